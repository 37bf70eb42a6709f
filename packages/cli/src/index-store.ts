import {createReadStream} from 'node:fs'
import {link, mkdir, readdir, unlink} from 'node:fs/promises'
import {join} from 'node:path'
import {type Article, articleSchema} from '@copydesk/core'
import {parseRecord, readLines, writeNdjson} from '@copydesk/core/io'
import {usageError} from './exit.js'

/**
 * An index on disk: the batches of articles it was given, one file each, numbered. What the index knows follows from
 * them alone, so a crash can lose no more than the batch at hand, and that one comes again with the next run.
 */
export interface IndexStore {
  /** The batches so far, in order. */
  readonly batches: () => AsyncGenerator<readonly Article[], void>
  /** Adds a batch; fails where another run has added one since `openIndex`. */
  readonly append: (articles: readonly Article[]) => Promise<void>
}

const batchName = /^batch-\d{6}\.ndjson$/

/** Opens the index in a directory, which is made where there is none. */
export async function openIndex(directory: string): Promise<IndexStore> {
  await mkdir(directory, {recursive: true}).catch(() => {
    throw usageError(`Expected \`--index\` to be a directory, got \`${directory}\`, which is none; name another place`)
  })
  const names = (await readdir(directory)).filter((name) => batchName.test(name)).sort()
  return {
    async *batches() {
      for (const name of names) yield await readBatch(join(directory, name))
    },
    async append(articles) {
      const path = join(directory, `batch-${String(names.length + 1).padStart(6, '0')}.ndjson`)
      const temporary = `${path}.${process.pid}.new`
      await writeNdjson(temporary, articles)
      try {
        // Unlike a rename, a link does not replace what another run has put there meanwhile.
        await link(temporary, path)
      } catch {
        throw new Error(
          `Expected to be alone with the index, but another run has added to ${directory}; run this again`
        )
      } finally {
        await unlink(temporary)
      }
    }
  }
}

async function readBatch(path: string): Promise<readonly Article[]> {
  const articles: Article[] = []
  for await (const line of readLines(createReadStream(path))) {
    const outcome = parseRecord(line, path, articleSchema)
    if (!outcome.ok)
      throw new Error(`Expected an index that copydesk wrote, got something else: ${outcome.error.message}`)
    articles.push(outcome.value)
  }
  return articles
}
