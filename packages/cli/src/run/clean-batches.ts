import {availableParallelism} from 'node:os'
import {batches, map, type Outcome, type ReadDocument} from '@copydesk/core'
import {mapInWorkers} from '@copydesk/core/workers'
import {type BatchSettings, type CleanedBatch, createBatchCleaner} from './clean-batch.js'

/** `auto`: none for few documents, then one a core. */
export type Workers = number | 'auto'

/** Documents a batch: a message to a worker costs as much as some hundredths of one; of more, most would outlive the young generation. */
const batchSize = 32
/** Batches until threads are worth their start, each about as long as cleaning a hundred documents. */
const firstBatches = 32
/** Beyond these the one thread that reads and writes has no more to hand out. */
const mostWorkers = 8

const workerModule = new URL('./clean-batch-worker.js', import.meta.url)

/** Cleans a stream of documents in batches, in this thread or in workers; what comes out is the same, in input order. */
export async function* cleanBatches(
  input: AsyncIterable<Outcome<ReadDocument>>,
  settings: BatchSettings,
  workers: Workers
): AsyncGenerator<CleanedBatch, void> {
  const batched = batches<Outcome<ReadDocument>>(batchSize)(input)
  const threads = workers === 'auto' ? Math.min(mostWorkers, availableParallelism()) : workers
  const inWorkers = mapInWorkers<readonly Outcome<ReadDocument>[], CleanedBatch>(workerModule, {
    workers: threads,
    settings
  })
  if (threads > 1 && workers !== 'auto') {
    yield* inWorkers(batched)
    return
  }
  const cleanBatch = await createBatchCleaner(settings)
  if (threads === 1) {
    yield* map(cleanBatch)(batched)
    return
  }
  const rest = batched[Symbol.asyncIterator]()
  try {
    for (let i = 0; i < firstBatches; i++) {
      const next = await rest.next()
      if (next.done) return
      yield cleanBatch(next.value)
    }
    yield* inWorkers({[Symbol.asyncIterator]: () => rest})
  } finally {
    await rest.return?.()
  }
}
