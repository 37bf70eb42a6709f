import {readFileSync} from 'node:fs'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import wabt from 'wabt'
import {pageReader} from '../../test/page-reader.js'
import {AGAIN, EARLIER, repeats, repeatsByLoop, TIMES} from './repeats.js'
import {
  COMMON,
  countByLoop,
  countsFor,
  countWords,
  fromHanOn,
  KNOWN,
  LONG,
  machineFor,
  tally,
  tallyByLoop,
  withoutSpaces
} from './tally.js'
import {weighByLoop} from './word-columns.js'
import {createWordTable, pairHash} from './word-table.js'
import {wordsWasm} from './words-wasm.js'

const pageOf = pageReader('en')

const words = ['the', 'Ferry', 'town', 'a', 'đò', 'council', '6,42', 'of']
const pages = fc
  .array(fc.array(fc.constantFrom(...words), {minLength: 1, maxLength: 60}), {minLength: 1, maxLength: 30})
  .map((lines) => pageOf(lines.map((line) => line.join(' ')).join('\n')))

describe('countWords', () => {
  it('counts what the loop counts', () => {
    fc.assert(
      fc.property(pages, fc.constantFrom(7, 1023, 65535), fc.nat(), (page, mask, seed) => {
        const own = new Uint8Array(page.count).map((_, i) => (seed >> (i % 20)) & 1)
        const expected = new Uint16Array(65536)
        const all = countByLoop(page, expected, mask, own)
        expect(countWords(page, mask, own)).toBe(all)
        expect(countsFor(page)).toEqual(expected)
        countsFor(page).fill(0)
      })
    )
  })
})

describe('tally', () => {
  it('gives what the loop gives, whatever is counted', () => {
    fc.assert(
      fc.property(pages, fc.constantFrom(7, 1023, 65535), fc.nat(5), fc.boolean(), (page, mask, often, inside) => {
        const counts = countsFor(page)
        const own = new Uint8Array(page.count).map((_, i) => (inside ? i % 2 : 0))
        for (const [w, hash] of page.words.hash.entries()) if (w % 3 > 0) counts[hash & mask]!++
        const expected = tallyByLoop(page, counts, mask, often, own, fromHanOn)
        expect([...tally(page, mask, often, own, fromHanOn)]).toEqual([...expected.subarray(0, 3 * page.count)])
        counts.fill(0)
      })
    )
  })

  it('counts common, longer and known words of each block', () => {
    const page = pageOf('ferry of the town\na town\nof of of ferry')
    const counts = countsFor(page)
    for (const hash of page.words.hash) counts[hash & 65535]!++
    const triples = tally(page, 65535, 3, Uint8Array.of(1, 1, 2), fromHanOn)
    const column = (k: number): (number | undefined)[] => [0, 1, 2].map((i) => triples[3 * i + k])
    expect(column(COMMON)).toEqual([1, 0, 3])
    expect(column(LONG)).toEqual([2, 1, 1])
    expect(column(KNOWN)).toEqual([2, 1, 0])
    counts.fill(0)
  })

  it('takes a word of one sign for a longer one in scripts that are asked for', () => {
    const page = pageOf('東京 한국 ที่นี่ no')
    const long = [fromHanOn, withoutSpaces].map((units) => tally(page, 1023, 1, new Uint8Array(1), units)[LONG])
    expect(long).toEqual([3, 4])
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

describe('words-wasm.ts', () => {
  it('holds what words.wat says', async () => {
    const text = readFileSync(new URL('./words.wat', import.meta.url), 'utf8')
    const {buffer} = (await wabt()).parseWat('words.wat', text).toBinary({})
    expect(wordsWasm).toBe(Buffer.from(buffer).toString('base64'))
  })
})
