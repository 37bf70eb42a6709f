import {type Article, articleSchema, type NewsEvent} from '@copydesk/core'
import {type AtomicFile, openAtomic, parseRecord, readLines, toLine} from '@copydesk/core/io'
import {createIndex, type DedupOptions, type NearMiss} from '@copydesk/dedup'
import {openIndex, type StoredIndex} from '@copydesk/dedup/store'
import {ALL_GOOD, SOME_FAILED, usageError} from '../exit.js'
import {createOutput} from '../terminal/output.js'
import {openStdin} from '../terminal/stdin.js'

/** Options of `copydesk dedup`. */
export interface DedupCommandOptions {
  readonly index?: string
  readonly nearMisses?: string
}

/** `copydesk dedup`: articles on standard input to events on standard output. Gives the exit code. */
export async function dedup({index, nearMisses}: DedupCommandOptions): Promise<number> {
  const missed = nearMisses === undefined ? undefined : await openAtomic(nearMisses)
  const misses: NearMiss[] = []
  const options = missed === undefined ? {} : {onNearMiss: (miss: NearMiss) => void misses.push(miss)}
  try {
    const store = index === undefined ? undefined : await openStore(index, options)
    const {articles, code} = await readArticles()
    await writeEvents((store ?? createIndex(options)).add(articles))
    await writeMisses(misses, missed)
    // Last, so that events are rather given twice than not at all if the program is ended between the two.
    if (articles.length > 0) await store?.save()
    return code
  } finally {
    await missed?.discard()
  }
}

async function openStore(directory: string, options: DedupOptions): Promise<StoredIndex> {
  try {
    return await openIndex(directory, options)
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    throw usageError(
      `Expected \`--index ${directory}\` to be a directory that copydesk may write, or its index: ${why}`
    )
  }
}

async function writeMisses(misses: readonly NearMiss[], file: AtomicFile | undefined): Promise<void> {
  for (const miss of misses) await file?.write(toLine(miss))
  await file?.commit()
}

async function readArticles(): Promise<{readonly articles: readonly Article[]; readonly code: number}> {
  const articles: Article[] = []
  let code = ALL_GOOD
  for await (const line of readLines(openStdin().stream)) {
    const outcome = parseRecord(line, 'stdin', articleSchema)
    if (outcome.ok) {
      articles.push(outcome.value)
    } else {
      process.stderr.write(`copydesk: ${outcome.error.message}\n`)
      code = SOME_FAILED
    }
  }
  return {articles, code}
}

async function writeEvents(events: readonly NewsEvent[]): Promise<void> {
  const output = createOutput(process.stdout)
  for (const event of events) await output.write(toLine(event))
  await output.end()
}
