/**
 * What words say of the article, learnt from all sets at once: a table of hashed words and pairs of neighbouring words,
 * with the log-odds that each adds to what the shape of the page says. Words of all languages stand in one table.
 */

/**
 * Weights of words by the place that their hash has among 2^18, kept as small as the caches are: a bit for every place,
 * and the weights of the words that there are, in the order of their places.
 */
export interface WordTable {
  /** The bits of 32 places, set where a word stands. */
  readonly bits: Int32Array
  /** How many words stand before these 32 places. */
  readonly before: Uint16Array
  /** By word its two weights: `here` in the lower byte, `below` in the upper; see `WordWeight`. */
  readonly weights: Int16Array
}

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
  const byPlace = new Map<number, number>()
  for (const {hash, here, below} of words) {
    const place = placeOf(hash)
    const there = byPlace.get(place) ?? 0
    if (Math.abs(here) + Math.abs(below) <= Math.abs(hereOf(there)) + Math.abs(belowOf(there))) continue
    byPlace.set(place, (below << 8) | (here & 255))
  }
  const places = Int32Array.from(byPlace.keys()).sort()
  const weights = Int16Array.from(places, (place) => byPlace.get(place)!)
  return tableOf(places, weights)
}

/** The table of words by their ascending places. */
function tableOf(places: Int32Array, weights: Int16Array): WordTable {
  if (weights.length > 65535) throw new RangeError(`Expected at most 65,535 words, got ${weights.length}; learn fewer`)
  const bits = new Int32Array((1 << placeBits) / 32)
  const before = new Uint16Array(bits.length)
  let word = 0
  for (let i = 0; i < bits.length; i++) {
    before[i] = word
    for (; word < places.length && places[word]! >>> 5 === i; word++) bits[i]! |= 1 << (places[word]! & 31)
  }
  return {bits, before, weights}
}

/** The two weights of a word or a pair by its hash, for `hereOf` and `belowOf`; 0 where it is not in the table. */
export function weightsOf({bits, before, weights}: WordTable, hash: number): number {
  const place = placeOf(hash)
  const these = bits[place >>> 5]!
  const own = 1 << (place & 31)
  return (these & own) === 0 ? 0 : weights[before[place >>> 5]! + bitCount(these & (own - 1))]!
}

/** Of two weights the one for the block that the word stands in. */
export function hereOf(both: number): number {
  return (both << 24) >> 24
}

/** Of two weights the one for the blocks below. */
export function belowOf(both: number): number {
  return both >> 8
}

/** Number of bits that are set (Warren, Hacker's Delight, 5-1). */
function bitCount(bits: number): number {
  const pairs = bits - ((bits >>> 1) & 0x55555555)
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333)
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}

/** Writes a table as base64: for every word the gap to its place, and its two weights; a byte each. */
export function packWords({bits, weights}: WordTable): string {
  const bytes: number[] = []
  let gap = 0
  let word = 0
  for (let place = 0; place < 1 << placeBits; place++, gap++) {
    if (gap === longestGap) {
      bytes.push(longestGap)
      gap = 0
    }
    if ((bits[place >>> 5]! & (1 << (place & 31))) === 0) continue
    const both = weights[word++]!
    bytes.push(gap, both & 255, (both >> 8) & 255)
    gap = -1
  }
  return Buffer.from(bytes).toString('base64')
}

/** Reads what `packWords` wrote. */
export function unpackWords(base64: string): WordTable {
  const text = atob(base64)
  const places = new Int32Array(text.length)
  const weights = new Int16Array(text.length)
  let words = 0
  let place = 0
  for (let i = 0; i < text.length; ) {
    const gap = text.charCodeAt(i++)
    place += gap
    if (gap === longestGap) continue
    places[words] = place++
    weights[words++] = text.charCodeAt(i++) | (text.charCodeAt(i++) << 8)
  }
  return tableOf(places.subarray(0, words), weights.slice(0, words))
}
