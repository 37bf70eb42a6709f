import {z} from 'zod'
import type {Article} from './article.js'
import type {CanonicalArticle, NewsEvent} from './event.js'
import type {RawDocument} from './raw-document.js'
import {bodyRoles, captionRoles, metadataRoles, roles} from './role.js'

const count = z.int().nonnegative()
const range = {start: count, end: count}
const share = z.number().min(0).max(1)

const moment = z.strictObject({
  at: z.string(),
  precision: z.enum(['year', 'month', 'day', 'minute', 'second']),
  raw: z.string().nullable()
})

const articleFields = {
  schema: z.literal(1),
  id: z.string(),
  source: z.strictObject({
    id: z.string(),
    outlet: z.string().nullable(),
    url: z.string().nullable(),
    digest: z.string()
  }),
  lang: z.string(),
  title: z.string().nullable(),
  lead: z.string().nullable(),
  text: z.string(),
  body: z.array(z.strictObject({role: z.enum(bodyRoles), text: z.string(), ...range})),
  captions: z.array(
    z.strictObject({role: z.enum(captionRoles), text: z.string(), credit: z.string().nullable(), ...range})
  ),
  authors: z.array(z.string()),
  agency: z.string().nullable(),
  sourceUrl: z.string().nullable(),
  tags: z.array(z.string()),
  published: moment.nullable(),
  modified: moment.nullable(),
  viewCount: count.nullable(),
  spans: z.array(z.strictObject({role: z.enum(metadataRoles), ...range})),
  removals: z.array(
    z.strictObject({
      rule: z.string(),
      role: z.enum(roles),
      ...range,
      reason: z.string(),
      evidence: z.strictObject({pack: z.string(), class: z.string(), phrase: z.string()}).nullable(),
      confidence: share
    })
  ),
  repairs: z.record(z.string(), count),
  confidence: share,
  warnings: z.array(z.strictObject({code: z.string(), message: z.string()})),
  made: z.strictObject({by: z.string(), config: z.string(), site: z.string().nullable()})
}

const relation = z.enum(['duplicate', 'syndicated', 'same-event'])

/** Validates the canonical article of an event, as `canonical.ndjson` holds them. */
export const canonicalArticleSchema: z.ZodType<CanonicalArticle> = z.strictObject({
  ...articleFields,
  filled: z.array(z.strictObject({field: z.string(), from: z.string()})),
  conflicts: z.array(
    z.strictObject({
      field: z.string(),
      values: z.array(z.strictObject({value: z.string(), articles: z.array(z.string())}))
    })
  )
})

/** Validates a raw document: one line of NDJSON input. Fields that are not ours are let pass and dropped. */
export const rawDocumentSchema: z.ZodType<RawDocument> = z
  .object({
    id: z.string().min(1),
    text: z.string(),
    url: z.string().optional(),
    outlet: z.string().optional(),
    title: z.string().optional(),
    lang: z.string().optional(),
    publishedAt: z.string().optional(),
    fetchedAt: z.string().optional()
  })
  .meta({title: 'Raw document'})

/** Validates an article record. */
export const articleSchema: z.ZodType<Article> = z.strictObject(articleFields).meta({title: 'Article'})

/** Validates an event record. */
export const eventSchema: z.ZodType<NewsEvent> = z
  .strictObject({
    schema: z.literal(1),
    id: z.string(),
    lang: z.string(),
    title: z.string().nullable(),
    firstAt: z.string().nullable(),
    lastAt: z.string().nullable(),
    members: z.array(z.string()).min(1),
    outlets: z.array(z.string()),
    reports: z
      .array(
        z.strictObject({
          article: z.string(),
          source: z.string(),
          outlet: z.string().nullable(),
          url: z.string().nullable(),
          title: z.string().nullable(),
          publishedAt: z.string().nullable(),
          relation: z.enum(['canonical', 'duplicate', 'syndicated', 'same-event']),
          score: share
        })
      )
      .min(1),
    links: z.array(
      z.strictObject({a: z.string(), b: z.string(), strategy: z.string(), relation, score: share, because: z.string()})
    ),
    absorbed: z.array(z.string()),
    article: canonicalArticleSchema
  })
  .meta({title: 'Event'})

/** The three record schemas as JSON Schema 2020-12, each with its `$id`; the files in `schemas/` are written from them. */
export function jsonSchemas(): Readonly<Record<'raw-document' | 'article' | 'event', object>> {
  const publish = (name: string, schema: z.ZodType): object => ({
    ...z.toJSONSchema(schema, {target: 'draft-2020-12'}),
    $id: `https://copydesk.dev/schemas/1/${name}.json`
  })
  return {
    'raw-document': publish('raw-document', rawDocumentSchema),
    article: publish('article', articleSchema),
    event: publish('event', eventSchema)
  }
}
