import {ALL_GOOD, SOME_FAILED} from '../exit.js'
import type {CleanerFiles} from '../options/cleaner-files.js'
import {expectInput, sizeOf} from '../options/expect-input.js'
import {readMemorySize} from '../options/memory-size.js'
import {type MergingOptions, readMerging} from '../options/merging.js'
import {readWorkers} from '../options/workers.js'
import {reportText} from '../report/report-text.js'
import {keepMemoryLow} from '../run/keep-memory-low.js'
import {wholeOrNotAtAll} from '../run/outputs.js'
import {type RunResult, runDocuments} from '../run/run-documents.js'
import {counted} from '../terminal/layout.js'
import {openDisplay, startProgress} from '../terminal/progress.js'
import {openScreen} from '../terminal/screen.js'

/** Options of `copydesk run`. */
export interface RunOptions extends CleanerFiles, MergingOptions {
  readonly out: string
  readonly from?: string
  readonly quiet?: boolean
  /** A number of threads, or `auto`. */
  readonly workers: string
  /** A size such as `512MB`. */
  readonly maxMemory: string
}

/** Columns that the table of documents needs. */
const narrowest = 60

/** `copydesk run`: files to records in a directory, and a report on standard output. Gives the exit code. */
export async function run(patterns: readonly string[], options: RunOptions): Promise<number> {
  const files = await expectInput(patterns, options.out)
  const workers = readWorkers(options.workers)
  const maxMemory = readMemorySize(options.maxMemory)
  const settings = {...options, workers, maxMemory, merging: readMerging(options)}
  keepMemoryLow()
  const progress = startProgress(await openDisplay(process.stderr, options.quiet === true))
  // Without standard input the size of all input can be told; the run does not wait for it.
  if (!patterns.includes('-')) void sizeOf(files).then(progress.expect)
  try {
    const result = await wholeOrNotAtAll(options.out, (outputs) => runDocuments(patterns, settings, outputs, progress))
    progress.stop()
    if (options.quiet !== true) process.stdout.write(report(result, options.out))
    return result.summary.failed > 0 ? SOME_FAILED : ALL_GOOD
  } finally {
    progress.stop()
  }
}

function report({summary, highlights, nearMisses}: RunResult, out: string): string {
  const files = [
    {name: 'articles.ndjson', content: counted(summary.articles, 'article')},
    {name: 'raw.ndjson', content: 'the documents as read'},
    {name: 'events.ndjson', content: counted(summary.events, 'event')},
    {name: 'canonical.ndjson', content: `${counted(summary.events, 'canonical article')}, one an event`},
    {name: 'near-misses.ndjson', content: `${counted(nearMisses, 'pair')} of reports kept apart by little`},
    {name: 'errors.ndjson', content: counted(summary.failed, 'failed document')},
    {name: 'summary.json', content: 'the figures of this run'}
  ]
  const {rows, events, failures} = highlights
  // What npm, npx or pnpm has started the shell need not know by its name.
  const call = process.env.npm_execpath === undefined ? 'copydesk' : 'npx copydesk'
  return reportText({summary, rows, events, failures, files, nearMisses, out, call}, openScreen(narrowest))
}
