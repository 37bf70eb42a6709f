import {describe, expect, it} from 'vitest'
import {tokenise} from '../tokens/tokens.js'
import {followsFigure, partGlued} from './date-figures.js'

function parted(line: string): readonly string[] {
  return partGlued(line, tokenise(line)).map(({start, end}) => line.slice(start, end))
}

describe('partGlued', () => {
  it.each([
    ['May 4, 20215:01 PM', ['May', '4', ',', '2021', '5', ':', '01', 'PM']],
    ['Apr 28 20232:23', ['Apr', '28', '2023', '2', ':', '23']],
    ['November 21, 202501747', ['November', '21', ',', '2025', '01747']],
    ['EditorialNovember 22', ['Editorial', 'November', '22']]
  ])('takes %s apart', (line, tokens) => expect(parted(line)).toEqual(tokens))

  it.each([
    ['a year alone', 'May 4, 2021'],
    ['what begins with no year of our time', 'May 4, 51967'],
    ['a figure that no day and no mark stands before', '= 20215'],
    ['a figure of too many digits', 'May 4, 20215012345']
  ])('leaves %s whole', (_, line) => {
    const tokens = tokenise(line)
    expect(partGlued(line, tokens)).toBe(tokens)
  })

  it('gives both halves of a figure their value', () => {
    const line = 'May 4, 20215:01'
    expect(partGlued(line, tokenise(line)).map(({value}) => value)).toEqual(expect.arrayContaining([2021, 5]))
  })
})

describe('followsFigure', () => {
  const tokens = tokenise('12:56-02/06/2016')

  it('tells a figure that goes on from another', () => {
    expect(followsFigure(tokens, 4, 0)).toBe(true)
  })

  it('is false where that other was read, behind a colon or a space, and for no figure', () => {
    expect(followsFigure(tokens, 4, 3)).toBe(false)
    expect(followsFigure(tokens, 2, 0)).toBe(false)
    expect(followsFigure(tokenise('254 /2025'), 2, 0)).toBe(false)
    expect(followsFigure(tokenise('3/June'), 2, 0)).toBe(false)
  })
})
