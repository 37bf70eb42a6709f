import {classBit} from '../../locale/lexicon.js'
import {type Page, wordCount} from '../doc.js'
import {fewestOfDate, figuresOfDate, wordsOfStamp} from './date-lines.js'
import {
  AFTER_DATE,
  BLANK_ABOVE,
  BLANK_BELOW,
  DATED,
  DATED_ABOVE,
  DATED_NEXT,
  ENDS_ABOVE,
  HAS_TITLE,
  LONGER,
  UNDER_LINE
} from './evidence.js'
import {sizeOf} from './line-size.js'
import {endsWithWords} from './same-words.js'

/** How near above the headline a line stands that ends with it, in blocks. */
const nearAbove = 15

/** How near to the headline its date stands, in blocks, and what is right below it. */
const nearDate = 6
const rightBelow = 2

/** Words more than the lines above that make a line much longer than they are. */
const wordsOfLonger = 10

/** Words of a line that is more than a label or a name. */
const fewestOfLine = 5

/** Notes what the lines around candidate number `at` say for its being the headline. */
export function notePlace(page: Page, at: number, candidates: readonly number[], values: Float64Array): void {
  const i = candidates[at]!
  const {blank} = page.layout
  if (blank[i]! > 0) values[BLANK_ABOVE] = 1
  if (i + 1 < page.count && blank[i + 1]! > 0) values[BLANK_BELOW] = 1
  const date = datedBelow(page, i)
  if (date > 0) values[DATED] = 1
  else if (i > 0 && isStamp(page, i - 1)) values[DATED_ABOVE] = 1
  if (date > 0 && date <= rightBelow) values[DATED_NEXT] = 1
  for (let j = Math.max(0, i - nearDate); j < i; j++) if (isStamp(page, j)) values[AFTER_DATE] = 1
  const above = i > 0 ? sizeOf(page, i - 1) : 0
  if (above >= fewestOfLine && candidates[at - 1] === i - 1) values[UNDER_LINE] = 1
  const around = (above + (i > 1 ? sizeOf(page, i - 2) : 0) + (i > 2 ? sizeOf(page, i - 3) : 0)) / 3
  values[LONGER] = Math.max(-1, Math.min(1, (sizeOf(page, i) - around) / wordsOfLonger))
  for (let j = Math.max(0, i - nearAbove); j < i; j++) {
    if (!endsWithWords(page, j, i)) continue
    values[ENDS_ABOVE] = 1
    break
  }
  for (let c = at + 1; c < candidates.length && candidates[c]! <= i + nearAbove; c++) {
    if (!endsWithWords(page, i, candidates[c]!)) continue
    values[HAS_TITLE] = 1
    break
  }
}

/** Words of a line with date and names, at most. */
const mostBeside = 16

/** How many blocks below block `i` a line of a date or of names stands; 0 where none is near. */
function datedBelow(page: Page, i: number): number {
  const named = classBit.byline | classBit.published | classBit.updated
  for (let j = i + 1; j < Math.min(page.count, i + 1 + nearDate); j++) {
    if (wordCount(page, j) > mostBeside) continue
    if (page.words.digits[j]! >= fewestOfDate || (page.hits.classes[j]! & named) !== 0 || isRelativeDate(page, j))
      return j - i
  }
  return 0
}

/** True for a line that is little more than a date with its clock. */
function isStamp(page: Page, i: number): boolean {
  return page.words.digits[i]! >= figuresOfDate && wordCount(page, i) <= wordsOfStamp
}

/** Words and figures of a relative date, at most. */
const [wordsOfAge, figuresOfAge] = [5, 2]

/** True for a few words with a figure that say how long ago something was: `3 hours ago`. */
function isRelativeDate(page: Page, i: number): boolean {
  const {digits} = page.words
  if (digits[i]! === 0 || digits[i]! > figuresOfAge || wordCount(page, i) > wordsOfAge) return false
  const text = page.text.slice(page.layout.start[i]!, page.layout.end[i]!).toLowerCase()
  return page.locale.dates.relative.some((words) => text.includes(words))
}
