/** Which words of blocks stand elsewhere, by tables over their hashes. */
import {charClass, DENSE, type Page} from '@copydesk/core'
import {type Columns, columnAt, reusable} from './columns.js'
import type {CoreWords} from './machine-words.js'
import {columnMachine, machineFor} from './model-machine.js'

/** Tables have places for so many bits of a hash at most. */
export const placeBits = 16

/** A word of fewer units than this is a short one, unless it is written in a script where one unit says much. */
const longWord = 4

/** By the unit that a word begins with, 1 where it counts as a longer word whatever its length. */
export type LongUnits = Uint8Array

/** … in the scripts from Han on. */
export const fromHanOn: LongUnits = new Uint8Array(65536).fill(1, 0x2e81)
/** … in scripts without spaces. */
export const withoutSpaces: LongUnits = denseUnits(charClass)

// the table as a parameter, since one that is imported is looked up anew at every turn
function denseUnits(classes: Uint16Array): LongUnits {
  const dense = new Uint8Array(65536)
  for (let unit = 0; unit < 65536; unit++) if (classes[unit]! & DENSE) dense[unit] = 1
  return dense
}

/** 1 if word `w` of the page is a longer one, else 0. */
export function isLong({words, units}: Page, w: number, longUnits: LongUnits): number {
  // a sign of a difference in place of a branch, which would go the wrong way for every third word
  return (((words.size[w]! - longWord) >>> 31) ^ 1) | (words.wide ? longUnits[units[words.at[w]!]!]! : 0)
}

const countsOfPlaces = new Uint16Array(1 << placeBits)

/** A small word of the language is found without a list: by how often it stands in the article's core. */
const core: CoreWords = {share: 0.008, times: 3}

/**
 * Writes two columns: of each block's longer words the share that other blocks have which have a 1 in `own`; of all its
 * words the share that is common in those blocks. Words are the same where the bits of `mask` are the same in their hashes.
 */
export function fillVocabulary(page: Page, columns: Columns, column: number, mask: number, own: Uint8Array): void {
  const shared = columnAt(columns, column)
  const usual = columnAt(columns, column + 1)
  const machine = page.words.wide ? undefined : columnMachine(page, columns)
  if (machine) machine.vocabulary(page.words, shared, usual, mask, own, core)
  else vocabularyByLoop(page, columns.data, shared, usual, mask, own)
}

/** What `fillVocabulary` does, wherever this runs, from where block 0 stands in the columns. */
export function vocabularyByLoop(
  page: Page,
  data: Float32Array,
  shared: number,
  usual: number,
  mask: number,
  own: Uint8Array
): void {
  const {first, hash} = page.words
  const counts = countsOfPlaces.fill(0, 0, mask + 1)
  const often = Math.ceil(Math.max(core.times, count(page, counts, mask, own) * core.share))
  for (let i = 0; i < page.count; i++) {
    const from = first[i]!
    const to = first[i + 1]!
    const mine = own[i]!
    let common = 0
    let long = 0
    let known = 0
    for (let w = from; w < to; w++) {
      const times = counts[hash[w]! & mask]!
      const longer = isLong(page, w, fromHanOn)
      common += ((times - often) >>> 31) ^ 1
      long += longer
      known += longer & ((mine - times) >>> 31)
    }
    data[shared + i] = known / Math.max(long, 1)
    data[usual + i] = common / Math.max(to - from, 1)
  }
}

/** Counts the words of the blocks that have a 1 in `own` by their places; gives how many they are. */
function count({count, words}: Page, counts: Uint16Array, mask: number, own: Uint8Array): number {
  const {first, hash} = words
  let all = 0
  for (let i = 0; i < count; i++) {
    if (own[i] === 0) continue
    const to = first[i + 1]!
    for (let w = first[i]!; w < to; w++) counts[hash[w]! & mask]!++
    all += to - first[i]!
  }
  return all
}

// Places in the pair of a block.
/** Words that are wanted. */
export const FOUND = 0
/** Words that were looked for. */
export const SOUGHT = 1

/** What `find` is given as the longest block to look at all of them. */
export const anyLength = 0x7fffffff

const wantedHere = new Uint8Array((1 << placeBits) / 8)

/**
 * A bit for each place that a hash may have, set by whoever wants a word that stands there, and cleared after it was looked
 * for: small, so that it stays in the nearest cache.
 */
export function wantedPlaces(page: Page): Uint8Array {
  return machineFor(page)?.wanted() ?? wantedHere
}

/**
 * Writes a column: the share of each block's words that stand at the page's `wantedPlaces` under `mask`. Blocks of more
 * words than `most` are not looked at; where `longUnits` are given only longer words are. Gives the numbers themselves, for
 * each block a pair of `FOUND` and `SOUGHT`, good until the next call.
 */
export function find(
  page: Page,
  columns: Columns,
  column: number,
  mask: number,
  most: number,
  longUnits?: LongUnits
): Int32Array {
  const share = columnAt(columns, column)
  const machine = longUnits && page.words.wide ? undefined : columnMachine(page, columns)
  if (machine) return machine.find(page.words, share, mask, most, longUnits ? longWord : 0)
  return findByLoop(page, columns.data, share, mask, most, longUnits)
}

const pairsOf = reusable((length) => new Int32Array(length))

/** What `find` does and gives, wherever this runs, from where block 0 stands in the column. */
export function findByLoop(
  page: Page,
  data: Float32Array,
  share: number,
  mask: number,
  most: number,
  longUnits?: LongUnits
): Int32Array {
  const {first, hash} = page.words
  const wanted = wantedPlaces(page)
  const pairs = pairsOf(2 * page.count)
  for (let i = 0; i < page.count; i++) {
    const to = first[i + 1]! - first[i]! > most ? first[i]! : first[i + 1]!
    let found = 0
    let sought = 0
    for (let w = first[i]!; w < to; w++) {
      const place = hash[w]! & mask
      const fits = longUnits ? isLong(page, w, longUnits) : 1
      sought += fits
      found += fits & (wanted[place >> 3]! >> (place & 7))
    }
    pairs[2 * i + FOUND] = found
    pairs[2 * i + SOUGHT] = sought
    data[share + i] = found / Math.max(sought, 1)
  }
  return pairs
}
