// What a worker thread does: it loads the cleaner once, and cleans the pieces that it is handed.
import type {DocumentPiece} from '@copydesk/core/io'
import {answerItems, workerSettings} from '@copydesk/core/workers'
import {type BatchCleaner, type BatchSettings, createBatchCleaner} from './clean-batch.js'

const ready: Promise<BatchCleaner> = createBatchCleaner(workerSettings<BatchSettings>())

answerItems(async (piece: DocumentPiece) => {
  const cleanBatch = await ready
  return cleanBatch(piece)
})
