// An index as plain data, to be written down and gone on from.
import type {Settings} from '../../options.js'
import {interval} from '../../text/moments.js'
import type {Handicaps} from '../base-rate/base-rates.js'
import type {Entry} from '../entry.js'
import {type Held, type HeldPair, restoreGraph} from './graph.js'
import {createLive, identities, type Live} from './live.js'

/** An index as data. Positions are those of its articles. */
export interface IndexState {
  readonly articles: readonly Held[]
  /** Candidate pairs, each once, the lower position first. */
  readonly pairs: readonly HeldPair[]
  readonly events: readonly HeldEvent[]
  /** Articles when the cosines of the pairs were last brought up to date. */
  readonly renewedAt: number
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
  const {entries, renewedAt} = live.graph
  return {
    articles: entries.map(({read, copies, sketch}) => ({article: read(), copies: [...copies], sketch})),
    pairs: pairsOf(entries),
    events: identities(live).map(({id, founded, members, absorbed}) => ({
      id,
      founded,
      members: members.map((entry) => entry.number),
      absorbed: [...absorbed]
    })),
    renewedAt,
    handicaps: live.handicaps
  }
}

/** The index that has this state. */
export function restoreLive(settings: Settings, {articles, pairs, events, renewedAt, handicaps}: IndexState): Live {
  const live = createLive(settings, handicaps)
  restoreGraph(live.graph, articles, pairs, renewedAt)
  for (const {id, founded, members: positions, absorbed} of events) {
    const members = positions.map((position) => live.graph.entries[position]!)
    const identity = {id, founded, members, absorbed: new Set(absorbed)}
    for (const member of members) live.eventOf.set(member, identity)
    live.register.next = Math.max(live.register.next, founded + 1)
    for (const known of [id, ...absorbed]) live.register.ids.add(known)
  }
  return live
}

/** The state without the events that ended before a moment (ISO 8601). Throws a RangeError where it is none. */
export function withoutBefore({articles, pairs, events, renewedAt, handicaps}: IndexState, moment: string): IndexState {
  const limit = interval({at: moment, precision: 'second', raw: null})
  if (limit === null)
    throw new RangeError(`Expected \`moment\` to be an ISO 8601 date, got \`${moment}\`; give one such as 2025-06-30`)
  const ends = lastHours(articles)
  const kept = events.filter(({members}) => members.some((position) => ends[position]! >= limit.from))
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
    renewedAt,
    handicaps
  }
}

/** Last hour of publication of each article since 1970; of one without a date the latest that was known when it came. */
function lastHours(articles: readonly Held[]): readonly number[] {
  let latest = Number.NEGATIVE_INFINITY
  return articles.map(({article}) => {
    const to = interval(article.published)?.to ?? latest
    latest = Math.max(latest, to)
    return to
  })
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
