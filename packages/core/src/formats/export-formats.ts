import {type AtomEntry, atomEnd, atomHead, toAtomEntry} from './atom.js'
import {type CsvOptions, csvHeader, toCsvRow} from './csv.js'
import {type Exportable, firstOfEachId} from './exportable.js'
import {type FeedOptions, jsonFeedHead, toJsonFeedItem} from './json-feed.js'
import {toMarkdown} from './markdown.js'
import {toNinjs} from './ninjs.js'
import {toSchemaOrg} from './schema-org.js'
import {toTrafilatura} from './trafilatura.js'

/** All options of all formats; each takes what concerns it. */
export interface FormatOptions extends FeedOptions, CsvOptions {}

/** A format that records can be written in. */
export interface ExportFormat {
  /** The name on the command line. */
  readonly name: string
  readonly summary: string
  /** IANA media type of what is written. */
  readonly mediaType: string
  /** Writes a stream of records as one document, piece by piece. */
  readonly write: (records: AsyncIterable<Exportable>, options?: FormatOptions) => AsyncIterable<string>
}

/** Every format that can be exported to; to add one, write its file and its line here. */
export const exportFormats: readonly ExportFormat[] = [
  {name: 'ninjs', summary: 'IPTC ninjs 3.2, an item a line', mediaType: 'application/x-ndjson', write: lines(toNinjs)},
  {
    name: 'schema-org',
    summary: 'NewsArticle as JSON-LD, one a line',
    mediaType: 'application/x-ndjson',
    write: lines(toSchemaOrg)
  },
  {name: 'json-feed', summary: 'JSON Feed 1.1', mediaType: 'application/feed+json', write: writeJsonFeed},
  {name: 'atom', summary: 'Atom feed (RFC 4287)', mediaType: 'application/atom+xml', write: writeAtom},
  {name: 'csv', summary: 'CSV (RFC 4180) with a header row', mediaType: 'text/csv', write: writeCsv},
  {name: 'markdown', summary: 'Markdown, one after the other', mediaType: 'text/markdown', write: writeMarkdown},
  {
    name: 'trafilatura',
    summary: "trafilatura's JSON, a record a line",
    mediaType: 'application/x-ndjson',
    write: lines(toTrafilatura)
  }
]

function lines(toItem: (record: Exportable, options?: FormatOptions) => object): ExportFormat['write'] {
  return async function* (records, options) {
    for await (const record of records) yield `${JSON.stringify(toItem(record, options))}\n`
  }
}

async function* writeJsonFeed(
  records: AsyncIterable<Exportable>,
  options: FormatOptions = {}
): AsyncGenerator<string, void> {
  const isFirst = firstOfEachId()
  let between = ''
  yield `${JSON.stringify(jsonFeedHead(options)).slice(0, -1)},"items":[\n`
  for await (const record of records) {
    if (!isFirst(record)) continue
    yield `${between}${JSON.stringify(toJsonFeedItem(record, options))}`
    between = ',\n'
  }
  yield '\n]}\n'
}

/** Holds all entries in memory, since the feed must say first how new its newest one is. */
async function* writeAtom(
  records: AsyncIterable<Exportable>,
  options: FormatOptions = {}
): AsyncGenerator<string, void> {
  const isFirst = firstOfEachId()
  const entries: AtomEntry[] = []
  for await (const record of records) if (isFirst(record)) entries.push(toAtomEntry(record, options))
  yield atomHead(entries, options)
  for (const {xml} of entries) yield xml
  yield atomEnd
}

async function* writeCsv(
  records: AsyncIterable<Exportable>,
  options: FormatOptions = {}
): AsyncGenerator<string, void> {
  yield csvHeader
  for await (const record of records) yield toCsvRow(record, options)
}

async function* writeMarkdown(records: AsyncIterable<Exportable>): AsyncGenerator<string, void> {
  let between = ''
  for await (const record of records) {
    yield between + toMarkdown(record)
    between = '\n'
  }
}
