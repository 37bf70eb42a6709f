import type {Keys} from '../strategy.js'
import type {Postings} from './postings.js'
import {nthSmallest} from './select.js'

/** Keys with more articles than this say nothing and are not followed. */
const crowd = 20_000

/** Adds up, for the articles of an inverted index, the weight that they share with one article. */
export interface Tally {
  /** By position in the index; all 0 between two articles. */
  weights: Float32Array
  touched: Uint32Array
  count: number
}

/** A tally that grows with the indexes it is used on. */
export function createTally(): Tally {
  return {weights: new Float32Array(1024), touched: new Uint32Array(1024), count: 0}
}

/** Takes up all that `index`, which holds positions below `size`, has under some keys. */
export function accumulate(tally: Tally, index: Postings, size: number, {hash, weight}: Keys): void {
  if (tally.weights.length < size) {
    tally.weights = new Float32Array(size * 2)
    tally.touched = new Uint32Array(size * 2)
  }
  const {weights, touched} = tally
  const documents = index.documents()
  const stored = index.weights()
  let count = tally.count
  for (let k = 0; k < hash.length; k++) {
    const slot = index.find(hash[k]!)
    if (slot < 0 || index.length(slot) > crowd) continue
    const factor = weight === null ? 1 : weight[k]!
    const start = index.start(slot)
    const end = start + index.length(slot)
    for (let at = start; at < end; at++) {
      const document = documents[at]!
      const before = weights[document]!
      if (before === 0) touched[count++] = document
      weights[document] = before + factor * stored[at]!
    }
  }
  tally.count = count
}

/** Forgets what was taken up. */
export function clear(tally: Tally): void {
  const {weights, touched, count} = tally
  for (let i = 0; i < count; i++) weights[touched[i]!] = 0
  tally.count = 0
}

/** Numbers with weights, of which the heaviest are asked for. */
export interface Ranking {
  numbers: Uint32Array
  weights: Float32Array
  count: number
  /** What {@link heaviest} works on. */
  scratch: Float32Array
}

/** An empty ranking. */
export function createRanking(): Ranking {
  return {numbers: new Uint32Array(1024), weights: new Float32Array(1024), count: 0, scratch: new Float32Array(1024)}
}

/** Sees to it that `more` numbers can be added. */
export function makeRoom(ranking: Ranking, more: number): void {
  const needed = ranking.count + more
  if (ranking.numbers.length >= needed) return
  const numbers = new Uint32Array(needed * 2)
  const weights = new Float32Array(needed * 2)
  numbers.set(ranking.numbers.subarray(0, ranking.count))
  weights.set(ranking.weights.subarray(0, ranking.count))
  ranking.numbers = numbers
  ranking.weights = weights
  ranking.scratch = new Float32Array(needed * 2)
}

/** The `limit` heaviest numbers, heaviest first, the lower one on a tie; all, as they came, where there are not more. */
export function heaviest({numbers, weights, count, scratch}: Ranking, limit: number): readonly number[] {
  if (count <= limit) return Array.from(numbers.subarray(0, count))
  for (let i = 0; i < count; i++) scratch[i] = weights[i]!
  const least = nthSmallest(scratch, count, count - limit)
  const best: {readonly number: number; readonly weight: number}[] = []
  for (let i = 0; i < count; i++) if (weights[i]! >= least) best.push({number: numbers[i]!, weight: weights[i]!})
  best.sort((x, y) => y.weight - x.weight || x.number - y.number)
  return best.slice(0, limit).map(({number}) => number)
}
