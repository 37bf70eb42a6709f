/**
 * Decisions over the whole page from the log-odds of its blocks: where the article starts and ends.
 */

/** Words weigh less than their number: a long block is one decision, not a hundred. Found by cross-validation. */
const wordPower = 0.8

/** Powers of the numbers of words that most blocks have. */
const powers = Float64Array.from({length: 512}, (_, words) => words ** wordPower)

/** The stretch of blocks `[first, last]`; empty where `first > last`. */
export interface Frame {
  readonly first: number
  readonly last: number
}

/**
 * The run of blocks with the largest sum of (p − ½) × words^0.8 (maximum subarray, Kadane's algorithm), given the
 * blocks' log-odds and where the words of each begin. A block of no words neither lengthens nor parts it, nor does one
 * whose place in `leftOut` is 1.
 */
export function bestRun(scores: Float32Array, firstWord: Uint32Array, leftOut?: Uint8Array): Frame {
  let best = 0
  let sum = 0
  let from = 0
  let first = 0
  let last = -1
  for (let i = 0; i + 1 < firstWord.length; i++) {
    const score = scores[i]!
    if (sum <= 0) {
      // no run begins with a block that lowers it: most blocks of a page need no exponential
      if (score <= 0) continue
      sum = 0
      from = i
    }
    const n = leftOut !== undefined && leftOut[i] === 1 ? 0 : firstWord[i + 1]! - firstWord[i]!
    if (n === 0) continue
    sum += (1 / (1 + Math.exp(-score)) - 0.5) * (powers[n] ?? n ** wordPower)
    if (sum > best) {
      best = sum
      first = from
      last = i
    }
  }
  return {first, last}
}

/** Log-odds of a probability, bounded so that no single voice is ever infinite. */
export function logOdds(probability: number): number {
  const p = Math.min(0.9999, Math.max(0.0001, probability))
  return Math.log(p / (1 - p))
}

/** The probability that log-odds stand for. */
export function probability(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds))
}
