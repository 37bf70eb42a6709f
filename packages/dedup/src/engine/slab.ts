import type {Keys, Strategy} from '../strategy.js'
import type {Entry} from './entry.js'
import {createPostings, type Postings} from './postings.js'
import {accumulate, clear, createRanking, createTally, heaviest, makeRoom} from './tally.js'

/** The articles of one stretch of time, and under which terms they are found. */
export interface Slab {
  readonly entries: readonly Entry[]
  readonly numbers: Uint32Array
  /** First and last hour of publication by position, NaN where they are not known: what a search looks at most. */
  readonly from: Float64Array
  readonly to: Float64Array
  /** What each strategy for events finds them by; emptied when nobody needs to search it any more. */
  searched: readonly Searched[]
}

interface Searched {
  readonly strategy: Strategy
  readonly keys: readonly Keys[]
  readonly postings: Postings
}

/** Files entries under their keys, by their position in the slab. */
export function createSlab(entries: readonly Entry[], strategies: readonly Strategy[]): Slab {
  const searched = strategies.map((strategy) => {
    const postings = createPostings()
    const keys = entries.map((entry, position) => {
      const found = strategy.keys(entry)
      for (let k = 0; k < found.hash.length; k++) postings.add(found.hash[k]!, position, found.weight?.[k] ?? 1)
      return found
    })
    postings.close()
    return {strategy, keys, postings}
  })
  return {
    entries,
    numbers: Uint32Array.from(entries, ({number}) => number),
    from: Float64Array.from(entries, ({sketch}) => sketch.when?.from ?? Number.NaN),
    to: Float64Array.from(entries, ({sketch}) => sketch.when?.to ?? Number.NaN),
    searched
  }
}

const tally = createTally()
const ranking = createRanking()

/**
 * Numbers of the articles of `around`, a slab and those beside it, that may tell the event of the article at `position`
 * of `slab`: those that share most, as many as each strategy looks at, no more than `apart` hours away.
 */
export function candidates(slab: Slab, position: number, around: readonly Slab[], apart: number): ReadonlySet<number> {
  const found = new Set<number>()
  for (const [s, {strategy, keys}] of slab.searched.entries()) {
    ranking.count = 0
    for (const other of around) {
      accumulate(tally, other.searched[s]!.postings, other.entries.length, keys[position]!)
      rankInTime(slab, position, other, apart)
      clear(tally)
    }
    for (const number of heaviest(ranking, strategy.limit)) found.add(number)
  }
  return found
}

/** Takes what was tallied in `other` into the ranking, but for the article itself and those too far away in time. */
function rankInTime(slab: Slab, position: number, other: Slab, apart: number): void {
  makeRoom(ranking, tally.count)
  const {from, to, numbers} = other
  const [earliest, latest] = [slab.from[position]! - apart, slab.to[position]! + apart]
  const {touched, weights, count} = tally
  let kept = ranking.count
  for (let i = 0; i < count; i++) {
    const at = touched[i]!
    // Not known is not far away: comparisons with NaN are false.
    if (to[at]! < earliest || from[at]! > latest || (other === slab && at === position)) continue
    ranking.numbers[kept] = numbers[at]!
    ranking.weights[kept++] = weights[at]!
  }
  ranking.count = kept
}
