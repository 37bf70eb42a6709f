// Fits the strategies to a corpus: its pairs are scored as it was learnt, their scores tell how many are of one event, and
// those in question are scored once more.
import {type Settings, windowHours} from '../../options.js'
import type {Strategy} from '../../strategy.js'
import type {Batch} from '../batch/intake.js'
import {weighed} from '../batch/weigh.js'
import type {Entry} from '../entry.js'
import {judge, mayReach} from '../judge.js'
import {letGoOf} from '../let-go.js'
import {meet} from '../meet.js'
import {createMemory} from '../memory.js'
import {setLogOdds} from '../near.js'
import {compareText} from '../order.js'
import {createPairing} from '../search/pairing.js'
import {countPair, createTally, type Handicaps, handicapsFrom, inQuestion, noHandicaps} from './base-rates.js'

/** Articles with a date of a batch that is not held whole whose pairs are looked at: a thousand pairs or more are in question among them. */
const datedSample = 1500
/** Articles without a date: more, since what is near to each of them stands in no order, and the fewer there are, the more alike look those that are left. */
const undatedSample = 4000

/** Settings with strategies as they were learnt. */
export function asLearnt(settings: Settings): Settings {
  return withHandicaps(settings, noHandicaps)
}

/** Settings whose strategies take these from the log-odds of every pair, where they were learnt. */
export function withHandicaps(settings: Settings, handicaps: Handicaps): Settings {
  const fitted = settings.strategies.map((strategy) => strategy.withHandicaps?.(handicaps) ?? strategy)
  return {...settings, strategies: fitted}
}

/** What the pairs among some entries lose, all of which were scored as it was learnt. */
export function handicapsAmong(entries: readonly Entry[]): Handicaps {
  const tally = createTally()
  for (const [entry, other, logOdds] of pairsInQuestion(entries, inQuestion)) countPair(tally, entry, other, logOdds)
  return handicapsFrom(tally)
}

/** Pairs of an index that are compared: a few hundred of them are in question, which is enough. */
const mostCompared = 4000

/** What the pairs of an index lose, by as many as are compared for it. */
export function handicapsIn(settings: Settings, entries: readonly Entry[]): Handicaps {
  const {strategies} = asLearnt(settings)
  const tally = createTally()
  let compared = 0
  // In the order of their ids, which says nothing of what is in them: where there are too many pairs, some of all are taken.
  for (const entry of [...entries].sort((a, b) => compareText(a.id, b.id))) {
    for (const other of worthJudging(strategies, entry, entries)) {
      countPair(tally, entry, other, judge(strategies, entry, other).logOdds)
      if (++compared === mostCompared) return handicapsFrom(tally)
    }
  }
  return handicapsFrom(tally)
}

/** Those of a higher number that an entry is near to and may be of one event with. */
function* worthJudging(
  strategies: readonly Strategy[],
  entry: Entry,
  entries: readonly (Entry | undefined)[]
): Generator<Entry> {
  const {numbers, cosines, count} = entry.near
  for (let p = 0; p < count; p++) {
    const other = entries[numbers[p]!]
    if (other === undefined || other.number < entry.number) continue
    // A cosine of 0 is that of two which are no neighbours, however alike they are.
    if (cosines[p] === 0 || mayReach(strategies, entry, other, cosines[p]!, inQuestion)) yield other
  }
}

/** The pairs among some entries with log-odds from `least` on, and up to `most`, each once. */
export function* pairsInQuestion(
  entries: readonly Entry[],
  least: number,
  most: number = Number.POSITIVE_INFINITY
): Generator<readonly [entry: Entry, other: Entry, logOdds: number]> {
  const byNumber = new Map(entries.map((entry) => [entry.number, entry]))
  for (const entry of entries) {
    const {numbers, logOdds, count} = entry.near
    for (let p = 0; p < count; p++) {
      if (!(logOdds[p]! >= least && logOdds[p]! <= most) || numbers[p]! < entry.number) continue
      const other = byNumber.get(numbers[p]!)
      if (other !== undefined) yield [entry, other, logOdds[p]!]
    }
  }
}

/** Settings that are fitted to a batch by a sample of its articles. */
export function fitToSample(settings: Settings, batch: Batch): Settings {
  const given = asLearnt(settings)
  const {strategies} = given
  if (strategies.every((strategy) => strategy.withHandicaps === undefined)) return given
  const memory = createMemory()
  const entries: (Entry | undefined)[] = new Array(batch.count)
  const numbers = sampleOf(batch)
  const chosen = numbers.map((number) => weighed(batch, number, memory))
  for (const entry of chosen) entries[entry.number] = entry
  const apart = windowHours(settings)
  const pairing = createPairing(entries, strategies, apart)
  const stretch = {numbers, loose: false, from: Number.NEGATIVE_INFINITY, until: Number.POSITIVE_INFINITY, position: 0}
  pairing.load(stretch)
  pairing.pair(
    stretch,
    () => {},
    (entry, other) => meet(entry, other, strategies, apart)
  )
  for (const entry of chosen) {
    for (const other of worthJudging(strategies, entry, entries)) {
      setLogOdds(entry, other, judge(strategies, entry, other).logOdds)
    }
  }
  const handicaps = handicapsAmong(chosen)
  for (const entry of chosen) letGoOf(entry)
  return withHandicaps(given, handicaps)
}

/**
 * Some articles of a batch, which are in order of time, those without a date behind the others: of the dated ones some that
 * follow on each other, since only those can be of one event. The undated ones stand in the order of their ids, which says
 * nothing of what is in them.
 */
function sampleOf({count, when}: Batch): readonly number[] {
  let dated = 0
  while (dated < count && when(dated) !== null) dated++
  const ofDated = Math.min(dated, datedSample)
  const first = Math.floor((dated - ofDated) / 2)
  const ofUndated = Math.min(count - dated, undatedSample)
  return Array.from({length: ofDated + ofUndated}, (_, i) => (i < ofDated ? first + i : dated + i - ofDated))
}
