import {createCleaner} from '@copydesk/cleaners'
import {cleanOutcome, type Failure, type Outcome, type ReadDocument} from '@copydesk/core'
import {packSketch, sketch} from '@copydesk/dedup'
import {type CleanerFiles, readCleanerOptions} from '../cleaner.js'
import {rowLimit} from '../report/highlights.js'
import {type Counts, createTally, type DocumentRow} from '../report/tally.js'
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

/** What a run keeps beside the articles. */
interface BatchExtras {
  /** Article ids, in input order. */
  readonly ids: readonly string[]
  /** Sketches of the articles one after the other, as `packSketch` gives them. */
  readonly sketches: Uint8Array
  /** Bytes of each sketch. */
  readonly sketchLengths: Uint32Array
  /** The documents as read, as NDJSON, in the order of their articles. */
  readonly raw: Uint8Array
  readonly counts: Counts
  /** Of the first documents. */
  readonly rows: readonly DocumentRow[]
}

/** What is to be done with a batch: which cleaner, and whether only the articles are asked for. */
export interface BatchSettings extends CleanerFiles {
  readonly only?: 'articles'
}

/** The same work in this thread and in others, so that the result is the same. */
export type BatchCleaner = (batch: readonly Outcome<ReadDocument>[]) => CleanedBatch

/** Makes the function that cleans batches; loads the cleaner, which takes a moment. */
export async function createBatchCleaner(settings: BatchSettings): Promise<BatchCleaner> {
  const clean = createCleaner(await readCleanerOptions(settings))
  return (batch) => {
    const articles = createLineBuffer()
    const lengths: number[] = []
    const failures: Failure[] = []
    const extras = settings.only === 'articles' ? null : gatherExtras()
    for (const read of batch) {
      const outcome = cleanOutcome(clean, read)
      if (!outcome.ok) {
        failures.push(outcome.error)
      } else if (read.ok) {
        lengths.push(articles.add(outcome.value))
        extras?.add(read.value.document, outcome.value)
      }
    }
    return {articles: articles.bytes(), lengths: Uint32Array.from(lengths), failures, extras: extras?.all() ?? null}
  }
}

interface Gathered {
  readonly add: (...of: Parameters<ReturnType<typeof createTally>['add']>) => void
  readonly all: () => BatchExtras
}

function gatherExtras(): Gathered {
  const raw = createLineBuffer()
  const tally = createTally()
  const rows: DocumentRow[] = []
  const ids: string[] = []
  const sketches: Uint8Array[] = []
  return {
    add(document, article) {
      raw.add(document)
      ids.push(article.id)
      sketches.push(packSketch(sketch(article)))
      const row = tally.add(document, article)
      if (rows.length < rowLimit) rows.push(row)
    },
    all: () => ({
      ids,
      sketches: joined(sketches),
      sketchLengths: Uint32Array.from(sketches, ({length}) => length),
      raw: raw.bytes(),
      counts: tally.counts(),
      rows
    })
  }
}

/** In a piece of memory of its own, so that sketches stay where views of their numbers can begin. */
function joined(parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((sum, {length}) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    all.set(part, at)
    at += part.length
  }
  return all
}
