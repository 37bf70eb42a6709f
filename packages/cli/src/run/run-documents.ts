import type {Article} from '@copydesk/core'
import {readDocuments, toLine} from '@copydesk/core/io'
import {dedup, type NearMiss} from '@copydesk/dedup'
import type {CleanerFiles} from '../cleaner.js'
import {createHighlights, type Highlights} from '../report/highlights.js'
import {type Summary, summarise} from '../report/summary.js'
import {createTally} from '../report/tally.js'
import {type ArticleFile, createArticleFile} from './article-file.js'
import {cleanBatches, type Workers} from './clean-batches.js'
import type {Outputs} from './outputs.js'
import type {RunEvents} from './run-events.js'

/** How documents are run. */
export interface RunSettings extends CleanerFiles {
  readonly out: string
  readonly from?: string
  readonly workers: Workers
}

/** What a run has to say in the end; the records are in its files. */
export interface RunResult {
  readonly summary: Summary
  readonly highlights: Highlights
  readonly nearMisses: number
}

/** Reads documents, cleans them, merges the reports of each event and writes the records. */
export async function runDocuments(
  patterns: readonly string[],
  settings: RunSettings,
  outputs: Outputs,
  events: RunEvents
): Promise<RunResult> {
  const {out, from, workers, sites, config} = settings
  const tally = createTally()
  const highlights = createHighlights()
  const articles = createArticleFile(outputs.articles)
  let failed = 0
  const documents = readDocuments(patterns, {exclude: out, from, onRead: events.read})
  for await (const batch of cleanBatches(documents, {sites, config}, workers)) {
    await articles.write(batch.articles, batch.lengths)
    for (const failure of batch.failures) {
      tally.addFailure(failure)
      highlights.addFailure(failure)
      await outputs.errors.write(toLine(failure))
    }
    failed += batch.failures.length
    if (batch.extras !== null) {
      await outputs.raw.write(batch.extras.raw)
      tally.addCounts(batch.extras.counts)
      batch.extras.rows.forEach(highlights.addRow)
    }
    events.cleaned(articles.size(), failed)
  }
  events.merging(articles.size())
  await articles.flush()
  const misses: NearMiss[] = []
  for (const event of dedup(readAll(articles), {onNearMiss: (miss) => misses.push(miss)})) {
    tally.addEvent(event)
    highlights.addEvent(event)
    await outputs.events.write(toLine(event))
    await outputs.canonical.write(toLine(event.article))
  }
  for (const miss of misses) await outputs.nearMisses.write(toLine(miss))
  const summary = summarise(tally)
  await outputs.summary.write(`${JSON.stringify(summary, null, 2)}\n`)
  return {summary, highlights, nearMisses: misses.length}
}

function readAll(file: ArticleFile): Article[] {
  return Array.from({length: file.size()}, (_, place) => file.read(place))
}
