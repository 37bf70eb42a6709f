import type {Article, NewsEvent} from '@copydesk/core'
import {readToScore} from './engine/ahead.js'
import {clusters, component} from './engine/clusters/clusters.js'
import {type Identity, rename} from './engine/clusters/identity.js'
import {cosine} from './engine/compare.js'
import {type Entry, knownCosine} from './engine/entry.js'
import {createGraph, type Graph, type Held, type HeldPair} from './engine/graph.js'
import {type Judgement, judge, mayReach} from './engine/links.js'
import {outOfReach, partners, setLogOdds} from './engine/near.js'
import {inOrder} from './engine/order.js'
import {buildEvent, byFirst} from './merge/event.js'
import {type Candidate, candidate, isNear, leastNear, type NearMiss, nearMisses} from './near-misses.js'
import {type DedupOptions, settle} from './options.js'
import {interval} from './text/moments.js'

/** Events over a stream: takes articles in as they come and says which events changed. */
export interface EventIndex {
  /** Takes articles in. Gives, whole, the events that are new or changed; those that others absorbed are named in them. */
  readonly add: (articles: readonly Article[]) => readonly NewsEvent[]
  /** All events, by time of their first report. */
  readonly events: () => readonly NewsEvent[]
  /**
   * Drops the events all reports of which were published before `moment` (ISO 8601); undated reports count as
   * published with the latest one that was known when they came. Gives the number of articles dropped.
   */
  readonly forget: (moment: string) => number
  /** Articles in the index. */
  readonly size: () => number
  /** All that another index needs to go on from here. */
  readonly state: () => IndexState
}

/** An index as data. */
export interface IndexState {
  readonly articles: readonly Held[]
  readonly pairs: readonly HeldPair[]
  readonly events: readonly HeldEvent[]
  /** Articles when the cosines of the pairs were last brought up to date. */
  readonly renewedAt: number
}

/** An event of an index as data: members are positions of articles. */
export interface HeldEvent {
  readonly id: string
  readonly founded: number
  readonly members: readonly number[]
  readonly absorbed: readonly string[]
}

