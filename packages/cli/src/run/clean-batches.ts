import {map, type Stage} from '@copydesk/core'
import type {DocumentPiece} from '@copydesk/core/io'
import {mapInWorkers} from '@copydesk/core/workers'
import {firstDocuments, threadsOf, type Workers} from '../options/workers.js'
import type {BatchSettings, CleanedBatch} from './clean-batch.js'
import {shareCores} from './share-cores.js'

const workerModule = new URL('./clean-batch-worker.js', import.meta.url)

/** Cleans a stream of documents piece by piece, in this thread or in workers; what comes out is the same, in input order. */
export async function* cleanBatches(
  input: AsyncIterable<DocumentPiece>,
  settings: BatchSettings,
  workers: Workers
): AsyncGenerator<CleanedBatch, void> {
  const threads = threadsOf(workers)
  const inWorkers: Stage<DocumentPiece, CleanedBatch> = (pieces) => {
    shareCores()
    return mapInWorkers<DocumentPiece, CleanedBatch>(workerModule, {workers: threads, settings})(pieces)
  }
  if (threads > 1 && workers !== 'auto') {
    yield* inWorkers(input)
    return
  }
  // Where threads clean, this one starts them sooner without a cleaner of its own.
  const {createBatchCleaner} = await import('./clean-batch.js')
  const cleanBatch = await createBatchCleaner(settings)
  if (threads === 1) {
    yield* map(cleanBatch)(input)
    return
  }
  const rest = input[Symbol.asyncIterator]()
  try {
    for (let documents = 0; documents < firstDocuments; ) {
      const next = await rest.next()
      if (next.done) return
      const batch = await cleanBatch(next.value)
      documents += batch.lengths.length + batch.failures.length
      yield batch
    }
    yield* inWorkers({[Symbol.asyncIterator]: () => rest})
  } finally {
    await rest.return?.()
  }
}
