import {CLOSER, charClass, TERMINAL} from '../text/chars.js'
import {type Page, wordCount} from './doc.js'
import {LIST_ITEM, PIECE} from './flags.js'

/** True if block `i` ends as a sentence does, closing quotes and brackets aside. */
export function endsWithStop({units, layout}: Page, i: number): boolean {
  const start = layout.start[i]!
  let at = layout.end[i]! - 1
  while (at > start && (charClass[units[at]!]! & (CLOSER | TERMINAL)) === CLOSER) at--
  return (charClass[units[at]!]! & TERMINAL) !== 0
}

/** Words of what is said behind a dash, at least, and of a paragraph behind any mark: items that are sentences are shorter. */
const [fewestSaid, fewestInParagraph] = [8, 20]

/**
 * True if block `i` is an item of a list. Its mark alone makes it none: the questions and answers of an interview stand
 * behind dashes and stars, and so do the paragraphs of short news.
 */
export function isItem(page: Page, i: number): boolean {
  const {flags} = page.layout
  // a line that was too long to be one block is a paragraph, whatever it begins with
  if ((flags[i]! & LIST_ITEM) === 0 || (flags[i]! & PIECE) !== 0) return false
  if (!endsWithStop(page, i)) return true
  if (page.units[page.layout.end[i]! - 1] === questionMark) return false
  return wordCount(page, i) < (dashes.includes(page.units[page.layout.outer[i]!]!) ? fewestSaid : fewestInParagraph)
}

const questionMark = 63
const dashes = [...'-–—'].map((dash) => dash.charCodeAt(0))
