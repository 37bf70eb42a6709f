/** Counts of the words of blocks by a table over their hashes. */
import {charClass, DENSE, type Page} from '@copydesk/core'
import {reusable} from './columns.js'
import {mostWordsOfMachine, startWordMachine, type WordMachine} from './word-machine.js'

// Places in the triple of a block.
/** Words that are counted at least `often` times. */
export const COMMON = 0
/** Longer words. */
export const LONG = 1
/** Longer words that are counted more often than the block's own number says. */
export const KNOWN = 2

/** Counts have places for so many bits of a hash. */
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

let machine: WordMachine | 'none' | undefined

/** The machine that reads the words of a page; undefined where there is none, or the page is too large for it. */
export function machineFor({words}: Page): WordMachine | undefined {
  machine ??= startWordMachine() ?? 'none'
  return machine === 'none' || words.hash.length + words.first.length > mostWordsOfMachine ? undefined : machine
}

const countsHere = new Uint16Array(1 << placeBits)

/**
 * Where words are counted for `tally`, by the place that their hash has: 2^16 zeros. Whoever counts clears what it wrote
 * before it asks for anything else.
 */
export function countsFor(page: Page): Uint16Array {
  return machineFor(page)?.counts(page.words) ?? countsHere
}

/**
 * Counts the words of the blocks that have a 1 in `own`, in the page's `countsFor` at the places that hashes have under
 * `mask`; gives how many they are.
 */
export function countWords(page: Page, mask: number, own: Uint8Array): number {
  return machineFor(page)?.count(page.words, mask, own) ?? countByLoop(page, countsFor(page), mask, own)
}

/** What `countWords` does, wherever this runs. */
export function countByLoop({count, words}: Page, counts: Uint16Array, mask: number, own: Uint8Array): number {
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

/**
 * For each block a triple of `COMMON`, `LONG` and `KNOWN`, from the page's `countsFor` at the places that hashes have under
 * `mask`, and `own`, how often the block itself is in these counts at most. Good until the next call.
 */
export function tally(page: Page, mask: number, often: number, own: Uint8Array, longUnits: LongUnits): Int32Array {
  const fast = page.words.wide ? undefined : machineFor(page)
  return fast?.tally(page.words, mask, often, own) ?? tallyByLoop(page, countsFor(page), mask, often, own, longUnits)
}

const noneOf = reusable((length) => new Uint8Array(length))

/** What `own` is where no block is in the counts. */
export function noneOwn({count}: Page): Uint8Array {
  return noneOf(count)
}

const triplesOf = reusable((length) => new Int32Array(length))

/** What `tally` gives, wherever this runs. */
export function tallyByLoop(
  page: Page,
  counts: Uint16Array,
  mask: number,
  often: number,
  own: Uint8Array,
  longUnits: LongUnits
): Int32Array {
  const {first, hash} = page.words
  const triples = triplesOf(3 * page.count)
  for (let i = 0; i < page.count; i++) {
    const to = first[i + 1]!
    const mine = own[i]!
    let common = 0
    let long = 0
    let known = 0
    for (let w = first[i]!; w < to; w++) {
      const times = counts[hash[w]! & mask]!
      const longer = isLong(page, w, longUnits)
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
