// Grouping stage by stage, for pipelines that find pairs, score them or put them together in a way of their own.
import type {Article, NewsEvent, Relation} from '@copydesk/core'
import {checkArticle} from './check-article.js'
import {drawSketch} from './draw-sketch.js'
import type {Handicaps} from './engine/base-rate/base-rates.js'
import {asLearnt, handicapsAmong, withHandicaps} from './engine/base-rate/estimate.js'
import {type Batch, createIntake, memoryShelf} from './engine/batch/intake.js'
import {wholeStretch} from './engine/batch/schedule.js'
import {enter, meetTwins, openSweep} from './engine/batch/sweep-state.js'
import {weighed} from './engine/batch/weigh.js'
import {clusters, component} from './engine/clusters/clusters.js'
import {found} from './engine/clusters/identity.js'
import type {Entry} from './engine/entry.js'
import {type Judgement, judge} from './engine/judge.js'
import {meet} from './engine/meet.js'
import {createMemory} from './engine/memory.js'
import {pairUp, partners, positionOf, setLogOdds} from './engine/near.js'
import {createPairing} from './engine/search/pairing.js'
import {buildEvent, byFirst} from './merge/event.js'
import {type DedupOptions, type Settings, settingsOf, windowHours} from './options.js'
import {roundScore} from './round.js'
import type {Sketch} from './sketch.js'

/** Two articles of a corpus, by their ids. */
export interface Pair {
  readonly a: string
  readonly b: string
}

/** What all strategies together say of two articles. */
export interface ScoredPair extends Pair {
  /** The strategy that links the two by itself; null where none does. */
  readonly strategy: string | null
  /** What the two are to each other by that link; null where there is none. */
  readonly relation: Relation | null
  /** Of the strategy that links them or comes nearest to it, 0 to 1; 0 for what a veto keeps apart. */
  readonly score: number
  /** The score as log-odds, within ±6; 6 is said of copies of one text alone, -6 of what a veto keeps apart. */
  readonly logOdds: number
  /** What the veto says that keeps them apart; null where there is none. */
  readonly vetoed: string | null
}

/** Scored pairs, and what they were scored by. */
export interface Scores {
  readonly pairs: readonly ScoredPair[]
  /** What every pair loses since fewer are of one event here than where the model was learnt. */
  readonly handicaps: Handicaps
}

/** Options of {@link createCorpus}; near misses are among the {@link Scores}, so nobody is told of them. */
export interface CorpusOptions extends Omit<DedupOptions, 'onNearMiss'> {
  /** What {@link sketch} gives for each of the articles, in their order, where it was drawn before. */
  readonly sketches?: readonly Sketch[]
}

/**
 * Articles among which events are found, in four stages. Each takes plain data and may be left out for one of your own; one
 * after the other they give what `dedup` gives.
 */
export interface Corpus {
  /** Ids of the articles, by time of publication; sources with one id are one article. */
  readonly ids: readonly string[]
  /** The pairs that are worth a look, each once: copies of a text, and for each article what it shares most rare terms with. */
  readonly candidates: () => readonly Pair[]
  /**
   * Scores pairs, in the order given. A likeness is held against all else that is near to either, so give all candidates at
   * once. Left out are pairs that were published further apart than the window and are not copies of one text.
   */
  readonly score: (pairs: Iterable<Pair>) => Scores
  /**
   * Parts all articles into events: ids of each event's articles. Average link over the log-odds of the pairs, those without
   * a score counting -4; what has log-odds of 6 is joined first and then counts as one.
   */
  readonly cluster: (scores: Scores) => readonly (readonly string[])[]
  /** Builds the record of each group of ids, sorted by the time of its first report; the scores say why they are one. */
  readonly merge: (groups: Iterable<readonly string[]>, scores: Scores) => readonly NewsEvent[]
}

/**
 * Draws and weighs articles, all of which are held in memory. Throws a RangeError for options that make no sense and, in
 * its stages, for ids that it does not know; a TypeError if an element is no article record.
 */
export function createCorpus(articles: readonly Article[], options: CorpusOptions = {}): Corpus {
  const {sketches, ...given} = options
  const settings = settingsOf(given)
  const batch = batchOf(articles, settings, sketches)
  const ids = Array.from({length: batch.count}, (_, number) => batch.id(number))
  const numbers = new Map(ids.map((id, number) => [id, number]))
  let pairs: readonly Pair[] | undefined
  return {
    ids,
    candidates(): readonly Pair[] {
      pairs ??= findPairs(batch, settings)
      return pairs
    },
    score: (given) => scorePairs(rollOf(batch, numbers), given, settings),
    cluster: (scores) => clusterPairs(rollOf(batch, numbers), scores, settings),
    merge: (groups, scores) => mergeGroups(rollOf(batch, numbers), groups, scores, settings)
  }
}

