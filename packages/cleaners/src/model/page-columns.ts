/** What a block is among the blocks of its page: repetition, the page's own vocabulary, its headline, its address. */
import type {Page} from '@copydesk/core'
import type {Columns} from './columns.js'
import {fillRepeats} from './repeat-columns.js'
import {fillVocabulary, find, placeBits, wantedPlaces} from './shared-words.js'
import {fillSlug} from './slug-columns.js'

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

/** Writes the page columns from column `base` on, but for those of the core; see `fillCore`. */
export function fillPage(page: Page, columns: Columns, base: number): void {
  fillRepeats(page, columns, base, shingle)
  fillOverlap(page, columns, base + 5, firstLineWords(page))
  fillSlug(page, columns, base + 6)
}

/**
 * Writes two columns: the share of the block's longer words that blocks of the core have too, the block itself not
 * counted, and the share of its words that are among the most common in the core: the language's small words, found
 * without a list. `core` has a 1 for blocks of the core.
 */
export function fillCore(page: Page, columns: Columns, column: number, core: Uint8Array): void {
  fillVocabulary(page, columns, column, tableMask(page), core)
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
  const mask = tableMask(page)
  const places = wantedPlaces(page)
  for (let k = 0; k < wanted.length; k++) {
    const place = wanted[k]! & mask
    places[place >> 3]! |= 1 << (place & 7)
  }
  find(page, columns, column, mask, longestLine)
  for (let k = 0; k < wanted.length; k++) places[(wanted[k]! & mask) >> 3] = 0
}
