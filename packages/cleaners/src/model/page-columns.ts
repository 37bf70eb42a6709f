/** What a block is among the blocks of its page: repetition, the page's own vocabulary, its headline, its address. */
import type {Page} from '@copydesk/core'
import {type Columns, columnAt, reusable} from './columns.js'
import {AGAIN, EARLIER, repeats, TIMES} from './repeats.js'
import {fillSlug} from './slug-columns.js'
import {COMMON, FOUND, find, KNOWN, LONG, placeBits, vocabulary, wantedPlaces} from './tally.js'

/** Columns written by `fillPage`, in order. */
export const pageColumns = [
  'sameLine',
  'repeated',
  'repeatedBefore',
  'coreWords',
  'coreCommon',
  'firstLine',
  'slugShare',
  'slugCover'
] as const

/** Length of the shingles by which repetition is seen, in words. */
const shingle = 5

/** Mask of a table with room for eight times the page's words, so that few words share a place. */
function tableMask(page: Page): number {
  const room = 32 - Math.clz32(page.words.hash.length * 8)
  return (1 << Math.min(placeBits, Math.max(10, room))) - 1
}

/** Writes the page columns from column `base` on. `weight` says how surely a block is the article's core, 0 to 1. */
export function fillPage(page: Page, columns: Columns, base: number): void {
  fillRepetition(page, columns, base)
  fillOverlap(page, columns, base + 5, firstLineWords(page))
  fillSlug(page, columns, base + 6)
}

function fillRepetition(page: Page, columns: Columns, base: number): void {
  const {first} = page.words
  const {data} = columns
  const same = columnAt(columns, base)
  const repeated = columnAt(columns, base + 1)
  const before = columnAt(columns, base + 2)
  const triples = repeats(page, shingle)
  for (let i = 0; i < page.count; i++) {
    const words = first[i + 1]! - first[i]!
    if (words === 0) continue
    const short = words < shingle
    const rows = short ? 1 : words - shingle + 1
    const again = triples[3 * i + AGAIN]!
    data[repeated + i] = again / rows
    data[before + i] = triples[3 * i + EARLIER]! / rows
    data[same + i] = short ? Math.min(triples[3 * i + TIMES]!, 10) : again === rows ? 2 : 1
  }
}

/** 1 for blocks of the core. */
const ownOf = reusable((length) => new Uint8Array(length))

/**
 * Writes two columns: the share of the block's longer words that blocks of the core have too, the block itself not
 * counted, and the share of its words that are among the most common in the core: the language's small words, found
 * without a list.
 */
export function fillVocabulary(page: Page, columns: Columns, column: number, isCore: (block: number) => boolean): void {
  const {count} = page
  const {first} = page.words
  const {data} = columns
  const shared = columnAt(columns, column)
  const common = columnAt(columns, column + 1)
  const mask = tableMask(page)
  const own = ownOf(count)
  for (let i = 0; i < count; i++) own[i] = isCore(i) ? 1 : 0
  const triples = vocabulary(page, mask, own)
  for (let i = 0; i < count; i++) {
    const words = first[i + 1]! - first[i]!
    const long = triples[3 * i + LONG]!
    data[shared + i] = long > 0 ? triples[3 * i + KNOWN]! / long : 0
    data[common + i] = words > 0 ? triples[3 * i + COMMON]! / words : 0
  }
}

/** The page's first line: the document title, for most tools. */
function firstLineWords(page: Page): Uint32Array {
  const {first, hash} = page.words
  return page.count > 0 ? hash.subarray(first[0]!, Math.min(first[1]!, first[0]! + 30)) : hash.subarray(0, 0)
}

/** Longer blocks, in words, are not compared with a headline. */
const longestLine = 60

/** Writes the share of the block's words that are among the wanted ones. */
export function fillOverlap(page: Page, columns: Columns, column: number, wanted: Uint32Array): void {
  if (wanted.length === 0) return
  const {first} = page.words
  const {data} = columns
  const out = columnAt(columns, column)
  const mask = tableMask(page)
  const places = wantedPlaces(page)
  for (let k = 0; k < wanted.length; k++) {
    const place = wanted[k]! & mask
    places[place >> 3]! |= 1 << (place & 7)
  }
  const pairs = find(page, mask, longestLine)
  for (let k = 0; k < wanted.length; k++) places[(wanted[k]! & mask) >> 3] = 0
  for (let i = 0; i < page.count; i++) {
    const shared = pairs[2 * i + FOUND]!
    if (shared > 0) data[out + i] = shared / (first[i + 1]! - first[i]!)
  }
}
