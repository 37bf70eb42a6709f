/** What the words of a block, and of the blocks around it, say of the article. */
import type {Page} from '@copydesk/core'
import {type Columns, columnAt} from './columns.js'
import {knownPlaces, pairHash, placeOf, type WordTable, weightStep} from './word-table.js'

/** Columns written by `fillWords`, in order. */
export const wordColumns = [
  'wordsSay',
  'wordsSay5Back',
  'wordsSay5Ahead',
  'wordsSay12Back',
  'wordsSay12Ahead',
  'wordsHead',
  'wordsHeadBack',
  'wordsHeadAhead'
] as const

/** Words of a block that are looked up; what a block is shows at its beginning. */
export const mostWords = 40
/** A block of more words than this heads nothing. */
export const longestHead = 12
/** Added to log-odds, so that no column is negative. */
export const even = 64
/** How much of what a heading says is left a block further on. */
const fading = 0.85

let sums = new Float64Array(4096)
let heads = new Float64Array(4095)

/** Writes the word columns from column `base` on. */
export function fillWords(page: Page, columns: Columns, base: number, table: WordTable): void {
  const {count} = page
  const {first, hash} = page.words
  const {data} = columns
  const known = knownPlaces(table)
  const at = wordColumns.map((_, c) => columnAt(columns, base + c))
  if (heads.length < count) {
    sums = new Float64Array(count * 2 + 1)
    heads = new Float64Array(count * 2)
  }
  for (let i = 0; i < count; i++) {
    const from = first[i]!
    const words = first[i + 1]! - from
    const to = from + Math.min(words, mostWords)
    let here = 0
    let below = 0
    for (let w = from; w < to; w++) {
      const word = placeOf(hash[w]!)
      if (known[word >> 3]! & (1 << (word & 7))) {
        here += table[2 * word]!
        below += table[2 * word + 1]!
      }
      if (w + 1 === to) break
      const pair = placeOf(pairHash(hash[w]!, hash[w + 1]!))
      if (known[pair >> 3]! & (1 << (pair & 7))) {
        here += table[2 * pair]!
        below += table[2 * pair + 1]!
      }
    }
    const scale = to > from ? weightStep / Math.sqrt(2 * (to - from) - 1) : 0
    data[at[0]! + i] = level(here * scale)
    heads[i] = words <= longestHead ? below * scale : 0
    data[at[5]! + i] = level(heads[i]!)
    sums[i + 1] = sums[i]! + here * scale
  }
  fillAround(data, at, count)
}

function level(logOdds: number): number {
  return Math.max(0, even + logOdds)
}

function fillAround(data: Float32Array, at: readonly number[], count: number): void {
  let head = 0
  for (let i = 0; i < count; i++) {
    data[at[1]! + i] = level(sums[i]! - sums[Math.max(0, i - 5)]!)
    data[at[2]! + i] = level(sums[Math.min(count, i + 6)]! - sums[i + 1]!)
    data[at[3]! + i] = level(sums[i]! - sums[Math.max(0, i - 12)]!)
    data[at[4]! + i] = level(sums[Math.min(count, i + 13)]! - sums[i + 1]!)
    data[at[6]! + i] = level(head)
    head = head * fading + heads[i]!
  }
  head = 0
  for (let i = count - 1; i >= 0; i--) {
    data[at[7]! + i] = level(head)
    head = head * fading + heads[i]!
  }
}
