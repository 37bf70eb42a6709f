import {type Article, batches, type Outcome, type ReadDocument, type SiteProfile, type Stage} from '@copydesk/core'
import {mapInWorkers} from '@copydesk/core/workers'

/** How many threads clean, and what with. */
export interface CleanInWorkersOptions {
  /** A whole number from 1 on; more than the machine has cores makes nothing faster. */
  readonly workers: number
  /** Beside the ready-made profiles. */
  readonly sites?: readonly SiteProfile[]
}

/** Documents a message: enough that sending them costs next to nothing, few enough to hold many batches in memory. */
const batchSize = 128

const workerModule = new URL('./clean-batch.js', import.meta.url)

/**
 * The stage from read documents to articles, as `cleanDocuments` with the ready-made cleaner, in worker threads. Answers
 * are the same and come in input order. Each thread takes as long to start as a program and some 120 MB: for thousands of pages.
 */
export function cleanInWorkers({
  workers,
  sites = []
}: CleanInWorkersOptions): Stage<Outcome<ReadDocument>, Outcome<Article>> {
  const inWorkers = mapInWorkers<readonly Outcome<ReadDocument>[], readonly Outcome<Article>[]>(workerModule, {
    workers,
    settings: sites
  })
  return async function* clean(input) {
    for await (const batch of inWorkers(batches<Outcome<ReadDocument>>(batchSize)(input))) yield* batch
  }
}
