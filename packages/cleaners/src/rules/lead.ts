/**
 * Names the lead (sapo, standfirst): the first paragraph, between headline and story, or a long line without a full stop
 * between the headline and its names or date. Votes for keeping it, since it often stands apart from the text.
 *
 * Leaves alone the first paragraph of pages that begin in the middle, with a caption or a subhead, and of pages that came
 * as one line.
 */
import {type Cleaner, type Doc, defineCleaner, endsWithStop, PIECE, wordCount} from '@copydesk/core'
import {captionsOf} from '../facts/captions/captions.js'
import {isFactLine} from '../facts/fact-lines.js'
import {innerLinesOf} from '../facts/inner-lines/inner-lines.js'
import {scraperFieldsOf} from '../facts/scraper-record.js'
import {hasListMark, isParagraph} from '../look/paragraph.js'

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
    if (doc.first > doc.last || scraperFieldsOf(doc).length > 0) return
    const above = standfirstAbove(doc)
    if (above >= 0) {
      marks.vote(above, above + 1, {because: 'right under the headline, above names or the date', confidence: 0.8})
    }
    const block = findLead(doc)
    if (block < 0) return
    const apart = doc.title >= 0 && block < doc.first
    const because = doc.title >= 0 ? 'first paragraph under the headline' : 'first paragraph of the text'
    marks.vote(block, block + 1, {
      because,
      confidence: !apart ? 0.65 : isRightUnderTitle(doc, block) ? 0.95 : 0.7,
      role: above >= 0 ? 'body' : undefined
    })
  }
)

/** Words of a lead that its place right under the headline tells, at least. */
const fewestUnderTitle = 28

/** True where nothing but names and dates stands between the headline and block `i`. */
function isRightUnderTitle(doc: Doc, i: number): boolean {
  for (let above = i - 1; above > doc.title; above--) if (!isFactLine(doc, above)) return false
  return wordCount(doc, i) >= fewestUnderTitle
}

/** Words of a standfirst without a full stop. */
const [fewestAbove, mostAbove] = [10, 45]
/** Names and dates stand so many lines below it at most. */
const factsBelow = 3

/** A standfirst without a full stop between the headline and its names or date, or -1: `Two years on, they own more than planned`. */
function standfirstAbove(doc: Doc): number {
  const i = doc.title + 1
  if (doc.title < 0 || i >= doc.first || doc.hits.classes[i] !== 0 || hasListMark(doc, i)) return -1
  const words = wordCount(doc, i)
  if (words < fewestAbove || words > mostAbove || words <= wordCount(doc, doc.title) || doc.words.wide) return -1
  if (endsWithStop(doc, i) || isFactLine(doc, i) || captionsOf(doc).has(i) || 2 * doc.words.capitals[i]! > words)
    return -1
  for (let j = i + 1; j <= Math.min(i + factsBelow, doc.first); j++) if (isFactLine(doc, j)) return i
  return -1
}

/** How many blocks above the text a lead may stand, and how many below where the text begins. */
const [reach, reachBelow] = [9, 4]

/** Words from which on a block without a full stop may be a lead: a standfirst often has none. */
const fewestUnstopped = 20

function findLead(doc: Doc): number {
  const from = doc.title >= 0 && doc.title < doc.first ? Math.max(doc.title + 1, doc.first - reach) : doc.first
  for (let i = from; i <= Math.min(doc.last, doc.first + reachBelow); i++) {
    const isShort = wordCount(doc, i) < fewestWords
    if (i === doc.title || isFactLine(doc, i)) continue
    const isPicture = captionsOf(doc).has(i)
    // a text without a headline that begins with a caption or a subhead began earlier
    if (doc.title < 0 && (isPicture || (isShort && innerLinesOf(doc).some(({block}) => block === i)))) return -1
    if (isPicture || isShort || (i < doc.first && !isParagraph(doc, i, fewestWords))) continue
    if (hasListMark(doc, i) && !opensWithDash(doc, i)) continue
    // sentences of a page that came as one line are no paragraphs
    if (doc.layout.flags[i]! & PIECE && doc.layout.line[i] === doc.layout.line[doc.last]) return -1
    const whole =
      wordCount(doc, i) <= mostWords && (isParagraph(doc, i, fewestWords) || wordCount(doc, i) >= fewestUnstopped)
    return whole && hasMoreText(doc, i) ? i : -1
  }
  return -1
}

/** `- VietNamNet cập nhật …`: a dash before the lead is no list. */
function opensWithDash(doc: Doc, i: number): boolean {
  return /^[-–—]/.test(doc.text.slice(doc.layout.outer[i]!, doc.layout.start[i]!))
}

/** Words of sentences below a lead that make a story together, and of one such sentence, at least. */
const [enoughBelow, fewestInSentence] = [20, 8]

/** A block of more words is a part of the story, however it ends. */
const longBlock = 60

function hasMoreText(doc: Doc, lead: number): boolean {
  let words = 0
  for (let i = Math.max(lead + 1, doc.first); i <= doc.last; i++) {
    if (isParagraph(doc, i) || (wordCount(doc, i) > longBlock && i > lead)) return true
    if (isParagraph(doc, i, fewestInSentence)) words += wordCount(doc, i)
  }
  return words >= enoughBelow
}
