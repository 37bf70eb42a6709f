import type {RawDocument} from '../record/raw-document.js'
import {firstString, isJsonObject, isoDate, type JsonObject} from './json.js'

/** Whether a JSON object is one of fundus's. */
export function isFundus(record: JsonObject): boolean {
  return 'publishing_date' in record && (isJsonObject(record.body) || 'plaintext' in record)
}

/**
 * Reads an article that fundus saved (https://github.com/flairNLP/fundus, `Article.to_json`) as a raw document: its
 * summary, headings and paragraphs, parted by blank lines. Fundus saves an address and a language only where asked to.
 */
export function fromFundus(record: JsonObject): Partial<RawDocument> {
  const html = isJsonObject(record.html) ? record.html : {}
  const url = firstString(record, 'url', 'requested_url') ?? firstString(html, 'responded_url', 'requested_url')
  return {
    id: firstString(record, 'id') ?? url,
    text: textOf(record.body) ?? firstString(record, 'plaintext'),
    url,
    outlet: url === undefined ? firstString(record, 'publisher') : undefined,
    title: firstString(record, 'title'),
    lang: firstString(record, 'lang'),
    publishedAt: isoDate(record.publishing_date),
    fetchedAt: isoDate(html.crawl_date)
  }
}

function textOf(body: unknown): string | undefined {
  if (!isJsonObject(body)) return undefined
  const sections = Array.isArray(body.sections) ? body.sections.filter(isJsonObject) : []
  const parts = [body.summary, ...sections.flatMap(({headline, paragraphs}) => [headline, paragraphs])]
  const texts = parts.flatMap((part) => (Array.isArray(part) ? part : [])).filter((text) => typeof text === 'string')
  return texts.length === 0 ? undefined : texts.join('\n\n')
}
