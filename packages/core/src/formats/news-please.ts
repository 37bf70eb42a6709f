import type {RawDocument} from '../record/raw-document.js'
import {firstString, isoDate, type JsonObject} from './json.js'

/** Whether a JSON object is one of news-please's. */
export function isNewsPlease(record: JsonObject): boolean {
  return 'maintext' in record && 'date_publish' in record
}

/** Reads a record of news-please (https://github.com/fhamborg/news-please) as a raw document; the id is its address. */
export function fromNewsPlease(record: JsonObject): Partial<RawDocument> {
  const url = firstString(record, 'url')
  return {
    id: firstString(record, 'url', 'filename', 'localpath'),
    text: firstString(record, 'maintext', 'text'),
    url,
    outlet: url === undefined ? firstString(record, 'source_domain') : undefined,
    title: firstString(record, 'title'),
    lang: firstString(record, 'language'),
    publishedAt: isoDate(record.date_publish),
    fetchedAt: isoDate(record.date_download)
  }
}
