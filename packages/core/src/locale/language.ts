/** Guesses the language of a text: a BCP 47 primary language subtag, or `und`. */
export type LanguageDetector = (text: string) => string

/** How much of the page's prose is shown to the detector, in UTF-16 units; more changes no answer. */
export const sampleSize = 600
