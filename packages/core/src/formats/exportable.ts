import type {Article} from '../record/article.js'
import type {NewsEvent} from '../record/event.js'

/** What can be exported: an article, a canonical article, or an event, which is told by its canonical article. */
export type Exportable = Article | NewsEvent

/** How records are written in others' formats. */
export interface ExportOptions {
  /** UTC offset of dates that state none, such as `+07:00`; `Z` (UTC) by default. Anything else throws a RangeError. */
  readonly zone?: string
}

/** The article that an exported record is about: an event's canonical one, or the record itself. */
export function articleOf(record: Exportable): Article {
  return 'members' in record ? record.article : record
}

/** The event that an exported record is, null for a single article. */
export function eventOf(record: Exportable): NewsEvent | null {
  return 'members' in record ? record : null
}

/**
 * A URI that names the record for ever: a tag URI (RFC 4151). An article's changes with its text, since its id is the
 * hash of it; an event's stays when later reports join.
 */
export function identityOf(record: Exportable): string {
  return `tag:copydesk.dev,2026:${eventOf(record) === null ? 'article' : 'event'}:${encodeURIComponent(record.id)}`
}

/** A web address as a valid URI (RFC 3986), spaces and letters beyond ASCII escaped; null for anything else. */
export function webAddress(given: string | null): string | null {
  if (given === null || !URL.canParse(given)) return null
  const {protocol, href} = new URL(given)
  return protocol === 'http:' || protocol === 'https:' ? href : null
}

/**
 * Leaves the first record of each id, in order: readers of feeds take one id for one item, and the same text at two
 * addresses is one article id.
 */
export function firstOfEachId(): (record: Exportable) => boolean {
  const seen = new Set<string>()
  return ({id}) => {
    const first = !seen.has(id)
    seen.add(id)
    return first
  }
}
