// A batch in bounded memory: articles are loaded in order of time, slab by slab, and leave when nothing that is still to
// come can touch them. A slab is as wide as two reports of one event may lie apart, so what an article may be near to
// lies in its own slab and the two beside it.
//
//   load a slab -> find candidates of the one before -> score the pairs of the one before that -> close its components
//
// The answer is that of an index which holds everything at once: terms are counted over the whole batch first, a pair is
// scored when both its articles know all that is near them, and a component is clustered when all its pairs are scored.
// Reports without a day are the exception in batches of more than 20,000: they stay from beginning to end, are found by
// the others but look for one another only, and are scored with what they are near to by then.
import type {NewsEvent} from '@copydesk/core'
import {buildEvent} from '../merge/event.js'
import {type Candidate, candidate, isNear, leastNear, nearMisses} from '../near-misses.js'
import type {Settings} from '../options.js'
import {hoursApart} from '../text/moments.js'
import {clusters} from './clusters.js'
import {createEntry, type Entry, outOfReach, type Pair} from './entry.js'
import {isOneText, meet} from './graph.js'
import {rename} from './identity.js'
import type {Batch} from './intake.js'
import {judge, mayReach, surest} from './links.js'
import {candidates, createSlab, type Slab} from './slab.js'
import {inverseFrequencies} from './stats.js'
import {vector} from './vectors.js'

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
  /** Entries with all pairs scored whose component is open. */
  open: Entry[]
  /** Number of the event of each entry, for near misses. */
  readonly eventOf: Uint32Array
  readonly misses: Candidate[]
  founded: number
}

/** Articles of a batch that may be held at once. */
const defaultWhole = 20_000

/**
 * The events of a batch, each as soon as no other report can join it, in an order that depends on the batch alone. A batch
 * of at most `wholeBatch` articles some of which have no date is not cut: everything is compared with everything.
 */
export function* sweep(batch: Batch, settings: Settings, wholeBatch: number = defaultWhole): Generator<NewsEvent> {
  const apart = settings.windowDays * 24
  const windowed = settings.strategies.filter(({same}) => same === 'event')
  const spans = spansOf(batch, apart, wholeBatch)
  const state: Sweep = {
    batch,
    settings,
    apart,
    entries: new Array(batch.count),
    stage: new Uint8Array(batch.count),
    twins: twinsOf(batch, settings, apart),
    open: [],
    eventOf: new Uint32Array(batch.count),
    misses: [],
    founded: 0
  }
  const loose = createSlab(loadSpan(state, spans.loose), windowed)
  for (const {number} of loose.entries) state.stage[number] = LOOSE
  findCandidates(state, loose, [loose])
  let before: Slab | null = null
  let last: Slab | null = null
  let here: Slab | null = null
  for (let i = 0; i < spans.dated.length + 3; i++) {
    const ahead = i < spans.dated.length ? createSlab(loadSpan(state, spans.dated[i]!), windowed) : null
    if (here !== null) findCandidates(state, here, [last, here, ahead, loose])
    if (last !== null) settlePairs(state, before, last)
    if (before !== null) yield* close(state, before)
    if (last !== null) last.searched = []
    before = last
    last = here
    here = ahead
  }
  settlePairs(state, null, loose)
  yield* close(state, loose)
  if (settings.onNearMiss === null) return
  for (const miss of nearMisses(state.misses, (number) => state.eventOf[number]!)) settings.onNearMiss(miss)
}

const day = 24

/** The numbers of a batch by stretches of time. */
interface Spans {
  readonly dated: readonly (readonly number[])[]
  /** Reports of which not even the day is known: they may be of any time, so they are there from beginning to end. */
  readonly loose: readonly number[]
}

/** Cuts a batch into stretches so wide that what lies `apart` hours away is in the next one at most. */
function spansOf({count, when}: Batch, apart: number, wholeBatch: number): Spans {
  const dated: number[][] = []
  const loose: number[] = []
  let key = Number.NaN
  for (let number = 0; number < count; number++) {
    const known = when(number)
    if (known === null || known.to - known.from > day) {
      loose.push(number)
      continue
    }
    const own = Math.floor(known.from / (apart + day))
    if (own === key) dated.at(-1)!.push(number)
    else dated.push([number])
    key = own
  }
  const whole = loose.length > 0 && count <= wholeBatch
  return whole ? {dated: [Array.from({length: count}, (_, number) => number)], loose: []} : {dated, loose}
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
  for (const [a, b] of batch.twins()) {
    if (!(hoursApart(batch.when(a), batch.when(b)) > apart)) {
      note(near, a, b)
      note(near, b, a)
    } else if (isOneText(strategies, weighed(batch, a), weighed(batch, b))) {
      note(far, a, b)
      note(far, b, a)
    }
  }
  return {near, far}
}

