/** Which words of blocks stand elsewhere, by tables over their hashes. */
import {charClass, DENSE, type Page} from '@copydesk/core'
import {reusable} from './columns.js'
import {machineFor} from './model-machine.js'

// Places in the triple of a block.
/** Words that are common in the counted blocks: the small words of the language, found without a list. */
export const COMMON = 0
/** Longer words. */
export const LONG = 1
/** Longer words that another block has which is counted. */
export const KNOWN = 2

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

/** A word that makes up this share of the counted words, and stands among them at least so often, is common. */
const commonShare = 0.008
const commonTimes = 3

/**
 * For each block a triple of `COMMON`, `LONG` and `KNOWN` of its words among those of the blocks that have a 1 in `own`.
 * Words are the same where the bits of `mask` are the same in their hashes. Good until the next call.
 */
export function vocabulary(page: Page, mask: number, own: Uint8Array): Int32Array {
  const fast = page.words.wide ? undefined : machineFor(page)
  return fast?.vocabulary(page.words, mask, own, commonShare, commonTimes) ?? vocabularyByLoop(page, mask, own)
}

const triplesOf = reusable((length) => new Int32Array(length))

/** What `vocabulary` gives, wherever this runs. */
export function vocabularyByLoop(page: Page, mask: number, own: Uint8Array): Int32Array {
  const {first, hash} = page.words
  const triples = triplesOf(3 * page.count)
  const counts = countsOfPlaces.fill(0, 0, mask + 1)
  const all = count(page, counts, mask, own)
  const often = Math.ceil(Math.max(commonTimes, all * commonShare))
  for (let i = 0; i < page.count; i++) {
    const to = first[i + 1]!
    const mine = own[i]!
    let common = 0
    let long = 0
    let known = 0
    for (let w = first[i]!; w < to; w++) {
      const times = counts[hash[w]! & mask]!
      const longer = isLong(page, w, fromHanOn)
      common += ((times - often) >>> 31) ^ 1
      long += longer
      known += longer & ((mine - times) >>> 31)
    }
    triples[3 * i + COMMON] = common
    triples[3 * i + LONG] = long
    triples[3 * i + KNOWN] = known
  }
  return triples
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
 * For each block a pair of `FOUND` and `SOUGHT`, by the page's `wantedPlaces` under `mask`. Blocks of more words than
 * `most` are not looked at; where `longUnits` are given only longer words are. Good until the next call.
 */
export function find(page: Page, mask: number, most: number, longUnits?: LongUnits): Int32Array {
  const fast = longUnits && page.words.wide ? undefined : machineFor(page)
  return (
    fast?.find(page.words, mask, most, longUnits ? longWord : 0) ??
    findByLoop(page, wantedPlaces(page), mask, most, longUnits)
  )
}

const pairsOf = reusable((length) => new Int32Array(length))

/** What `find` gives, wherever this runs. */
export function findByLoop(
  page: Page,
  wanted: Uint8Array,
  mask: number,
  most: number,
  longUnits?: LongUnits
): Int32Array {
  const {first, hash} = page.words
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
  }
  return pairs
}
