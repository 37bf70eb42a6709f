/**
 * Guesses the language of a page: a BCP 47 primary language subtag, or `und`. It is shown the beginnings of the page's
 * longest lines; where these leave doubt, as menus and lists of names do, `more` gives more of them.
 */
export type LanguageDetector = (text: string, more?: () => string) => string

/** How much of a page a detector is shown: this many of its longest lines, and of each so many UTF-16 units. */
export interface SampleSize {
  readonly lines: number
  readonly units: number
}

/** Enough for most pages. */
export const shortSample: SampleSize = {lines: 3, units: 160}

/** For the others: of 138 development pages that three lines left open, nine decide two thirds. */
export const longSample: SampleSize = {lines: 9, units: 400}
