/**
 * Records in the formats of others, and documents from them.
 *
 * @module @copydesk/core/formats
 */
export {toAtom} from './atom.js'
export {type CsvOptions, toCsv} from './csv.js'
export {type ExportFormat, exportFormats, type FormatOptions} from './export-formats.js'
export type {Exportable, ExportOptions} from './exportable.js'
export {fromFundus} from './fundus.js'
export type {JsonObject} from './json.js'
export {
  type CopydeskExtension,
  type FeedOptions,
  type JsonFeed,
  type JsonFeedHead,
  type JsonFeedItem,
  toJsonFeed
} from './json-feed.js'
export {toMarkdown} from './markdown.js'
export {fromNewsPlease} from './news-please.js'
export {type NinjsItem, type NinjsText, toNinjs} from './ninjs.js'
export {type SchemaOrgNewsArticle, toSchemaOrg} from './schema-org.js'
export {fromTrafilatura, type TrafilaturaRecord, toTrafilatura} from './trafilatura.js'
