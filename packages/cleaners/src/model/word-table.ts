/**
 * What words say of the article, learnt from all sets at once: a table of hashed words and pairs of neighbouring words,
 * with the log-odds that each adds to what the shape of the page says. Words of all languages stand in one table.
 */

/** Log-odds by place, in steps of 1/32; 0 for words that say nothing. Two numbers a place, see `WordWeight`. */
export type WordTable = Int8Array

/** A word's weights, in steps of 1/32 log-odds. */
export interface WordWeight {
  /** 32-bit hash of the word or of the pair. */
  readonly hash: number
  /** That the block it stands in is the article's text. */
  readonly here: number
  /** That what follows the short block it stands in is the article's text. */
  readonly below: number
}

/** One step of a weight, in log-odds. */
export const weightStep: number = 1 / 32

/** Places of the table, as a power of two: with 24,000 words in it, one unknown word in eleven meets a wrong one. */
const placeBits = 18
/** A gap of so many places is written without a word at its end. */
const longestGap = 255

/** Where a word stands in the table (multiplicative hashing, Knuth, TAOCP 3, 6.4). */
export function placeOf(hash: number): number {
  return Math.imul(hash, 0x9e3779b1) >>> (32 - placeBits)
}

/** Hash of two words that stand side by side. */
export function pairHash(first: number, second: number): number {
  return (Math.imul(first, 31) ^ second) >>> 0
}

/** Makes a table; of words that share a place the one with the larger weight here has it. */
export function createWordTable(words: readonly WordWeight[]): WordTable {
  const table = new Int8Array(2 << placeBits)
  for (const {hash, here, below} of words) {
    const at = 2 * placeOf(hash)
    if (Math.abs(here) + Math.abs(below) <= Math.abs(table[at]!) + Math.abs(table[at + 1]!)) continue
    table[at] = here
    table[at + 1] = below
  }
  return table
}

const known = new WeakMap<WordTable, Uint8Array>()

/** One bit a place of the table, set where it says something: small enough to stay in the cache, and most words say nothing. */
export function knownPlaces(table: WordTable): Uint8Array {
  let bits = known.get(table)
  if (!bits) {
    bits = new Uint8Array(table.length >> 4)
    for (let i = 0; i < table.length; i++) if (table[i] !== 0) bits[i >> 4]! |= 1 << ((i >> 1) & 7)
    known.set(table, bits)
  }
  return bits
}

/** Writes a table as base64: for every word the gap to its place, and its two weights; a byte each. */
export function packWords(table: WordTable): string {
  const bytes: number[] = []
  let gap = 0
  for (let place = 0; place < table.length / 2; place++, gap++) {
    const here = table[2 * place]!
    const below = table[2 * place + 1]!
    if (gap === longestGap) {
      bytes.push(longestGap)
      gap = 0
    }
    if (here === 0 && below === 0) continue
    bytes.push(gap, here & 255, below & 255)
    gap = -1
  }
  return Buffer.from(bytes).toString('base64')
}

/** Reads what `packWords` wrote. */
export function unpackWords(base64: string): WordTable {
  const text = atob(base64)
  const table = new Int8Array(2 << placeBits)
  let place = 0
  for (let i = 0; i < text.length; ) {
    const gap = text.charCodeAt(i++)
    place += gap
    if (gap === longestGap) continue
    table[2 * place] = text.charCodeAt(i++)
    table[2 * place + 1] = text.charCodeAt(i++)
    place++
  }
  return table
}
