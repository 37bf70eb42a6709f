import {createCleaner} from '@copydesk/cleaners'
import {cleanOutcomes, type Failure} from '@copydesk/core'
import {type DocumentPiece, documentsIn} from '@copydesk/core/io'
import {type CleanerFiles, readCleanerOptions} from '../options/cleaner-files.js'
import type {BatchExtras} from './batch-extras.js'
import {createLineBuffer} from './line-buffer.js'

/** What cleaning makes of some documents, as plain data, ready to be written. */
export interface CleanedBatch {
  /** Articles as NDJSON, in input order. */
  readonly articles: Uint8Array
  /** Bytes of each line of `articles`. */
  readonly lengths: Uint32Array
  /** One for each document that has no article, in input order. */
  readonly failures: readonly Failure[]
  /** Null where only the articles were asked for. */
  readonly extras: BatchExtras | null
}

/** What is to be done with a batch: which cleaner, and whether only the articles are asked for. */
export interface BatchSettings extends CleanerFiles {
  readonly only?: 'articles'
}

/** The same work in this thread and in others, so that the result is the same. */
export type BatchCleaner = (piece: DocumentPiece) => Promise<CleanedBatch>

/** Makes the function that cleans batches; loads the cleaner, which takes a moment. */
export async function createBatchCleaner(settings: BatchSettings): Promise<BatchCleaner> {
  const clean = createCleaner(await readCleanerOptions(settings))
  // sketches and counts bring all of dedup with them, which cleaning alone has no use for
  const gather = settings.only === 'articles' ? null : (await import('./batch-extras.js')).gatherExtras
  const articles = createLineBuffer()
  const raw = createLineBuffer()
  return async (piece) => {
    const batch = await documentsIn(piece)
    const lengths: number[] = []
    const failures: Failure[] = []
    const extras = gather?.(raw) ?? null
    let at = 0
    for (const outcome of cleanOutcomes(clean, batch)) {
      const read = batch[at++]!
      if (!outcome.ok) {
        failures.push(outcome.error)
      } else if (read.ok) {
        lengths.push(articles.add(outcome.value))
        extras?.add(read.value.document, outcome.value)
      }
    }
    return {articles: articles.take(), lengths: Uint32Array.from(lengths), failures, extras: extras?.all() ?? null}
  }
}
