import type {Article} from '@copydesk/core'
import {checkArticle} from './check-article.js'
import type {Entry} from './engine/entry.js'
import {type Judgement, judge} from './engine/links.js'
import {inOrder} from './engine/order.js'
import {refresh} from './engine/stream/graph.js'
import {createLive, type Live, takeIn} from './engine/stream/live.js'
import {describeMiss} from './near-misses.js'
import {type DedupOptions, settle} from './options.js'

/** What is said of two reports among all others: whether they are one event, and why. */
export interface PairFindings {
  /** Whether they stand in one event. */
  readonly together: boolean
  /** The strategy that links them or came nearest to it. */
  readonly strategy: string
  /** What it scored, 0 to 1. */
  readonly score: number
  /** The least score with which it links two reports, 0 to 1. */
  readonly threshold: number
  /** One sentence: what joins them or keeps them apart, and the evidence. */
  readonly because: string
}

/**
 * Says why two articles are one event, or why not; `a` and `b` are article ids. It groups all `articles`, since what a pair
 * is worth depends on what else is told. Throws a RangeError where none has such an id, a TypeError where one is no article.
 */
export function comparePair(
  articles: readonly Article[],
  a: string,
  b: string,
  options: DedupOptions = {}
): PairFindings {
  articles.forEach(checkArticle)
  const live = createLive(settle(options))
  takeIn(live, inOrder(articles))
  const [one, other] = [entryOf(live, a), entryOf(live, b)]
  if (one === other) {
    return {together: true, strategy: 'exact', score: 1, threshold: 1, because: 'the same headline and text'}
  }
  refresh(live.graph, one)
  refresh(live.graph, other)
  const judgement = judge(live.settings.strategies, one, other)
  const together = live.eventOf.get(one) === live.eventOf.get(other)
  const {nearest, vetoed, comparison} = judgement
  const {strategy, score, threshold, because} = describeMiss(comparison, {...nearest, vetoed}, live.settings.threshold)
  return {together, strategy, score, threshold, because: inWords(live, judgement, together, because)}
}

function inWords(live: Live, judgement: Judgement, together: boolean, because: string): string {
  const {comparison, strategy, nearest, logOdds} = judgement
  const {windowDays, threshold} = live.settings
  if (together) {
    if (strategy !== null || logOdds >= threshold) return nearest.strategy.explain(comparison)
    return `joined through other reports of the event; by themselves: ${because}`
  }
  return comparison.hours > windowDays * 24 ? `published more than ${windowDays} days apart; ${because}` : because
}

function entryOf({graph}: Live, id: string): Entry {
  const entry = graph.byId.get(id)
  if (entry !== undefined) return entry
  throw new RangeError(
    `Expected \`${id}\` to be the id of one of the articles, got none of that id; see \`article.id\``
  )
}
