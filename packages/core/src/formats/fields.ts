import type {RawDocument} from '../record/raw-document.js'
import {firstString, isoDate, type JsonObject} from './json.js'

// Our own names first, then those that data sets of news have; compared without case, `_`, `-` and spaces.
const names: Readonly<Record<keyof RawDocument, readonly string[]>> = {
  id: ['id'],
  text: ['text', 'content', 'body', 'articlebody', 'maintext', 'fulltext', 'rawtext', 'markdown'],
  url: ['url', 'link', 'sourceurl', 'articleurl'],
  outlet: ['outlet', 'publisher', 'sitename', 'source', 'domain', 'hostname'],
  title: ['title', 'headline'],
  lang: ['lang', 'language'],
  publishedAt: [
    'publishedat',
    'published',
    'datepublished',
    'publishdate',
    'publicationdate',
    'publishingdate',
    'pubdate',
    'date'
  ],
  fetchedAt: ['fetchedat', 'fetched', 'crawledat', 'crawldate', 'downloaddate', 'datedownload']
}

/**
 * Reads an object or a row whose fields are called as data sets call them: `content` or `body` for the text, `headline`
 * for the title, `published_at` for the date, and so on; our own names win. An id is a string or a number, else the
 * address. A date that cannot be read stays as it is, so that the record can warn of it.
 */
export function fromFields(given: JsonObject): Partial<RawDocument> {
  const fields: Record<string, unknown> = {}
  for (const [name, value] of Object.entries(given)) fields[name.toLowerCase().replace(/[\s_-]/g, '')] ??= value
  const url = firstString(fields, ...names.url)
  return {
    id: idOf(fields.id) ?? url,
    text: firstString(fields, ...names.text),
    url,
    outlet: nameOf(firstString(fields, ...names.outlet)),
    title: firstString(fields, ...names.title),
    lang: firstString(fields, ...names.lang),
    publishedAt: firstDate(fields, names.publishedAt) ?? unreadableDate(fields, names.publishedAt),
    fetchedAt: firstDate(fields, names.fetchedAt)
  }
}

/** `source` is the name of an outlet in most data sets, and an address in some. */
function nameOf(value: string | undefined): string | undefined {
  return value?.includes('://') ? undefined : value
}

function idOf(value: unknown): string | undefined {
  if (typeof value === 'number' && Number.isSafeInteger(value)) return String(value)
  return typeof value === 'string' && value !== '' ? value : undefined
}

function firstDate(fields: JsonObject, candidates: readonly string[]): string | undefined {
  for (const name of candidates) {
    const date = isoDate(fields[name])
    if (date !== undefined) return date
  }
  return undefined
}

/** What may have been meant as a date; `None`, `nan` and `NaT` were not. */
function unreadableDate(fields: JsonObject, candidates: readonly string[]): string | undefined {
  const given = firstString(fields, ...candidates)
  return given !== undefined && /\d/.test(given) ? given : undefined
}
