/**
 * What goes in: one scraped text with what the scraper knew about it.
 * Fields that are given win over what the text says; what the text says fills the rest.
 */
export interface RawDocument {
  /** The caller's own name for the document; it comes back as `source.id`. */
  readonly id: string
  /** The page as scraped; offsets in the record are UTF-16 units of this string. */
  readonly text: string
  /** Address of the page, with its scheme or without: tells the outlet, and with it the site profile. */
  readonly url?: string | undefined
  /** Name or domain of the outlet; defaults to the registrable domain of `url`. */
  readonly outlet?: string | undefined
  /** Headline, where the scraper has it apart from the text; it is found in the text then. */
  readonly title?: string | undefined
  /** Language as BCP 47 has it, such as `vi` or `vi-VN`; only the language counts. It is guessed where this is left out or no language. */
  readonly lang?: string | undefined
  /** ISO 8601 from the year on (`2024-07`), or as mail and RSS write it (RFC 2822); any other text is left out with a warning. */
  readonly publishedAt?: string | undefined
  /** ISO 8601: when the page was fetched. Never used to make up a date. */
  readonly fetchedAt?: string | undefined
}
