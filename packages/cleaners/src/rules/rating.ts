/**
 * Takes out what asks for a rating or shows one.
 *
 * It looks for the question (`Bạn thấy bài viết này thế nào?`, `Was this article helpful?`) with the scale under it, for
 * lines of stars outside the text, and for like buttons (`Thích`, `Like`).
 *
 * It must leave alone a review's own stars inside the text, and sentences that speak of ratings and likes.
 */
import {type Cleaner, classBit, type Doc, defineCleaner, wordCount} from '@copydesk/core'
import {isLabel, labelsOf, quote} from '../look/labels.js'
import {blocksWith, STAR, signsOf} from '../look/signs.js'
import {unitsOf} from '../look/units.js'

/** Words beside the stars of a rating, at most, and its stars, at least. */
const mostWords = 10
const fewestStars = 3

/** Lines of the scale under a question, at most: a star or a figure each. */
const longestScale = 5

/** UTF-16 units of a line of stars, at most: stars are no words, so a block with many has few for its length. */
const longestLine = 200

export const rating: Cleaner = defineCleaner(
  {
    name: 'rating',
    role: 'rating',
    summary: 'rating questions, scales, stars and like buttons'
  },
  (doc, marks) => {
    for (const {block, phrase, sure} of labelsOf(doc, 'rating')) {
      const end = phrase.anchor === 'start' ? endOfScale(doc, block + 1) : block + 1
      const because = `rating label \`${quote(doc, block)}\`${end > block + 1 ? ' and its scale' : ''}`
      marks.vote(block, end, {because, confidence: sure ? 0.98 : 0.85, evidence: phrase})
    }
    for (const i of blocksWith(doc, STAR)) {
      if (isLabel(doc, i, classBit.rating) || !isOutside(doc, i) || wordCount(doc, i) > mostWords) continue
      const count = starsIn(doc, i)
      if (count >= fewestStars) marks.vote(i, i + 1, {because: `line of ${count} stars`, confidence: 0.95})
    }
  }
)

/** The scale under a rating question: stars, or a line of figures such as `12345` or `4.5 / 5`. */
function endOfScale(doc: Doc, from: number): number {
  let end = from
  while (end < doc.count && end < from + longestScale && (starsIn(doc, end) > 0 || isFigures(doc, end))) end++
  return end
}

function isOutside(doc: Doc, i: number): boolean {
  return i < doc.first || i > doc.last
}

const stars = unitsOf('★☆⭐✩✭')

function starsIn(doc: Doc, i: number): number {
  if ((signsOf(doc)[i]! & STAR) === 0 || doc.layout.end[i]! - doc.layout.start[i]! > longestLine) return 0
  let count = 0
  for (let at = doc.layout.start[i]!; at < doc.layout.end[i]!; at++) {
    if (stars.includes(doc.units[at]!)) count++
  }
  return count
}

function isFigures(doc: Doc, i: number): boolean {
  return doc.words.letters[i] === 0 && doc.words.digits[i]! > 0
}
