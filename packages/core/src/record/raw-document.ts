/**
 * What goes in: one scraped text with what the scraper knew about it.
 * Fields that are given win over what the text says; what the text says fills the rest.
 */
export interface RawDocument {
  /** The caller's own name for the document; it comes back as `source.id`. */
  readonly id: string
  /** The page as scraped; offsets in the record are UTF-16 units of this string. */
  readonly text: string
  readonly url?: string | undefined
  /** Name or domain of the outlet; defaults to the registrable domain of `url`. */
  readonly outlet?: string | undefined
  readonly title?: string | undefined
  /** BCP 47 primary language subtag, such as `vi`. */
  readonly lang?: string | undefined
  /** ISO 8601, at any precision from the year on. */
  readonly publishedAt?: string | undefined
  /** ISO 8601: when the page was fetched. Never used to make up a date. */
  readonly fetchedAt?: string | undefined
}
