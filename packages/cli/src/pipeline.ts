import {type CleanerOptions, createCleaner} from '@copydesk/cleaners'
import {
  type Article,
  cleanDocuments,
  collect,
  type Failure,
  fromDocuments,
  type NewsEvent,
  type RawDocument,
  values
} from '@copydesk/core'
import {type DedupOptions, dedup} from '@copydesk/dedup'

/** Options of {@link createPipeline}; all may be left out. */
export interface PipelineOptions {
  readonly cleaner?: CleanerOptions
  readonly dedup?: DedupOptions
}

/** What the pipeline returns; `articles` and `failures` are in input order. */
export interface PipelineResult {
  readonly articles: readonly Article[]
  readonly events: readonly NewsEvent[]
  /** One for each document that could not be processed. */
  readonly failures: readonly Failure[]
}

/** Raw documents in, article and event records out. */
export type Pipeline = (documents: Iterable<RawDocument> | AsyncIterable<RawDocument>) => Promise<PipelineResult>

/** Makes the whole pipeline from raw documents to articles and events. Make it once and call it often. */
export function createPipeline(options: PipelineOptions = {}): Pipeline {
  const clean = cleanDocuments(createCleaner(options.cleaner))
  return async (documents) => {
    const failures: Failure[] = []
    const withoutFailures = values<Article>((failure) => failures.push(failure))
    const articles = await collect(withoutFailures(clean(fromDocuments(documents))))
    return {articles, events: dedup(articles, options.dedup), failures}
  }
}
