// An index as plain data, to be written down and gone on from.
import type {Settings} from '../../options.js'
import type {Handicaps} from '../base-rate/base-rates.js'
import type {Entry} from '../entry.js'
import {type HeldGraph, type HeldPair, restoreGraph} from './graph.js'
import {createLive, identities, type Live} from './live.js'

/** An index as data. Positions are those of its articles. */
export interface IndexState extends HeldGraph {
  readonly events: readonly HeldEvent[]
  /** Ids of forgotten events that reports still here founded: none is given to another event. */
  readonly retired: readonly string[]
  /** What its pairs lose, as found then. */
  readonly handicaps: Handicaps
}

/** An event of an index as data. */
export interface HeldEvent {
  readonly id: string
  /** Events are numbered as they are founded: the lower is the older. */
  readonly founded: number
  /** Positions of its articles. */
  readonly members: readonly number[]
  /** Ids of the events that went on in this one. */
  readonly absorbed: readonly string[]
}

/** The state of an index. */
export function stateOf(live: Live): IndexState {
  const {entries, filedAt, renewedAt} = live.graph
  const events = identities(live).map(({id, founded, members, absorbed}) => ({
    id,
    founded,
    members: members.map((entry) => entry.number),
    absorbed: [...absorbed]
  }))
  const known = idsOf(events)
  return {
    articles: entries.map(({number, read, copies, sketch, weighedAt}) => ({
      article: read(),
      copies: [...copies],
      sketch,
      filedAt: filedAt[number]!,
      weighedAt
    })),
    pairs: pairsOf(entries),
    events,
    retired: [...live.register.ids].filter((id) => !known.has(id)),
    renewedAt,
    handicaps: live.handicaps
  }
}

/** Ids of some events and of those that went on in them. */
export function idsOf(events: readonly HeldEvent[]): ReadonlySet<string> {
  return new Set(events.flatMap(({id, absorbed}) => [id, ...absorbed]))
}

/** The index that has this state. */
export function restoreLive(settings: Settings, state: IndexState): Live {
  const {events, retired, handicaps} = state
  const live = createLive(settings, handicaps)
  restoreGraph(live.graph, state)
  for (const {id, founded, members: positions, absorbed} of events) {
    const members = positions.map((position) => live.graph.entries[position]!)
    const identity = {id, founded, members, absorbed: new Set(absorbed)}
    for (const member of members) live.eventOf.set(member, identity)
    live.register.next = Math.max(live.register.next, founded + 1)
  }
  for (const id of [...idsOf(events), ...retired]) live.register.ids.add(id)
  return live
}

function pairsOf(entries: readonly Entry[]): readonly HeldPair[] {
  const pairs: HeldPair[] = []
  for (const entry of entries) {
    const {numbers, cosines, logOdds, count} = entry.near
    for (let p = 0; p < count; p++) {
      if (numbers[p]! < entry.number) continue
      pairs.push({a: entry.number, b: numbers[p]!, cosine: cosines[p]!, logOdds: logOdds[p]!})
    }
  }
  return pairs
}
