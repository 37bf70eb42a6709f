// A batch in bounded memory: articles are loaded in order of time, a stretch at a time, and leave when nothing that is
// still to come can touch them. Each stretch waits for what follows it to be far enough ahead:
//
//   load -> all it may find is loaded: pair it -> all it is near to is paired: score its pairs
//        -> all it is near to has scored pairs: close its components
//
// The answer is that of an index which holds everything at once: terms are counted over the whole batch first, a pair is
// scored when both its articles know all that is near them, and a component is clustered when all its pairs are scored.
// Reports without a day are the exception in batches of more than 20,000: they stay from beginning to end, are found by
// the others but look for one another only, and are scored with what they are near to by then.
import {describeMiss, isNear, type JudgedPair, judgedPair, leastNear, nearMisses} from '../../near-misses.js'
import type {Settings} from '../../options.js'
import type {Sketch} from '../../sketch.js'
import {placeSketch, sketchBytes} from '../../sketch-place.js'
import {hoursApart} from '../../text/moments.js'
import {readToScore} from '../ahead.js'
import {clusters} from '../clusters/clusters.js'
import {type Identity, rename} from '../clusters/identity.js'
import {compare} from '../compare.js'
import {createEntry, type Entry, letGoOf, weighEntry} from '../entry.js'
import {judge, mayReach, surest} from '../links.js'
import {isOneText, meet} from '../meet.js'
import {createMemory, type Memory} from '../memory.js'
import {addPartner, outOfReach, scoreInside, setLogOdds} from '../near.js'
import {createPairing} from '../search/pairing.js'
import {inverseFrequencies} from '../weights/stats.js'
import type {Batch} from './intake.js'
import {type Step, type Stretch, stepsOf} from './schedule.js'

/** Where an entry stands: loaded, all its neighbours known, all its pairs scored. */
const LOADED = 1
const SETTLED = 2
/** May be of any time: there from the beginning, and scored against others as these settle. */
const LOOSE = 3
const SCORED = 4

/** What the steps of a sweep share. */
export interface Sweep {
  readonly batch: Batch
  readonly settings: Settings
  /** Hours between two reports beyond which they are not one event. */
  readonly apart: number
  /** Loaded entries by number. */
  readonly entries: (Entry | undefined)[]
  readonly stage: Uint8Array
  readonly twins: Twins
  /** Of the loaded entries. */
  readonly memory: Memory
  /** Numbers of entries with all pairs scored whose component is open. */
  open: number[]
  /** Number of the event of each entry, for near misses. */
  readonly eventOf: Uint32Array
  /** Pairs that may be near misses: of which neither report has its event yet, and those of two events. */
  undecided: JudgedPair[]
  readonly misses: JudgedPair[]
  founded: number
}

/** Articles of a batch that may be held at once. */
const defaultWhole = 20_000

/**
 * The events of a batch, each as soon as no other report can join it, in an order that depends on the batch alone. A batch
 * of at most `wholeBatch` articles some of which have no date is not cut: everything is compared with everything.
 */
export function* sweep(batch: Batch, settings: Settings, wholeBatch: number = defaultWhole): Generator<Identity, void> {
  const state = openSweep(batch, settings)
  const {entries, apart, memory} = state
  const {strategies} = settings
  const pairing = createPairing(entries, strategies, apart)
  for (const step of stepsOf(batch, apart, wholeBatch)) {
    const {task, stretch} = step
    if (task === 'load') {
      for (const number of stretch.numbers) enter(state, stretch, weighed(batch, number, memory))
      pairing.load(stretch)
    } else if (task === 'pair') {
      const begin = (entry: Entry): void => meetTwins(state, entry)
      pairing.pair(stretch, begin, (entry, other) => meet(entry, other, strategies, apart))
    } else yield* advance(state, step)
  }
  tellMisses(state)
}

/** The steps of {@link sweep} for a batch whose pairs are found elsewhere. */
export function sweepSteps(batch: Batch, settings: Settings): Generator<Step, void> {
  return stepsOf(batch, hoursOf(settings), defaultWhole)
}