function weighed(batch: Batch, number: number): Entry {
  const entry = createEntry(number, batch.sketch(number), () => batch.article(number))
  const {terms, lang} = entry.sketch
  entry.vector = vector(terms, inverseFrequencies(batch.stats, terms, lang))
  entry.weighedAt = batch.count
  return entry
}

function loadSpan({batch, entries, stage, twins}: Sweep, numbers: readonly number[]): readonly Entry[] {
  const loaded: Entry[] = []
  for (const number of numbers) {
    const entry = weighed(batch, number)
    entry.copies.push(...batch.copies(number))
    for (const other of twins.far.get(number) ?? []) entry.near.set(other, {cosine: 0, logOdds: surest})
    entries[number] = entry
    stage[number] = LOADED
    loaded.push(entry)
  }
  return loaded
}

function findCandidates(state: Sweep, slab: Slab, around: readonly (Slab | null)[]): void {
  const {entries, apart, settings, twins} = state
  const searched = around.filter((one) => one !== null)
  slab.entries.forEach((entry, position) => {
    for (const number of twins.near.get(entry.number) ?? []) {
      const other = entries[number]
      if (other !== undefined) meet(entry, other, settings.strategies, apart)
    }
    for (const number of candidates(slab, position, searched, apart)) {
      meet(entry, entries[number]!, settings.strategies, apart)
    }
  })
}

/** Now that the neighbours of `slab` are known: scores its pairs within, with the one before and with loose reports. */
function settlePairs(state: Sweep, before: Slab | null, slab: Slab): void {
  const {stage, entries} = state
  for (const {number} of slab.entries) stage[number] = Math.max(stage[number]!, SETTLED)
  for (const entry of [...(before?.entries ?? []), ...slab.entries]) {
    for (const [number, pair] of entry.near) {
      if (!Number.isNaN(pair.logOdds) || stage[number]! < SETTLED) continue
      if (number > entry.number) pair.logOdds = settled(state, entry, entries[number]!, pair)
      else if (stage[number] === LOOSE) pair.logOdds = scored(state, entries[number]!, entry)
    }
  }
}

/** Most candidates share some words and nothing else: for those it is enough to know that they are no link. */
function settled(state: Sweep, a: Entry, b: Entry, {cosine}: Pair): number {
  const {settings, stage} = state
  // What is near a loose report grows while it waits: later it would score otherwise.
  const loose = stage[a.number] === LOOSE || stage[b.number] === LOOSE
  if (!loose && !mayReach(settings.strategies, a, b, cosine, leastNear(settings))) return outOfReach
  return scored(state, a, b)
}

/** Scores the pairs of a component that were out of reach: inside one, all pairs count. */
function scoreInside(state: Sweep, members: readonly Entry[]): void {
  const inside = new Map(members.map((entry) => [entry.number, entry]))
  for (const entry of members) {
    for (const [number, pair] of entry.near) {
      if (pair.logOdds !== outOfReach || number < entry.number) continue
      const other = inside.get(number)
      if (other !== undefined) pair.logOdds = scored(state, entry, other)
    }
  }
}

function scored({settings, misses}: Sweep, a: Entry, b: Entry): number {
  const judgement = judge(settings.strategies, a, b)
  if (settings.onNearMiss !== null && (judgement.vetoed !== null || isNear(judgement.logOdds, settings))) {
    // Told at once: its articles will be gone when it is known which pairs stand in two events.
    const found = candidate(judgement, settings)
    const told = found.describe()
    misses.push({...found, describe: () => told})
  }
  return judgement.logOdds
}

/** The events of the components that nothing can join any more, now that all pairs of `slab` are scored. */
function* close(state: Sweep, slab: Slab): Generator<NewsEvent> {
  const {settings, entries, stage, eventOf} = state
  for (const {number} of slab.entries) stage[number] = SCORED
  const waiting: Entry[] = []
  for (const entry of [...state.open, ...slab.entries]) {
    if (entries[entry.number] === undefined) continue
    const members = closedComponent(state, entry)
    if (members === null) {
      waiting.push(entry)
      continue
    }
    scoreInside(state, members)
    const groups = clusters(members, settings.threshold)
    for (const identity of rename(members, groups, new Map(), () => state.founded++)) {
      for (const {number} of identity.members) eventOf[number] = identity.founded
      yield buildEvent(identity, settings)
    }
    for (const {number} of members) entries[number] = undefined
  }
  state.open = waiting
}

/** What can be reached from an entry over pairs that speak for one event; null while some of it has pairs to be scored. */
function closedComponent({entries, stage, settings}: Sweep, start: Entry): readonly Entry[] | null {
  const seen = new Set<Entry>([start])
  for (const entry of seen) {
    for (const [number, {logOdds}] of entry.near) {
      if (!(logOdds >= settings.threshold)) continue
      if (stage[number] !== SCORED) return null
      seen.add(entries[number]!)
    }
  }
  return [...seen].sort((a, b) => a.number - b.number)
}
