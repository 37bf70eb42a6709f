import {type Page, wordCount} from '../doc.js'
import {endsWithFullStop} from './full-stop.js'
import {isWide} from './line-size.js'

/** Lines without a full stop with which the frame may begin: the end of a menu, the headline, its date and names. */
const openingReach = 8
/** The same where a script has no spaces and the lines of a menu look like text. */
const wideReach = 20

/** Characters of a paragraph, at least, and of a line with the date, at most; figures of a date, at least. */
const fewestInParagraph = 60
const mostInDate = 40
const figuresOfDate = 6

/**
 * The first block of the frame that reads as text, where it is near; else the frame's first. In scripts without spaces,
 * where any line may look like text, a line with a date must stand between, or right below.
 */
export function openingOf(page: Page, first: number, last: number): number {
  if (!isWide(page)) {
    for (let i = first; i <= Math.min(last, first + openingReach); i++) if (endsWithFullStop(page, i)) return i
    return first
  }
  let dated = false
  for (let i = first; i <= Math.min(last, first + wideReach); i++) {
    const characters = wordCount(page, i)
    if (isDate(page, i)) dated = true
    else if (characters >= fewestInParagraph || endsWithFullStop(page, i)) return dated || isLead(page, i) ? i : first
  }
  return first
}

function isDate(page: Page, i: number): boolean {
  return page.words.digits[i]! >= figuresOfDate && wordCount(page, i) <= mostInDate
}

/** How far below a lead the date stands, in blocks. */
const dateBelowLead = 3

/** True for a paragraph with the date below it. */
function isLead(page: Page, i: number): boolean {
  for (let j = i + 1; j < Math.min(page.count, i + 1 + dateBelowLead); j++) if (isDate(page, j)) return true
  return false
}
