import {type Article, collect, fromArray, type NewsEvent} from '@copydesk/core'
import {type AtomicFile, openAtomic, parseRecord, readLines, toLine} from '@copydesk/core/io'
import {articleSchema} from '@copydesk/core/schemas'
import type {DedupOptions, NearMiss} from '@copydesk/dedup'
import {dedupStream, openIndex, type StoredIndex} from '@copydesk/dedup/store'
import {ALL_GOOD, SOME_FAILED, usageError} from '../exit.js'
import {readMemorySize} from '../options/memory-size.js'
import {type MergingOptions, readMerging} from '../options/merging.js'
import {complain} from '../terminal/complain.js'
import {messageOf} from '../terminal/error-text.js'
import {createOutput} from '../terminal/output.js'
import {openRecordFile, type RecordFile} from '../terminal/record-file.js'

/** Options of `copydesk dedup`. */
export interface DedupCommandOptions extends MergingOptions {
  readonly index?: string
  readonly nearMisses?: string
  /** A size such as `512MB`. */
  readonly maxMemory: string
}

/** `copydesk dedup`: articles of a file or of standard input to events on standard output. Gives the exit code. */
export async function dedup(file: string, given: DedupCommandOptions): Promise<number> {
  const {index, nearMisses} = given
  const most = readMemorySize(given.maxMemory)
  const merging = readMerging(given)
  const records = await openRecordFile(file)
  const missed = nearMisses === undefined ? undefined : await openAtomic(nearMisses)
  const misses: NearMiss[] = []
  const told = missed === undefined ? {} : {onNearMiss: (miss: NearMiss) => void misses.push(miss)}
  const options = {...merging, ...told}
  const input = readArticles(records)
  try {
    if (index === undefined) {
      await writeEvents(dedupStream(input.articles, {...options, maxMemory: most}))
    } else {
      const store = await openStore(index, options)
      const articles = await collect(input.articles)
      await writeEvents(fromArray(store.add(articles)))
      // Last, so that events are rather given twice than not at all if the program is ended between the two.
      if (articles.length > 0) await store.save()
    }
    await writeMisses(misses, missed)
    return input.code()
  } finally {
    await missed?.discard()
  }
}

async function openStore(directory: string, options: DedupOptions): Promise<StoredIndex> {
  try {
    return await openIndex(directory, options)
  } catch (error) {
    throw usageError(
      `Expected \`--index\` to be a directory for an index, got \`${directory}\` (${messageOf(error)}); name another`
    )
  }
}

async function writeMisses(misses: readonly NearMiss[], file: AtomicFile | undefined): Promise<void> {
  for (const miss of misses) await file?.write(toLine(miss))
  await file?.commit()
}

/** Articles as they come; what is none is named on standard error. */
function readArticles({stream, name}: RecordFile): {
  readonly articles: AsyncIterable<Article>
  readonly code: () => number
} {
  let code = ALL_GOOD
  async function* articles(): AsyncGenerator<Article, void> {
    for await (const line of readLines(stream)) {
      const outcome = parseRecord(line, name, articleSchema)
      if (outcome.ok) {
        yield outcome.value
      } else {
        complain(outcome.error.message)
        code = SOME_FAILED
      }
    }
  }
  return {articles: articles(), code: () => code}
}

async function writeEvents(events: AsyncIterable<NewsEvent>): Promise<void> {
  const output = createOutput(process.stdout)
  for await (const event of events) await output.write(toLine(event))
  await output.end()
}
