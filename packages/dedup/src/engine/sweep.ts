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
import {type Candidate, candidate, isNear, leastNear, nearMisses} from '../near-misses.js'
import type {Settings} from '../options.js'
import {placeSketch, sketchBytes} from '../sketch-place.js'
import {hoursApart} from '../text/moments.js'
import {readToMeet, readToScore} from './ahead.js'
import {clusters} from './clusters.js'
import {createEntry, type Entry, letGoOf, weighEntry} from './entry.js'
import {isOneText, meet} from './graph.js'
import {type Identity, rename} from './identity.js'
import type {Batch} from './intake.js'
import {judge, mayReach, surest} from './links.js'
import {createMemory, type Memory} from './memory.js'
import {addPartner, outOfReach, positionOf, setLogOdds} from './near.js'
import {inverseFrequencies} from './stats.js'
import {createWindow, type Window} from './window.js'

/** Where an entry stands: loaded, all its neighbours known, all its pairs scored. */
const LOADED = 1
const SETTLED = 2
/** May be of any time: there from the beginning, and scored against others as these settle. */
const LOOSE = 3
const SCORED = 4

/** What the steps of a sweep share. */
interface Sweep {
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
  undecided: Candidate[]
  readonly misses: Candidate[]
  founded: number
}

/** Articles of a batch that may be held at once. */
const defaultWhole = 20_000

/**
 * The events of a batch, each as soon as no other report can join it, in an order that depends on the batch alone. A batch
 * of at most `wholeBatch` articles some of which have no date is not cut: everything is compared with everything.
 */
