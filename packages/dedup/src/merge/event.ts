import type {Article, NewsEvent, Report} from '@copydesk/core'
import type {Identity} from '../engine/clusters/identity.js'
import {type Entry, sameSource} from '../engine/entry.js'
import {compareText} from '../engine/order.js'
import type {Settings} from '../options.js'
import {roundScore} from '../round.js'
import {textRelation} from '../strategy.js'
import {interval} from '../text/moments.js'
import {conflicts} from './conflicts.js'
import {fill} from './fill.js'
import {copyLinks, linkOf, membersWithText, spanningTree, type TreeLink} from './links.js'
import {loneEvent} from './lone-event.js'

/** The record of an event: who reports it, why that is one event, and the article that speaks for it. */
export function buildEvent(identity: Identity, settings: Settings): NewsEvent {
  const members = identity.members
  if (isLone(identity)) return loneEvent(identity.id, members[0]!.read())
  const sources = members.flatMap((entry) => [entry.read(), ...entry.copies])
  const spokesman = chosenFrom(sources, settings)
  const canonical = members.find(({id}) => id === spokesman.id)!
  const tree = spanningTree(members, canonical, settings)
  const twins = membersWithText(tree, canonical)
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
    reports: members.flatMap((entry) => reportsOf(entry, {spokesman, canonical, tree, twins})),
    links: [...copyLinks(members), ...tree.map(linkOf)],
    absorbed: [...identity.absorbed].sort(),
    article: {...article, filled, conflicts: conflicts(members.map((entry) => entry.read()))}
  }
}

function chosenFrom(sources: readonly Article[], {canonical}: Settings): Article {
  const chosen = canonical(sources)
  if (sources.some((one) => one.id === chosen?.id && sameSource(one, chosen))) return chosen
  throw new RangeError(
    `Expected \`canonical\` to give one of the reports that it is given, got \`${chosen?.id}\`; return one of them`
  )
}

/** Whether one report is all that an event has, and ever had. */
export function isLone({members, absorbed}: Identity): boolean {
  return members.length === 1 && members[0]!.copies.length === 0 && absorbed.size === 0
}

/** What the reports of an event are told by. */
interface Telling {
  /** The report that speaks for the event, and the member that it is of. */
  readonly spokesman: Article
  readonly canonical: Entry
  readonly tree: readonly TreeLink[]
  /** Members with the text of the canonical one. */
  readonly twins: ReadonlySet<Entry>
}

function reportsOf(entry: Entry, {spokesman, canonical, tree, twins}: Telling): readonly Report[] {
  const link = tree.find(({judgement}) => judgement.comparison.b === entry)?.judgement
  const relationOf = (article: Article): Report['relation'] => {
    if (entry === canonical && sameSource(article, spokesman)) return 'canonical'
    return twins.has(entry) ? textRelation(spokesman.source.outlet, article.source.outlet) : 'same-event'
  }
  return [entry.read(), ...entry.copies].map((article) => ({
    article: article.id,
    source: article.source.id,
    outlet: article.source.outlet,
    url: article.source.url,
    title: article.title,
    publishedAt: article.published?.at ?? null,
    relation: relationOf(article),
    score: link === undefined ? 1 : roundScore(link.score)
  }))
}

/** Events by time of their first report, those without a date last. */
export function byFirst(a: NewsEvent, b: NewsEvent): number {
  return compareText(a.firstAt ?? '~', b.firstAt ?? '~') || compareText(a.id, b.id)
}

function byMoment(a: string, b: string): number {
  const start = (at: string): number => interval({at, precision: 'second', raw: null})?.from ?? 0
  return start(a) - start(b) || (a < b ? -1 : 1)
}
