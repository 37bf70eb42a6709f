import type {Article, NewsEvent} from '@copydesk/core'
import {clusters, component} from './engine/clusters.js'
import type {Entry} from './engine/entry.js'
import {createGraph} from './engine/graph.js'
import {type Identity, rename} from './engine/identity.js'
import {judge} from './engine/links.js'
import {buildEvent} from './merge/event.js'
import {type DedupOptions, settle} from './options.js'

/** Events over a stream: takes articles in as they come and says which events changed. */
export interface EventIndex {
  /** Takes articles in. Gives, whole, the events that are new or changed; those that others absorbed are named in them. */
  readonly add: (articles: readonly Article[]) => readonly NewsEvent[]
  /** All events, by time of their first report. */
  readonly events: () => readonly NewsEvent[]
  /** Articles in the index. */
  readonly size: () => number
}

/** An empty index. */
export function createIndex(options: DedupOptions = {}): EventIndex {
  const settings = settle(options)
  const graph = createGraph(settings.strategies, settings.windowDays * 24)
  const eventOf = new Map<Entry, Identity>()
  let founded = 0

  const score = (entry: Entry, other: Entry): void => {
    graph.refresh(entry)
    graph.refresh(other)
    const {logOdds} = judge(settings.strategies, entry, other)
    entry.near.set(other.number, logOdds)
    other.near.set(entry.number, logOdds)
  }
  const scoreFresh = (fresh: ReadonlySet<Entry>): void => {
    for (const entry of fresh) {
      for (const number of entry.near.keys()) {
        const other = graph.entries[number]!
        if (!(number < entry.number && fresh.has(other))) score(entry, other)
      }
    }
  }
  // The neighbourhood of older articles has changed with the fresh ones, and with it what their likeness means.
  const rescoreOld = (members: readonly Entry[], fresh: ReadonlySet<Entry>): void => {
    const here = new Set(members)
    for (const entry of members) {
      if (fresh.has(entry)) continue
      for (const number of entry.near.keys()) {
        const other = graph.entries[number]!
        if (number > entry.number && here.has(other) && !fresh.has(other)) score(entry, other)
      }
    }
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
      const groups = clusters(members, settings.threshold)
      for (const identity of rename(members, groups, eventOf, () => founded++)) changed.add(identity)
    }
    return changed
  }
  const build = (identity: Identity): NewsEvent => buildEvent(identity, settings)

  return {
    add(articles): readonly NewsEvent[] {
      const touched = new Set(graph.add([...articles].sort(byTime)))
      const changed = recluster(touched)
      for (const entry of touched) changed.add(eventOf.get(entry)!)
      return [...changed].map(build).sort(byFirst)
    },
    events: () => [...new Set(eventOf.values())].map(build).sort(byFirst),
    size: () => graph.entries.length
  }
}

/** Known dates first and in order, then by id: the order of arrival does not matter. */
function byTime(a: Article, b: Article): number {
  return (
    compareText(a.published?.at ?? '~', b.published?.at ?? '~') ||
    compareText(a.id, b.id) ||
    compareText(a.source.id, b.source.id)
  )
}

function byFirst(a: NewsEvent, b: NewsEvent): number {
  return compareText(a.firstAt ?? '~', b.firstAt ?? '~') || compareText(a.id, b.id)
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
