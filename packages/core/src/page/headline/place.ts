import {classBit} from '../../locale/lexicon.js'
import {type Page, wordCount} from '../doc.js'
import {fewestOfDate, figuresOfDate, wordsOfStamp} from './date-lines.js'
import {sizeOf} from './line-size.js'
import {endsWithWords} from './same-words.js'
import {weights} from './weights.js'

/** How near above the headline a line stands that ends with it, and below it the date and the names. */
const nearAbove = 15
const nearBelow = 6

/** Words more than the lines above that make a line much longer than they are. */
const wordsOfLonger = 10

/** Words of a line that is short, at most: a label or a name more often than not. */
const shortLine = 3

/** What the lines around candidate number `at` say for its being the headline. */
export function placeOf(page: Page, at: number, candidates: readonly number[]): number {
  const i = candidates[at]!
  let score = 0
  if (page.layout.blank[i]! > 0) score += weights.blankAbove
  if (i + 1 < page.count && page.layout.blank[i + 1]! > 0) score += weights.blankBelow
  if (isDatedBelow(page, i)) score += weights.dated
  else if (i > 0 && isStamp(page, i - 1)) score += weights.datedAbove
  const above = i > 0 ? sizeOf(page, i - 1) : 0
  if (above <= shortLine) score += weights.shortAbove
  const around = (above + (i > 1 ? sizeOf(page, i - 2) : 0) + (i > 2 ? sizeOf(page, i - 3) : 0)) / 3
  score += weights.longer * Math.max(-1, Math.min(1, (sizeOf(page, i) - around) / wordsOfLonger))
  for (let j = Math.max(0, i - nearAbove); j < i; j++) {
    if (!endsWithWords(page, j, i)) continue
    score += weights.endsAbove
    break
  }
  for (let c = at + 1; c < candidates.length && candidates[c]! <= i + nearAbove; c++) {
    if (!endsWithWords(page, i, candidates[c]!)) continue
    score += weights.hasTitle
    break
  }
  return score
}

/** Words of a line with date and names, at most. */
const mostBeside = 16

function isDatedBelow(page: Page, i: number): boolean {
  const named = classBit.byline | classBit.published | classBit.updated
  for (let j = i + 1; j < Math.min(page.count, i + 1 + nearBelow); j++) {
    if (wordCount(page, j) > mostBeside) continue
    if (page.words.digits[j]! >= fewestOfDate || (page.hits.classes[j]! & named) !== 0 || isRelativeDate(page, j))
      return true
  }
  return false
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
