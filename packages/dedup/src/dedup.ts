import type {Article, NewsEvent} from '@copydesk/core'
import {createIntake, memoryShelf} from './engine/batch/intake.js'
import {fitAndSweep} from './engine/batch/sweep.js'
import {buildEvent, byFirst} from './merge/event.js'
import {type DedupOptions, settingsOf} from './options.js'

/**
 * Groups articles into events, sorted by the time of their first report. Every article is in exactly one event, and the
 * order of the articles changes nothing. Throws a RangeError for options that make no sense, a TypeError if an element is
 * not an article record.
 */
export function dedup(articles: readonly Article[], options: DedupOptions = {}): readonly NewsEvent[] {
  const given = settingsOf(options)
  const intake = createIntake(given.strategies, memoryShelf())
  for (const article of articles) intake.add(article)
  const {settings, identities} = fitAndSweep(intake.finish(), given)
  return Array.from(identities, (identity) => buildEvent(identity, settings)).sort(byFirst)
}

/** {@link dedup} as a stage over a stream: reads all articles, then gives the events. */
export function dedupStage(options: DedupOptions = {}): (input: AsyncIterable<Article>) => AsyncIterable<NewsEvent> {
  return async function* events(input): AsyncIterable<NewsEvent> {
    const articles: Article[] = []
    for await (const article of input) articles.push(article)
    yield* dedup(articles, options)
  }
}
