import {readFileSync} from 'node:fs'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import wabt from 'wabt'
import {newsTexts} from '../../test/news-texts.js'
import {createPairReader} from './running-text.js'
import {distinctShingles} from './shingles.js'
import {sortDistinct} from './sort.js'
import {type Terms, terms, termsByLoops} from './terms.js'
import {termsWasm} from './terms-wasm.js'

const [readTitle, readText] = [createPairReader(40), createPairReader(1200)]

function copyOf({hash, count, field}: Terms): {hash: number[]; count: number[]; field: number[]} {
  return {hash: [...hash], count: [...count], field: [...field]}
}

function bothSay(title: string, text: string): void {
  const [head, body] = [readTitle(title), readText(text)]
  expect(copyOf(terms(head, body))).toEqual(copyOf(termsByLoops(head, body)))
}

describe('terms', () => {
  it('gives what the loops give', () => {
    fc.assert(fc.property(newsTexts, newsTexts, bothSay))
  })

  it.each([
    ['nothing', '', ''],
    ['a headline alone', 'Lũ về', ''],
    ['one word more often than is counted', '', 'một '.repeat(900)],
    ['as many words as are read', 'Từ '.repeat(60), Array.from({length: 1300}, (_, i) => `Từ ${i}`).join(' ')]
  ])('for %s', (_, title, text) => bothSay(title, text))

  it('hold until the terms of another text are asked for, whatever is asked of shingles', () => {
    const found = terms(readTitle('Lũ về bản'), readText('Lũ về bản Nậm.'))
    const before = copyOf(found)
    distinctShingles(Uint32Array.of(3, 1, 2))
    expect(copyOf(found)).toEqual(before)
  })
})

describe('distinctShingles', () => {
  it('gives what the loops give', () => {
    fc.assert(
      fc.property(fc.uint32Array({maxLength: 1200, max: 0xffffffff}), fc.boolean(), (values, few) => {
        const hashes = few ? values.map((value) => (value % 50) * 0x04000001) : values
        expect([...distinctShingles(hashes)]).toEqual([...sortDistinct(hashes, hashes.length)])
      })
    )
  })
})

describe('terms-wasm.ts', () => {
  it('holds what terms.wat says', async () => {
    const text = readFileSync(new URL('./terms.wat', import.meta.url), 'utf8')
    const {buffer} = (await wabt()).parseWat('terms.wat', text).toBinary({})
    expect(termsWasm).toBe(Buffer.from(buffer).toString('base64'))
  })
})
