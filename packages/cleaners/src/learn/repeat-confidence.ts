import {type Doc, endsWithStop, wordCount} from '@copydesk/core'
import {isParagraph} from '../look/paragraph.js'
import type {Repeats} from './known-lines.js'
import {longSentence} from './page-lines.js'

/** Confidence for lines of a box that stands with another story, too: `About the author`, and the note. */
const inBox = 0.99

/** Words of a box's label, at most. */
const longestLabel = 6

/**
 * First block of a box at the end of the frame: a label, and paragraphs below it to the end, that stand with another
 * story; past the page where none does. A paragraph taken over from an earlier report has no label above it that was
 * taken over, too, and what is repeated in short lines alone may be the article's, such as places and hours.
 */
export function boxAtEnd(doc: Doc, {stories}: Repeats): number {
  let i = doc.last
  while (i > doc.first && stories[i]! > 0 && isParagraph(doc, i, longSentence)) i--
  const isLabel = wordCount(doc, i) <= longestLabel && !endsWithStop(doc, i)
  return i < doc.last && stories[i]! > 0 && isLabel ? i : doc.count
}

/** Doubt of a line that the outlet repeats, shared out among the stories that have it and one more. */
const doubt = 0.04

/** Stories that have a notice, at least, and their share of all: two may share a paragraph. */
const [fewestOfNotice, leastOfNotice] = [2, 0.05]

/** Confidence for a paragraph beside another repeated line, and for a short line that one other story has in its article. */
const [besideRepeat, inOneArticle] = [0.9, 0.5]

/**
 * How surely block `i` is furniture by the other stories that have it, 0 where none has.
 *
 * Inside the frame a repeated line may be article: subheads, names of speakers, a paragraph taken over from an earlier
 * report. Of short lines that one other story has in its article, too, two in five are; of those that another story
 * has before or after its article, hardly one (by the gold of the development sets).
 */
export function confidenceOfRepeat(doc: Doc, i: number, {stories, inside, pages}: Repeats, box: number): number {
  const count = stories[i]!
  if (count === 0) return 0
  const sure = 1 - doubt / (count + 1)
  if (i < doc.first || i > doc.last) return sure
  if (i >= box) return inBox
  if (isParagraph(doc, i, longSentence)) {
    // a notice on many pages of many more is still a notice
    if (count >= fewestOfNotice && count >= leastOfNotice * pages) return sure
    // a repeated line beside it tells a note on the author or the house from a paragraph taken over
    return (stories[i - 1] ?? 0) > 0 || (stories[i + 1] ?? 0) > 0 ? besideRepeat : 0
  }
  return count === 1 && inside[i] === 1 ? inOneArticle : sure
}
