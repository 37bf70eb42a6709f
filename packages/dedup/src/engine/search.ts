import type {Strategy} from '../strategy.js'
import {hoursApart} from '../text/moments.js'
import type {Entry} from './entry.js'
import {createPostings} from './postings.js'
import {accumulate, clear, createRanking, createTally, heaviest, makeRoom} from './tally.js'

/** Finds, without looking at all pairs, the articles that a new one may belong to. */
export interface Search {
  add(entry: Entry): void
  /** Numbers of candidate articles, each once, in no order. */
  candidates(entry: Entry): ReadonlySet<number>
}

/** `apart`: hours between two dates beyond which reports are no candidates for one event. Text twins are, at any time. */
export function createSearch(strategies: readonly Strategy[], entries: readonly Entry[], apart: number): Search {
  const postings = strategies.map(() => createPostings())
  const tally = createTally()
  const ranking = createRanking()

  const collect = (strategy: Strategy, s: number, entry: Entry, found: Set<number>): void => {
    accumulate(tally, postings[s]!, entries.length, strategy.keys(entry))
    ranking.count = 0
    makeRoom(ranking, tally.count)
    for (let i = 0; i < tally.count; i++) {
      const number = tally.touched[i]!
      if (number === entry.number || !inTime(strategy, entry, entries[number]!)) continue
      ranking.numbers[ranking.count] = number
      ranking.weights[ranking.count++] = tally.weights[number]!
    }
    clear(tally)
    for (const number of heaviest(ranking, strategy.limit)) found.add(number)
  }
  const inTime = (strategy: Strategy, a: Entry, b: Entry): boolean =>
    strategy.same === 'text' || !(hoursApart(a.sketch.when, b.sketch.when) > apart)

  return {
    add(entry): void {
      strategies.forEach((strategy, s) => {
        const keys = strategy.keys(entry)
        for (let k = 0; k < keys.hash.length; k++) {
          postings[s]!.add(keys.hash[k]!, entry.number, keys.weight === null ? 1 : keys.weight[k]!)
        }
      })
    },
    candidates(entry): ReadonlySet<number> {
      const found = new Set<number>()
      for (const [s, strategy] of strategies.entries()) collect(strategy, s, entry, found)
      return found
    }
  }
}
