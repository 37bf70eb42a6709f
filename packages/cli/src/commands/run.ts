import {stat} from 'node:fs/promises'
import {join} from 'node:path'
import {createCleaner} from '@copydesk/cleaners'
import {type Article, cleanDocuments, type Failure, type NewsEvent, type RawDocument} from '@copydesk/core'
import {type AtomicFile, findFiles, openAtomic, readDocuments, toLine} from '@copydesk/core/io'
import {dedup, type NearMiss} from '@copydesk/dedup'
import pc from 'picocolors'
import {type CleanerFiles, readCleanerOptions} from '../cleaner.js'
import {ALL_GOOD, SOME_FAILED, usageError} from '../exit.js'
import {counted} from '../report/layout.js'
import {reportText, rowLimit} from '../report/report.js'
import {type Summary, summarise} from '../report/summary.js'
import {createTally, type DocumentRow} from '../report/tally.js'
import {startProgress} from '../terminal/progress.js'

/** Options of `copydesk run`. */
export interface RunOptions extends CleanerFiles {
  readonly out: string
  readonly from?: string
  readonly quiet?: boolean
}

interface Outputs {
  readonly articles: AtomicFile
  /** The documents as read, in the order of their articles: what offsets in articles are offsets of. */
  readonly raw: AtomicFile
  readonly events: AtomicFile
  readonly canonical: AtomicFile
  readonly nearMisses: AtomicFile
  readonly errors: AtomicFile
  readonly summary: AtomicFile
}

interface Answers {
  readonly articles: readonly Article[]
  readonly failures: readonly Failure[]
  readonly rows: readonly DocumentRow[]
  readonly events: readonly NewsEvent[]
  readonly misses: readonly NearMiss[]
  readonly summary: Summary
}

/** `copydesk run`: files to records in a directory, and a report on standard output. Gives the exit code. */
export async function run(patterns: readonly string[], options: RunOptions): Promise<number> {
  await expectInput(patterns, options.out)
  const outputs = await openOutputs(options.out)
  const files = Object.values(outputs)
  const endNow = (signal: NodeJS.Signals): void => {
    for (const file of files) file.discardSync()
    process.exit(signal === 'SIGINT' ? 130 : 143)
  }
  process.once('SIGINT', endNow).once('SIGTERM', endNow)
  try {
    const answers = await answer(patterns, options, outputs)
    for (const file of files) await file.commit()
    if (options.quiet !== true) process.stdout.write(report(answers, options.out))
    return answers.failures.length > 0 ? SOME_FAILED : ALL_GOOD
  } finally {
    for (const file of files) await file.discard()
    process.off('SIGINT', endNow).off('SIGTERM', endNow)
  }
}

/** One wrong pattern of several is a failure like others; when no file is found at all, the call was wrong. */
async function expectInput(patterns: readonly string[], out: string): Promise<void> {
  if (patterns.includes('-')) return
  const {files} = await findFiles(patterns, {exclude: out})
  if (files.length > 0) return
  throw usageError(`Expected \`${patterns.join('`, `')}\` to name at least one file, got none; check the path`)
}

async function openOutputs(out: string): Promise<Outputs> {
  const found = await stat(out).catch(() => undefined)
  if (found !== undefined && !found.isDirectory()) {
    throw usageError(`Expected \`--out\` to be a directory, got the file \`${out}\`; name another place`)
  }
  const open = (name: string): Promise<AtomicFile> => openAtomic(join(out, name))
  return {
    articles: await open('articles.ndjson'),
    raw: await open('raw.ndjson'),
    events: await open('events.ndjson'),
    canonical: await open('canonical.ndjson'),
    nearMisses: await open('near-misses.ndjson'),
    errors: await open('errors.ndjson'),
    summary: await open('summary.json')
  }
}

async function answer(patterns: readonly string[], options: RunOptions, outputs: Outputs): Promise<Answers> {
  const articles: Article[] = []
  const failures: Failure[] = []
  const rows: DocumentRow[] = []
  const tally = createTally()
  const cleaned: RawDocument[] = []
  const clean = cleanDocuments(createCleaner(await readCleanerOptions(options)), (document, article) => {
    const row = tally.add(document, article)
    cleaned.push(document)
    if (rows.length < rowLimit) rows.push(row)
  })
  const progress = await startProgress('Reading')
  try {
    for await (const outcome of clean(readDocuments(patterns, {exclude: options.out, from: options.from}))) {
      if (outcome.ok) {
        articles.push(outcome.value)
        await outputs.articles.write(toLine(outcome.value))
        await outputs.raw.write(toLine(cleaned.shift()))
      } else {
        failures.push(outcome.error)
        await outputs.errors.write(toLine(outcome.error))
      }
      progress.update(`Cleaned ${counted(articles.length, 'document')}, ${failures.length} failed`)
    }
    progress.update(`Merging the reports of ${counted(articles.length, 'article')}`)
    const misses: NearMiss[] = []
    const events = dedup(articles, {onNearMiss: (miss) => misses.push(miss)})
    for (const miss of misses) await outputs.nearMisses.write(toLine(miss))
    for (const event of events) {
      await outputs.events.write(toLine(event))
      await outputs.canonical.write(toLine(event.article))
    }
    const summary = summarise(tally, articles.length, events, failures)
    await outputs.summary.write(`${JSON.stringify(summary, null, 2)}\n`)
    return {articles, failures, rows, events, misses, summary}
  } finally {
    progress.stop()
  }
}

function report({summary, rows, events, misses, failures}: Answers, out: string): string {
  const {isTTY, columns} = process.stdout
  const colors = pc.createColors(isTTY === true && process.env.NO_COLOR === undefined)
  const files = [
    {name: 'articles.ndjson', content: counted(summary.articles, 'article')},
    {name: 'raw.ndjson', content: 'the documents as read'},
    {name: 'events.ndjson', content: counted(summary.events, 'event')},
    {name: 'canonical.ndjson', content: `${counted(summary.events, 'canonical article')}, one an event`},
    {name: 'near-misses.ndjson', content: `${counted(misses.length, 'pair')} of reports kept apart by little`},
    {name: 'errors.ndjson', content: counted(summary.failed, 'failed document')},
    {name: 'summary.json', content: 'the figures of this run'}
  ]
  return reportText({summary, rows, events, failures, files, out}, colors, Math.max(60, columns || 120))
}
