import {charClass, SPACE} from '../../text/chars.js'
import {marksPerBlock, SENTENCES} from '../../text/marks.js'
import {type Page, wordCount} from '../doc.js'
import {LIST_ITEM} from '../flags.js'
import {endsWithStop} from '../shape.js'
import {figuresOfDate, wordsOfDate} from './date-lines.js'
import {
  CAPITALS,
  COLON,
  DATE,
  FEW,
  LABELLED,
  LIST_MARK,
  MANY,
  NUMBERED,
  PARTED,
  SENTENCED,
  SHOUTED,
  VERY_MANY,
  WORDS
} from './evidence.js'
import {sizeOf} from './line-size.js'

/** Words from which on a headline is no label, and beyond which it is long or very long. */
const [enoughWords, fewWords, manyWords, veryManyWords] = [12, 4, 16, 28]

/** Letters that a line needs before its capitals say anything: `VOV` is a name in any line. */
const fewestLetters = 4

/** Notes what the line itself says for its being the headline. */
export function noteLook(page: Page, i: number, values: Float64Array): void {
  const words = sizeOf(page, i)
  const {letters, capitals, digits, marks} = page.words
  values[WORDS] = Math.min(enoughWords, words) / enoughWords
  values[CAPITALS] = capitals[i]! / wordCount(page, i)
  if (words < fewWords) values[FEW] = 1
  if (words <= wordsOfDate && digits[i]! >= figuresOfDate) values[DATE] = 1
  if (words > manyWords) values[MANY] = 1
  if (words > veryManyWords) values[VERY_MANY] = 1
  if (letters[i]! >= fewestLetters && isShouted(page, i)) values[SHOUTED] = 1
  if (isNumbered(page, i)) values[NUMBERED] = 1
  if ((page.layout.flags[i]! & LIST_ITEM) !== 0) values[LIST_MARK] = 1
  if (isParted(page, i)) values[PARTED] = 1
  if (endsWithColon(page, i)) values[COLON] = 1
  if (page.hits.classes[i] !== 0) values[LABELLED] = 1
  if (marks[i * marksPerBlock + SENTENCES]! > (endsWithStop(page, i) ? 1 : 0)) values[SENTENCED] = 1
}

const [zero, nine] = [0x30, 0x39]
const [smallA, smallZ] = [0x61, 0x7a]
const [colon, wideColon] = [0x3a, 0xff1a]
const [fullStop, closingBracket] = [0x2e, 0x29]
const [hyphen, dash] = [0x2d, 0x2013]
const [guillemet, angle, greater, bar, slash] = [0xbb, 0x203a, 0x3e, 0x7c, 0x2f]

/** True for a line that ends with a colon. */
export function endsWithColon({units, layout}: Page, i: number): boolean {
  const last = units[layout.end[i]! - 1]!
  return last === colon || last === wideColon
}

/** True for what begins with figures, a full stop or a bracket, and a space. */
export function isNumbered({units, layout}: Page, i: number): boolean {
  let at = layout.start[i]!
  while (units[at]! >= zero && units[at]! <= nine) at++
  const mark = at > layout.start[i]! ? units[at] : 0
  return (mark === fullStop || mark === closingBracket) && at + 1 < layout.end[i]! && isSpace(units[at + 1]!)
}

/** True for what has the marks of a breadcrumb or of a site's name: one of `» › > | /` before a space, `-` or `–` between two. */
export function isParted({units, layout}: Page, i: number): boolean {
  for (let at = layout.start[i]!; at + 1 < layout.end[i]!; at++) {
    const unit = units[at]!
    if (!isSpace(units[at + 1]!)) continue
    if (unit === guillemet || unit === greater || unit === bar || unit === angle || unit === slash) return true
    if ((unit === hyphen || unit === dash) && at > layout.start[i]! && isSpace(units[at - 1]!)) return true
  }
  return false
}

// in a loop over all units an imported table would be looked up anew for each, one of the module's own is a constant
const classes = charClass

function isSpace(unit: number): boolean {
  return (classes[unit]! & SPACE) !== 0
}

function isShouted({text, units, layout}: Page, i: number): boolean {
  // one small ASCII letter settles it for most lines
  for (let at = layout.start[i]!; at < layout.end[i]!; at++) {
    if (units[at]! >= smallA && units[at]! <= smallZ) return false
  }
  const line = text.slice(layout.start[i]!, layout.end[i]!)
  return line === line.toUpperCase() && line !== line.toLowerCase()
}
