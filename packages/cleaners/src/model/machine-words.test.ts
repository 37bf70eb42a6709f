import {readFileSync} from 'node:fs'
import type {Page} from '@copydesk/core'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import wabt from 'wabt'
import {pageReader} from '../../test/page-reader.js'
import {machineFor} from './model-machine.js'
import {modelWasm} from './model-wasm.js'
import {AGAIN, EARLIER, repeats, repeatsByLoop, TIMES} from './repeats.js'
import {
  anyLength,
  COMMON,
  find,
  findByLoop,
  KNOWN,
  LONG,
  SOUGHT,
  vocabulary,
  vocabularyByLoop,
  wantedPlaces,
  withoutSpaces
} from './tally.js'
import {weighByLoop} from './word-columns.js'
import {createWordTable, pairHash} from './word-table.js'

const pageOf = pageReader('en')

const words = ['the', 'Ferry', 'town', 'a', 'đò', 'council', '6,42', 'of']
const pages = fc
  .array(fc.array(fc.constantFrom(...words), {minLength: 1, maxLength: 60}), {minLength: 1, maxLength: 30})
  .map((lines) => pageOf(lines.map((line) => line.join(' ')).join('\n')))

/** Blocks of a page that are in the core, by chance. */
const someOf = (page: Page, seed: number): Uint8Array =>
  new Uint8Array(page.count).map((_, i) => (seed >> (i % 20)) & 1)

describe('vocabulary', () => {
  it('gives what the loop gives, page after page', () => {
    fc.assert(
      fc.property(pages, fc.constantFrom(7, 1023, 65535), fc.nat(), (page, mask, seed) => {
        const own = someOf(page, seed)
        const expected = vocabularyByLoop(page, mask, own).slice(0, 3 * page.count)
        expect(vocabulary(page, mask, own).slice(0, 3 * page.count)).toEqual(expected)
      })
    )
  })

  it('counts common, longer and known words of each block', () => {
    const page = pageOf('ferry of the town\na town\nof of of ferry')
    const triples = vocabulary(page, 65535, Uint8Array.of(1, 0, 1))
    const column = (k: number): (number | undefined)[] => [0, 1, 2].map((i) => triples[3 * i + k])
    // three times is often enough
    expect(column(COMMON)).toEqual([1, 0, 3])
    expect(column(LONG)).toEqual([2, 1, 1])
    // "town" stands nowhere else in the core but in the first block
    expect(column(KNOWN)).toEqual([1, 1, 1])
  })

  it('takes a character for a longer word in the scripts from Han on', () => {
    expect(vocabulary(pageOf('東京 한국 ที่นี่ no'), 1023, new Uint8Array(1))[LONG]).toBe(3)
  })
})

describe('find', () => {
  it('gives what the loop gives, for all words and for longer ones', () => {
    fc.assert(
      fc.property(
        pages,
        fc.constantFrom(7, 1023, 65535),
        fc.constantFrom(3, 20, anyLength),
        fc.boolean(),
        (page, mask, most, isAll) => {
          const long = isAll ? undefined : withoutSpaces
          const wanted = wantedPlaces(page)
          for (const [w, hash] of page.words.hash.entries()) {
            if (w % 3 > 0) wanted[(hash & mask) >> 3]! |= 1 << (hash & 7)
          }
          const expected = findByLoop(page, wanted, mask, most, long).slice(0, 2 * page.count)
          expect(find(page, mask, most, long).slice(0, 2 * page.count)).toEqual(expected)
          wanted.fill(0)
        }
      )
    )
  })

  it('counts wanted words of each block, unless it is too long', () => {
    const page = pageOf('ferry of the town\na town\nof of of of ferry')
    const wanted = wantedPlaces(page)
    const place = page.words.hash[0]! & 65535
    wanted[place >> 3] = 1 << (place & 7)
    expect([...find(page, 65535, 4).subarray(0, 6)]).toEqual([1, 4, 0, 2, 0, 0])
    expect([...find(page, 65535, anyLength, withoutSpaces).subarray(0, 6)]).toEqual([1, 2, 0, 1, 1, 1])
    wanted.fill(0)
  })

  it('takes a character for a longer word in scripts without spaces', () => {
    expect(find(pageOf('東京 한국 ที่นี่ no'), 1023, anyLength, withoutSpaces)[SOUGHT]).toBe(4)
  })
})

describe('repeats', () => {
  it('gives what the loop gives, for rows of any length', () => {
    fc.assert(
      fc.property(pages, fc.integer({min: 1, max: 9}), (page, span) => {
        const expected = repeatsByLoop(page.words, span).slice(0, 3 * page.count)
        expect(repeats(page, span).slice(0, 3 * page.count)).toEqual(expected)
      })
    )
  })

  it('counts the rows that stand on the page again, and those that stand further up', () => {
    const page = pageOf('a town of the ferry\nReply\nthe town of the ferry\nReply\nReply\n–')
    const triples = repeats(page, 3)
    const column = (k: number): (number | undefined)[] => [0, 1, 2, 3, 4, 5].map((i) => triples[3 * i + k])
    expect(column(AGAIN)).toEqual([2, 1, 2, 1, 1, 0])
    expect(column(EARLIER)).toEqual([0, 0, 2, 1, 1, 0])
    expect(column(TIMES)).toEqual([1, 3, 1, 3, 3, 0])
  })
})

describe('weigh', () => {
  it('gives what the loop gives, for known and unknown words and pairs', () => {
    fc.assert(
      fc.property(pages, fc.integer({min: 1, max: 70}), fc.nat(), (page, most, seed) => {
        const {hash} = page.words
        const weight = (k: number): number => (Math.imul(seed + k, 0x9e3779b1) >> 24) % 127
        const singles = [...hash].map((word, w) => ({hash: word, here: weight(w), below: weight(2 * w)}))
        const pairs = singles.map(({hash: word}, w) => ({
          hash: pairHash(word, hash[w + 1] ?? 0),
          here: weight(3 * w),
          below: weight(5 * w)
        }))
        const table = createWordTable([...singles, ...pairs].filter((_, k) => (seed >> (k % 20)) % 3 > 0))
        const expected = weighByLoop(page.words, table, most).slice(0, 2 * page.count)
        expect(
          machineFor(page)!
            .weigh(page.words, table, most)
            .slice(0, 2 * page.count)
        ).toEqual(expected)
      })
    )
  })

  it('reads a larger page, and the smaller one after it as before', () => {
    const table = createWordTable([{hash: pageOf('ferry').words.hash[0]!, here: -20, below: 9}])
    for (const lines of [1, 20_000, 1]) {
      const page = pageOf('Ferry of the town, a ferry.\n'.repeat(lines))
      const pairs = machineFor(page)!.weigh(page.words, table, 40)
      expect([pairs[2 * lines - 2], pairs[2 * lines - 1]]).toEqual([-40, 18])
    }
  })
})

describe('model-wasm.ts', () => {
  it('holds what model.wat says', async () => {
    const text = readFileSync(new URL('./model.wat', import.meta.url), 'utf8')
    const {buffer} = (await wabt()).parseWat('model.wat', text).toBinary({})
    expect(modelWasm).toBe(Buffer.from(buffer).toString('base64'))
  })
})
