import {blockText, charClass, classBit, DIGIT, type Doc, LETTER, UPPER, wordCount} from '@copydesk/core'
import {oncePerDoc} from '../../look/memo.js'
import {isParagraph} from '../../look/paragraph.js'
import {isStopped} from '../../look/shape.js'
import {SLASH, signsOf} from '../../look/signs.js'
import {unitsOf} from '../../look/units.js'
import {datelineAt} from '../dates/datelines.js'
import {endsArticle, headOf, tailOf} from '../head-and-tail.js'
import {type WordRange, wordsBefore, wordsOfBlock} from '../tokens/token-words.js'
import {type FoundUrl, findUrl} from '../urls.js'
import {isNearFurniture, isTrusted, longestByline, mayBeBare, mayStandBare} from './bare-names.js'
import {readBesideDate} from './beside-date.js'
import type {CreditLine, LinePlace} from './credit-line.js'
import {type CreditWords, creditClasses, creditWordsOf} from './credit-words.js'
import {type Credits, readCredits} from './credits.js'
import {hasEverydayWord} from './everyday-words.js'
import {readGlued} from './glued-labels.js'
import {readFields, withoutOutlet} from './labelled-fields.js'
import {mayBeNames, mayHaveGluedLabel, mayHaveLabel, opensAsSentence} from './may-be-credits.js'
import {namesByPlace} from './names-by-place.js'
import {endOfMark, officeAt} from './offices.js'
import {settleCredits} from './settle-credits.js'

/** Most words of names under a label: more are a sentence. */
const longestName = 12

/** The lines of credits about the article’s beginning and end. */
export const creditLinesOf: (doc: Doc) => readonly CreditLine[] = oncePerDoc((doc: Doc): readonly CreditLine[] => {
  const head = headOf(doc)
  const tail = tailOf(doc)
  const lines: CreditLine[] = []
  for (let i = head.from; i < head.to; i++) {
    const line = i === doc.title ? undefined : readLine(doc, i, {place: 'head', distance: Math.abs(doc.first - i)})
    if (line) lines.push(line)
  }
  // under a heading of other articles only a label makes a byline of a name
  let ended = false
  for (let i = Math.max(tail.from, head.to); i < tail.to; i++) {
    ended ||= i > doc.last && endsArticle(doc, i)
    const line = readLine(doc, i, {place: 'tail', distance: Math.max(0, i - doc.last - 1)})
    if (!line || (ended && !line.credits.labelled)) continue
    if (i > doc.last || isNearFurniture(doc, i) || endsText(doc, i)) lines.push(line)
  }
  return settleCredits(
    doc,
    lines.filter((line, n) => !isOutletBelow(doc, line, lines[n - 1]) && !isBelowAddress(line, lines[n - 1]))
  )
})

/** An outlet's short name and its place: `BBC Wales`, `ABC Western Outback`. */
const shortName = /^\p{Lu}{3}(?:\s\p{Lu}\p{Ll}+){1,3}$/u

/** True for what looks like a name and stands right below one: the outlet that the author works for. */
function isOutletBelow(doc: Doc, {block, credits}: CreditLine, above: CreditLine | undefined): boolean {
  if (!above || above.block !== block - 1 || above.credits.authors.length === 0) return false
  return !credits.labelled && shortName.test(blockText(doc, block))
}

/** True for a name without a label right below the address of the source: with it the credits end, and tags may follow. */
function isBelowAddress({block, credits}: CreditLine, above: CreditLine | undefined): boolean {
  return above?.url !== undefined && above.block === block - 1 && !credits.labelled
}

/** Words of a line with an address, at most: addresses have many. */
const longestWithAddress = 3 * longestByline

/** Words of a paragraph, at least: a line of them that ends with a full stop is no line of credits. */
const fewestInParagraph = 12

