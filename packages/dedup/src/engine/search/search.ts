import type {Strategy} from '../../strategy.js'
import {hoursApart} from '../../text/moments.js'
import type {Entry} from '../entry.js'
import {createPostings} from './postings.js'
import {createRanking, heaviest, makeRoom} from './ranking.js'
import {clear, createTally, shareOf, tallyFor} from './tally.js'

/** Finds, without looking at all pairs, the articles that a new one may belong to. */
export interface Search {
  add(entry: Entry): void
  /** Numbers of candidate articles, each once, in no order. */
  candidates(entry: Entry): ReadonlySet<number>
}

/** `apart`: hours between two dates beyond which reports are no candidates for one event. Text twins are, at any time. */
export function createSearch(strategies: readonly Strategy[], entries: readonly Entry[], apart: number): Search {
  const postings = strategies.map(() => createPostings())
  const ranking = createRanking()
  let tally = createTally(0)

  const collect = (strategy: Strategy, s: number, entry: Entry, found: Set<number>): void => {
    tally = tallyFor(entries.length, tally)
    postings[s]!.collect(strategy.keys(entry), tally)
    ranking.count = 0
    makeRoom(ranking, tally.count)
    for (let i = 0; i < tally.count; i++) {
      const number = tally.touched[i]!
      if (number === entry.number || !inTime(strategy, entry, entries[number]!)) continue
      ranking.numbers[ranking.count] = number
      ranking.weights[ranking.count++] = shareOf(tally, number)
    }
    clear(tally)
    for (const number of heaviest(ranking, strategy.limit)) found.add(number)
  }
  const inTime = (strategy: Strategy, a: Entry, b: Entry): boolean =>
    strategy.same === 'text' || !(hoursApart(a.sketch.when, b.sketch.when) > apart)

  return {
    add(entry): void {
      strategies.forEach((strategy, s) => {
        postings[s]!.file(entry.number, strategy.keys(entry))
      })
    },
    candidates(entry): ReadonlySet<number> {
      const found = new Set<number>()
      for (const [s, strategy] of strategies.entries()) collect(strategy, s, entry, found)
      return found
    }
  }
}
