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
 * The run of blocks with the largest sum of (p − ½) × words^0.8 (maximum subarray, Kadane's algorithm). A block of no
 * words neither lengthens nor parts it.
 */
export function bestRun(scores: Float32Array, words: (block: number) => number): Frame {
  let best = 0
  let frame: Frame = {first: 0, last: -1}
  let sum = 0
  let from = 0
  for (let i = 0; i < scores.length; i++) {
    const n = words(i)
    const value = n === 0 ? 0 : (1 / (1 + Math.exp(-scores[i]!)) - 0.5) * (powers[n] ?? n ** wordPower)
    if (sum <= 0) {
      sum = 0
      from = i
    }
    sum += value
    if (sum > best) {
      best = sum
      frame = {first: from, last: i}
    }
  }
  return frame
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