function readLine(doc: Doc, i: number, {place, distance}: LinePlace): CreditLine | undefined {
  if (wordCount(doc, i) === 0 || isParagraph(doc, i, fewestInParagraph)) return undefined
  const dateline = datelineAt(doc, i)
  const beside = dateline && readBesideDate(doc, i, dateline)
  if (dateline) return beside && {block: i, credits: beside.credits, url: undefined, place, distance, part: beside.part}
  const placed = namesByPlace(doc, i)
  if (placed) return {block: i, credits: placed, url: undefined, place, distance, part: undefined}
  const url = signsOf(doc)[i]! & SLASH ? findUrl(doc.text, doc.layout.start[i]!, doc.layout.end[i]!) : undefined
  if (wordCount(doc, i) > (url ? longestWithAddress : longestByline)) return undefined
  const credits = creditsOf(doc, i, url, {place, distance})
  // a line that only names a photographer belongs to a picture
  if (!credits || (credits.photo && credits.authors.length === 0)) return undefined
  if (!credits.labelled && !mayBeBare(doc, i, credits, {place, distance})) return undefined
  return {block: i, credits, url: url?.url, place, distance, part: undefined}
}

/** The credits that block `i` is. An office behind the author is none of them; one that signs alone is a byline without an author. */
function creditsOf(doc: Doc, i: number, url: FoundUrl | undefined, at: LinePlace): Credits | undefined {
  if (url) return creditsBefore(doc, i, url.start, url)
  const [start, end] = [doc.layout.start[i]!, doc.layout.end[i]!]
  const office = officeAt(doc, wordsOfBlock(doc, i), start, creditWordsOf(doc))
  if (office === undefined) return creditsBefore(doc, i, end)
  if (office === doc.words.first[i]!) return isOfficeSigned(doc, i, at) ? signedByOffice : creditsBefore(doc, i, end)
  const credits = creditsBefore(doc, i, endOfMark(doc, start, doc.words.at[office]!) ?? end)
  return credits && credits.authors.length > 0 ? credits : creditsBefore(doc, i, end)
}

const signedByOffice: Credits = {
  authors: [],
  agency: undefined,
  photo: undefined,
  labelled: true,
  byline: true,
  initials: false
}

/** Words of the name of an office, at most. */
const longestOffice = 8

/** True for a short line right below the text, with nothing or the furniture of the page under it. */
function isOfficeSigned(doc: Doc, i: number, {place}: LinePlace): boolean {
  const {count, hits, words, last} = doc
  if (place !== 'tail' || i < last || i > last + 1 || wordCount(doc, i) > longestOffice || words.digits[i]! > 0)
    return false
  if ((hits.classes[i]! & ~creditClasses) !== 0 || isStopped(doc, i)) return false
  return i + 1 === count || hits.classes[i + 1] !== 0
}

/** The credits that block `i` is, up to offset `end`: its own, or where an address or an office begins. */
function creditsBefore(doc: Doc, i: number, end: number, url?: FoundUrl): Credits | undefined {
  const words = creditWordsOf(doc)
  const start = doc.layout.start[i]!
  const range = wordsBefore(doc, i, end)
  if (url?.start === start && isUnderSource(doc, i)) return sourceAbove
  const outlet = url ? undefined : outletUnderLabel(doc, i, doc.text.slice(start, end))
  if (outlet) return outlet
  // what is glued to the address is no word of its own
  const isGlued = url !== undefined && (charClass[doc.units[end - 1]!]! & (LETTER | DIGIT)) !== 0
  if (!isGlued && !mayBeCredits(doc, range)) return undefined
  const text = withoutOutlet(doc.text.slice(start, end), words)
  const credits =
    underLabel(doc, i, text, words) ??
    readFields(text, words) ??
    (mayHaveGluedLabel(doc, range) ? readGlued(text, words) : undefined) ??
    readCredits(text, words) ??
    (url ? sourceOfUrl(text, doc) : undefined)
  return credits && isOneEverydayWord(doc, i, credits, start + text.indexOf(credits.authors[0] ?? ''))
    ? undefined
    : credits
}

/** True for authors of one word each that the page has in small letters: `By Industry` is the label of a list. */
function isOneEverydayWord(doc: Doc, i: number, {authors, initials}: Credits, from: number): boolean {
  if (authors.length === 0 || initials || authors.some((name) => name.includes(' '))) return false
  return hasEverydayWord(doc, i, from, doc.layout.end[i]!)
}

/** Most words of a label that stands on the line above the names: `Written by`, `Tác giả bài viết:`. */
const longestLabel = 4

function isUnderByline(doc: Doc, i: number): boolean {
  return i > 0 && i - 1 !== doc.title && (doc.hits.classes[i - 1]! & classBit.byline) !== 0
}

