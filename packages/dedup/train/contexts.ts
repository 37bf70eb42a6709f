import type {Article} from '@copydesk/core'
import {type Comparison, compare} from '../src/engine/compare.js'
import type {Entry} from '../src/engine/entry.js'
import {evidence, syllabicOf} from '../src/engine/features.js'
import {partners, positionOf} from '../src/engine/near.js'
import {addArticles, createGraph, type Graph} from '../src/engine/stream/graph.js'
import {strategies} from '../src/options.js'
import type {Strategy} from '../src/strategy.js'
import {veto} from '../src/veto.js'
import {cleanedArticles, type Row, readRows, toArticle} from './rows.js'

/** Reports under the circumstances of one evaluation, and the features of all candidate pairs. */
export interface Context {
  readonly name: string
  /** Whether its language writes syllables as words. */
  readonly syllabic: boolean
  readonly rows: readonly Row[]
  /** Which of the graphs each row is in; the same row may be in several. */
  readonly indexes: readonly number[]
  readonly graphs: readonly Graph[]
  readonly pairs: readonly Pair[]
  /** Share of the pairs of one event that the candidate search found. */
  readonly recall: number
}

/** A candidate pair, and what is known of it. */
export interface Pair {
  /** Positions of its rows. */
  readonly a: number
  readonly b: number
  readonly entries: readonly [Entry, Entry]
  /** Its evidence, and how much of it is in a language of syllables. */
  readonly x: Float64Array
  readonly syllabic: number
  readonly same: boolean
  /** Whether one of them has a label: what two articles of noise are to one another is not known. */
  readonly labelled: boolean
  /** What is said without the model: one text, or two fillings of one template; null where the model decides. */
  readonly settled: 'twins' | 'vetoed' | null
  /** Reports of the event beside one: a pair of a large event counts less, as it does in B-cubed. */
  readonly mates: number
}

/** Cuts `share` of the clusters to one report, chosen as score-events.mjs does. */
export function singletons(rows: readonly Row[], share: number): readonly Row[] {
  const names = [...new Set(rows.map((row) => row.cluster!))].sort()
  const cut = new Set(names.filter((_, i) => ((i * 2654435761) >>> 0) / 2 ** 32 < share))
  const seen = new Set<string>()
  return rows.filter((row) => {
    const first = !seen.has(row.cluster!)
    seen.add(row.cluster!)
    return first || !cut.has(row.cluster!)
  })
}

type ToArticle = (row: Row) => Article

/** A row and the article that stands for it under some circumstances. */
export interface Report {
  readonly row: Row
  readonly article: Article
}

/** All circumstances that the model is trained for: reports as they are and as the cleaner leaves them, with and without dates, among many and among few. */
export function contexts(): readonly Context[] {
  const vmds = readRows('events/vmds.jsonl.gz')
  const ecb = readRows('events/ecb.jsonl.gz')
  const variants = readRows('events/variants.jsonl.gz')
  const vietnamese = noiseOf('vmds')
  const english = noiseOf('ecb')
  const articles = cleanedArticles([...vmds, ...ecb, ...variants, ...vietnamese])
  const cleaned: ToArticle = ({id}) => articles.get(id)!
  const undated: ToArticle = (row) => ({...cleaned(row), published: null})
  const halfDated: ToArticle = (row) => (hash(row.id) % 2 === 0 ? toArticle(row) : {...toArticle(row), published: null})
  const of = (rows: readonly Row[], articleOf: ToArticle): readonly Report[] =>
    rows.map((row) => ({row, article: articleOf(row)}))
  return [
    context('vmds', of(vmds, toArticle)),
    context('vmds, cleaned', of(vmds, cleaned)),
    context('vmds, 60 % single', of(singletons(vmds, 0.6), toArticle)),
    context('vmds, cleaned, 60 % single', of(singletons(vmds, 0.6), cleaned)),
    context('vmds, cleaned, in noise', of([...vmds, ...vietnamese], cleaned)),
    context('vmds, cleaned, no dates', of(vmds, undated)),
    context('vmds, half dated, in noise', of([...vmds, ...vietnamese.slice(0, 1500)], halfDated)),
    context('vmds, few', ...smallIndexes(vmds, vietnamese)),
    context('ecb', of(ecb, toArticle)),
    context('ecb, cleaned', of(ecb, cleaned)),
    context('ecb, cleaned, 60 % single', of(singletons(ecb, 0.6), cleaned)),
    context('ecb in noise', of([...ecb, ...english], toArticle)),
    context('ecb, few', ...smallIndexes(ecb, english)),
    context('variants, cleaned', of(variants, cleaned))
  ]
}

/** What it takes to tell reports without a date from pages that tell of no event: no two of these are of one. */
export function undatedContexts(): readonly Context[] {
  const ecb = readRows('events/ecb.jsonl.gz')
  const pages = noiseOf('ecb')
  const undated = ecb.map((row) => ({row, article: {...toArticle(row), published: null}}))
  return [
    context('ecb, no dates', undated),
    context('ecb, few', ...smallIndexes(ecb, pages)),
    context(
      'pages',
      pagesAlone().map((row) => ({row, article: toArticle(row)}))
    )
  ]
}

/** English pages of any kind, without dates, each an event of its own. */
export function pagesAlone(): readonly Row[] {
  return noiseOf('ecb').map((row) => ({...row, cluster: row.id}))
}

