/** Guesses the language of a text: a BCP 47 primary language subtag, or `und`. */
export type LanguageDetector = (text: string) => string

/** The detector is shown this many of the page's longest lines. */
export const sampleLines = 3

/** … and of each this many UTF-16 units; more changes no answer. */
export const sampleSize = 160