/** The names of a line whose label stands alone on the line above. */
function underLabel(doc: Doc, i: number, text: string, words: CreditWords): Credits | undefined {
  // a label of something else is no name: a tag may read as a byline's label does
  if (!isUnderByline(doc, i) || (doc.hits.classes[i]! & ~creditClasses) !== 0) return undefined
  if (wordCount(doc, i - 1) > longestLabel || wordCount(doc, i) > longestName) return undefined
  const label = blockText(doc, i - 1)
  const above = readCredits(label, words)
  if (!above?.byline || above.authors.length > 0 || above.agency !== undefined) return undefined
  const credits = readCredits(`${label} ${text}`, words)
  return credits && credits.authors.length > 0 ? credits : undefined
}

/** False for most lines at little cost: what has no label must be names, on a line that may have names without one. */
function mayBeCredits(doc: Doc, words: WordRange): boolean {
  const i = words.block
  if (words.from === words.to) return false
  // a label may stand on the line above
  if (isUnderByline(doc, i)) return true
  if (opensAsSentence(doc, words, doc.layout.start[i]!)) return false
  if (mayHaveLabel(doc, words) || mayHaveGluedLabel(doc, words)) return true
  return (
    mayStandBare(doc, i) && mayBeNames(doc, words, doc.layout.start[i]!) && (mayNameOutlet(doc, i) || isTrusted(doc, i))
  )
}

/** True for lines with a mark that parts an author from an outlet, or with the full stop of an address. */
function mayNameOutlet({units, layout}: Doc, i: number): boolean {
  for (let c = layout.start[i]!; c < layout.end[i]!; c++) if (outletMarks.includes(units[c]!)) return true
  return false
}

const outletMarks = unitsOf('/([.')

/** Words of a label in front of an address, at most. */
const longestSourceLabel = 3

const sourceAbove: Credits = {...signedByOffice, byline: false}

/** Lines between the label of a source and its address, at most: `Link bài gốc`, `Lấy link`, `https://…`. */
const sourceReach = 2

/** True for a line whose label of a source stands on a line of its own above. */
function isUnderSource(doc: Doc, i: number): boolean {
  for (let above = i - 1; above >= Math.max(0, i - sourceReach); above--) {
    if (wordCount(doc, above) > longestSourceLabel) return false
    if ((doc.hits.classes[above]! & classBit.source) !== 0) return isSourceLabel(doc, above)
  }
  return false
}

/** True for a line that is the label of a source and names none. */
function isSourceLabel(doc: Doc, i: number): boolean {
  const label = readCredits(blockText(doc, i), creditWordsOf(doc))
  return label?.labelled === true && label.agency === undefined && label.authors.length === 0
}

/** Words of an outlet's name under the label of a source, at most. */
const longestOutlet = 6

/** The outlet on the line under the label of a source: `Theo`, `Đời sống & Gia đình`. */
function outletUnderLabel(doc: Doc, i: number, text: string): Credits | undefined {
  if (i === 0 || (doc.hits.classes[i - 1]! & classBit.source) === 0 || (doc.hits.classes[i]! & ~creditClasses) !== 0)
    return undefined
  if (wordCount(doc, i - 1) > 1 || wordCount(doc, i) > longestOutlet || doc.words.digits[i]! > 0 || isStopped(doc, i))
    return undefined
  // a link in a sentence may stand on a line of its own
  if (!isCapital(doc, i) || !/[\p{L}\p{M})+]$/u.test(text) || (i + 1 < doc.count && !isCapital(doc, i + 1)))
    return undefined
  return isSourceLabel(doc, i - 1) ? {...sourceAbove, agency: text.trim()} : undefined
}

/** True for a line that begins with a capital or a figure. */
function isCapital({units, layout}: Doc, i: number): boolean {
  return (charClass[units[layout.start[i]!]!]! & (UPPER | DIGIT)) !== 0
}

/** `Link bài gốc Lấy link! https://…`: the label and the address are enough. */
function sourceOfUrl(text: string, doc: Doc): Credits | undefined {
  const label = readCredits(text.split(/\s+/).slice(0, longestSourceLabel).join(' '), creditWordsOf(doc))
  return label?.labelled && label.authors.length === 0 ? {...label, agency: undefined} : undefined
}

/** True if no paragraph follows block `i` inside the frame, which may take in the lines under the text. */
function endsText(doc: Doc, i: number): boolean {
  for (let n = i + 1; n <= doc.last; n++) if (isParagraph(doc, n, fewestInParagraph)) return false
  return true
}
