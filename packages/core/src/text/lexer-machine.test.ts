import {readFileSync} from 'node:fs'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import wabt from 'wabt'
import {unitsOf} from '#units'
import {lex, lexByLoop} from './lexer.js'
import {mostUnits} from './lexer-machine.js'
import {lexerWasm} from './lexer-wasm.js'

/** Reads the lines of a text, as blocks, in both ways. */
function bothSay(text: string): void {
  const ends = [...text.matchAll(/\n|$/g)].map(({index}) => index)
  const end = Uint32Array.from(ends)
  const start = Uint32Array.from(ends, (_, i) => (i === 0 ? 0 : ends[i - 1]! + 1))
  const units = unitsOf(text)
  expect(lex(units, start, end)).toEqual(lexByLoop(units, start, end))
}

const pieces = [
  'Hà',
  'NỘI',
  'e\u0301',
  '6,42',
  'İ',
  '東京',
  '7月',
  'ที่นี่',
  '한국',
  '𠮷',
  '😀',
  '\ud842',
  '\udfb7',
  '–',
  '.',
  '.vn',
  ':',
  ':/',
  '/',
  '”',
  '« ',
  '@',
  '、',
  '\n'
]

describe('lex', () => {
  it('gives what the loop gives, for words of any script', () => {
    const texts = fc.array(fc.tuple(fc.constantFrom(...pieces), fc.constantFrom('', ' ')), {maxLength: 200})
    fc.assert(fc.property(texts, (parts) => bothSay(parts.flat().join(''))))
  })

  it('and for any string', () => {
    fc.assert(fc.property(fc.string({unit: 'binary', maxLength: 300}), bothSay))
  })

  it('for larger and smaller texts in turn, and for words longer than a size can be', () => {
    for (const text of ['a b', 'Một hai ba.\n'.repeat(30_000), '', 'x'.repeat(70_000), 'c d']) bothSay(text)
  })

  it('leaves texts to the loop that the machine has no room for', () => {
    const units = new Uint16Array(mostUnits + 1).fill(97)
    expect([...lex(units, Uint32Array.of(0), Uint32Array.of(units.length)).letters]).toEqual([units.length])
  })
})

describe('lexer-wasm.ts', () => {
  it('holds what lexer.wat says', async () => {
    const text = readFileSync(new URL('./lexer.wat', import.meta.url), 'utf8')
    const {buffer} = (await wabt()).parseWat('lexer.wat', text).toBinary({})
    expect(lexerWasm).toBe(Buffer.from(buffer).toString('base64'))
  })
})
