/**
 * The records, and site profiles, as zod schemas. They stand in a subpath of their own, since zod takes as long to load
 * as all the rest, and cleaning needs none of it.
 *
 * @module @copydesk/core/schemas
 */
import {z} from 'zod'
import type {Article} from './article.js'
import type {CanonicalArticle, NewsEvent} from './event.js'
import type {RawDocument} from './raw-document.js'
import {bodyRoles, captionRoles, metadataRoles, roles} from './role.js'

export {siteProfileSchema} from '../site-schema.js'

// Descriptions go into the published JSON Schemas, and from there into docs/records.md.

const count = z.int().nonnegative()
const share = z.number().min(0).max(1)
const nullable = (description: string) => z.string().nullable().describe(description)

const range = {
  start: count.describe('first UTF-16 unit, in the raw text as given'),
  end: count.describe('the unit after the last one')
}

const moment = z.strictObject({
  at: z.string().describe('ISO 8601, cut to `precision`: `2024-07` is a value'),
  precision: z.enum(['year', 'month', 'day', 'minute', 'second']),
  raw: nullable('the words it was read from; null where the input gave the date')
})

const evidence = z.strictObject({
  pack: z.string().describe('the locale pack or site profile'),
  class: z.string().describe('the class of phrases'),
  phrase: z.string().describe('the phrase, as the pack has it')
})

const articleFields = {
  schema: z.literal(1).describe('version of the record'),
  id: z
    .string()
    .describe(
      'hash of language, title and text (of the whole page where no text is left): the same text has the same id wherever it stood'
    ),
  source: z
    .strictObject({
      id: z.string().describe('id of the raw document, as given'),
      outlet: nullable('the outlet as given (in NFC), else the registrable domain of the address'),
      url: nullable('address as given'),
      digest: z.string().describe('SHA-256 of the raw text, hexadecimal')
    })
    .describe('where the article came from'),
  lang: z.string().describe('BCP 47 primary language subtag; `und` where it could not be told'),
  title: nullable('the headline'),
  lead: nullable('the standfirst (sapo); it is in `text` too'),
  text: z.string().describe('the running text, paragraphs parted by a blank line; no captions, no byline'),
  body: z
    .array(
      z.strictObject({
        role: z.enum(bodyRoles),
        text: z.string().describe('repaired, without its list mark'),
        ...range
      })
    )
    .describe('`text` by paragraphs'),
  captions: z
    .array(
      z.strictObject({
        role: z.enum(captionRoles),
        text: z.string(),
        credit: nullable('photographer, agency or both, without the word before them'),
        ...range
      })
    )
    .describe('what stood under pictures'),
  authors: z.array(z.string()),
  agency: nullable('the agency that the text is from'),
  sourceUrl: nullable('address of the original that the page names'),
  tags: z.array(z.string()),
  published: moment.nullable().describe('when it was published, as far as the page or the input says'),
  modified: moment.nullable().describe('when it was last changed'),
  viewCount: count.nullable().describe('readers, where the page counts them'),
  spans: z
    .array(z.strictObject({role: z.enum(metadataRoles), ...range}))
    .describe('where the facts of the record stood in the page'),
  removals: z
    .array(
      z.strictObject({
        rule: z
          .string()
          .describe('the cleaner that had it taken out; `article-frame` and `article-model` where no cleaner named it'),
        role: z.enum(roles),
        ...range,
        reason: z.string().describe('one sentence for people, built from the evidence'),
        evidence: evidence.nullable().describe('the phrase that it rests on'),
        confidence: share
      })
    )
    .describe('everything of the page that is not the article, and why'),
  repairs: z.record(z.string(), count).describe('repairs of the text by kind; they never change offsets'),
  confidence: share.describe('how sure the decision over the page is; a low one comes with a warning'),
  warnings: z
    .array(z.strictObject({code: z.string(), message: z.string()}))
    .describe('what a person may want to look at'),
  made: z
    .strictObject({
      by: z.string().describe('program and version'),
      config: z.string().describe('hash of cleaners, packs, model and options'),
      site: nullable('name of the site profile that was used')
    })
    .describe('the same text and the same `config` give the same record')
}

const relation = z.enum(['duplicate', 'syndicated', 'same-event'])

/** Validates the canonical article of an event, as `canonical.ndjson` holds them. */
export const canonicalArticleSchema: z.ZodType<CanonicalArticle> = z.strictObject({
  ...articleFields,
  filled: z
    .array(
      z.strictObject({
        field: z.string(),
        from: z.string().describe('id of the article it was taken from')
      })
    )
    .describe('fields that the best report lacked'),
  conflicts: z
    .array(
      z.strictObject({
        field: z.string(),
        values: z.array(
          z.strictObject({
            value: z.string(),
            articles: z.array(z.string()).describe('ids of the articles that say so')
          })
        )
      })
    )
    .describe('dates and numbers in which the reports disagree')
})

/** Validates a raw document: one line of NDJSON input. Fields that are not ours are let pass and dropped. */
export const rawDocumentSchema: z.ZodType<RawDocument> = z
  .object({
    id: z.string().min(1).describe('your own name for the document; it comes back as `source.id`'),
    text: z.string().describe('the page as scraped'),
    url: z.string().optional().describe('address of the page'),
    outlet: z.string().optional().describe('name or domain of the outlet; by default the domain of `url`'),
    title: z.string().optional().describe('the headline, where the scraper knows it'),
    lang: z
      .string()
      .optional()
      .describe('language as BCP 47 has it, such as `vi` or `vi-VN`; only the language counts'),
    publishedAt: z
      .string()
      .optional()
      .describe('ISO 8601 from the year on, such as `2024-07`, or RFC 2822; any other text is left out with a warning'),
    fetchedAt: z.string().optional().describe('ISO 8601; never used to make up a date')
  })
  .meta({title: 'Raw document'})

/** Validates an article record. */
export const articleSchema: z.ZodType<Article> = z.strictObject(articleFields).meta({title: 'Article'})

/** Validates an event record. */
export const eventSchema: z.ZodType<NewsEvent> = z
  .strictObject({
    schema: z.literal(1).describe('version of the record'),
    id: z.string().describe('stays when later reports join'),
    lang: z.string().describe('language of the canonical article'),
    title: nullable('headline of the canonical article'),
    firstAt: nullable('the earliest date of publication among the reports'),
    lastAt: nullable('the latest'),
    members: z.array(z.string()).min(1).describe('article ids; every article stands in exactly one event'),
    outlets: z.array(z.string()).describe('all outlets that report it'),
    reports: z
      .array(
        z.strictObject({
          article: z.string().describe('article id'),
          source: z.string().describe('id of the raw document'),
          outlet: z.string().nullable(),
          url: z.string().nullable(),
          title: z.string().nullable(),
          publishedAt: z.string().nullable(),
          relation: z
            .enum(['canonical', 'duplicate', 'syndicated', 'same-event'])
            .describe('how it stands to the canonical report'),
          score: share.describe('how sure it is that it tells of the event; 1 for the canonical report')
        })
      )
      .min(1),
    links: z
      .array(
        z.strictObject({
          a: z.string().describe('article id'),
          b: z.string().describe('article id'),
          strategy: z.string().describe('what found the link'),
          relation,
          score: share,
          because: z.string().describe('one sentence for people, built from the evidence')
        })
      )
      .describe('why the reports are one: a spanning tree of the surest links'),
    absorbed: z.array(z.string()).describe('ids of events that turned out to be this one (runs with an index)'),
    article: canonicalArticleSchema.describe('the best report, completed from the others')
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
