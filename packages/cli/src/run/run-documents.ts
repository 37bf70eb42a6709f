import {decodeUtf8, readDocuments, toLine, toPieces} from '@copydesk/core/io'
import {type DedupOptions, type NearMiss, unpackSketch} from '@copydesk/dedup'
import {dedupHeld, type Found, type Sketched} from '@copydesk/dedup/store'
import type {CleanerFiles} from '../options/cleaner-files.js'
import {threadsFrom, type Workers} from '../options/workers.js'
import {createHighlights, type Highlights, rowLimit} from '../report/highlights.js'
import {type Summary, summarise} from '../report/summary.js'
import {createTally, describeDocument, type Tally} from '../report/tally.js'
import {type ArticleFile, createArticleFile} from './article-file.js'
import type {CleanedBatch} from './clean-batch.js'
import {cleanBatches} from './clean-batches.js'
import {keepMemoryLow} from './keep-memory-low.js'
import type {Outputs} from './outputs.js'
import type {RunEvents} from './run-events.js'
import {createSketchFile, type SketchFile} from './sketch-file.js'
import {writeEvents} from './write-events.js'

/** How documents are run. */
export interface RunSettings extends CleanerFiles {
  readonly out: string
  readonly from?: string
  readonly workers: Workers
  /** Bytes of sketches that are held in memory; what is more goes to a file until the run ends. */
  readonly maxMemory: number
  /** How readily reports are merged. */
  readonly merging: Pick<DedupOptions, 'threshold' | 'windowDays'>
}

/** What a run has to say in the end; the records are in its files. */
export interface RunResult {
  readonly summary: Summary
  readonly highlights: Highlights
  readonly nearMisses: number
}

/** What the parts of a run share. */
interface Run {
  readonly outputs: Outputs
  readonly articles: ArticleFile
  readonly sketches: SketchFile
  readonly tally: Tally
  readonly highlights: Highlights
  readonly tell: RunEvents
}

/**
 * Reads documents, cleans them, merges the reports of each event and writes the records. Articles go to their file as
 * they are cleaned and are read back when their event is written: only ids, dates and keys of all of them are held.
 */
export async function runDocuments(
  patterns: readonly string[],
  settings: RunSettings,
  outputs: Outputs,
  tell: RunEvents
): Promise<RunResult> {
  const {out, from, workers, sites, config, asIs, maxMemory, merging} = settings
  const tally = createTally()
  const highlights = createHighlights()
  const articles = createArticleFile(outputs.articles)
  const sketches = createSketchFile(outputs.scratch, maxMemory)
  const run = {outputs, articles, sketches, tally, highlights, tell}
  const documents = readDocuments(patterns, {exclude: out, from, onRead: tell.read})
  const batches = cleanBatches(toPieces(documents), {sites, config, asIs}, workers)
  const misses: NearMiss[] = []
  const held = {article: articles.read, sketch: sketches.read}
  const threadFrom = threadsFrom(workers)
  const onNearMiss = (miss: NearMiss): void => void misses.push(miss)
  const found = await dedupHeld(written(run, batches), held, {...merging, onNearMiss, threadFrom})
  await writeEvents(counted(found, tally, highlights), articles, outputs, articles.count() >= threadFrom)
  for (const miss of misses) await outputs.nearMisses.write(toLine(miss))
  const summary = summarise(tally)
  await outputs.summary.write(`${JSON.stringify(summary, null, 2)}\n`)
  return {summary, highlights, nearMisses: misses.length}
}

/** Events between two looks at the heap. */
const oftenEnough = 1024

/** Passes events on and counts them. */
async function* counted(
  found: AsyncIterable<Found>,
  tally: Tally,
  highlights: Highlights
): AsyncGenerator<Found, void> {
  let events = 0
  for await (const one of found) {
    if (events++ % oftenEnough === 0) keepMemoryLow()
    tally.addEvent(one.event?.reports.length ?? 1)
    if (one.event !== null) highlights.addEvent(one.event)
    yield one
  }
}

/** Writes what was cleaned and passes on what dedup looks at. */
async function* written(run: Run, batches: AsyncIterable<CleanedBatch>): AsyncGenerator<Sketched, void> {
  const {outputs, articles, sketches, tally, highlights, tell} = run
  let failed = 0
  for await (const {articles: lines, lengths, failures, extras} of batches) {
    await articles.write(lines, lengths)
    for (const failure of failures) {
      tally.addFailure(failure)
      highlights.addFailure(failure)
      await outputs.errors.write(toLine(failure))
    }
    failed += failures.length
    if (extras !== null) {
      await outputs.raw.write(extras.raw)
      await sketches.write(extras.sketches, extras.sketchLengths)
      tally.addCounts(extras.counts)
      if (highlights.rows.length < rowLimit) showDocuments(highlights, extras.raw, lines)
      let at = extras.sketches.byteOffset
      for (const [i, id] of extras.ids.entries()) {
        yield {id, sketch: unpackSketch(extras.sketches.buffer, at)}
        at += extras.sketchLengths[i]!
      }
    }
    tell.cleaned(articles.count(), failed)
    keepMemoryLow()
  }
  tell.merging(articles.count())
  await articles.flush()
  await sketches.flush()
}

/** Takes documents of a batch and their articles for the report, from the lines that are written. */
function showDocuments(highlights: Highlights, raw: Uint8Array, articles: Uint8Array): void {
  const records = decodeUtf8(articles).split('\n')
  for (const [i, line] of decodeUtf8(raw).split('\n').entries()) {
    if (line !== '') highlights.addRow(describeDocument(JSON.parse(line), JSON.parse(records[i]!)))
  }
}