/** An index, empty or going on from the `state` of another. */
export function createIndex(options: DedupOptions = {}, state?: IndexState): EventIndex {
  const settings = settle(options)
  const eventOf = new Map<Entry, Identity>()
  const vetoed: Judgement[] = []
  let graph: Graph
  let founded: number

  const restore = ({articles, pairs, events, renewedAt}: IndexState): void => {
    graph = createGraph(settings.strategies, settings.windowDays * 24)
    graph.restore(articles, pairs, renewedAt)
    eventOf.clear()
    for (const event of events) {
      const members = event.members.map((position) => graph.entries[position]!)
      const identity = {id: event.id, founded: event.founded, members, absorbed: new Set(event.absorbed)}
      for (const member of members) eventOf.set(member, identity)
    }
    founded = 1 + Math.max(-1, ...events.map((event) => event.founded))
  }
  const score = (entry: Entry, other: Entry): void => {
    graph.refresh(entry)
    graph.refresh(other)
    const judgement = judge(settings.strategies, entry, other)
    setLogOdds(entry, other, judgement.logOdds)
    if (judgement.vetoed !== null && settings.onNearMiss !== null) vetoed.push(judgement)
  }
  // Most candidates share some words and nothing else: for those it is enough to know that they are no link.
  const scoreFresh = (fresh: ReadonlySet<Entry>): void => {
    for (const entry of fresh) {
      graph.refresh(entry)
      const numbers = partners(entry.near)
      readToScore(graph.entries, numbers, numbers.length)
      for (const [place, number] of numbers.entries()) {
        const other = graph.entries[number]!
        if (number < entry.number && fresh.has(other)) continue
        graph.refresh(other)
        const known = knownCosine(entry, other, place)
        const alike = Number.isNaN(known) ? cosine(entry, other) : known
        if (mayReach(settings.strategies, entry, other, alike, leastNear(settings.threshold))) score(entry, other)
        else setLogOdds(entry, other, outOfReach)
      }
    }
  }
  // Inside a component all pairs count.
  const scoreInside = (members: readonly Entry[]): void => {
    const here = new Set(members)
    for (const entry of members) {
      const {numbers, logOdds, count} = entry.near
      for (let p = 0; p < count; p++) {
        const other = graph.entries[numbers[p]!]!
        if (logOdds[p] === outOfReach && here.has(other)) score(entry, other)
      }
    }
  }
  // The neighbourhood of older articles has changed with the fresh ones, and with it what their likeness means.
  const rescoreOld = (members: readonly Entry[], fresh: ReadonlySet<Entry>): void => {
    const here = new Set(members)
    for (const entry of members) {
      if (fresh.has(entry)) continue
      for (const number of partners(entry.near)) {
        const other = graph.entries[number]!
        if (number > entry.number && here.has(other) && !fresh.has(other)) score(entry, other)
      }
    }
  }
  const missCandidates = (fresh: ReadonlySet<Entry>): readonly Candidate[] => {
    const pairs = vetoed
      .splice(0)
      .filter(({comparison: {a, b}}) => fresh.has(a) || fresh.has(b))
      .map((judgement) => candidate(judgement, settings.threshold))
    for (const entry of fresh) {
      const {numbers, count} = entry.near
      for (let p = 0; p < count; p++) {
        const [number, logOdds] = [numbers[p]!, entry.near.logOdds[p]!]
        if (!isNear(logOdds, settings.threshold)) continue
        const other = graph.entries[number]!
        const [a, b] = number < entry.number ? [other, entry] : [entry, other]
        const describe = (): NearMiss => candidate(judge(settings.strategies, a, b), settings.threshold).describe()
        pairs.push({a: a.number, b: b.number, logOdds, describe})
      }
    }
    return pairs
  }
  const recluster = (fresh: ReadonlySet<Entry>): Set<Identity> => {
    const changed = new Set<Identity>()
    const done = new Set<Entry>()
    scoreFresh(fresh)
    for (const entry of fresh) {
      if (done.has(entry)) continue
      const members = component(entry, graph.entries, settings.threshold, eventOf)
      for (const member of members) done.add(member)
      rescoreOld(members, fresh)
      scoreInside(members)
      const groups = clusters(members, settings.threshold)
      for (const identity of rename(members, groups, eventOf, () => founded++)) changed.add(identity)
    }
    return changed
  }
  const build = (identity: Identity): NewsEvent => buildEvent(identity, settings)
  const identities = (): readonly Identity[] => [...new Set(eventOf.values())].sort((a, b) => a.founded - b.founded)

  const currentState = (): IndexState => stateOf(graph, identities())

  restore(state ?? {articles: [], pairs: [], events: [], renewedAt: 0})
  return {
    add(articles): readonly NewsEvent[] {
      const touched = new Set(graph.add(inOrder(articles)))
      const changed = recluster(new Set([...touched, ...graph.renew([...touched])]))
      for (const entry of touched) changed.add(eventOf.get(entry)!)
      if (settings.onNearMiss !== null) {
        for (const miss of nearMisses(
          missCandidates(touched),
          (number) => eventOf.get(graph.entries[number]!)!.founded
        ))
          settings.onNearMiss(miss)
      }
      return [...changed].map(build).sort(byFirst)
    },
    events: () => identities().map(build).sort(byFirst),
    forget(moment): number {
      const before = graph.entries.length
      restore(without(currentState(), moment))
      return before - graph.entries.length
    },
    size: () => graph.entries.length,
    state: currentState
  }
}

function stateOf({entries, renewedAt}: Graph, events: readonly Identity[]): IndexState {
  const pairs: HeldPair[] = []
  for (const entry of entries) {
    const {numbers, cosines, logOdds, count} = entry.near
    for (let p = 0; p < count; p++) {
      if (numbers[p]! < entry.number) continue
      pairs.push({a: entry.number, b: numbers[p]!, cosine: cosines[p]!, logOdds: logOdds[p]!})
    }
  }
  return {
    articles: entries.map(({read, copies, sketch}) => ({article: read(), copies: [...copies], sketch})),
    pairs,
    events: events.map(({id, founded, members, absorbed}) => ({
      id,
      founded,
      members: members.map((entry) => entry.number),
      absorbed: [...absorbed]
    })),
    renewedAt: renewedAt()
  }
}

/** The state without the events that ended before a moment; positions are counted anew. */
function without({articles, pairs, events, renewedAt}: IndexState, moment: string): IndexState {
  const limit = interval({at: moment, precision: 'second', raw: null})
  if (limit === null)
    throw new RangeError(`Expected \`moment\` to be an ISO 8601 date, got \`${moment}\`; give one such as 2025-06-30`)
  let latest = Number.NEGATIVE_INFINITY
  const known = articles.map(({article}) => {
    const to = interval(article.published)?.to
    latest = Math.max(latest, to ?? latest)
    return to ?? latest
  })
  const kept = events.filter(({members}) => members.some((position) => known[position]! >= limit.from))
  const positions = new Map(
    kept
      .flatMap(({members}) => members)
      .sort((a, b) => a - b)
      .map((old, now) => [old, now])
  )
  return {
    articles: articles.filter((_, i) => positions.has(i)),
    pairs: pairs
      .filter(({a, b}) => positions.has(a) && positions.has(b))
      .map((pair) => ({...pair, a: positions.get(pair.a)!, b: positions.get(pair.b)!})),
    events: kept.map((event) => ({...event, members: event.members.map((position) => positions.get(position)!)})),
    renewedAt
  }
}
