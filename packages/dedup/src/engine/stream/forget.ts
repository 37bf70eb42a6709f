// How an index grows no larger than what its events may still need: those that ended before a moment are left out.
import type {Article} from '@copydesk/core'
import {interval} from '../../text/moments.js'
import {idsFoundedBy} from '../clusters/identity.js'
import type {Held} from './graph.js'
import {type IndexState, idsOf} from './state.js'

/** The state without the events that ended before a moment (ISO 8601). Throws a RangeError where it is none. */
export function withoutBefore(state: IndexState, moment: string): IndexState {
  const limit = interval({at: moment, precision: 'second', raw: null})
  if (limit === null) {
    throw new RangeError(`Expected \`moment\` to be an ISO 8601 date, got \`${moment}\`; give one such as 2025-06-30`)
  }
  const {articles, pairs, events, retired, renewedAt, handicaps} = state
  const ends = lastHours(articles)
  const kept = events.filter(({members}) => members.some((position) => ends[position]! >= limit.from))
  const positions = new Map(
    kept
      .flatMap(({members}) => members)
      .sort((a, b) => a - b)
      .map((old, now) => [old, now])
  )
  const left = articles.filter((_, i) => positions.has(i))
  const used = new Set([...idsOf(events), ...retired])
  return {
    // How rare a term is follows from the articles that are left, so all get their weights anew.
    articles: left.map((held) => ({...held, filedAt: left.length, weighedAt: left.length})),
    pairs: pairs
      .filter(({a, b}) => positions.has(a) && positions.has(b))
      .map((pair) => ({...pair, a: positions.get(pair.a)!, b: positions.get(pair.b)!})),
    events: kept.map((event) => ({...event, members: event.members.map((position) => positions.get(position)!)})),
    retired: left.flatMap(({article}) => idsFoundedBy(article.id, used)),
    // What was forgotten takes its share of the growth along.
    renewedAt: Math.min(renewedAt, left.length),
    handicaps
  }
}

/**
 * Last hour at which each article was published by any of its sources, since 1970; of one without a date the latest that was
 * known when it came, or else the first that came after it.
 */
function lastHours(articles: readonly Held[]): readonly number[] {
  const own = articles.map(({article}) => endOf(article))
  let latest = own.find((hour) => hour !== null) ?? Number.POSITIVE_INFINITY
  return articles.map(({copies}, i) => {
    latest = Math.max(latest, own[i] ?? latest)
    return Math.max(own[i] ?? latest, ...copies.map((copy) => endOf(copy) ?? latest))
  })
}

/** Last hour of publication since 1970; null where it is not known. */
function endOf({published}: Article): number | null {
  return interval(published)?.to ?? null
}
