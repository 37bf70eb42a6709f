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
  /** Languages, sites and cleaners beside or instead of those that are there. */
  readonly cleaner?: CleanerOptions
  /** How readily reports are merged, and by which strategies. */
  readonly dedup?: DedupOptions
}

/** What the pipeline returns. */
export interface PipelineResult {
  /** One for each document that was cleaned, in input order. */
  readonly articles: readonly Article[]
  /** By time of their first report; every article is in exactly one. */
  readonly events: readonly NewsEvent[]
  /** One for each document that could not be cleaned, in input order. */
  readonly failures: readonly Failure[]
}

/** Raw documents in, article and event records out. All of them are held in memory. */
export type Pipeline = (documents: Iterable<RawDocument> | AsyncIterable<RawDocument>) => Promise<PipelineResult>

/**
 * Makes the whole pipeline from raw documents to articles and events. Make it once and call it often. A document that
 * cannot be cleaned is a failure, and the others go on. Throws a TypeError or a RangeError for options that do not fit.
 */
export function createPipeline(options: PipelineOptions = {}): Pipeline {
  const clean = cleanDocuments(createCleaner(options.cleaner))
  // options that do not fit are told now, not when all documents have been cleaned
  dedup([], options.dedup)
  return async (documents) => {
    const failures: Failure[] = []
    const withoutFailures = values<Article>((failure) => failures.push(failure))
    const articles = await collect(withoutFailures(clean(fromDocuments(documents))))
    return {articles, events: dedup(articles, options.dedup), failures}
  }
}
