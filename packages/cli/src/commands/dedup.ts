import {type Article, articleSchema, type NewsEvent} from '@copydesk/core'
import {parseRecord, readLines, toLine} from '@copydesk/core/io'
import {createIndex} from '@copydesk/dedup'
import {openIndex, type StoredIndex} from '@copydesk/dedup/store'
import {ALL_GOOD, SOME_FAILED, usageError} from '../exit.js'
import {createOutput} from '../terminal/output.js'

/** Options of `copydesk dedup`. */
export interface DedupCommandOptions {
  readonly index?: string
}

/** `copydesk dedup`: articles on standard input to events on standard output. Gives the exit code. */
export async function dedup(options: DedupCommandOptions): Promise<number> {
  const store = options.index === undefined ? undefined : await openStore(options.index)
  const {articles, code} = await readArticles()
  await writeEvents((store ?? createIndex()).add(articles))
  // Last, so that events are rather given twice than not at all if the program is ended between the two.
  if (articles.length > 0) await store?.save()
  return code
}

async function openStore(directory: string): Promise<StoredIndex> {
  try {
    return await openIndex(directory)
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    throw usageError(
      `Expected \`--index ${directory}\` to be a directory that copydesk may write, or its index: ${why}`
    )
  }
}

async function readArticles(): Promise<{readonly articles: readonly Article[]; readonly code: number}> {
  const articles: Article[] = []
  let code = ALL_GOOD
  for await (const line of readLines(process.stdin)) {
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
