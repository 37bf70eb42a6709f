import type {z} from 'zod'
import type {Article} from '../record/article.js'
import type {NewsEvent} from '../record/event.js'
import type {Outcome} from '../stages/outcome.js'
import {readLines} from './lines.js'
import {parseRecord} from './parse-line.js'

/**
 * Reads the records that runs write, as NDJSON: articles, canonical articles and events, also mixed. `file` is the name
 * for the stream in failures; a line that is no record is a failure in its place.
 */
export async function* readRecords(
  chunks: AsyncIterable<Uint8Array>,
  file: string
): AsyncGenerator<Outcome<Article | NewsEvent>, void> {
  let schema: z.ZodType<Article | NewsEvent> | undefined
  for await (const line of readLines(chunks)) {
    // only who reads records pays for their schemas
    schema ??= (await import('../record/record-schema.js')).recordSchema
    yield parseRecord(line, file, schema)
  }
}
