import {z} from 'zod'
import type {Article} from '../record/article.js'
import type {NewsEvent} from '../record/event.js'
import {articleSchema, canonicalArticleSchema, eventSchema} from '../record/schemas.js'
import type {Outcome} from '../stages/outcome.js'
import {readLines} from './lines.js'
import {parseRecord} from './parse-line.js'

/** An article, a canonical article or an event, checked by the schema of the one that it looks like. */
const recordSchema: z.ZodType<Article | NewsEvent> = z.record(z.string(), z.unknown()).transform((record, context) => {
  const schema: z.ZodType<Article | NewsEvent> =
    'members' in record ? eventSchema : 'filled' in record ? canonicalArticleSchema : articleSchema
  const result = schema.safeParse(record)
  if (result.success) return result.data
  for (const issue of result.error.issues) context.issues.push({...issue, input: record} as z.core.$ZodRawIssue)
  return z.NEVER
})

/**
 * Reads the records that runs write, as NDJSON: articles, canonical articles and events, also mixed. `file` is the name
 * for the stream in failures; a line that is no record is a failure in its place.
 */
export async function* readRecords(
  chunks: AsyncIterable<Uint8Array>,
  file: string
): AsyncGenerator<Outcome<Article | NewsEvent>, void> {
  for await (const line of readLines(chunks)) yield parseRecord(line, file, recordSchema)
}
