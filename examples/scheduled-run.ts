/** A run that a timer starts, every hour say: what is new goes into the index, and the events that changed come out. */

import {createReadStream, existsSync} from 'node:fs'
import {appendFile, mkdir} from 'node:fs/promises'
import {join} from 'node:path'
import {createCleaner} from '@copydesk/cleaners'
import {type Article, cleanDocuments, collect, type NewsEvent, values} from '@copydesk/core'
import {readDocuments, readRecords, toLine, writeNdjson} from '@copydesk/core/io'
import {createIndex} from '@copydesk/dedup'

/** Reads what earlier runs have cleaned. */
async function earlierArticles(path: string): Promise<readonly Article[]> {
  if (!existsSync(path)) return []
  const records = values<Article | NewsEvent>((failure) => console.error(failure.message))(
    readRecords(createReadStream(path), path)
  )
  return (await collect(records)).filter((record): record is Article => !('members' in record))
}

/**
 * Cleans the documents that no earlier run has seen, and writes the events that are new or changed to
 * `changed.ndjson` in `folder`, for whoever publishes them. `copydesk dedup --index` does the same from the command line.
 */
export async function scheduledRun(patterns: readonly string[], folder: string): Promise<readonly NewsEvent[]> {
  await mkdir(folder, {recursive: true})
  const memory = join(folder, 'articles.ndjson')
  const earlier = await earlierArticles(memory)
  const seen = new Set(earlier.map(({source}) => source.id))
  const index = createIndex()
  index.add(earlier)

  const clean = cleanDocuments(createCleaner())
  const cleaned = values<Article>((failure) => console.error(failure.message))(clean(readDocuments(patterns)))
  const fresh = (await collect(cleaned)).filter(({source}) => !seen.has(source.id))
  const changed = index.add(fresh)
  await writeNdjson(join(folder, 'changed.ndjson'), changed)
  // Last, so that a run which fails on the way is done again by the next one.
  await appendFile(memory, fresh.map(toLine).join(''))
  return changed
}
