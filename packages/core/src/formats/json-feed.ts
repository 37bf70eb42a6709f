import type {Article} from '../record/article.js'
import type {NewsEvent} from '../record/event.js'
import {dateTime} from './date-time.js'
import {articleOf, type Exportable, type ExportOptions, eventOf, firstOfEachId, webAddress} from './exportable.js'

/** What a feed says of itself, beside its items. */
export interface FeedOptions extends ExportOptions {
  /** Name of the feed; `copydesk` by default. */
  readonly title?: string
  /** Address of the site that the feed is about. */
  readonly homePage?: string
  /** Address that the feed itself will have. */
  readonly feedUrl?: string
}

/** What of a record has no place in JSON Feed; a key with an underscore is an extension that readers pass over. */
export interface CopydeskExtension
  extends Pick<Article, 'published' | 'modified' | 'captions' | 'removals' | 'confidence'>,
    Partial<Pick<NewsEvent, 'reports' | 'links' | 'firstAt' | 'lastAt'>> {}

/** An item of a JSON Feed 1.1; absent facts are absent keys. */
export interface JsonFeedItem {
  readonly id: string
  readonly url?: string
  readonly external_url?: string
  readonly title?: string
  readonly content_text: string
  readonly summary?: string
  readonly date_published?: string
  readonly date_modified?: string
  readonly authors?: readonly {readonly name: string}[]
  readonly tags?: readonly string[]
  readonly language?: string
  readonly _copydesk: CopydeskExtension
}

/** A JSON Feed 1.1 without its items. */
export interface JsonFeedHead {
  readonly version: 'https://jsonfeed.org/version/1.1'
  readonly title: string
  readonly home_page_url?: string
  readonly feed_url?: string
}

/** A whole JSON Feed 1.1. */
export interface JsonFeed extends JsonFeedHead {
  readonly items: readonly JsonFeedItem[]
}

/**
 * Writes records as a JSON Feed 1.1 (https://jsonfeed.org/version/1.1), in their order, the first of each id. Its dates
 * need a time and an offset: days are given as their first second in `zone`, the exact dates stand in `_copydesk`.
 */
export function toJsonFeed(records: Iterable<Exportable>, options: FeedOptions = {}): JsonFeed {
  return {
    ...jsonFeedHead(options),
    items: [...records].filter(firstOfEachId()).map((record) => toJsonFeedItem(record, options))
  }
}

/** The feed's own fields. */
export function jsonFeedHead({title = 'copydesk', homePage, feedUrl}: FeedOptions): JsonFeedHead {
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title,
    ...(homePage !== undefined && {home_page_url: homePage}),
    ...(feedUrl !== undefined && {feed_url: feedUrl})
  }
}

/** Writes one record as an item of a JSON Feed. */
export function toJsonFeedItem(record: Exportable, options: ExportOptions = {}): JsonFeedItem {
  const article = articleOf(record)
  const url = webAddress(article.source.url)
  const original = webAddress(article.sourceUrl)
  const published = dateTime(article.published, options.zone)
  const modified = dateTime(article.modified, options.zone)
  return {
    id: record.id,
    ...(url !== null && {url}),
    ...(original !== null && {external_url: original}),
    ...(article.title !== null && {title: article.title}),
    content_text: article.text,
    ...(article.lead !== null && {summary: article.lead}),
    ...(published !== null && {date_published: published}),
    ...(modified !== null && {date_modified: modified}),
    ...(article.authors.length > 0 && {authors: article.authors.map((name) => ({name}))}),
    ...(article.tags.length > 0 && {tags: article.tags}),
    ...(article.lang !== 'und' && {language: article.lang}),
    _copydesk: extension(article, eventOf(record))
  }
}

function extension(article: Article, event: NewsEvent | null): CopydeskExtension {
  const {published, modified, captions, removals, confidence} = article
  const ofArticle = {published, modified, captions, removals, confidence}
  if (event === null) return ofArticle
  const {reports, links, firstAt, lastAt} = event
  return {...ofArticle, reports, links, firstAt, lastAt}
}