/** Begins a sweep: nothing is loaded yet. */
export function openSweep(batch: Batch, settings: Settings): Sweep {
  const apart = hoursOf(settings)
  return {
    batch,
    settings,
    apart,
    entries: new Array(batch.count),
    stage: new Uint8Array(batch.count),
    twins: twinsOf(batch, settings, apart),
    memory: createMemory(),
    open: [],
    eventOf: new Uint32Array(batch.count),
    undecided: [],
    misses: [],
    founded: 0
  }
}

function hoursOf({windowDays}: Settings): number {
  return windowDays * 24
}

/** Candidates for one text by number: near in time, and far apart but known to be one. */
interface Twins {
  readonly near: ReadonlyMap<number, readonly number[]>
  readonly far: ReadonlyMap<number, readonly number[]>
}

function twinsOf(batch: Batch, {strategies}: Settings, apart: number): Twins {
  const near = new Map<number, number[]>()
  const far = new Map<number, number[]>()
  const note = (map: Map<number, number[]>, a: number, b: number): void => {
    const list = map.get(a)
    if (list === undefined) map.set(a, [b])
    else list.push(b)
  }
  const memory = createMemory()
  for (const [a, b] of batch.twins()) {
    if (!(hoursApart(batch.when(a), batch.when(b)) > apart)) {
      note(near, a, b)
      note(near, b, a)
      continue
    }
    const pair = [weighed(batch, a, memory), weighed(batch, b, memory)] as const
    if (isOneText(strategies, ...pair)) {
      note(far, a, b)
      note(far, b, a)
    }
    pair.forEach(letGoOf)
  }
  return {near, far}
}

function weighed(batch: Batch, number: number, memory: Memory): Entry {
  const drawn = batch.sketch(number)
  return withWeights(batch, number, drawn, inverseFrequencies(batch.stats, drawn.terms, drawn.lang), memory)
}

/** An article of a batch in pieces of memory, by its sketch and the inverse document frequencies of its terms. */
export function withWeights(
  batch: Batch,
  number: number,
  drawn: Sketch,
  frequencies: Float32Array,
  memory: Memory
): Entry {
  const placed = placeSketch(drawn, memory.take(sketchBytes(drawn)))
  const entry = createEntry(number, batch.id(number), placed, () => batch.article(number), memory)
  weighEntry(entry, frequencies, batch.count)
  return entry
}

/** Loads an article of a stretch that has its weights. */
export function enter({batch, entries, stage, twins}: Sweep, {loose}: Stretch, entry: Entry): void {
  const {number} = entry
  entry.copies.push(...batch.copies(number))
  for (const other of twins.far.get(number) ?? []) addPartner(entry.near, other, 0, surest)
  entries[number] = entry
  stage[number] = loose ? LOOSE : LOADED
}

/** Pairs an article with what may have its text. */
export function meetTwins({entries, twins, settings, apart}: Sweep, entry: Entry): void {
  for (const twin of twins.near.get(entry.number) ?? []) {
    const other = entries[twin]
    if (other !== undefined) meet(entry, other, settings.strategies, apart)
  }
}

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
      places[found] = p
      waiting[found++] = others[p]!
    }
    readToScore(entries, waiting, found)
    for (let i = 0; i < found; i++) {
      const other = entries[waiting[i]!]!
      setLogOdds(entry, other, settled(state, entry, other, cosines[places[i]!]!))
    }
  }
}

/** Most candidates share some words and nothing else: for those it is enough to know that they are no link. */
function settled(state: Sweep, entry: Entry, other: Entry, cosine: number): number {
  const {settings, stage} = state
  // What is near a loose report grows while it waits: later it would score otherwise.
  const loose = stage[entry.number] === LOOSE || stage[other.number] === LOOSE
  if (!loose && !mayReach(settings.strategies, entry, other, cosine, leastNear(settings.threshold))) return outOfReach
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
    const groups = clusters(members, settings.threshold)
    for (const identity of rename(members, groups, new Map(), () => state.founded++)) {
      for (const {number} of identity.members) eventOf[number] = identity.founded
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
