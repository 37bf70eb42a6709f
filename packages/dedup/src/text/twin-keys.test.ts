import {readFileSync} from 'node:fs'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import wabt from 'wabt'
import {newsTexts} from '../../test/news-texts.js'
import {createTwinReader, readByLoops, type TwinKeys} from './twin-keys.js'
import {twinKeysWasm} from './twin-keys-wasm.js'

const read = createTwinReader()

function copyOf({shingles, bands}: TwinKeys): {shingles: number[]; bands: number[]} {
  return {shingles: [...shingles], bands: [...bands]}
}

function bothSay(text: string): void {
  expect(copyOf(read(text))).toEqual(copyOf(readByLoops(text)))
}

describe('createTwinReader', () => {
  it('gives what the loops give for news of any script, composed or not', () => {
    fc.assert(
      fc.property(newsTexts, fc.boolean(), (text, decomposed) => bothSay(decomposed ? text.normalize('NFD') : text))
    )
  })

  it('and for any string', () => {
    fc.assert(fc.property(fc.string({unit: 'binary', maxLength: 300}), bothSay))
  })

  it.each([
    ['nothing', ''],
    ['three words', 'một hai ba'],
    ['one word again and again', 'một '.repeat(900)],
    ['more words than are read', Array.from({length: 3000}, (_, i) => `từ${i}`).join(' ')],
    ['more units than the machine has room for', `${'x'.repeat(40_000)} một hai ba bốn năm`],
    ['numbers at the end', 'giá vàng tăng 1.200.000,5'],
    ['a point and a comma behind numbers', '5. 6, 7.x 8,9. 10'.repeat(9)]
  ])('for %s', (_, text) => bothSay(text))
})

describe('twin-keys-wasm.ts', () => {
  it('holds what twin-keys.wat says', async () => {
    const text = readFileSync(new URL('./twin-keys.wat', import.meta.url), 'utf8')
    const {buffer} = (await wabt()).parseWat('twin-keys.wat', text).toBinary({})
    expect(twinKeysWasm).toBe(Buffer.from(buffer).toString('base64'))
  })
})
