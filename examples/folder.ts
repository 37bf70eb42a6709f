/** Cleans a folder of texts, merges the reports of each event and writes the records. */
import {mkdtemp} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import type {RawDocument} from '@copydesk/core'
import {readDocuments, writeNdjson} from '@copydesk/core/io'
import {createPipeline, type PipelineResult} from 'copydesk'

const folder = fileURLToPath(new URL('../seeds', import.meta.url))

/** The documents of a folder; a file that cannot be read is named and left out. */
async function* documentsOf(path: string): AsyncGenerator<RawDocument, void> {
  for await (const outcome of readDocuments([path])) {
    if (outcome.ok) yield outcome.value.document
    else console.error(outcome.error.message)
  }
}

const pipeline = createPipeline()
export const result: PipelineResult = await pipeline(documentsOf(folder))

for (const event of result.events) {
  console.log(`${event.title}: ${event.reports.length} report(s)`)
  for (const link of event.links) console.log(`  because: ${link.because}`)
}

export const out: string = await mkdtemp(join(tmpdir(), 'copydesk-'))
await writeNdjson(join(out, 'articles.ndjson'), result.articles)
await writeNdjson(join(out, 'events.ndjson'), result.events)
console.log(`Written to ${out}`)
