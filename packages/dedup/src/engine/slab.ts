import type {Keys, Strategy} from '../strategy.js'
import {hoursApart} from '../text/moments.js'
import type {Entry} from './entry.js'
import {createPostings, type Postings} from './postings.js'
import {accumulate, clear, createRanking, createTally, heaviest, makeRoom} from './tally.js'

/** The articles of one stretch of time, and under which terms they are found. */
export interface Slab {
  readonly entries: readonly Entry[]
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
    return {strategy, keys, postings}
  })
  return {entries, searched}
}

const tally = createTally()
const ranking = createRanking()

/**
 * Numbers of the articles of `around`, a slab and those beside it, that may tell the event of the article at `position`
 * of `slab`: those that share most, as many as each strategy looks at, no more than `apart` hours away.
 */
export function candidates(slab: Slab, position: number, around: readonly Slab[], apart: number): ReadonlySet<number> {
  const entry = slab.entries[position]!
  const found = new Set<number>()
  for (const [s, {strategy, keys}] of slab.searched.entries()) {
    ranking.count = 0
    for (const {entries, searched} of around) {
      accumulate(tally, searched[s]!.postings, entries.length, keys[position]!)
      makeRoom(ranking, tally.count)
      for (let i = 0; i < tally.count; i++) {
        const other = entries[tally.touched[i]!]!
        if (other === entry || hoursApart(entry.sketch.when, other.sketch.when) > apart) continue
        ranking.numbers[ranking.count] = other.number
        ranking.weights[ranking.count++] = tally.weights[tally.touched[i]!]!
      }
      clear(tally)
    }
    for (const number of heaviest(ranking, strategy.limit)) found.add(number)
  }
  return found
}
