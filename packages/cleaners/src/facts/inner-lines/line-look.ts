/** What a short line between paragraphs looks like and stands between, as its points for caption and subhead ask. */
import {blockText, charClass, DENSE, DIGIT, type Doc, SPACE, wordCount} from '@copydesk/core'
import {oncePerDoc} from '../../look/memo.js'
import {isParagraph} from '../../look/paragraph.js'
import {isStopped} from '../../look/shape.js'
import {unitsOf} from '../../look/units.js'
import {captionsOf} from '../captions/captions.js'

/** Longest line that is looked at, in words. */
export const longestLine = 45

/** Words of a paragraph beside a line, at least. */
const fewestInParagraph = 26

/** What a line looks like. */
export interface LineLook {
  readonly block: number
  /** Two characters count as one in scripts without spaces. */
  readonly words: number
  readonly stop: 'none' | 'full' | 'question' | 'colon'
  /** True for an item of a numbered series. */
  readonly numbered: boolean
  readonly before: Neighbour
  readonly after: Neighbour
}

/** What stands beside a line inside the frame; `none` at its edge. */
export type Neighbour = 'paragraph' | 'caption' | 'line' | 'sentence' | 'none'

/** Reads the look of block `i`. */
export function lookOf(doc: Doc, i: number): LineLook {
  return {
    block: i,
    words: sizeOf(doc, i),
    stop: stopOf(doc, i),
    numbered: isNumbered(doc, i),
    before: neighbourOf(doc, i - 1),
    after: neighbourOf(doc, i + 1)
  }
}

const colon = 58
const questions = unitsOf('?!？！')
const fullStops = unitsOf('.。…।')
const closers = unitsOf('"\'”’»)')

/** How a line ends; a full stop inside its last bracket or quotation ends no sentence of the line. */
function stopOf(doc: Doc, i: number): LineLook['stop'] {
  const last = lastMark(doc, i, SPACE)
  if (last === colon) return 'colon'
  if (questions.includes(last)) return 'question'
  return isStopped(doc, i) && fullStops.includes(lastMark(doc, i, 0)) ? 'full' : 'none'
}

/** True for a line that begins with a full stop. */
export function opensWithStop({units, layout}: Doc, i: number): boolean {
  return fullStops.includes(units[layout.start[i]!]!)
}

/** The last unit before closing marks, and before characters of class `skip` among them; 0 for none. */
function lastMark({units, layout}: Doc, i: number, skip: number): number {
  const start = layout.start[i]!
  let at = layout.end[i]! - 1
  while (at >= start && (closers.includes(units[at]!) || charClass[units[at]!]! & skip)) at--
  return at < start ? 0 : units[at]!
}

function sizeOf(doc: Doc, i: number): number {
  const first = doc.units[doc.words.at[doc.words.first[i]!]!]!
  return charClass[first]! & DENSE ? Math.ceil(wordCount(doc, i) / 2) : wordCount(doc, i)
}

/** What block `i` is to the lines beside it. */
export function neighbourOf(doc: Doc, i: number): Neighbour {
  if (i < Math.max(0, doc.first) || i > doc.last) return 'none'
  if (captionsOf(doc).has(i)) return 'caption'
  if (isParagraph(doc, i, fewestInParagraph) || wordCount(doc, i) > longestLine) return 'paragraph'
  return isStopped(doc, i) ? 'sentence' : 'line'
}

/** `3. …` with a `2. …` or `4. …` elsewhere on the page. */
function isNumbered(doc: Doc, i: number): boolean {
  const number = i < Math.max(0, doc.first) || i > doc.last ? -1 : numberOf(doc, i)
  return number >= 1 && (numbersOf(doc).has(number - 1) || numbersOf(doc).has(number + 1))
}

/** The numbers that blocks of the frame begin with. */
const numbersOf = oncePerDoc((doc: Doc): ReadonlySet<number> => {
  const numbers = new Set<number>()
  for (let i = Math.max(0, doc.first); i <= doc.last; i++) {
    const number = numberOf(doc, i)
    if (number >= 0) numbers.add(number)
  }
  return numbers
})

/** Figures of such a number, at most. */
const longestNumber = 2

/** True if word `nth` of the block begins with a figure and has no more than a number may have. */
function isNumber({units, words}: Doc, i: number, nth: number): boolean {
  const w = words.first[i]! + nth
  if (w >= words.first[i + 1]! || words.size[w]! > longestNumber) return false
  return (charClass[units[words.at[w]!]!]! & DIGIT) !== 0
}

const opensWithNumber = /^(?:\p{L}{2,9}\s)?(\d{1,2})\s?[.):]\s*\D/u

/** UTF-16 units in which such a number stands. */
const longestOpening = 20

/** The number that block `i` begins with, a word before it or none (`Bước 3: …`); -1 for none. */
function numberOf(doc: Doc, i: number): number {
  if (doc.words.digits[i] === 0 || !(isNumber(doc, i, 0) || isNumber(doc, i, 1))) return -1
  const match = opensWithNumber.exec(blockText(doc, i).slice(0, longestOpening))
  return match ? Number(match[1]) : -1
}
