import type {Article, ArticleBlock} from '../record/article.js'
import {version} from '../version.js'
import {dateTime} from './date-time.js'
import {articleOf, type Exportable, type ExportOptions, firstOfEachId, identityOf, webAddress} from './exportable.js'
import type {FeedOptions} from './json-feed.js'

/** Every entry must say when it was last changed (RFC 4287, 4.2.15); a record that knows no day says this. */
const never = '1970-01-01T00:00:00Z'

/** One entry of a feed, and the moment that the feed needs to know of it. */
export interface AtomEntry {
  readonly xml: string
  /** RFC 3339. */
  readonly updated: string
}

/**
 * Writes records as an Atom feed (RFC 4287), in their order, the first of each id. The text is HTML of paragraphs,
 * subheads, quotes and lists; all that comes from a page is escaped twice, so it can never be markup.
 */
export function toAtom(records: Iterable<Exportable>, options: FeedOptions = {}): string {
  const entries = [...records].filter(firstOfEachId()).map((record) => toAtomEntry(record, options))
  return `${atomHead(entries, options)}${entries.map(({xml}) => xml).join('')}${atomEnd}`
}

/** The feed's start with its own elements; it is as new as its newest entry. */
export function atomHead(
  entries: readonly Pick<AtomEntry, 'updated'>[],
  {title = 'copydesk', homePage, feedUrl}: FeedOptions
): string {
  const newest = entries.reduce(
    (latest, {updated}) => (Date.parse(updated) > Date.parse(latest) ? updated : latest),
    never
  )
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom">',
    `  <id>${escaped(feedUrl ?? homePage ?? `tag:copydesk.dev,2026:feed:${encodeURIComponent(title)}`)}</id>`,
    `  <title>${escaped(title)}</title>`,
    `  <updated>${newest}</updated>`,
    `  <author><name>${escaped(title)}</name></author>`,
    `  <generator version="${version}">copydesk</generator>`,
    ...link('self', feedUrl),
    ...link('alternate', homePage),
    ''
  ].join('\n')
}

/** The feed's end. */
export const atomEnd = '</feed>\n'

/** Writes one record as an entry of an Atom feed. */
export function toAtomEntry(record: Exportable, options: ExportOptions = {}): AtomEntry {
  const article = articleOf(record)
  const published = dateTime(article.published, options.zone)
  const updated = dateTime(article.modified, options.zone) ?? published ?? never
  const language = article.lang === 'und' ? '' : ` xml:lang="${escaped(article.lang)}"`
  const lines = [
    `<entry${language}>`,
    `  <id>${escaped(identityOf(record))}</id>`,
    // A title must be there, but may be empty.
    `  <title>${escaped(article.title ?? '')}</title>`,
    `  <updated>${updated}</updated>`,
    ...(published === null ? [] : [`  <published>${published}</published>`]),
    ...creators(article).map((name) => `  <author><name>${escaped(name)}</name></author>`),
    ...link('alternate', webAddress(article.source.url)),
    ...link('via', webAddress(article.sourceUrl)),
    ...article.tags.map((tag) => `  <category term="${escaped(tag)}"/>`),
    ...(article.lead === null ? [] : [`  <summary>${escaped(article.lead)}</summary>`]),
    `  <content type="html">${escaped(htmlOf(article.body))}</content>`,
    '</entry>'
  ]
  return {xml: lines.map((line) => `  ${line}\n`).join(''), updated}
}

/** Who made the text, as far as is known; the feed's own author stands in where nobody is named. */
function creators({authors, agency, source}: Article): readonly string[] {
  if (authors.length > 0) return authors
  const name = agency ?? source.outlet
  return name === null ? [] : [name]
}

function link(rel: string, href: string | null | undefined): readonly string[] {
  return href === null || href === undefined ? [] : [`  <link rel="${rel}" href="${escaped(href)}"/>`]
}

const tags: Readonly<Record<ArticleBlock['role'], string>> = {
  dek: 'p',
  lead: 'p',
  body: 'p',
  subhead: 'h2',
  quote: 'blockquote',
  listItem: 'li'
}

function htmlOf(body: readonly ArticleBlock[]): string {
  return body
    .map(({role, text}, i) => {
      const element = `<${tags[role]}>${escaped(text)}</${tags[role]}>`
      if (role !== 'listItem') return element
      const opens = body[i - 1]?.role !== 'listItem'
      const closes = body[i + 1]?.role !== 'listItem'
      return `${opens ? '<ul>' : ''}${element}${closes ? '</ul>' : ''}`
    })
    .join('')
}

const entities: Readonly<Record<string, string>> = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;'}

/** Escapes text for an element or a quoted attribute; what XML 1.0 cannot hold at all becomes U+FFFD. */
function escaped(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd')
    .replace(/[&<>"']/g, (character) => entities[character]!)
}
