import type {Article} from '@copydesk/core'
import {sketch} from '../sketch.js'
import type {Strategy} from '../strategy.js'
import {compare} from './compare.js'
import {type Entry, neighbourhood, noteNearest} from './entry.js'
import {createSearch} from './search.js'
import {countTerms, createStats, inverseFrequencies, type Stats} from './stats.js'
import {vector} from './vectors.js'

/** Weights of an article are worked out anew when the index has grown by this factor since. */
const stale = 1.1

/** The articles of an index, what each is near to, and how rare each term is among them. */
export interface Graph {
  readonly entries: readonly Entry[]
  readonly stats: Stats
  /** Takes articles in and finds their candidates. Gives the new entries and those that got a copy. */
  readonly add: (articles: readonly Article[]) => readonly Entry[]
  /** Brings an entry's weights up to date with the index. */
  readonly refresh: (entry: Entry) => void
}

/** `apart` as in `createSearch`. */
export function createGraph(strategies: readonly Strategy[], apart: number): Graph {
  const entries: Entry[] = []
  const byId = new Map<string, Entry>()
  const stats = createStats()
  const search = createSearch(strategies, entries, apart)

  const weigh = (entry: Entry): void => {
    const {terms, lang} = entry.sketch
    entry.vector = vector(terms, inverseFrequencies(stats, terms, lang))
    entry.weighedAt = entries.length
  }
  const take = (article: Article): Entry | null => {
    const known = byId.get(article.id)
    if (known !== undefined) return noteCopy(known, article) ? known : null
    const drawn = sketch(article)
    const entry: Entry = {
      number: entries.length,
      article,
      copies: [],
      sketch: drawn,
      vector: vector(drawn.terms, new Float32Array(drawn.terms.hash.length)),
      weighedAt: 0,
      nearest: new Float32Array(neighbourhood),
      near: new Map()
    }
    byId.set(article.id, entry)
    entries.push(entry)
    countTerms(stats, drawn.terms, drawn.lang, 1)
    return entry
  }
  return {
    entries,
    stats,
    add(articles): readonly Entry[] {
      const first = entries.length
      const touched = new Set<Entry>()
      for (const article of articles) {
        const entry = take(article)
        if (entry !== null) touched.add(entry)
      }
      for (let i = first; i < entries.length; i++) weigh(entries[i]!)
      for (let i = first; i < entries.length; i++) search.add(entries[i]!)
      for (let i = first; i < entries.length; i++) meet(entries[i]!, entries, search.candidates(entries[i]!))
      return [...touched].sort((a, b) => a.number - b.number)
    },
    refresh(entry): void {
      if (entries.length > entry.weighedAt * stale) weigh(entry)
    }
  }
}

/** Writes down the candidates of an entry on both sides. */
function meet(entry: Entry, entries: readonly Entry[], candidates: ReadonlySet<number>): void {
  for (const number of candidates) {
    if (entry.near.has(number)) continue
    const other = entries[number]!
    const {cosine} = compare(entry, other)
    entry.near.set(number, Number.NaN)
    other.near.set(entry.number, Number.NaN)
    noteNearest(entry, cosine)
    noteNearest(other, cosine)
  }
}

/** Another source with the same record; false where it is one that is known. */
function noteCopy(entry: Entry, article: Article): boolean {
  const same = (x: Article): boolean =>
    x.source.id === article.source.id &&
    x.source.outlet === article.source.outlet &&
    x.source.url === article.source.url
  if (same(entry.article) || entry.copies.some(same)) return false
  entry.copies.push(article)
  return true
}
