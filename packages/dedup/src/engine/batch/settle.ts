// The second half of a sweep: pairs whose surroundings are known are scored, components that nothing can join any more are
// clustered, and their entries leave the memory.
import {describeMiss, isNear, type JudgedPair, judgedPair, leastNear, nearMisses} from '../../near-misses.js'
import type {Settings} from '../../options.js'
import {readToScore} from '../ahead.js'
import {inQuestion} from '../base-rate/base-rates.js'
import {handicapsAmong, pairsInQuestion, withHandicaps} from '../base-rate/estimate.js'
import {clusters} from '../clusters/clusters.js'
import {found, type Identity} from '../clusters/identity.js'
import {compare} from '../compare.js'
import type {Entry} from '../entry.js'
import {areSilent, judge, mayReach} from '../judge.js'
import {letGoOf} from '../let-go.js'
import {surest} from '../log-odds.js'
import {noteLogOdds, outOfReach, scoreInside, setLogOdds} from '../near.js'
import type {Step, Stretch} from './schedule.js'
import {LOOSE, SCORED, SETTLED, type Sweep} from './sweep-state.js'
import {weighed} from './weigh.js'

/** Scores a stretch whose articles are paired, or closes one whose pairs are scored: gives the events that are settled. */
export function* advance(state: Sweep, {task, stretch}: Step): Generator<Identity, void> {
  if (task === 'score') scorePairs(state, stretch)
  else yield* close(state, stretch)
}

/**
 * Tells of the near misses, once all events are settled. Until then numbers stand for them, since most come to nothing:
 * the articles of those that are told are weighed once more, and held against each other as they were.
 */
export function tellMisses({batch, settings: {onNearMiss, threshold}, misses, eventOf, memory}: Sweep): void {
  if (onNearMiss === null) return
  for (const pair of nearMisses(misses, (number) => eventOf[number]!)) {
    const [a, b] = [weighed(batch, pair.a, memory), weighed(batch, pair.b, memory)]
    onNearMiss(describeMiss(compare(a, b), pair, threshold))
    letGoOf(a)
    letGoOf(b)
  }
}

/**
 * Scores the pairs of a batch that is held whole: all as it was learnt, and those in question once more where fewer are of
 * one event than there.
 */
export function fitAndScore(state: Sweep, stretch: Stretch): void {
  scorePairs(state, stretch)
  const entries = stretch.numbers.map((number) => state.entries[number]!)
  const handicaps = handicapsAmong(entries)
  if (handicaps.every((handicap) => handicap === 0)) return
  state.settings = withHandicaps(state.settings, handicaps)
  state.undecided = []
  const again = pairsAgain(entries, leastNeeded(state.settings))
  for (const [entry, other] of again) setLogOdds(entry, other, scored(state, entry, other))
}

/**
 * The pairs that are scored once more: those in question, and what was vetoed, since it may be scored so low now that no
 * veto is needed. What lies between loses its score: within a component it will be asked for.
 */
function pairsAgain(entries: readonly Entry[], least: number): readonly (readonly [entry: Entry, other: Entry])[] {
  const again: (readonly [Entry, Entry])[] = []
  for (const [entry, other] of pairsInQuestion(entries, least)) again.push([entry, other])
  for (const [entry, other] of pairsInQuestion(entries, -surest, -surest)) again.push([entry, other])
  for (const {
    near: {logOdds, count}
  } of entries) {
    for (let p = 0; p < count; p++) if (logOdds[p]! > -surest && logOdds[p]! < least) logOdds[p] = outOfReach
  }
  return again
}

/** Log-odds below which it need not be known what a pair scores: it is no near miss, and not in question for the base rate. */
function leastNeeded({threshold}: Settings): number {
  return Math.min(inQuestion, leastNear(threshold))
}

/** Places of partners in the list of an entry whose pairs are to be scored, and their numbers. */
let places = new Uint32Array(1024)
let waiting = new Uint32Array(1024)

