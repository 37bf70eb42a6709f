import {map, type Stage} from '@copydesk/core'
import type {AtomicFile} from '@copydesk/core/io'
import {mapInWorkers} from '@copydesk/core/workers'
import type {Found} from '@copydesk/dedup/store'
import type {ArticleFile} from './article-file.js'
import {eventLines} from './event-lines.js'
import {createLineBuffer} from './line-buffer.js'
import {createLoneWriter, type LoneEvents, type LoneLines} from './lone-events.js'

/** Where events go. */
export interface EventFiles {
  readonly events: AtomicFile
  readonly canonical: AtomicFile
}

/** Events that are written at a time. */
const atOnce = 64

const workerModule = new URL('./lone-events-worker.js', import.meta.url)

/**
 * Writes events and their canonical articles in the order in which they are found. Events of one report are put into
 * words in a thread of their own, where there is one, while the next events are being found: what comes out is the same.
 */
export async function writeEvents(
  found: AsyncIterable<Found>,
  articles: ArticleFile,
  files: EventFiles,
  inThread: boolean
): Promise<void> {
  const waiting: (readonly Found[])[] = []
  async function* loneEvents(): AsyncGenerator<LoneEvents, void> {
    for await (const batch of batchesOf(found)) {
      waiting.push(batch)
      yield loneIn(batch, articles)
    }
  }
  const putIntoWords: Stage<LoneEvents, LoneLines> = inThread
    ? mapInWorkers(workerModule, {workers: 1, settings: articles.descriptor})
    : map(createLoneWriter(articles.descriptor))
  const write = createWriter(files)
  // Lines come in the order of the batches.
  for await (const lines of putIntoWords(loneEvents())) await write(waiting.shift()!, lines)
}

async function* batchesOf(found: AsyncIterable<Found>): AsyncGenerator<readonly Found[], void> {
  let batch: Found[] = []
  for await (const one of found) {
    if (batch.push(one) < atOnce) continue
    yield batch
    batch = []
  }
  if (batch.length > 0) yield batch
}

function loneIn(batch: readonly Found[], articles: ArticleFile): LoneEvents {
  const lone = batch.flatMap((one) => (one.event === null ? [one] : []))
  return {ids: lone.map(({id}) => id), ranges: lone.map(({position}) => articles.range(position))}
}

/** Puts the lines of lone events where they belong among the others. */
function createWriter(files: EventFiles): (batch: readonly Found[], lone: LoneLines) => Promise<void> {
  const events = createLineBuffer()
  const canonical = createLineBuffer()
  return async (batch, lone) => {
    const nextEvent = linesOf(lone.events, lone.eventLengths)
    const nextCanonical = linesOf(lone.canonical, lone.canonicalLengths)
    for (const one of batch) {
      if (one.event === null) {
        events.addBytes(nextEvent())
        canonical.addBytes(nextCanonical())
      } else {
        const lines = eventLines(one.event)
        events.addLine(lines.event)
        canonical.addLine(lines.canonical)
      }
    }
    await files.events.write(events.take())
    await files.canonical.write(canonical.take())
  }
}

/** Gives one line after the other. */
function linesOf(bytes: Uint8Array, lengths: Uint32Array): () => Uint8Array {
  let [line, end] = [0, 0]
  return () => {
    const start = end
    end += lengths[line++]!
    return bytes.subarray(start, end)
  }
}
