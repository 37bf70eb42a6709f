import {nthSmallest} from './select.js'

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
