import type {Article, NewsEvent} from '@copydesk/core'
import {createIndex} from './event-index.js'
import type {DedupOptions} from './options.js'

/** Puts articles together to events, one for each thing that happened. The order of the articles does not matter. */
export function dedup(articles: readonly Article[], options: DedupOptions = {}): readonly NewsEvent[] {
  return createIndex(options).add(articles)
}

/** The same as a stage over a stream: reads all articles, then gives the events. */
export function dedupStage(options: DedupOptions = {}): (input: AsyncIterable<Article>) => AsyncIterable<NewsEvent> {
  return async function* events(input): AsyncIterable<NewsEvent> {
    const articles: Article[] = []
    for await (const article of input) articles.push(article)
    yield* dedup(articles, options)
  }
}
