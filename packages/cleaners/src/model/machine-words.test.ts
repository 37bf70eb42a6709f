import {readFileSync} from 'node:fs'
import type {Page} from '@copydesk/core'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import wabt from 'wabt'
import {pageReader} from '../../test/page-reader.js'
import {type Columns, columnAt} from './columns.js'
import {createColumns} from './create-columns.js'
import {machineFor} from './model-machine.js'
import {modelWasm} from './model-wasm.js'
import {fillRepeats, repeatsByLoop} from './repeat-columns.js'
import {
  anyLength,
  FOUND,
  fillVocabulary,
  find,
  findByLoop,
  SOUGHT,
  vocabularyByLoop,
  wantedPlaces,
  withoutSpaces
} from './shared-words.js'
import {weighByLoop} from './word-columns.js'
import {createWordTable, pairHash} from './word-table.js'

const pageOf = pageReader('en')

const words = ['the', 'Ferry', 'town', 'a', 'đò', 'council', '6,42', 'of']
const pages = fc
  .array(fc.array(fc.constantFrom(...words), {minLength: 1, maxLength: 60}), {minLength: 1, maxLength: 30})
  .map((lines) => pageOf(lines.map((line) => line.join(' ')).join('\n')))

/** Columns of a page as the machine writes them, and as a loop does that is given them and where block 0 is in each. */
function bothWays(
  page: Page,
  count: number,
  machine: (columns: Columns) => void,
  loop: (data: Float32Array, places: number[]) => void
): [Float32Array, Float32Array] {
  const columns = createColumns(page.count, count)
  const places = Array.from({length: count}, (_, k) => columnAt(columns, k))
  const expected = new Float32Array(count * columns.stride)
  machine(columns)
  const written = columns.data.slice(0, expected.length)
  loop(expected, places)
  return [written, expected]
}

/** The columns of a page that `fill` writes. */
function columnsOf(page: Page, count: number, fill: (columns: Columns) => void): number[][] {
  const columns = createColumns(page.count, count)
  fill(columns)
  return Array.from({length: count}, (_, k) => {
    const at = columnAt(columns, k)
    return Array.from(columns.data.subarray(at, at + page.count), (value) => Math.round(1000 * value) / 1000)
  })
}

describe('fillVocabulary', () => {
  it('writes what the loop writes, page after page', () => {
    fc.assert(
      fc.property(pages, fc.constantFrom(7, 1023, 65535), fc.nat(), (page, mask, seed) => {
        const own = new Uint8Array(page.count).map((_, i) => (seed >> (i % 20)) & 1)
        const [written, expected] = bothWays(
          page,
          2,
          (columns) => fillVocabulary(page, columns, 0, mask, own),
          (data, [shared, usual]) => vocabularyByLoop(page, data, shared!, usual!, mask, own)
        )
        expect(written).toEqual(expected)
      })
    )
  })

  it('knows longer words of other core blocks, and common ones', () => {
    const page = pageOf('ferry of the town\na town\nof of of ferry')
    const columns = columnsOf(page, 2, (columns) => fillVocabulary(page, columns, 0, 65535, Uint8Array.of(1, 0, 1)))
    // "town" stands nowhere else in the core but in the first block; "of" is common, as it stands there three times
    expect(columns).toEqual([
      [0.5, 1, 1],
      [0.25, 0, 0.75]
    ])
  })

  it('takes a character for a longer word in the scripts from Han on', () => {
    const page = pageOf('東京 한국 no\n京')
    const [shared] = columnsOf(page, 2, (columns) => fillVocabulary(page, columns, 0, 1023, Uint8Array.of(0, 1)))
    expect(shared).toEqual([0.333, 0])
  })
})

describe('find', () => {
  it('gives and writes what the loop does, for all words and for longer ones', () => {
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
          const pairs: Int32Array[] = []
          const [written, expected] = bothWays(
            page,
            1,
            (columns) => pairs.push(find(page, columns, 0, mask, most, long).slice(0, 2 * page.count)),
            (data, [share]) => pairs.push(findByLoop(page, data, share!, mask, most, long).slice(0, 2 * page.count))
          )
          wanted.fill(0)
          expect(written).toEqual(expected)
          expect(pairs[0]).toEqual(pairs[1])
        }
      )
    )
  })

  it('counts wanted words of each block, unless it is too long', () => {
    const page = pageOf('ferry of the town\na town\nof of of of ferry')
    const wanted = wantedPlaces(page)
    const place = page.words.hash[0]! & 65535
    wanted[place >> 3] = 1 << (place & 7)
    const columns = createColumns(page.count, 1)
    expect([...find(page, columns, 0, 65535, 4).subarray(0, 6)]).toEqual([1, 4, 0, 2, 0, 0])
    expect([...find(page, columns, 0, 65535, anyLength, withoutSpaces).subarray(0, 6)]).toEqual([1, 2, 0, 1, 1, 1])
    expect([...columns.data.subarray(columnAt(columns, 0), columnAt(columns, 0) + 3)]).toEqual([0.5, 0, 1])
    wanted.fill(0)
  })

  it('takes a character for a longer word in scripts without spaces', () => {
    const page = pageOf('東京 한국 ที่นี่ no')
    const pairs = find(page, createColumns(page.count, 1), 0, 1023, anyLength, withoutSpaces)
    expect([pairs[FOUND], pairs[SOUGHT]]).toEqual([0, 4])
  })
})

describe('fillRepeats', () => {
  it('writes what the loop writes, for rows of any length', () => {
    fc.assert(
      fc.property(pages, fc.integer({min: 1, max: 9}), (page, span) => {
        const [written, expected] = bothWays(
          page,
          3,
          (columns) => fillRepeats(page, columns, 0, span),
          (data, [same, repeated, before]) => repeatsByLoop(page.words, data, same!, repeated!, before!, span)
        )
        expect(written).toEqual(expected)
      })
    )
  })

  it('counts the rows that stand on the page again, and those that stand further up', () => {
    const page = pageOf('a town of the ferry\nReply\nthe town of the ferry\nReply\nReply\n–\ntown of the')
    expect(columnsOf(page, 3, (columns) => fillRepeats(page, columns, 0, 3))).toEqual([
      [1, 3, 1, 3, 3, 0, 2],
      [0.667, 1, 0.667, 1, 1, 0, 1],
      [0, 0, 0.667, 1, 1, 0, 1]
    ])
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
