import {CLOSER, charClass, DIGIT, TERMINAL} from '../text/chars.js'
import {type Page, wordCount} from './doc.js'

/** Languages that part no words by spaces. */
const withoutSpaces: ReadonlySet<string> = new Set(['ja', 'th', 'zh'])

/** True for a page in a language without spaces; pages in others may name such a language in its own script. */
export function isWide(page: Page): boolean {
  return page.words.wide && withoutSpaces.has(page.lang)
}

/** Characters that stand for one word where a script has no spaces, so that lengths can be compared. */
const charactersInWord = 2

/** Words of block `i`; in a language without spaces, so many as its characters may stand for. */
export function sizeOf(page: Page, i: number): number {
  const words = wordCount(page, i)
  return isWide(page) ? Math.ceil(words / charactersInWord) : words
}

/** Lines without a full stop with which the frame may begin: the end of a menu, the headline, its date and names. */
const openingReach = 8
/** The same where a script has no spaces and the lines of a menu look like text. */
const wideReach = 20

/** Characters of a paragraph and of a line with the date, in scripts without spaces. */
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

/** True for a paragraph with the date at most so many lines below it. */
function isLead(page: Page, i: number): boolean {
  for (let j = i + 1; j < Math.min(page.count, i + 1 + dateBelowLead); j++) if (isDate(page, j)) return true
  return false
}

const dateBelowLead = 3

/** Headlines ask and exclaim, but end with no full stop. */
export function endsWithFullStop({units, layout}: Page, i: number): boolean {
  const start = layout.start[i]!
  let at = layout.end[i]! - 1
  while (at > start && charClass[units[at]!]! & CLOSER) at--
  return (charClass[units[at]!]! & TERMINAL) !== 0 && !'?!？！؟'.includes(String.fromCharCode(units[at]!))
}

const [openBracket, closeBracket, fullStop, space] = [40, 41, 46, 32]

/** True for a line that ends with who made a picture: in brackets behind a full stop, or behind `Credit...`. */
export function tellsOfPicture({text, units, layout}: Page, i: number): boolean {
  const [start, end] = [layout.start[i]!, layout.end[i]!]
  if (units[end - 1] === closeBracket) {
    let at = end - 2
    while (at > start && units[at] !== openBracket) at--
    const isFigure = (charClass[units[at + 1]!]! & DIGIT) !== 0
    return at > start + 1 && !isFigure && units[at - 1] === space && units[at - 2] === fullStop
  }
  const dots = text.indexOf('Credit...', start)
  return dots >= 0 && dots < end
}

/** A word and its colon, then a line that goes on in small letters as no names do. */
const mediumAndTitle = /^\p{L}{2,11}:\s.*\s\p{Ll}[^\s/,]*(?:\s\p{Ll}[^\s/,]*){3}/u

/** True for a headline behind the name of its medium, which heads credits, too: `Clip: Nông dân ôm cây bạc tỷ giữa phố`. */
export function opensWithMedium({text, layout}: Page, i: number): boolean {
  return mediumAndTitle.test(text.slice(layout.start[i]!, layout.end[i]!))
}
