import type {Article} from '@copydesk/core'
import {type Comparison, compare} from '../src/engine/compare.js'
import type {Entry} from '../src/engine/entry.js'
import {pairFeatures} from '../src/engine/features.js'
import {createGraph, type Graph} from '../src/engine/graph.js'
import {partners, positionOf} from '../src/engine/near.js'
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
  readonly graphs: readonly Graph[]
  readonly pairs: readonly Pair[]
  /** Share of the pairs of one event that the candidate search found. */
  readonly recall: number
}

export interface Pair {
  readonly a: number
  readonly b: number
  readonly entries: readonly [Entry, Entry]
  readonly x: Float64Array
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

/** All circumstances that the model is trained for: reports as they are and as the cleaner leaves them, with and without dates. */
export function contexts(): readonly Context[] {
  const vmds = readRows('events/vmds.jsonl.gz')
  const ecb = readRows('events/ecb.jsonl.gz')
  const variants = readRows('events/variants.jsonl.gz')
  const vietnamese = readRows('events/background.jsonl.gz')
  const english = readRows('clean/wcxb.jsonl.gz').map((row) => ({...row, text: row.gold!}))
  const articles = cleanedArticles([...vmds, ...ecb, ...variants, ...vietnamese])
  const cleaned: ToArticle = ({id}) => articles.get(id)!
  const undated: ToArticle = (row) => ({...cleaned(row), published: null})
  const halfDated: ToArticle = (row) => (hash(row.id) % 2 === 0 ? toArticle(row) : {...toArticle(row), published: null})
  return [
    context('vmds', toArticle, vmds),
    context('vmds, cleaned', cleaned, vmds),
    context('vmds, 60 % single', toArticle, singletons(vmds, 0.6)),
    context('vmds, cleaned, 60 % single', cleaned, singletons(vmds, 0.6)),
    context('vmds, cleaned, in noise', cleaned, [...vmds, ...vietnamese]),
    context('vmds, cleaned, no dates', undated, vmds),
    context('vmds, half dated, in noise', halfDated, [...vmds, ...vietnamese.slice(0, 1500)]),
    context('ecb', toArticle, ecb),
    context('ecb, cleaned', cleaned, ecb),
    context('ecb, cleaned, 60 % single', cleaned, singletons(ecb, 0.6)),
    context('ecb in noise', toArticle, [...ecb, ...english]),
    context('variants, cleaned', cleaned, variants),
    context('vmds in fives', toArticle, ...small(vmds, 2, (_, clusters) => String(Math.floor((clusters - 1) / 4)))),
    context('ecb in fours', toArticle, ...small(ecb, 2, ({topic}) => topic!))
  ]
}

/** `batches`: the rows, parted into indexes of their own. */
function context(name: string, articleOf: ToArticle, ...batches: readonly (readonly Row[])[]): Context {
  const rows = batches.flat()
  const rowOf = new Map(rows.map(({id}, i) => [id, i]))
  const graphs = batches.map((batch) => {
    const graph = createGraph(strategies, 14 * 24)
    graph.add(batch.map(articleOf))
    return graph
  })
  const sizes = new Map<string, number>()
  for (const {cluster} of rows) if (cluster !== undefined) sizes.set(cluster, (sizes.get(cluster) ?? 0) + 1)
  const pairs: Pair[] = []
  for (const {entries} of graphs) {
    for (const entry of entries) {
      for (const number of partners(entry.near)) {
        const other = entries[number]!
        const [a, b] = [rowOf.get(entry.article.source.id)!, rowOf.get(other.article.source.id)!]
        if (number < entry.number) continue
        const [mine, theirs] = [rows[a]!.cluster, rows[b]!.cluster]
        const labelled = mine !== undefined || theirs !== undefined
        const same = mine !== undefined && mine === theirs
        const mates = same ? sizes.get(mine)! - 1 : 1
        const pair = compare(entry, other)
        const x = pairFeatures(pair)
        pairs.push({a, b, entries: [entry, other], x, same, labelled, settled: settledBy(pair), mates})
      }
    }
  }
  return {name, syllabic: name.startsWith('vmds'), rows, graphs, pairs, recall: recallOf(rows, graphs)}
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
      [entry.article, ...entry.copies].map(({source}) => ({entry, cluster: clusterOf.get(source.id)}))
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

/** Parts rows into small indexes of look-alikes: `most` reports an event, `groups` groups of events in the order given. */
function small(
  rows: readonly Row[],
  most: number,
  groups: (row: Row, clusters: number) => string
): readonly (readonly Row[])[] {
  const counts = new Map<string, number>()
  const batches = new Map<string, Row[]>()
  for (const row of rows) {
    const count = (counts.get(row.cluster!) ?? 0) + 1
    counts.set(row.cluster!, count)
    if (count > most) continue
    const group = groups(row, counts.size)
    batches.set(group, [...(batches.get(group) ?? []), row])
  }
  return [...batches.values()]
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
