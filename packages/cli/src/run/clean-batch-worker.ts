// What a worker thread does: it loads the cleaner once, and cleans the batches that it is handed.
import type {DocumentPiece} from '@copydesk/core/io'
import {workerSettings} from '@copydesk/core/workers'
import {type BatchCleaner, type BatchSettings, type CleanedBatch, createBatchCleaner} from './clean-batch.js'

const ready: Promise<BatchCleaner> = createBatchCleaner(workerSettings<BatchSettings>())

// biome-ignore lint/style/noDefaultExport: the pool calls the default export of the modules it is given.
export default async function work(piece: DocumentPiece): Promise<CleanedBatch> {
  const cleanBatch = await ready
  return cleanBatch(piece)
}
