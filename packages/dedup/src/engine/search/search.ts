import type {Strategy} from '../../strategy.js'
import {hoursApart} from '../../text/moments.js'
import type {Entry} from '../entry.js'
import {collectShares, createPostings, fileDocument, type Postings} from './postings.js'
import {createRanking, heaviest, makeRoom, type Ranking} from './ranking.js'
import {clear, createTally, shareOf, type Tally, tallyFor} from './tally.js'

/** Finds, without looking at all pairs, the articles of an index that a new one may belong to. */
export interface Search {
  readonly strategies: readonly Strategy[]
  /** The articles of the index by number. */
  readonly entries: readonly Entry[]
  /** Hours between two dates beyond which reports are no candidates for one event. Text twins are, at any time. */
  readonly apart: number
  /** One index for each strategy. */
  readonly postings: readonly Postings[]
  readonly ranking: Ranking
  tally: Tally
}

/** A search that knows no article yet; see {@link Search}. */
export function createSearch(strategies: readonly Strategy[], entries: readonly Entry[], apart: number): Search {
  const postings = strategies.map(() => createPostings())
  return {strategies, entries, apart, postings, ranking: createRanking(), tally: createTally(0)}
}

/** Makes an entry findable by its keys. */
export function addToSearch({strategies, postings}: Search, entry: Entry): void {
  for (const [s, strategy] of strategies.entries()) fileDocument(postings[s]!, entry.number, strategy.keys(entry))
}

/** Numbers of the entries that may belong to one, each once, in no order. */
export function candidatesOf(search: Search, entry: Entry): ReadonlySet<number> {
  const found = new Set<number>()
  for (const at of search.strategies.keys()) collectCandidates(search, at, entry, found)
  return found
}

/** Adds those that the strategy at a position finds. */
function collectCandidates(search: Search, at: number, entry: Entry, found: Set<number>): void {
  const strategy = search.strategies[at]!
  const {entries, ranking, apart} = search
  search.tally = tallyFor(entries.length, search.tally)
  const {tally} = search
  collectShares(search.postings[at]!, strategy.keys(entry), tally)
  ranking.count = 0
  makeRoom(ranking, tally.count)
  for (let i = 0; i < tally.count; i++) {
    const number = tally.touched[i]!
    if (number === entry.number || !isInTime(strategy, entry, entries[number]!, apart)) continue
    ranking.numbers[ranking.count] = number
    ranking.weights[ranking.count++] = shareOf(tally, number)
  }
  clear(tally)
  for (const number of heaviest(ranking, strategy.limit)) found.add(number)
}

function isInTime(strategy: Strategy, a: Entry, b: Entry, apart: number): boolean {
  return strategy.same === 'text' || !(hoursApart(a.sketch.when, b.sketch.when) > apart)
}
