/**
 * Takes out lists of other articles.
 *
 * It looks for a heading that is a whole block (`Tin liên quan`, `Related articles`) and the list under it, in the forms
 * that lists have: titles; titles with dates, sections, counts; titles with teasers, where the teasers are full
 * sentences; titles given twice. And for what has no heading: three or more titles each with a date line, or each
 * beginning with a time or a day (`16:27 …`); titles right below the name that signs the text; the section beside a title.
 *
 * It must leave alone prose that only uses the words, the paragraphs after a list that stands inside the article, and
 * tables of times: a title has some words and no full stop.
 */
import {
  blockText,
  type Cleaner,
  classBit,
  type Doc,
  defineCleaner,
  type Marks,
  type PhraseClass,
  wordCount
} from '@copydesk/core'
import {endOfText} from '../facts/credits/end-of-text.js'
import {readList} from '../look/article-list.js'
import {isLabel, justNames, labelsOf, quote} from '../look/labels.js'
import {isInMenu} from '../look/menus.js'
import {isContact, isDateLine, isHeadline, isMeta, isProse, isStopped} from '../look/shape.js'
import {OPENS_FIGURE, signsOf} from '../look/signs.js'

export const relatedList: Cleaner = defineCleaner(
  {
    name: 'related-list',
    role: 'related',
    summary: 'lists of other articles, with their dates and teasers'
  },
  (doc, marks) => {
    voteOnLists(doc, marks, 'related')
    voteOnDatedTitles(doc, marks)
    voteOnSections(doc, marks)
    voteBelowSignature(doc, marks)
  }
)

/** Words of a heading, at most: where its phrase alone settles it, and where that is only likely. */
const [longestHeading, longestIfLikely] = [12, 8]

/** Votes on every heading of class `name` and on the list under it; what a list is called does not change its form. */
export function voteOnLists(doc: Doc, marks: Marks, name: PhraseClass): void {
  for (const label of labelsOf(doc, name)) {
    const i = label.block
    if (wordCount(doc, i) > (label.sure ? longestHeading : longestIfLikely)) continue
    const list = readList(doc, i + 1)
    // above the headline a heading whose list a script would fill is a button of the menu
    const role = list.titles === 0 && i < doc.title ? 'navigation' : undefined
    const titles = list.titles === 1 ? ', then 1 title' : list.titles > 1 ? `, then ${list.titles} titles` : ''
    const teasers = list.titles > 0 && list.teasers > 0 ? `, ${list.teasers} with a teaser` : ''
    const because = `heading \`${quote(doc, i)}\`${titles}${teasers}`
    marks.vote(i, i + 1, {because, confidence: 0.98, evidence: label.phrase, role})
    if (list.titles > 0) marks.vote(i + 1, list.end, {because, confidence: 0.97, evidence: label.phrase})
  }
}

/** Titles below the frame that go on with those inside it, at most. */
const mostBelow = 4

/** Titles that the frame takes in below the name that signs the text. */
function voteBelowSignature(doc: Doc, marks: Marks): void {
  const from = endOfText(doc) + 1
  // the list goes on below the frame up to the first label
  const to = from > doc.last ? from : Math.min(doc.count, doc.last + 1 + mostBelow)
  for (let i = from; i < to && (i <= doc.last || doc.hits.classes[i] === 0); i++) {
    if (doc.hits.classes[i] !== 0 || !isHeadline(doc, i)) continue
    const because = 'a title below the end of the text'
    marks.vote(i, i + 1, {because, confidence: 0.9})
    if (i < doc.last && isProse(doc, i + 1))
      marks.vote(i + 1, i + 2, {because: `the teaser under ${because}`, confidence: 0.99})
  }
}

/** Longest name of a section, in words, and of one without a figure. */
const longestSection = 6
const longestPlainSection = 4

/** The section beside each title of a list: a name that is a menu's item elsewhere. */
function voteOnSections(doc: Doc, marks: Marks): void {
  for (let i = doc.last + 1; i < doc.count; i++) {
    if (isInMenu(doc, i) || !isSectionLike(doc, i) || !(isTitle(doc, i - 1) || isTitle(doc, i + 1))) continue
    const named = isLabel(doc, i, classBit.navigation)
    if (!named && doc.hits.classes[i] !== 0) continue
    marks.vote(i, i + 1, {
      because: `section \`${quote(doc, i)}\` beside a title`,
      confidence: named ? 0.985 : justNames
    })
  }
}

function isSectionLike(doc: Doc, i: number): boolean {
  const words = wordCount(doc, i)
  if (words === 0 || words > longestSection || doc.words.letters[i] === 0) return false
  return !isStopped(doc, i) && !isContact(doc, i) && (words <= longestPlainSection || isMeta(doc, i))
}

function isTitle(doc: Doc, i: number): boolean {
  if (i <= doc.last || i >= doc.count || wordCount(doc, i) <= longestSection || !isHeadline(doc, i)) return false
  return !isContact(doc, i) && doc.hits.classes[i] === 0 && !isInMenu(doc, i)
}

/** Blocks between two dated titles of one list, and the fewest that make a list. */
const longestGap = 5
const fewestDated = 3

/** A title with its date: the blocks `[from, end)`. */
interface DatedTitle {
  readonly from: number
  readonly end: number
}

function voteOnDatedTitles(doc: Doc, marks: Marks): void {
  let group: DatedTitle[] = []
  const close = (): void => {
    if (group.length >= fewestDated) voteOnGroup(doc, marks, group)
    group = []
  }
  for (let i = 0; i < doc.count; i++) {
    const from = datedTitle(doc, i)
    if (from < 0) continue
    if (group.length > 0 && from - group.at(-1)!.end > longestGap) close()
    group.push({from, end: i + 1})
  }
  close()
}

function voteOnGroup(doc: Doc, marks: Marks, group: readonly DatedTitle[]): void {
  // comments under an article have dates, too: below it this is a list, inside it is only likely to be one
  const inside = group[0]!.from >= doc.first && group.at(-1)!.end <= doc.last + 1
  const because = `${group.length} titles, each with its date`
  for (const {from, end} of group) {
    const teaser = end < doc.count && isProse(doc, end) && !(end + 1 < doc.count && isProse(doc, end + 1))
    marks.vote(from, teaser ? end + 1 : end, {because, confidence: inside ? 0.85 : 0.97})
  }
}

/** First block of the dated title that ends at block `i`, or -1. */
function datedTitle(doc: Doc, i: number): number {
  if (isDateLine(doc, i)) return i > 0 && i - 1 !== doc.title && isHeadline(doc, i - 1) ? i - 1 : -1
  if ((signsOf(doc)[i]! & OPENS_FIGURE) === 0 || !isHeadline(doc, i)) return -1
  return startsWithTime.test(blockText(doc, i)) ? i : -1
}

const startsWithTime = /^(?:\d{1,2}[:h]\d{2}\s|\d{1,2}[-/]\d{1,2}[-/]\d{4})\s*\D/