/** `batches`: reports, parted into indexes of their own. */
function context(name: string, ...batches: readonly (readonly Report[])[]): Context {
  const rows: Row[] = []
  const indexes: number[] = []
  const pairs: Pair[] = []
  const graphs = batches.map((batch, n) => {
    const first = rows.length
    for (const {row} of batch) {
      rows.push(row)
      indexes.push(n)
    }
    const graph = createGraph(strategies, 14 * 24)
    addArticles(
      graph,
      batch.map(({article}) => article)
    )
    pairs.push(...pairsOf(graph, rows.slice(first)).map((pair) => ({...pair, a: pair.a + first, b: pair.b + first})))
    return graph
  })
  return {name, syllabic: name.startsWith('vmds'), rows, indexes, graphs, pairs, recall: recallOf(rows, graphs)}
}

function pairsOf({entries}: Graph, rows: readonly Row[]): readonly Pair[] {
  const rowOf = new Map(rows.map(({id}, i) => [id, i]))
  const sizes = new Map<string, number>()
  for (const {cluster} of rows) if (cluster !== undefined) sizes.set(cluster, (sizes.get(cluster) ?? 0) + 1)
  const pairs: Pair[] = []
  for (const entry of entries) {
    for (const number of partners(entry.near)) {
      if (number < entry.number) continue
      const other = entries[number]!
      const [a, b] = [rowOf.get(entry.read().source.id)!, rowOf.get(other.read().source.id)!]
      const [mine, theirs] = [rows[a]!.cluster, rows[b]!.cluster]
      const labelled = mine !== undefined || theirs !== undefined
      const same = mine !== undefined && mine === theirs
      const mates = same ? sizes.get(mine)! - 1 : 1
      const pair = compare(entry, other)
      const x = evidence(pair).slice()
      pairs.push({
        a,
        b,
        entries: [entry, other],
        x,
        syllabic: syllabicOf(pair),
        same,
        labelled,
        settled: settledBy(pair),
        mates
      })
    }
  }
  return pairs
}

/** Unlabelled articles in the language of a set. */
export function noiseOf(set: string): readonly Row[] {
  if (set === 'vmds') return readRows('events/background.jsonl.gz')
  return readRows('clean/wcxb.jsonl.gz').map((row) => ({...row, text: row.gold!}))
}

/**
 * Small indexes, as one has them who has few articles: for every event two, of 3 to 6 and of 7 to 20 articles, with up
 * to three of its reports and what is nearest to these of other events and of noise; some all dated, in some every
 * second one, in some none.
 */
export function smallIndexes(rows: readonly Row[], noise: readonly Row[]): readonly (readonly Report[])[] {
  // Near are those that have the same words, of whatever time: dates would keep noise of other years away.
  const graph = createGraph(strategies, Number.POSITIVE_INFINITY)
  addArticles(
    graph,
    [...rows, ...noise].map((row) => ({...toArticle(row), published: null}))
  )
  const rowOf = new Map([...rows, ...noise].map((row) => [row.id, row]))
  const byCluster = new Map<string, Entry[]>()
  for (const entry of graph.entries) {
    const {cluster} = rowOf.get(entry.read().source.id)!
    if (cluster !== undefined) byCluster.set(cluster, [...(byCluster.get(cluster) ?? []), entry])
  }
  return [...byCluster]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([cluster, own]) =>
      [[3, 6] as const, [7, 20] as const].map(([least, most]) => {
        const draw = (what: string, of: number): number => hash(`${what} ${most} ${cluster}`) % of
        const size = least + draw('size', most - least + 1)
        const told = own.slice(0, Math.min(1 + draw('reports', 3), size - 2))
        const cosines = new Map<Entry, number>()
        for (const {near} of told) {
          for (let p = 0; p < near.count; p++) {
            const other = graph.entries[near.numbers[p]!]!
            if (!own.includes(other)) cosines.set(other, Math.max(cosines.get(other) ?? 0, near.cosines[p]!))
          }
        }
        const nearest = [...cosines].sort((a, b) => b[1] - a[1] || a[0].number - b[0].number).map(([entry]) => entry)
        const every = draw('dates', 3)
        return [...told, ...nearest.slice(0, size - told.length)].map((entry, i) => {
          const row = rowOf.get(entry.read().source.id)!
          const article = toArticle(row)
          return {row, article: every === 0 || (every === 1 && i % 2 === 0) ? article : {...article, published: null}}
        })
      })
    )
}

function settledBy(pair: Comparison): Pair['settled'] {
  if (veto(pair) !== null) return 'vetoed'
  const isText = (strategy: Strategy): boolean =>
    strategy.same === 'text' && (strategy.score(pair) ?? 0) >= strategy.threshold
  return strategies.some(isText) ? 'twins' : null
}

/** Share of the pairs of one event, as far as they are in one index, that are candidates or share an entry. */
function recallOf(rows: readonly Row[], graphs: readonly Graph[]): number {
  const clusterOf = new Map(rows.map(({id, cluster}) => [id, cluster]))
  let all = 0
  let found = 0
  for (const {entries} of graphs) {
    const reports = entries.flatMap((entry) =>
      [entry.read(), ...entry.copies].map(({source}) => ({entry, cluster: clusterOf.get(source.id)}))
    )
    for (const [i, a] of reports.entries()) {
      for (const b of reports.slice(i + 1)) {
        if (a.cluster === undefined || a.cluster !== b.cluster) continue
        all++
        if (a.entry === b.entry || positionOf(a.entry.near, b.entry.number) >= 0) found++
      }
    }
  }
  return found / all
}

/**
 * Fold of a row in one of many partings, told by their number: reports of one cluster, and of look-alike clusters of
 * one topic, are in one fold; -1 for noise.
 */
export function foldOf(row: Row, folds: number, parting: number): number {
  const group = row.topic ?? row.cluster
  return group === undefined ? -1 : hash(`${parting}#${group}`) % folds
}

function hash(text: string): number {
  let h = 7
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193)
  h ^= h >>> 15
  return (Math.imul(h, 0x85ebca6b) >>> 0) >>> 8
}
