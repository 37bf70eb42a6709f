import type {Article} from '@copydesk/core'
import {type Sketch, sketch} from '../sketch.js'
import type {Strategy} from '../strategy.js'
import {hoursApart, type Interval} from '../text/moments.js'
import {readToMeet} from './ahead.js'
import {cosine} from './compare.js'
import {createEntry, type Entry, sameSource, weighEntry} from './entry.js'
import {judge} from './links.js'
import {createMemory} from './memory.js'
import {pairUp, partners, positionOf, rank, setCosine} from './near.js'
import {addToSearch, candidatesOf, createSearch} from './search/search.js'
import {countTerms, createStats, inverseFrequencies} from './weights/stats.js'

/** Weights are worked out anew when the index has grown by this factor since. */
const stale = 1.1

/** The articles of an index, what each is near to, and how rare each term is among them. */
export interface Graph {
  readonly entries: readonly Entry[]
  /** Takes articles in and finds their candidates. Gives the new entries and those that got a copy. */
  readonly add: (articles: readonly Article[]) => readonly Entry[]
  /**
   * Takes in what another graph had: its articles, the pairs among them by position, and how many articles it had when
   * their cosines were last brought up to date.
   */
  readonly restore: (articles: readonly Held[], pairs: Iterable<HeldPair>, renewedAt: number) => void
  /** Brings an entry's weights up to date with the index. */
  readonly refresh: (entry: Entry) => void
  /**
   * Now and then, since words become commoner or rarer as the index grows, brings weights and cosines up to date of all
   * older entries that are near enough in time to `fresh` for their event to be open, and gives these entries.
   */
  readonly renew: (fresh: readonly Entry[]) => readonly Entry[]
  /** Articles when that was last done. */
  readonly renewedAt: () => number
}

/** An article with the other sources that have the same content. */
export interface Held {
  readonly article: Article
  readonly copies: readonly Article[]
  /** Where it is at hand, so that the text need not be read again. */
  readonly sketch?: Sketch
}

/** Positions of two articles, and what was found about them. */
export interface HeldPair {
  readonly a: number
  readonly b: number
  readonly cosine: number
  readonly logOdds: number
}

/** `apart` as in `createSearch`. */
export function createGraph(strategies: readonly Strategy[], apart: number): Graph {
  const entries: Entry[] = []
  const byId = new Map<string, Entry>()
  const stats = createStats()
  const memory = createMemory()
  const search = createSearch(strategies, entries, apart)

  const weigh = (entry: Entry): void => {
    const {terms, lang} = entry.sketch
    weighEntry(entry, inverseFrequencies(stats, terms, lang), entries.length)
  }
  const take = (article: Article, drawn: Sketch): Entry => {
    const entry = createEntry(entries.length, article.id, drawn, () => article, memory)
    byId.set(article.id, entry)
    entries.push(entry)
    countTerms(stats, drawn.terms, drawn.lang)
    return entry
  }
  const makeFindable = (first: number): void => {
    for (let i = first; i < entries.length; i++) weigh(entries[i]!)
    for (let i = first; i < entries.length; i++) addToSearch(search, entries[i]!)
  }
  let renewed = 0
  const isStale = (at: number): boolean => entries.length > at * stale
  return {
    entries,
    add(articles): readonly Entry[] {
      const first = entries.length
      const touched = new Set<Entry>()
      for (const article of articles) {
        const known = byId.get(article.id)
        if (known === undefined) touched.add(take(article, sketch(article)))
        else if (noteCopy(known, article)) touched.add(known)
      }
      makeFindable(first)
      for (let i = first; i < entries.length; i++) {
        const entry = entries[i]!
        for (const number of candidatesOf(search, entry)) meet(entry, entries[number]!, strategies, apart)
        entry.renewedAt = entries.length
      }
      return [...touched].sort((a, b) => a.number - b.number)
    },
    restore(articles, pairs, renewedAt): void {
      const first = entries.length
      for (const {article, copies, sketch: drawn} of articles) {
        take(article, drawn ?? sketch(article)).copies.push(...copies)
      }
      makeFindable(first)
      for (const {a, b, cosine, logOdds} of pairs) pairUp(entries[a]!, entries[b]!, cosine, logOdds)
      // What was forgotten takes its share of the growth along.
      renewed = Math.min(renewedAt, entries.length)
      for (const entry of entries) entry.weighedAt = renewed
    },
    refresh(entry): void {
      if (isStale(entry.weighedAt)) weigh(entry)
    },
    renew(fresh): readonly Entry[] {
      if (!isStale(renewed)) return []
      renewed = entries.length
      const span = spanOf(fresh)
      const open = entries.filter(
        ({weighedAt, sketch: {when}}) => weighedAt < entries.length && !(hoursApart(when, span) > apart)
      )
      open.forEach(weigh)
      const changed = new Set<Entry>()
      const done = new Uint8Array(entries.length)
      for (const entry of open) {
        done[entry.number] = 1
        entry.renewedAt = renewed
        const waiting = partners(entry.near).filter((number) => done[number] === 0)
        readToMeet(entries, waiting)
        for (const number of waiting) {
          const other = entries[number]!
          if (hoursApart(entry.sketch.when, other.sketch.when) > apart) continue
          setCosine(entry, other, cosine(entry, other))
          changed.add(entry).add(other)
        }
      }
      for (const {near} of changed) rank(near)
      return open
    },
    renewedAt: () => renewed
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

/** Makes a pair of two candidates that are near enough in time; of others only where one text stands in both. */
export function meet(entry: Entry, other: Entry, strategies: readonly Strategy[], apart: number): void {
  if (positionOf(entry.near, other.number) >= 0) return
  if (hoursApart(entry.sketch.when, other.sketch.when) > apart) {
    // What is far away in time is no neighbour: its cosine counts as 0.
    if (isOneText(strategies, entry, other)) pairUp(entry, other, 0, Number.NaN)
  } else pairUp(entry, other, cosine(entry, other), Number.NaN)
}

/** Whether a strategy for texts links the two. */
export function isOneText(strategies: readonly Strategy[], a: Entry, b: Entry): boolean {
  return judge(strategies, a, b).strategy?.same === 'text'
}

/** Another source with the same record; false where it is one that is known. */
function noteCopy(entry: Entry, article: Article): boolean {
  if (sameSource(entry.read(), article) || entry.copies.some((copy) => sameSource(copy, article))) return false
  entry.copies.push(article)
  return true
}
