import type {Article, Link, NewsEvent, Relation, Report} from '@copydesk/core'
import type {Identity} from '../engine/clusters/identity.js'
import type {Comparison} from '../engine/compare.js'
import {type Entry, sameSource} from '../engine/entry.js'
import {type Judgement, judge} from '../engine/links.js'
import {outOfReach, positionOf} from '../engine/near.js'
import {compareText} from '../engine/order.js'
import {timeApart} from '../explain.js'
import type {Settings} from '../options.js'
import {interval} from '../text/moments.js'
import {conflicts} from './conflicts.js'
import {fill} from './fill.js'
import {loneEvent} from './lone-event.js'

/** The record of an event: who reports it, why that is one event, and the article that speaks for it. */
export function buildEvent(identity: Identity, settings: Settings): NewsEvent {
  const members = identity.members
  if (isLone(identity)) return loneEvent(identity.id, members[0]!.read())
  const sources = members.flatMap((entry) => [entry.read(), ...entry.copies])
  const spokesman = settings.canonical(sources)
  const canonical = members.find(({id}) => id === spokesman.id) ?? members[0]!
  const tree = strongestLinks(members, canonical, settings)
  const twins = sameText(tree, canonical)
  const donors = members
    .filter((entry) => entry !== canonical)
    .map((entry) => ({article: entry.read(), sameText: twins.has(entry)}))
  const {article, filled} = fill(spokesman, donors)
  const dates = sources
    .map(({published}) => published?.at ?? null)
    .filter((at) => at !== null)
    .sort(byMoment)
  return {
    schema: 1,
    id: identity.id,
    lang: article.lang,
    title: article.title,
    firstAt: dates[0] ?? null,
    lastAt: dates.at(-1) ?? null,
    members: members.map(({id}) => id),
    outlets: [...new Set(sources.map(({source}) => source.outlet).filter((outlet) => outlet !== null))].sort(),
    reports: members.flatMap((entry) => reportsOf(entry, canonical, spokesman, tree, twins)),
    links: [...copyLinks(members), ...tree.map(linkOf)],
    absorbed: [...identity.absorbed].sort(),
    article: {...article, filled, conflicts: conflicts(members.map((entry) => entry.read()))}
  }
}

/** Whether one report is all that an event has, and ever had. */
export function isLone({members, absorbed}: Identity): boolean {
  return members.length === 1 && members[0]!.copies.length === 0 && absorbed.size === 0
}

/** A link that holds an event together, and whether its two reports would be one event by themselves. */
interface Hold {
  readonly judgement: Judgement
  readonly alone: boolean
}

/** The links that hold an event together: a spanning tree of the surest ones, grown from the canonical report. */
function strongestLinks(members: readonly Entry[], canonical: Entry, settings: Settings): readonly Hold[] {
  const tree: Hold[] = []
  const inside = new Set<Entry>([canonical])
  const best = new Map<Entry, {from: Entry; logOdds: number}>()
  const offer = (from: Entry): void => {
    for (const to of members) {
      const at = positionOf(from.near, to.number)
      if (at < 0 || inside.has(to)) continue
      const logOdds = from.near.logOdds[at]!
      if (logOdds <= (best.get(to)?.logOdds ?? Number.NEGATIVE_INFINITY)) continue
      best.set(to, {from, logOdds})
    }
  }
  offer(canonical)
  while (inside.size < members.length) {
    let next: Entry | null = null
    for (const [entry, {logOdds}] of best) {
      if (!inside.has(entry) && (next === null || logOdds > best.get(next)!.logOdds)) next = entry
    }
    const joined = next ?? members.find((entry) => !inside.has(entry))!
    const {from, logOdds} = best.get(joined) ?? {from: canonical, logOdds: outOfReach}
    tree.push({judgement: judge(settings.strategies, from, joined), alone: logOdds >= settings.threshold})
    inside.add(joined)
    offer(joined)
  }
  return tree
}

/** Members that have the canonical report's text, directly or by a chain of copies. */
function sameText(tree: readonly Hold[], canonical: Entry): ReadonlySet<Entry> {
  const twins = new Set<Entry>([canonical])
  for (const {
    judgement: {comparison, strategy}
  } of tree) {
    if (strategy?.same === 'text' && twins.has(comparison.a)) twins.add(comparison.b)
  }
  return twins
}

function linkOf({judgement, alone}: Hold): Link {
  const {comparison, strategy, nearest, relation, score} = judgement
  const evidence = strategy ?? (alone ? nearest.strategy : null)
  return {
    a: comparison.a.id,
    b: comparison.b.id,
    strategy: evidence?.name ?? 'same-event',
    relation: relation ?? 'same-event',
    score: round(score),
    because: evidence?.explain(comparison) ?? throughOthers(comparison)
  }
}

function throughOthers(pair: Comparison): string {
  return ['through other reports of the event', timeApart(pair)].filter(Boolean).join('; ')
}

function copyLinks(members: readonly Entry[]): readonly Link[] {
  return members.flatMap(({id, read, copies}) =>
    copies.map((copy) => ({
      a: id,
      b: copy.id,
      strategy: 'exact',
      relation: copyRelation(read(), copy),
      score: 1,
      because: `the same headline and text, from \`${read().source.id}\` and \`${copy.source.id}\``
    }))
  )
}

function copyRelation(a: Article, b: Article): Relation {
  return a.source.outlet !== null && a.source.outlet === b.source.outlet ? 'duplicate' : 'syndicated'
}

function reportsOf(
  entry: Entry,
  canonical: Entry,
  spokesman: Article,
  tree: readonly Hold[],
  twins: ReadonlySet<Entry>
): readonly Report[] {
  const link = tree.find(({judgement}) => judgement.comparison.b === entry)?.judgement
  return [entry.read(), ...entry.copies].map((article) => {
    const speaks = entry === canonical && sameSource(article, spokesman)
    const relation = speaks ? 'canonical' : twins.has(entry) ? copyRelation(spokesman, article) : 'same-event'
    return {
      article: article.id,
      source: article.source.id,
      outlet: article.source.outlet,
      url: article.source.url,
      title: article.title,
      publishedAt: article.published?.at ?? null,
      relation,
      score: link === undefined ? 1 : round(link.score)
    }
  })
}

/** Events by time of their first report, those without a date last. */
export function byFirst(a: NewsEvent, b: NewsEvent): number {
  return compareText(a.firstAt ?? '~', b.firstAt ?? '~') || compareText(a.id, b.id)
}

function byMoment(a: string, b: string): number {
  const start = (at: string): number => interval({at, precision: 'second', raw: null})?.from ?? 0
  return start(a) - start(b) || (a < b ? -1 : 1)
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000
}
