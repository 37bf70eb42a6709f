import {z} from 'zod'
import type {Article} from './article.js'
import type {NewsEvent} from './event.js'
import {articleSchema, canonicalArticleSchema, eventSchema} from './schemas.js'

/** An article, a canonical article or an event, checked by the schema of the one that it looks like. */
export const recordSchema: z.ZodType<Article | NewsEvent> = z
  .record(z.string(), z.unknown())
  .transform((record, context) => {
    const schema: z.ZodType<Article | NewsEvent> =
      'members' in record ? eventSchema : 'filled' in record ? canonicalArticleSchema : articleSchema
    const result = schema.safeParse(record)
    if (result.success) return result.data
    for (const issue of result.error.issues) context.issues.push({...issue, input: record} as z.core.$ZodRawIssue)
    return z.NEVER
  })