export function* sweep(batch: Batch, settings: Settings, wholeBatch: number = defaultWhole): Generator<Identity> {
  const apart = settings.windowDays * 24
  const {dated, loose} = stretchesOf(batch, apart, wholeBatch)
  const state: Sweep = {
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
  const standing = openWindows(state, null)
  load(state, loose, standing, LOOSE)
  findPairs(state, loose, standing)
  const windows = openWindows(state, standing)
  /** Whether a stretch has nothing to do with the one at `next` nor with those after it. */
  const isPast = (stretch: number, next: number): boolean =>
    stretch < dated.length && (next >= dated.length || dated[stretch]!.until + apart < dated[next]!.from)
  let [paired, scored, closed] = [0, 0, 0]
  for (let loaded = 0; loaded <= dated.length; loaded++) {
    for (; isPast(paired, loaded); paired++) findPairs(state, dated[paired]!, windows)
    for (; isPast(scored, paired); scored++) scorePairs(state, dated[scored]!)
    for (; isPast(closed, scored); closed++) yield* close(state, dated[closed]!)
    if (loaded < dated.length) load(state, dated[loaded]!, windows, LOADED)
  }
  scorePairs(state, loose)
  yield* close(state, loose)
  if (settings.onNearMiss === null) return
  for (const miss of nearMisses(state.misses, (number) => state.eventOf[number]!)) settings.onNearMiss(miss)
}

const day = 24
/** Stretches to the time within which articles are near to each other: fewer would hold more of them at a time. */
const cuts = 4

/** The articles of a stretch of time. */
interface Stretch {
  readonly numbers: number[]
  /** First and last hour of publication, since 1970. */
  readonly from: number
  until: number
  /** Position of the first in the windows. */
  readonly position: number
}

/** A batch by stretches of time. */
interface Stretches {
  readonly dated: readonly Stretch[]
  /** Reports of which not even the day is known: they may be of any time, so they are there from beginning to end. */
  readonly loose: Stretch
}

function stretchesOf({count, when}: Batch, apart: number, wholeBatch: number): Stretches {
  const always = (numbers: number[]): Stretch => ({
    numbers,
    from: Number.NEGATIVE_INFINITY,
    until: Number.POSITIVE_INFINITY,
    position: 0
  })
  const dated: Stretch[] = []
  const loose = always([])
  let key = Number.NaN
  for (let number = 0; number < count; number++) {
    const known = when(number)
    if (known === null || known.to - known.from > day) {
      loose.numbers.push(number)
      continue
    }
    const own = Math.floor((known.from * cuts) / apart)
    if (own !== key) {
      dated.push({numbers: [], from: known.from, until: known.to, position: number - loose.numbers.length})
    }
    key = own
    const stretch = dated.at(-1)!
    stretch.numbers.push(number)
    stretch.until = Math.max(stretch.until, known.to)
  }
  if (loose.numbers.length === 0 || count > wholeBatch) return {dated, loose}
  return {dated: [always(Array.from({length: count}, (_, number) => number))], loose: always([])}
}

function openWindows({settings, apart}: Sweep, standing: readonly Window[] | null): readonly Window[] {
  return settings.strategies
    .filter(({same}) => same === 'event')
    .map((strategy, s) => createWindow(strategy, apart, standing === null ? null : standing[s]!))
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
  const sketch = placeSketch(drawn, memory.take(sketchBytes(drawn)))
  const entry = createEntry(number, batch.id(number), sketch, () => batch.article(number), memory)
  weighEntry(entry, inverseFrequencies(batch.stats, sketch.terms, sketch.lang), batch.count)
  return entry
}

function load(state: Sweep, stretch: Stretch, windows: readonly Window[], stage: number): void {
  const {batch, entries, twins, memory} = state
  for (const number of stretch.numbers) {
    const entry = weighed(batch, number, memory)
    entry.copies.push(...batch.copies(number))
    for (const other of twins.far.get(number) ?? []) addPartner(entry.near, other, 0, surest)
    entries[number] = entry
    state.stage[number] = stage
    for (const window of windows) window.add(entry)
  }
}

/** Pairs the articles of a stretch with what they are near to, now that all of it is loaded. */
function findPairs({entries, apart, settings, twins}: Sweep, stretch: Stretch, windows: readonly Window[]): void {
  const {numbers, position} = stretch
  numbers.forEach((number, i) => {
    const entry = entries[number]!
    for (const twin of twins.near.get(number) ?? []) {
      const other = entries[twin]
      if (other !== undefined) meet(entry, other, settings.strategies, apart)
    }
    for (const window of windows) {
      // Most have met from the other side.
      const fresh = window.candidates(position + i).filter((other) => positionOf(entry.near, other) < 0)
      readToMeet(entries, fresh)
      for (const other of fresh) meet(entry, entries[other]!, settings.strategies, apart)
    }
  })
  for (const window of windows) window.forget(position + numbers.length)
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

/** Scores the pairs of a component that were out of reach: inside one, all pairs count. */
function scoreInside(state: Sweep, members: readonly Entry[]): void {
  const inside = new Map(members.map((entry) => [entry.number, entry]))
  for (const entry of members) {
    const {numbers, logOdds, count} = entry.near
    for (let p = 0; p < count; p++) {
      if (logOdds[p] !== outOfReach || numbers[p]! < entry.number) continue
      const other = inside.get(numbers[p]!)
      if (other !== undefined) setLogOdds(entry, other, scored(state, entry, other))
    }
  }
}

function scored({settings, undecided}: Sweep, a: Entry, b: Entry): number {
  const judgement = judge(settings.strategies, a, b)
  if (settings.onNearMiss !== null && (judgement.vetoed !== null || isNear(judgement.logOdds, settings.threshold))) {
    undecided.push(candidate(judgement, settings.threshold))
  }
  return judgement.logOdds
}

/**
 * Drops pairs that came to stand in one event, which are most, and describes those that stand in two, before their
 * entries are gone: what is closed is all of a component, so a report that is still open is of another event.
 */
function decideMisses(state: Sweep): void {
  const {entries, eventOf, misses} = state
  const isClosed = (number: number): boolean => entries[number] === undefined
  const undecided: Candidate[] = []
  for (const found of state.undecided) {
    const {a, b} = found
    if (!isClosed(a) && !isClosed(b)) {
      undecided.push(found)
    } else if (!isClosed(a) || !isClosed(b) || eventOf[a] !== eventOf[b]) {
      const told = found.describe()
      misses.push({...found, describe: () => told})
    }
  }
  state.undecided = undecided
}

/** The events of the components that nothing can join any more, now that all pairs of a stretch are scored. */
function* close(state: Sweep, {numbers}: Stretch): Generator<Identity> {
  const {settings, entries, stage, eventOf} = state
  for (const number of numbers) stage[number] = SCORED
  const waiting: number[] = []
  const closed: Entry[] = []
  for (const number of [...state.open, ...numbers]) {
    const entry = entries[number]
    if (entry === undefined) continue
    const members = closedComponent(state, entry)
    if (members === null) {
      waiting.push(number)
      continue
    }
    scoreInside(state, members)
    const groups = clusters(members, settings.threshold)
    for (const identity of rename(members, groups, new Map(), () => state.founded++)) {
      for (const {number} of identity.members) eventOf[number] = identity.founded
      yield identity
    }
    for (const entry of members) {
      entries[entry.number] = undefined
      closed.push(entry)
    }
  }
  state.open = waiting
  decideMisses(state)
  closed.forEach(letGoOf)
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
