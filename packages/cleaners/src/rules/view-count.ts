/**
 * Finds how often the page was seen: `Lượt xem : 2046`, `1.234 views`, or a figure alone on a line between the date and the
 * text.
 *
 * Leaves alone prose that speaks of views: the line must be short, and the figure must stand beside the word. Minutes of
 * reading and counts of shares are taken out, too, but are no count of views.
 */
import {
  blockText,
  type Cleaner,
  classBit,
  type Doc,
  defineCleaner,
  type PhraseHit,
  phrasesIn,
  wordCount
} from '@copydesk/core'
import {type Dateline, datelinesOf} from '../facts/dates/datelines.js'
import type {Stretch} from '../facts/stretch.js'
import {plainPhrase} from '../look/pack-words.js'
import {isParagraph} from '../look/paragraph.js'

/** A line with a count is short. */
const mostWords = 16

/** Lines between a count and the headline or the date, at most, for it to be the article's own. */
const [fromHeadline, fromDate] = [4, 3]

/** Lines from the date down to a figure that stands alone, at most. */
const underDate = 2

export const viewCount: Cleaner = defineCleaner(
  {
    name: 'view-count',
    role: 'viewcount',
    summary: 'counts of views and readers'
  },
  (doc, marks) => {
    const dates = datelinesOf(doc)
    if (dates.length === 0 && (doc.hits.page & classBit.viewCount) === 0) return
    for (let i = 0; i < doc.count; i++) {
      if (doc.words.digits[i] === 0 || wordCount(doc, i) > mostWords) continue
      const label = phrasesIn(doc, i, 'viewCount')[0]
      if (label) {
        const found = countBeside(doc, i, label)
        // counts of other articles stand far from the headline, and are theirs
        const own = isBesideDate(dates, i) || Math.abs(doc.title - i) <= fromHeadline
        const because = `\`${label.text}\` with a figure`
        if (found)
          marks.cut(i, found.start, found.end, {
            because,
            confidence: 0.96,
            evidence: label,
            fields: own && countsViews(doc, label) ? {viewCount: found.value} : undefined
          })
      } else if (doc.words.letters[i] === 0 && i <= doc.last && isUnderDate(doc, dates, i)) {
        const because = 'figure alone between the date and the text'
        // `1.204` is one figure
        if (/^\d{1,3}(?:[.,]?\d{3})*$/.test(blockText(doc, i))) marks.vote(i, i + 1, {because, confidence: 0.9})
      }
    }
  }
)

/** False for minutes of reading and counts of shares, which stand where the views do. */
function countsViews({lexicon}: Doc, {text}: PhraseHit): boolean {
  const phrase = plainPhrase(text)
  return !lexicon.packs.some(({words}) => words.otherCounts.includes(phrase))
}

function isBesideDate(dates: readonly Dateline[], i: number): boolean {
  return dates.some(({block}) => Math.abs(block - i) <= fromDate)
}

function isUnderDate(doc: Doc, dates: readonly Dateline[], i: number): boolean {
  if (isParagraph(doc, i - 1) || isParagraph(doc, i - 2)) return false
  return dates.some(({block}) => i > block && i <= block + underDate)
}

interface Count extends Stretch {
  readonly value: number
}

/** The figure before or after the word, with the word: `2.046 lượt xem`, `Lượt xem : 2046`, `12,3K views`. */
function countBeside(doc: Doc, i: number, label: PhraseHit): Count | undefined {
  const [start, end] = [doc.layout.start[i]!, doc.layout.end[i]!]
  const after = /^\s*[:\-–]?\s*\(?\s*(\d[\d.,  ]*\d|\d)\s*([km])?\b/iu.exec(doc.text.slice(label.end, end))
  const before = /(\d[\d.,]*\d|\d)\s*([km])?\s*$/iu.exec(doc.text.slice(start, label.start))
  if (after) return {value: readCount(after[1]!, after[2]), start: label.start, end: label.end + after[0].length}
  if (before) return {value: readCount(before[1]!, before[2]), start: start + before.index, end: label.end}
  return undefined
}

/** Groups of three after a mark are thousands: `2.046`; other figures after one are a fraction: `12,3K`. */
function readCount(figure: string, unit: string | undefined): number {
  const thousands = figure.replace(/[.,\s](?=\d{3}(?:\D|$))/g, '')
  const times = unit === undefined ? 1 : unit.toLowerCase() === 'k' ? 1e3 : 1e6
  return Math.round(Number(thousands.replace(',', '.').replace(/\s/g, '')) * times)
}
