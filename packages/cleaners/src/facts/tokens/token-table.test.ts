import {describe, expect, it} from 'vitest'
import {lookUp, tokenTable} from './token-table.js'
import {tokenise} from './tokens.js'

const table = tokenTable([[['jan', 'january'], ['th. 2', 'tháng hai'], ['3']], [['january the first']]])

/** The value of the name that a line begins with, and what of the line is behind it. */
function found(line: string): readonly [number, string] | undefined {
  const tokens = tokenise(line)
  const hit = lookUp(table, tokens, 0)
  return hit && [hit.value, line.slice(tokens[hit.next]?.start ?? line.length)]
}

describe('a table of names', () => {
  it.each([
    ['January 5', [1, '5']],
    ['Tháng Hai năm', [2, 'năm']],
    ['3 rest', [3, 'rest']]
  ] as const)('finds %s whatever its case, with the place of its list', (line, hit) => expect(found(line)).toEqual(hit))

  it('takes the longest name', () => {
    expect(found('January the first of')).toEqual([1, 'of'])
    expect(found('January the second')).toEqual([1, 'the second'])
  })

  it('passes over the marks of abbreviations', () => {
    expect(found('Jan. 5')).toEqual([1, '5'])
    expect(found('th/2 rest')).toEqual([2, 'rest'])
    // a full stop behind a space is none of the name's
    expect(found('Jan . 5')).toEqual([1, '. 5'])
  })

  it.each(['', 'Februar', 'tháng', 'tháng - hai', '33', '.'])('finds nothing in %j', (line) =>
    expect(found(line)).toBeUndefined()
  )
})