function batchOf(articles: readonly Article[], {strategies}: Settings, sketches?: readonly Sketch[]): Batch {
  if (sketches !== undefined && sketches.length !== articles.length) {
    throw new RangeError(
      `Expected \`sketches\` to hold one for each of ${articles.length} articles, got ${sketches.length}; leave them out to have them drawn`
    )
  }
  const shelf = memoryShelf()
  const intake = createIntake(strategies, shelf)
  articles.forEach((article, i) => {
    checkArticle(article)
    shelf.put(article)
    intake.addSketched(article.id, () => sketches?.[i] ?? drawSketch(article))
  })
  return intake.finish()
}

/** What a batch finds that is held whole. */
function findPairs(batch: Batch, settings: Settings): readonly Pair[] {
  const state = openSweep(batch, settings)
  const {entries, apart, memory} = state
  const {strategies} = settings
  const stretch = wholeStretch(batch)
  for (const number of stretch.numbers) enter(state, stretch, weighed(batch, number, memory))
  const pairing = createPairing(entries, strategies, apart)
  pairing.load(stretch)
  pairing.pair(
    stretch,
    (entry) => meetTwins(state, entry),
    (entry, other) => meet(entry, other, strategies, apart)
  )
  const pairs: Pair[] = []
  for (const entry of entries) {
    for (const other of partners(entry!.near)) {
      if (other > entry!.number) pairs.push({a: entry!.id, b: batch.id(other)})
    }
  }
  return pairs
}

/** The articles of a corpus while a stage looks at them: near to nothing at first. */
interface Roll {
  readonly entries: readonly Entry[]
  /** Throws a RangeError for an id that is none of the corpus. */
  readonly entryOf: (id: string) => Entry
}

function rollOf(batch: Batch, numbers: ReadonlyMap<string, number>): Roll {
  const memory = createMemory()
  const entries = Array.from({length: batch.count}, (_, number) => {
    const entry = weighed(batch, number, memory)
    entry.copies.push(...batch.copies(number))
    return entry
  })
  return {
    entries,
    entryOf(id): Entry {
      const number = numbers.get(id)
      if (number !== undefined) return entries[number]!
      throw new RangeError(
        `Expected \`${id}\` to be the id of an article of the corpus, got another; see \`corpus.ids\``
      )
    }
  }
}

/** Makes pairs of candidates, each once, and gives those that may be of one event. */
function meetAll(
  {entryOf}: Roll,
  pairs: Iterable<Pair>,
  settings: Settings
): readonly (readonly [one: Entry, other: Entry])[] {
  const met: (readonly [Entry, Entry])[] = []
  for (const {a, b} of pairs) {
    const [one, other] = [entryOf(a), entryOf(b)]
    if (one === other || positionOf(one.near, other.number) >= 0) continue
    meet(one, other, settings.strategies, windowHours(settings))
    if (positionOf(one.near, other.number) >= 0) met.push(one.number < other.number ? [one, other] : [other, one])
  }
  return met
}

function scorePairs(roll: Roll, given: Iterable<Pair>, settings: Settings): Scores {
  const pairs = meetAll(roll, given, settings)
  const {strategies} = asLearnt(settings)
  for (const [a, b] of pairs) setLogOdds(a, b, judge(strategies, a, b).logOdds)
  const handicaps = handicapsAmong(roll.entries)
  const fitted = withHandicaps(settings, handicaps)
  return {pairs: pairs.map(([a, b]) => scoredPair(judge(fitted.strategies, a, b))), handicaps}
}

function scoredPair({comparison, strategy, relation, score, logOdds, vetoed}: Judgement): ScoredPair {
  const {a, b} = comparison
  return {a: a.id, b: b.id, strategy: strategy?.name ?? null, relation, score: roundScore(score), logOdds, vetoed}
}

function clusterPairs(
  {entries, entryOf}: Roll,
  {pairs}: Scores,
  {threshold}: Settings
): readonly (readonly string[])[] {
  for (const {a, b, logOdds} of pairs) {
    const [one, other] = [entryOf(a), entryOf(b)]
    if (one !== other && positionOf(one.near, other.number) < 0) pairUp(one, other, 0, logOdds)
  }
  const groups: (readonly string[])[] = []
  const done = new Set<Entry>()
  for (const entry of entries) {
    if (done.has(entry)) continue
    const members = component(entry, entries, threshold, new Map())
    for (const member of members) done.add(member)
    for (const group of clusters(members, threshold)) groups.push(group.map(({id}) => id))
  }
  return groups
}

function mergeGroups(
  roll: Roll,
  groups: Iterable<readonly string[]>,
  {pairs, handicaps}: Scores,
  settings: Settings
): readonly NewsEvent[] {
  meetAll(roll, pairs, settings)
  for (const {a, b, logOdds} of pairs) {
    const [one, other] = [roll.entryOf(a), roll.entryOf(b)]
    if (positionOf(one.near, other.number) >= 0) setLogOdds(one, other, logOdds)
  }
  const fitted = withHandicaps(settings, handicaps)
  const events: NewsEvent[] = []
  for (const group of groups) {
    const members = [...new Set(group.map(roll.entryOf))].sort((a, b) => a.number - b.number)
    if (members.length > 0) events.push(buildEvent(found(members, events.length), fitted))
  }
  return events.sort(byFirst)
}
