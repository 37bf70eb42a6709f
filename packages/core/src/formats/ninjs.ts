import type {ArticleCaption} from '../record/article.js'
import {dateTime} from './date-time.js'
import {articleOf, type Exportable, type ExportOptions, eventOf, identityOf, webAddress} from './exportable.js'

/** A text with the part that it plays, as ninjs has headlines, descriptions and bodies. */
export interface NinjsText {
  readonly role: string
  readonly contentType: 'text/plain'
  readonly value: string
}

/** The part of a ninjs 3.2 item that an article fills; absent facts are absent keys, since ninjs knows no null. */
export interface NinjsItem {
  readonly uri: string
  readonly type: 'text' | 'picture'
  readonly language?: string
  readonly firstCreated?: string
  readonly versionCreated?: string
  readonly headlines?: readonly NinjsText[]
  readonly descriptions?: readonly NinjsText[]
  readonly bodies?: readonly NinjsText[]
  readonly by?: string
  readonly people?: readonly {readonly name: string; readonly rel: 'author'}[]
  readonly infoSources?: readonly {readonly name?: string; readonly role?: string; readonly uri?: string}[]
  readonly organisations?: readonly {readonly name: string; readonly rel: 'publisher'}[]
  readonly copyrightHolder?: string
  readonly subjects?: readonly {readonly name: string}[]
  readonly events?: readonly {readonly id: string; readonly name?: string; readonly uri: string}[]
  readonly associations?: readonly (NinjsItem & {readonly name: string; readonly rel: string})[]
  readonly altIds?: readonly {readonly role: string; readonly value: string}[]
  readonly standard?: {readonly name: 'ninjs'; readonly version: '3.2'; readonly schema: string}
}

/**
 * Writes a record as an item of ninjs 3.2, IPTC's JSON for news (https://iptc.org/standards/ninjs/). Its schema allows
 * no further keys, so removals and links stay behind. Captions become associated pictures; they have no address.
 */
export function toNinjs(record: Exportable, options: ExportOptions = {}): NinjsItem {
  const article = articleOf(record)
  const event = eventOf(record)
  const {outlet, url} = article.source
  const uri = identityOf(record)
  const published = dateTime(article.published, options.zone)
  const revised = dateTime(article.modified, options.zone) ?? published
  return {
    uri,
    type: 'text',
    ...(article.lang !== 'und' && {language: article.lang}),
    ...(published !== null && {firstCreated: published}),
    ...(revised !== null && {versionCreated: revised}),
    ...(article.title !== null && {headlines: [plain('main', article.title)]}),
    ...(article.lead !== null && {descriptions: [plain('summary', article.lead)]}),
    bodies: [plain('main', article.text)],
    ...(article.authors.length > 0 && {
      by: article.authors.join(', '),
      people: article.authors.map((name) => ({name, rel: 'author' as const}))
    }),
    ...sourcesOf(article.agency, article.sourceUrl),
    ...(outlet !== null && {organisations: [{name: outlet, rel: 'publisher' as const}]}),
    // Of wire copy the outlet holds no rights that it could be named for.
    ...(outlet !== null && article.agency === null && {copyrightHolder: outlet}),
    ...(article.tags.length > 0 && {subjects: article.tags.map((name) => ({name}))}),
    ...(event !== null && {events: [{id: event.id, ...(event.title !== null && {name: event.title}), uri}]}),
    ...(article.captions.length > 0 && {
      associations: article.captions.map((caption, i) => picture(caption, uri, i + 1))
    }),
    altIds: [{role: 'source', value: article.source.id}, ...(url === null ? [] : [{role: 'url', value: url}])],
    standard: {name: 'ninjs', version: '3.2', schema: 'http://www.iptc.org/std/ninjs/ninjs-schema_3.2.json#'}
  }
}

function plain(role: string, value: string): NinjsText {
  return {role, contentType: 'text/plain', value}
}

function sourcesOf(agency: string | null, sourceUrl: string | null): Pick<NinjsItem, 'infoSources'> {
  const uri = webAddress(sourceUrl)
  if (agency === null && uri === null) return {}
  return {infoSources: [{...(agency !== null && {name: agency}), role: 'originator', ...(uri !== null && {uri})}]}
}

function picture(
  {text, credit}: ArticleCaption,
  uri: string,
  number: number
): NinjsItem & {readonly name: string; readonly rel: string} {
  return {
    uri: `${uri}:picture:${number}`,
    name: `picture ${number}`,
    rel: 'illustration',
    type: 'picture',
    descriptions: [plain('caption', text)],
    ...(credit !== null && {by: credit})
  }
}
