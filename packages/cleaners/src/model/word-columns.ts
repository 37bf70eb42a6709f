/** What the words of a block, and of the blocks around it, say of the article. */
import type {Page, Words} from '@copydesk/core'
import {type Columns, columnFinder, type Places, reusable, type Span} from './columns.js'
import {farthest} from './machine-memory.js'
import {machineFor} from './model-machine.js'
import {fillWindow, goOn, sumsFor} from './windows.js'
import {belowOf, hereOf, pairHash, type WordTable, weightStep, weightsOf} from './word-table.js'

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

/** Where each of the columns begins in `data`. */
type At = Places<(typeof wordColumns)[number]>
const placesOf = columnFinder(wordColumns)

/** Place of the sums of what the words of blocks say. */
const saidSums = 1
/** What each block says as a heading. */
const headsOf = reusable((length) => new Float64Array(length))

/** Writes the word columns from column `base` on: what each block says, and for those of the span what is said around. */
export function fillWords(page: Page, columns: Columns, base: number, table: WordTable, span: Span): void {
  const {count} = page
  const {first} = page.words
  const {data} = columns
  const pairs = machineFor(page)?.weigh(page.words, table, mostWords) ?? weighByLoop(page.words, table, mostWords)
  const at = placesOf(columns, base)
  const [wordsSay, wordsHead] = [at('wordsSay'), at('wordsHead')]
  const around = sumsFor(columns, saidSums)
  const sums = around.subarray(farthest)
  const heads = headsOf(count)
  sums[0] = 0
  for (let i = 0; i < count; i++) {
    const from = first[i]!
    const words = first[i + 1]! - from
    const to = from + Math.min(words, mostWords)
    const here = pairs[2 * i]!
    const below = pairs[2 * i + 1]!
    const scale = to > from ? weightStep / Math.sqrt(2 * (to - from) - 1) : 0
    data[wordsSay + i] = level(here * scale)
    heads[i] = words <= longestHead ? below * scale : 0
    data[wordsHead + i] = level(heads[i]!)
    sums[i + 1] = sums[i]! + here * scale
  }
  goOn(around, count, sums[count]!)
  fillWindow(columns, saidSums, at('wordsSay5Back'), at('wordsSay5Ahead'), span, 5, even)
  fillWindow(columns, saidSums, at('wordsSay12Back'), at('wordsSay12Ahead'), span, 12, even)
  fillHeads(data, at, count, heads)
}

const pairsOf = reusable((length) => new Int32Array(length))

/**
 * For each block what its first words, `most` of them, and their pairs say in sum: of the block itself, then of what is
 * below. Good until the next call.
 */
export function weighByLoop({first, hash}: Words, table: WordTable, most: number): Int32Array {
  const count = first.length - 1
  const pairs = pairsOf(2 * count)
  for (let i = 0; i < count; i++) {
    const to = Math.min(first[i + 1]!, first[i]! + most)
    let here = 0
    let below = 0
    for (let w = first[i]!; w < to; w++) {
      const word = weightsOf(table, hash[w]!)
      const pair = w + 1 < to ? weightsOf(table, pairHash(hash[w]!, hash[w + 1]!)) : 0
      here += hereOf(word) + hereOf(pair)
      below += belowOf(word) + belowOf(pair)
    }
    pairs[2 * i] = here
    pairs[2 * i + 1] = below
  }
  return pairs
}

function level(logOdds: number): number {
  return Math.max(0, even + logOdds)
}

/** What headings further up and further down say; it fades from block to block. */
function fillHeads(data: Float32Array, at: At, count: number, heads: Float64Array): void {
  const [wordsHeadBack, wordsHeadAhead] = [at('wordsHeadBack'), at('wordsHeadAhead')]
  let head = 0
  for (let i = 0; i < count; i++) {
    data[wordsHeadBack + i] = level(head)
    head = head * fading + heads[i]!
  }
  head = 0
  for (let i = count - 1; i >= 0; i--) {
    data[wordsHeadAhead + i] = level(head)
    head = head * fading + heads[i]!
  }
}
