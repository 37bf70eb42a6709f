import type {Article} from '@copydesk/core'
import {sketch} from '../../draw-sketch.js'
import type {Sketch} from '../../sketch.js'
import type {Strategy} from '../../strategy.js'
import {hoursApart, type Interval} from '../../text/moments.js'
import {readToMeet} from '../ahead.js'
import {createEntry, type Entry, sameSource, weighEntry} from '../entry.js'
import {meet} from '../meet.js'
import {createMemory, type Memory} from '../memory.js'
import {pairUp, partners, positionOf, rank, setCosine} from '../near.js'
import {addToSearch, candidatesOf, createSearch, type Search} from '../search/search.js'
import {neighbourCosine} from '../template.js'
import {
  countTerms,
  createDocumentFrequencies,
  type DocumentFrequencies,
  idfOf
} from '../weights/document-frequencies.js'

/** Weights are worked out anew when the index has grown by this factor since. */
const stale = 1.1

/** The articles of an index, what each is near to, and how rare each term is among them. */
export interface Graph {
  readonly strategies: readonly Strategy[]
  /** Hours between two dates beyond which reports are no candidates for one event. Text twins are, at any time. */
  readonly apart: number
  readonly entries: Entry[]
  /** Articles in the index when each entry was filed under its keys, by number. */
  readonly filedAt: number[]
  readonly byId: Map<string, Entry>
  readonly df: DocumentFrequencies
  readonly memory: Memory
  readonly search: Search
  /** Articles when weights and cosines were last brought up to date by {@link renew}. */
  renewedAt: number
}

/** An article with the other sources that have the same content, and how far the index had grown for it. */
export interface Held {
  readonly article: Article
  readonly copies: readonly Article[]
  /** Where it is at hand, so that the text need not be read again. */
  readonly sketch?: Sketch | undefined
  /** Articles in the index when it was filed under its keys, and when its terms got their weights. */
  readonly filedAt: number
  readonly weighedAt: number
}

/** Positions of two articles, and what was found about them. */
export interface HeldPair {
  readonly a: number
  readonly b: number
  /** Cosine of their weighted terms, 0 to 1. */
  readonly cosine: number
  /** What the strategies said last: see `Near`. */
  readonly logOdds: number
}

/** A graph without articles; see {@link Graph}. */
export function createGraph(strategies: readonly Strategy[], apart: number): Graph {
  const entries: Entry[] = []
  return {
    strategies,
    apart,
    entries,
    filedAt: [],
    byId: new Map(),
    df: createDocumentFrequencies(),
    memory: createMemory(),
    search: createSearch(strategies, entries, apart),
    renewedAt: 0
  }
}

/** Takes articles in and finds their candidates. Gives the new entries and those that got a copy, by number. */
export function addArticles(graph: Graph, articles: readonly Article[]): readonly Entry[] {
  const {entries, byId, search, strategies, apart} = graph
  const first = entries.length
  const touched = new Set<Entry>()
  for (const article of articles) {
    const known = byId.get(article.id)
    if (known === undefined) touched.add(take(graph, article, sketch(article)))
    else if (noteCopy(known, article)) touched.add(known)
  }
  makeFindable(graph, first)
  for (let i = first; i < entries.length; i++) {
    const entry = entries[i]!
    for (const number of candidatesOf(search, entry)) {
      if (positionOf(entry.near, number) < 0) meet(entry, entries[number]!, strategies, apart)
    }
    entry.renewedAt = entries.length
  }
  return [...touched].sort((a, b) => a.number - b.number)
}

/** The part of a state that makes up a graph. Positions are those of its articles. */
export interface HeldGraph {
  readonly articles: readonly Held[]
  /** Candidate pairs, each once, the lower position first. */
  readonly pairs: readonly HeldPair[]
  /** Articles when the cosines of the pairs were last brought up to date. */
  readonly renewedAt: number
}

/**
 * Fills an empty graph with what another one had. How rare a term was when an article was filed and weighed follows from
 * the articles that were there by then, so they are counted in order, and each is filed and weighed at its time.
 */
