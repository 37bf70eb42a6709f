// Fits the strategies to a corpus: the pairs of a sample are scored before any is linked, and their scores tell how many
// pairs are of one event.
import type {Settings} from '../../options.js'
import type {Strategy} from '../../strategy.js'
import {veto} from '../../veto.js'
import type {Batch} from '../batch/intake.js'
import {windowHours} from '../batch/sweep-state.js'
import {weighed} from '../batch/weigh.js'
import {type Comparison, compare} from '../compare.js'
import {type Entry, letGoOf} from '../entry.js'
import {mayReach} from '../links.js'
import {meet} from '../meet.js'
import {createMemory} from '../memory.js'
import {compareText} from '../order.js'
import {createPairing} from '../search/pairing.js'
import {countPair, createTally, type Handicaps, handicapsFrom, leastCounted, noHandicaps} from './base-rates.js'

/** Articles with a date whose pairs are looked at: a thousand pairs or more are in question among them. */
const datedSample = 1500
/** Articles without a date: more, since what is near to each of all of them stands in no order, and the fewer there are, the more alike look those that are left. */
const undatedSample = 4000

/** Settings whose strategies know what share of the pairs of a batch is of one event. */
export function fitToBatch(settings: Settings, batch: Batch): Settings {
  if (!settings.strategies.some(isLearnt)) return settings
  const memory = createMemory()
  const numbers = sample(batch.count, (number) => batch.when(number) !== null)
  const entries: (Entry | undefined)[] = new Array(batch.count)
  for (const number of numbers) entries[number] = weighed(batch, number, memory)
  const {strategies} = settings
  const apart = windowHours(settings)
  const pairing = createPairing(entries, strategies, apart)
  const stretch = {numbers, loose: false, from: Number.NEGATIVE_INFINITY, until: Number.POSITIVE_INFINITY, position: 0}
  pairing.load(stretch)
  pairing.pair(
    stretch,
    () => {},
    (entry, other) => meet(entry, other, strategies, apart)
  )
  const chosen = numbers.map((number) => entries[number]!)
  const handicaps = handicapsAmong(strategies, chosen)
  for (const entry of chosen) letGoOf(entry)
  return withHandicaps(settings, handicaps)
}

/** What the pairs of an index lose. */
export function handicapsIn(settings: Settings, entries: readonly Entry[]): Handicaps {
  const start = ({sketch: {when}}: Entry): number => when?.from ?? Number.POSITIVE_INFINITY
  const ordered = [...entries].sort((a, b) =>
    start(a) === start(b) ? compareText(a.id, b.id) : start(a) < start(b) ? -1 : 1
  )
  const places = sample(ordered.length, (place) => ordered[place]!.sketch.when !== null)
  return handicapsAmong(
    settings.strategies,
    places.map((place) => ordered[place]!)
  )
}

/**
 * Places of those that are looked at, of articles in order of time, those without a date behind the others: of the dated
 * ones some that follow on each other, since only those can be of one event. The undated ones stand in the order of their
 * ids, which says nothing of what is in them.
 */
function sample(count: number, isDated: (place: number) => boolean): readonly number[] {
  let dated = 0
  while (dated < count && isDated(dated)) dated++
  const ofDated = Math.min(dated, datedSample)
  const first = Math.floor((dated - ofDated) / 2)
  const ofUndated = Math.min(count - dated, undatedSample)
  return Array.from({length: ofDated + ofUndated}, (_, i) => (i < ofDated ? first + i : dated + i - ofDated))
}

function handicapsAmong(strategies: readonly Strategy[], entries: readonly Entry[]): Handicaps {
  const tally = createTally()
  for (const {pair, logOdds} of pairsInQuestion(strategies, entries)) countPair(tally, pair, logOdds)
  return handicapsFrom(tally)
}

/**
 * The pairs among some entries of which the score decides, each once, with the log-odds that were learnt: those which may
 * be of one event, are no copies of one text, and to which no veto speaks.
 */
export function* pairsInQuestion(
  strategies: readonly Strategy[],
  entries: readonly Entry[]
): Generator<{readonly pair: Comparison; readonly logOdds: number}> {
  const asLearnt = strategies.map((strategy) => strategy.learnt?.with(noHandicaps) ?? strategy)
  const learnt = asLearnt.find(isLearnt)?.learnt
  if (learnt === undefined) return
  const chosen = new Map(entries.map((entry) => [entry.number, entry]))
  for (const entry of entries) {
    const {numbers, cosines, count} = entry.near
    for (let p = 0; p < count; p++) {
      const other = chosen.get(numbers[p]!)
      // A cosine of 0 is that of two which are no neighbours: of another time, or fillings of one template.
      if (numbers[p]! < entry.number || other === undefined || cosines[p] === 0) continue
      if (!mayReach(asLearnt, entry, other, cosines[p]!, leastCounted)) continue
      const pair = compare(entry, other)
      const logOdds = learnt.logOdds(pair)
      if (logOdds !== null && !isOneText(asLearnt, pair) && veto(pair) === null) yield {pair, logOdds}
    }
  }
}

/** Settings whose learnt strategies take these from the log-odds of every pair. */
export function withHandicaps(settings: Settings, handicaps: Handicaps): Settings {
  return {...settings, strategies: settings.strategies.map((strategy) => strategy.learnt?.with(handicaps) ?? strategy)}
}

function isLearnt({learnt}: Strategy): boolean {
  return learnt !== undefined
}

function isOneText(strategies: readonly Strategy[], pair: Comparison): boolean {
  return strategies.some(({same, score, threshold}) => same === 'text' && (score(pair) ?? 0) >= threshold)
}
