import {hostOf} from '../host.js'
import type {RawDocument} from '../record/raw-document.js'
import {dayOf} from './date-time.js'
import {articleOf, type Exportable} from './exportable.js'
import {firstString, isoDate, type JsonObject} from './json.js'

/** A record as `trafilatura --json --with-metadata` writes it (2.0): all keys always there, lists joined by `;`. */
export interface TrafilaturaRecord {
  readonly title: string | null
  /** Names joined by `; `. */
  readonly author: string | null
  readonly hostname: string | null
  /** `YYYY-MM-DD`. */
  readonly date: string | null
  readonly fingerprint: string
  readonly id: string
  readonly license: null
  readonly comments: ''
  /** The text in one line. */
  readonly raw_text: string
  /** One paragraph a line. */
  readonly text: string
  readonly language: string | null
  readonly image: null
  readonly pagetype: 'article'
  readonly filedate: null
  /** Address of the page. */
  readonly source: string | null
  /** Name of the site. */
  readonly 'source-hostname': string | null
  readonly excerpt: string | null
  readonly categories: ''
  readonly tags: string
}

/** Writes a record with the keys of trafilatura's JSON (https://trafilatura.readthedocs.io), for what reads those. */
export function toTrafilatura(record: Exportable): TrafilaturaRecord {
  const article = articleOf(record)
  const {source} = article
  return {
    title: article.title,
    author: article.authors.length > 0 ? article.authors.join('; ') : null,
    hostname: hostOf(source.url ?? undefined) ?? null,
    date: dayOf(article.published),
    fingerprint: record.id,
    id: source.id,
    license: null,
    comments: '',
    raw_text: article.text.replace(/\s+/g, ' '),
    text: article.text.replace(/\n{2,}/g, '\n'),
    language: article.lang === 'und' ? null : article.lang,
    image: null,
    pagetype: 'article',
    filedate: null,
    source: source.url,
    'source-hostname': source.outlet,
    excerpt: article.lead,
    categories: '',
    tags: article.tags.join(';')
  }
}

/** Whether a JSON object is one of trafilatura's. */
export function isTrafilatura(record: JsonObject): boolean {
  return 'source-hostname' in record && 'fingerprint' in record
}

/** Reads a record of trafilatura as a raw document. The id is its own, else its address, else its fingerprint. */
export function fromTrafilatura(record: JsonObject): Partial<RawDocument> {
  const url = firstString(record, 'source', 'url')
  return {
    id: firstString(record, 'id', 'source', 'url', 'fingerprint'),
    text: firstString(record, 'text', 'raw_text'),
    url,
    // With an address, its registrable domain names the outlet, so that all sources agree on the name.
    outlet: url === undefined ? firstString(record, 'hostname', 'source-hostname', 'sitename') : undefined,
    title: firstString(record, 'title'),
    lang: firstString(record, 'language'),
    publishedAt: isoDate(record.date),
    fetchedAt: isoDate(record.filedate)
  }
}
