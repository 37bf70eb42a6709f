/**
 * Names the lead (sapo, standfirst): the first paragraph, between headline and story. Votes for keeping it, since it
 * often stands apart from the text.
 *
 * Leaves alone the first paragraph of pages that begin in the middle, with a caption or a subhead, and of pages that came
 * as one line.
 */
import {type Cleaner, type Doc, defineCleaner, PIECE, wordCount} from '@copydesk/core'
import {captionsOf} from '../facts/captions.js'
import {datelinesOf} from '../facts/datelines.js'
import {innerLinesOf} from '../facts/inner-lines.js'
import {isListItem, isParagraph} from '../facts/place.js'
import {recordOf} from '../facts/record.js'

/** A lead has a sentence at least, and is a paragraph, not a story. */
const fewestWords = 12
const mostWords = 130

export const lead: Cleaner = defineCleaner(
  {
    name: 'lead',
    role: 'lead',
    summary: 'the first paragraph, which sums up'
  },
  (doc, marks) => {
    if (doc.first > doc.last || recordOf(doc).length > 0) return
    const block = findLead(doc)
    if (block < 0) return
    const because = doc.title >= 0 ? 'first paragraph under the headline' : 'first paragraph of the text'
    marks.vote(block, block + 1, {because, confidence: 0.75})
  }
)

function findLead(doc: Doc): number {
  const captions = captionsOf(doc)
  const dates = datelinesOf(doc)
  const from = doc.title >= 0 && doc.title < doc.first ? doc.title + 1 : doc.first
  for (let i = Math.max(from, doc.first - 3); i <= Math.min(doc.last, doc.first + 4); i++) {
    const isShort = wordCount(doc, i) < fewestWords
    if (i === doc.title || dates.some(({block}) => block === i)) continue
    // a text without a headline that begins with a caption or a subhead began earlier
    if (doc.title < 0 && (captions.has(i) || (isShort && innerLinesOf(doc).some(({block}) => block === i)))) return -1
    if (captions.has(i) || isShort) continue
    if (isListItem(doc, i) && doc.text.slice(doc.layout.outer[i]!, doc.layout.start[i]!).trim() !== '-') return -1
    if ((doc.layout.flags[i]! & PIECE) !== 0 && i > 0 && doc.layout.line[i] === doc.layout.line[0]) return -1
    const whole = wordCount(doc, i) <= mostWords && (isParagraph(doc, i, fewestWords) || wordCount(doc, i) >= 20)
    return whole && hasMoreText(doc, i) ? i : -1
  }
  return -1
}

function hasMoreText(doc: Doc, lead: number): boolean {
  for (let i = lead + 1; i <= doc.last; i++) {
    if (isParagraph(doc, i) && doc.layout.line[i] !== doc.layout.line[lead]) return true
  }
  return false
}