export function restoreGraph(graph: Graph, {articles, pairs, renewedAt}: HeldGraph): void {
  const {entries, filedAt, search} = graph
  const [toFile, toWeigh] = [positionsBy(articles, 'filedAt'), positionsBy(articles, 'weighedAt')]
  for (const {article, copies, sketch: drawn} of articles) {
    take(graph, article, drawn ?? sketch(article)).copies.push(...copies)
    for (const position of toFile.get(entries.length) ?? []) {
      weigh(graph, entries[position]!)
      addToSearch(search, entries[position]!)
      filedAt.push(entries.length)
    }
    for (const position of toWeigh.get(entries.length) ?? []) {
      const entry = entries[position]!
      if (entry.weighedAt !== entries.length) weigh(graph, entry)
    }
  }
  for (const {a, b, cosine, logOdds} of pairs) pairUp(entries[a]!, entries[b]!, cosine, logOdds)
  graph.renewedAt = renewedAt
}

/** Positions of some articles by how far the index had grown. */
function positionsBy(articles: readonly Held[], when: 'filedAt' | 'weighedAt'): ReadonlyMap<number, readonly number[]> {
  const positions = new Map<number, number[]>()
  for (const [position, held] of articles.entries()) {
    const same = positions.get(held[when])
    if (same === undefined) positions.set(held[when], [position])
    else same.push(position)
  }
  return positions
}

/** Brings an entry's weights up to date with the index. */
export function refresh(graph: Graph, entry: Entry): void {
  if (isStale(graph, entry.weighedAt)) weigh(graph, entry)
}

/**
 * Now and then, since words become commoner or rarer as the index grows, brings weights and cosines up to date of all
 * older entries that are near enough in time to `fresh` for their event to be open, and gives these entries.
 */
export function renew(graph: Graph, fresh: readonly Entry[]): readonly Entry[] {
  const {entries, apart} = graph
  if (!isStale(graph, graph.renewedAt)) return []
  graph.renewedAt = entries.length
  const span = spanOf(fresh)
  const open = entries.filter(
    ({weighedAt, sketch: {when}}) => weighedAt < entries.length && !(hoursApart(when, span) > apart)
  )
  for (const entry of open) weigh(graph, entry)
  renewCosines(graph, open)
  return open
}

/** Works out the cosines of some entries that have new weights with all that they are near to, each pair once. */
function renewCosines({entries, apart, renewedAt}: Graph, open: readonly Entry[]): void {
  const changed = new Set<Entry>()
  const done = new Uint8Array(entries.length)
  for (const entry of open) {
    done[entry.number] = 1
    entry.renewedAt = renewedAt
    const waiting = partners(entry.near).filter((number) => done[number] === 0)
    readToMeet(entries, waiting)
    for (const number of waiting) {
      const other = entries[number]!
      const hours = hoursApart(entry.sketch.when, other.sketch.when)
      if (hours > apart) continue
      setCosine(entry, other, neighbourCosine(entry, other, hours))
      changed.add(entry).add(other)
    }
  }
  for (const {near} of changed) rank(near)
}

function isStale({entries}: Graph, at: number): boolean {
  return entries.length > at * stale
}

function weigh({df, entries}: Graph, entry: Entry): void {
  const {terms, lang} = entry.sketch
  weighEntry(entry, idfOf(df, terms, lang), entries.length)
}

function take({entries, byId, df, memory}: Graph, article: Article, drawn: Sketch): Entry {
  const entry = createEntry(entries.length, article.id, drawn, () => article, memory)
  byId.set(article.id, entry)
  entries.push(entry)
  countTerms(df, drawn.terms, drawn.lang)
  return entry
}

/** Weighs and files the entries from number `first` on, all of whose terms have been counted. */
function makeFindable(graph: Graph, first: number): void {
  const {entries, filedAt, search} = graph
  for (let i = first; i < entries.length; i++) weigh(graph, entries[i]!)
  for (let i = first; i < entries.length; i++) {
    addToSearch(search, entries[i]!)
    filedAt.push(entries.length)
  }
}

/** The time from the first of some articles to the last; null where it is not known of one. */
function spanOf(articles: readonly Entry[]): Interval | null {
  let span: Interval | null = null
  for (const {
    sketch: {when}
  } of articles) {
    if (when === null) return null
    span = span === null ? when : {from: Math.min(span.from, when.from), to: Math.max(span.to, when.to)}
  }
  return span
}

/** Another source with the same record; false where it is one that is known. */
function noteCopy(entry: Entry, article: Article): boolean {
  if (sameSource(entry.read(), article) || entry.copies.some((copy) => sameSource(copy, article))) return false
  entry.copies.push(article)
  return true
}