/** Scores the pairs of a stretch with itself and with what was scored before, now that their neighbours are known. */
function scorePairs(state: Sweep, {numbers}: Stretch): void {
  const {stage, entries} = state
  for (const number of numbers) stage[number] = Math.max(stage[number]!, SETTLED)
  for (const number of numbers) {
    const entry = entries[number]!
    const {numbers: others, cosines, logOdds, count} = entry.near
    if (places.length < count) {
      places = new Uint32Array(count * 2)
      waiting = new Uint32Array(count * 2)
    }
    let found = 0
    for (let p = 0; p < count; p++) {
      if (!Number.isNaN(logOdds[p]) || stage[others[p]!]! < SETTLED) continue
      // Not noted on the other side, which is far away in memory: within a component both sides are looked at.
      if (isOut(state, entry, entries[others[p]!]!, cosines[p]!)) logOdds[p] = outOfReach
      else {
        places[found] = p
        waiting[found++] = others[p]!
      }
    }
    readToScore(entries, waiting, found)
    for (let i = 0; i < found; i++) {
      const other = entries[waiting[i]!]!
      const place = places[i]!
      logOdds[place] = settled(state, entry, other, cosines[place]!)
      noteLogOdds(other.near, number, logOdds[place]!)
    }
  }
}

/** Whether little has to be read of two candidates to know that they are no link: most share some words and nothing else. */
function isOut(state: Sweep, entry: Entry, other: Entry, cosine: number): boolean {
  return mayBeOut(state, entry, other, cosine) && areSilent(state.settings.strategies, entry, other, cosine)
}

function mayBeOut({stage}: Sweep, entry: Entry, other: Entry, cosine: number): boolean {
  // What is near a loose report grows while it waits: later it would score otherwise.
  const loose = stage[entry.number] === LOOSE || stage[other.number] === LOOSE
  // A cosine of 0 is that of two which are no neighbours, however alike they are.
  return !loose && cosine > 0
}

/** The log-odds of a pair, as far as they are needed: of one that can be no link it is enough to know that. */
function settled(state: Sweep, entry: Entry, other: Entry, cosine: number): number {
  const {settings} = state
  const isFar =
    mayBeOut(state, entry, other, cosine) && !mayReach(settings.strategies, entry, other, cosine, leastNeeded(settings))
  if (isFar) return outOfReach
  return entry.number < other.number ? scored(state, entry, other) : scored(state, other, entry)
}

function scored({settings, undecided}: Sweep, a: Entry, b: Entry): number {
  const judgement = judge(settings.strategies, a, b)
  if (settings.onNearMiss !== null && (judgement.vetoed !== null || isNear(judgement.logOdds, settings.threshold))) {
    undecided.push(judgedPair(judgement, settings.threshold))
  }
  return judgement.logOdds
}

/**
 * Drops pairs that came to stand in one event, which are most, and keeps those that stand in two: what is closed is all
 * of a component, so a report that is still open is of another event.
 */
function decideMisses(state: Sweep): void {
  const {entries, eventOf, misses} = state
  const isClosed = (number: number): boolean => entries[number] === undefined
  const undecided: JudgedPair[] = []
  for (const pair of state.undecided) {
    const {a, b} = pair
    if (!isClosed(a) && !isClosed(b)) undecided.push(pair)
    else if (!isClosed(a) || !isClosed(b) || eventOf[a] !== eventOf[b]) misses.push(pair)
  }
  state.undecided = undecided
}

/** The events of the components that nothing can join any more, now that all pairs of a stretch are scored. */
function* close(state: Sweep, {numbers}: Stretch): Generator<Identity> {
  const {settings, entries, stage, eventOf} = state
  for (const number of numbers) stage[number] = SCORED
  const waiting: number[] = []
  for (const number of [...state.open, ...numbers]) {
    const entry = entries[number]
    if (entry === undefined) continue
    const members = closedComponent(state, entry)
    if (members === null) {
      waiting.push(number)
      continue
    }
    scoreInside(members, (a, b) => setLogOdds(a, b, scored(state, a, b)))
    for (const group of clusters(members, settings.threshold)) {
      const identity = found(group, state.founded++)
      for (const {number} of group) eventOf[number] = identity.founded
      yield identity
    }
    for (const entry of members) {
      entries[entry.number] = undefined
      letGoOf(entry)
    }
  }
  state.open = waiting
  decideMisses(state)
}

/** What can be reached from an entry over pairs that speak for one event; null while some of it has pairs to be scored. */
function closedComponent({entries, stage, settings}: Sweep, start: Entry): readonly Entry[] | null {
  const seen = new Set<Entry>([start])
  for (const entry of seen) {
    const {numbers, logOdds, count} = entry.near
    for (let p = 0; p < count; p++) {
      if (!(logOdds[p]! >= settings.threshold)) continue
      if (stage[numbers[p]!] !== SCORED) return null
      seen.add(entries[numbers[p]!]!)
    }
  }
  return [...seen].sort((a, b) => a.number - b.number)
}
