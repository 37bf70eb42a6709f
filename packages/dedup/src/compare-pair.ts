import type {Article} from '@copydesk/core'
import {createIntake, memoryShelf} from './engine/batch/intake.js'
import {fitAndSweep} from './engine/batch/sweep.js'
import type {Identity} from './engine/clusters/identity.js'
import type {Entry} from './engine/entry.js'
import {type Judgement, judge} from './engine/judge.js'
import {inOrder} from './engine/order.js'
import {addArticles, createGraph, type Graph} from './engine/stream/graph.js'
import {describeMiss} from './near-misses.js'
import {type DedupOptions, type Settings, settingsOf, windowHours} from './options.js'

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
 * is worth depends on what else is told, as `dedup` does. Throws a RangeError where none has such an id, a TypeError where
 * one is no article.
 */
export function comparePair(
  articles: readonly Article[],
  a: string,
  b: string,
  options: DedupOptions = {}
): PairFindings {
  const given: Settings = {...settingsOf(options), onNearMiss: null}
  const intake = createIntake(given.strategies, memoryShelf())
  for (const article of articles) intake.add(article)
  const {settings, identities, entries} = fitAndSweep(intake.finish(), given)
  const held = entries ?? graphOf(articles, settings).entries
  const [one, other] = [entryOf(held, a), entryOf(held, b)]
  if (one === other) {
    return {together: true, strategy: 'exact', score: 1, threshold: 1, because: 'the same headline and text'}
  }
  // Said before the events are asked for: a sweep lets go of what it has clustered.
  const judgement = judge(settings.strategies, one, other)
  const {nearest, vetoed, comparison} = judgement
  const {strategy, score, threshold, because} = describeMiss(comparison, {...nearest, vetoed}, settings.threshold)
  const reasons = {joined: whyTogether(settings, judgement, because), apart: whyApart(settings, judgement, because)}
  const together = areTogether(identities, a, b)
  return {together, strategy, score, threshold, because: together ? reasons.joined : reasons.apart}
}

function areTogether(identities: Iterable<Identity>, a: string, b: string): boolean {
  for (const {members} of identities) {
    if (members.some(({id}) => id === a)) return members.some(({id}) => id === b)
  }
  return false
}

function whyTogether(settings: Settings, judgement: Judgement, because: string): string {
  const {comparison, strategy, nearest, logOdds} = judgement
  if (strategy !== null || logOdds >= settings.threshold) return nearest.strategy.explain(comparison)
  return `joined through other reports of the event; by themselves: ${because}`
}

function whyApart(settings: Settings, {comparison}: Judgement, because: string): string {
  const isFar = comparison.hours > windowHours(settings)
  return isFar ? `published more than ${settings.windowDays} days apart; ${because}` : because
}

/** A sweep over more than it holds at once lets go of what it has compared: all is found once more. */
function graphOf(articles: readonly Article[], settings: Settings): Graph {
  const graph = createGraph(settings.strategies, windowHours(settings))
  addArticles(graph, inOrder(articles))
  return graph
}

function entryOf(entries: readonly (Entry | undefined)[], id: string): Entry {
  const entry = entries.find((held) => held?.id === id)
  if (entry !== undefined) return entry
  throw new RangeError(
    `Expected \`${id}\` to be the id of one of the articles, got none of that id; see \`article.id\``
  )
}
