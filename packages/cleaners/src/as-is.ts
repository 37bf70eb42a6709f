import type {Scorer} from '@copydesk/core'
import type {CleanerOptions} from './create-cleaner.js'

/** Log-odds of a block of which nobody doubts that it is the article's text. */
const certain = 4.2

const allText: Scorer = (page) => new Float32Array(page.count).fill(certain)

/**
 * For texts that somebody else has cleaned, of which only records are wanted: `createCleaner(asIs)` keeps every line.
 * What the document does not say is not looked for, but for a headline, which stays in the text as well.
 */
export const asIs: CleanerOptions = {cleaners: [], scorer: allText}
