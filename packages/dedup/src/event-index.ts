import type {Article, NewsEvent} from '@copydesk/core'
import {checkArticle} from './check-article.js'
import type {Identity} from './engine/clusters/identity.js'
import type {Entry} from './engine/entry.js'
import {judge} from './engine/judge.js'
import {inOrder} from './engine/order.js'
import {withoutBefore} from './engine/stream/forget.js'
import {createLive, identities, type Live, takeIn, takeNearPairs} from './engine/stream/live.js'
import {type IndexState, restoreLive, stateOf} from './engine/stream/state.js'
import {buildEvent, byFirst} from './merge/event.js'
import {describeMiss, nearMisses} from './near-misses.js'
import {type DedupOptions, settingsOf} from './options.js'

/** Events over a stream: takes articles as they arrive and says which events changed. */
export interface EventIndex {
  /**
   * Takes articles in, in any order. Gives, whole, the events that are new or changed, by time of their first report; those
   * that others absorbed are named in them. Throws a TypeError, and takes none in, where one is no article record.
   */
  readonly add: (articles: readonly Article[]) => readonly NewsEvent[]
  /** All events, by time of their first report. */
  readonly events: () => readonly NewsEvent[]
  /**
   * Drops the events all reports of which were published before `moment` (ISO 8601); undated reports count as
   * published with the latest one that was known when they came, or else with the first that came after. Gives the number
   * of articles dropped. An event that is told anew after that has its old id again. Throws a RangeError where `moment` is
   * no date.
   */
  readonly forget: (moment: string) => number
  /** Articles in the index. */
  readonly size: () => number
  /**
   * All that another index needs to go on from here. It may be cloned (`structuredClone`, `postMessage`); JSON has no typed
   * arrays and no infinity, so `openIndex` of `@copydesk/dedup/store` is the way to a file.
   */
  readonly state: () => IndexState
}

/**
 * An index in memory, empty or going on from the `state` of another. Throws a RangeError for options that make no sense, a
 * TypeError for a state that went through JSON.
 */
export function createIndex(options: DedupOptions = {}, state?: IndexState): EventIndex {
  const settings = settingsOf(options)
  if (state !== undefined) checkState(state)
  let live = state === undefined ? createLive(settings) : restoreLive(settings, state)
  const build = (identity: Identity): NewsEvent => buildEvent(identity, live.settings)
  return {
    add(articles): readonly NewsEvent[] {
      articles.forEach(checkArticle)
      const {touched, changed} = takeIn(live, inOrder(articles))
      // One more source of a known record changes its event, too.
      for (const entry of touched) changed.add(live.eventOf.get(entry)!)
      tellMisses(live, new Set(touched))
      return [...changed].map(build).sort(byFirst)
    },
    events: () => identities(live).map(build).sort(byFirst),
    forget(moment): number {
      const before = live.graph.entries.length
      const left = withoutBefore(stateOf(live), moment)
      // An index that nothing is dropped from goes on as if it had not been asked.
      if (left.articles.length < before) live = restoreLive(settings, left)
      return before - left.articles.length
    },
    size: () => live.graph.entries.length,
    state: () => stateOf(live)
  }
}

/** A state that lost its typed arrays would be taken for one whose articles have nothing in common. */
function checkState({articles}: IndexState): void {
  const drawn = articles[0]?.sketch
  if (drawn === undefined || ArrayBuffer.isView(drawn.terms.hash)) return
  throw new TypeError(
    'Expected `state` to be what `state()` gives, or a clone of it, got one without typed arrays; keep an index on disk with `openIndex`'
  )
}

/** Tells of the near misses of articles that have just come. */
function tellMisses(live: Live, fresh: ReadonlySet<Entry>): void {
  const {graph, eventOf, settings} = live
  const {onNearMiss, strategies, threshold} = settings
  if (onNearMiss === null) return
  for (const {a, b} of nearMisses(
    takeNearPairs(live, fresh),
    (number) => eventOf.get(graph.entries[number]!)!.founded
  )) {
    const {comparison, nearest, vetoed} = judge(strategies, graph.entries[a]!, graph.entries[b]!)
    onNearMiss(describeMiss(comparison, {...nearest, vetoed}, threshold))
  }
}
