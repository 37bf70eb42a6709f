import type {Article} from '../record/article.js'
import {articleOf, type Exportable, eventOf, identityOf, webAddress} from './exportable.js'

interface Named<Type extends string> {
  readonly '@type': Type
  readonly name: string
}

/** A schema.org NewsArticle as JSON-LD, ready for a `<script type="application/ld+json">`; absent facts are absent keys. */
export interface SchemaOrgNewsArticle {
  readonly '@context': 'https://schema.org'
  readonly '@type': 'NewsArticle'
  readonly '@id': string
  readonly identifier: string
  readonly url?: string
  readonly headline?: string
  readonly description?: string
  readonly articleBody: string
  readonly inLanguage?: string
  readonly datePublished?: string
  readonly dateModified?: string
  readonly author?: readonly Named<'Person'>[]
  readonly publisher?: Named<'Organization'>
  readonly sourceOrganization?: Named<'Organization'>
  readonly isBasedOn?: string
  readonly keywords?: readonly string[]
  readonly image?: readonly {readonly '@type': 'ImageObject'; readonly caption: string; readonly creditText?: string}[]
  readonly interactionStatistic?: {
    readonly '@type': 'InteractionCounter'
    readonly interactionType: {readonly '@type': 'ReadAction'}
    readonly userInteractionCount: number
  }
}

/**
 * Writes a record as a schema.org NewsArticle (https://schema.org/NewsArticle). Dates keep their precision, which
 * ISO 8601 allows. The other reports of an event have no place in it; `identifier` is the event's id then.
 * Written into a page, `<` in the JSON must be escaped as `\u003c`, as for any JSON in a script element.
 */
export function toSchemaOrg(record: Exportable): SchemaOrgNewsArticle {
  const article = articleOf(record)
  const url = webAddress(article.source.url)
  const original = webAddress(article.sourceUrl)
  const {outlet} = article.source
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    '@id': identityOf(record),
    identifier: (eventOf(record) ?? article).id,
    ...(url !== null && {url}),
    ...(article.title !== null && {headline: article.title}),
    ...(article.lead !== null && {description: article.lead}),
    articleBody: article.text,
    ...(article.lang !== 'und' && {inLanguage: article.lang}),
    ...(article.published !== null && {datePublished: article.published.at}),
    ...(article.modified !== null && {dateModified: article.modified.at}),
    ...(article.authors.length > 0 && {author: article.authors.map((name) => ({'@type': 'Person' as const, name}))}),
    ...(outlet !== null && {publisher: {'@type': 'Organization' as const, name: outlet}}),
    ...(article.agency !== null && {sourceOrganization: {'@type': 'Organization' as const, name: article.agency}}),
    ...(original !== null && {isBasedOn: original}),
    ...(article.tags.length > 0 && {keywords: article.tags}),
    ...imagesOf(article),
    ...viewsOf(article)
  }
}

function imagesOf({captions}: Article): Pick<SchemaOrgNewsArticle, 'image'> {
  if (captions.length === 0) return {}
  return {
    image: captions.map(({text, credit}) => ({
      '@type': 'ImageObject' as const,
      caption: text,
      ...(credit !== null && {creditText: credit})
    }))
  }
}

function viewsOf({viewCount}: Article): Pick<SchemaOrgNewsArticle, 'interactionStatistic'> {
  if (viewCount === null) return {}
  return {
    interactionStatistic: {
      '@type': 'InteractionCounter',
      interactionType: {'@type': 'ReadAction'},
      userInteractionCount: viewCount
    }
  }
}
