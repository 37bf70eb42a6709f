import {blockText, type Doc, wordCount} from '@copydesk/core'
import {bitsOf, isSureLabel} from './labels.js'
import {isMasthead} from './masthead.js'
import {isInMenu} from './menus.js'
import {hasListMark} from './paragraph.js'
import {wordsKey} from './repeats.js'
import {isHeadline, isMeta, isProse} from './shape.js'

/** Other articles that stand under a heading: the blocks `[from, end)`. */
export interface ArticleList {
  readonly from: number
  readonly end: number
  readonly titles: number
  /** Titles that a sentence of their article follows. */
  readonly teasers: number
}

/** Labels at which a list of articles ends: something else begins. */
const endings: number = bitsOf([
  'related',
  'mostRead',
  'readMore',
  'comments',
  'rating',
  'newsletter',
  'signIn',
  'copyright',
  'tags',
  'credit'
])

/** Longest teaser, in words; paragraphs are often longer, teasers hardly ever. */
const longestTeaser = 80

/** Log-odds at which a block of the frame is text, where the model tells the list's first line from it. */
const surelyText = 1

/** Lines in a row that are neither title nor teaser, at least, for something else to have begun. */
const fewestSections = 3

/** Different titles of a list without teasers, at least. */
const fewestBare = 2

/** Teasers of a list, at least, for a sentence at its end to be one more of them. */
const fewestTeasers = 3

type Kind = 'title' | 'meta' | 'section' | 'prose'

/**
 * Reads the list that begins at block `from`. It knows the forms that lists have: titles; title and date; title, date
 * and teaser; title twice and teaser; rank and title; title, section and counts. It ends where two paragraphs follow
 * each other, where list marks stop, at another label, at a menu, and where the article begins or goes on.
 */
export function readList(doc: Doc, from: number): ArticleList {
  const kinds: Kind[] = []
  const marked = from < doc.count && hasListMark(doc, from)
  const to = from <= doc.first ? doc.first : doc.count
  let afterTitle = false
  let sections = 0
  let bare = 0
  const isTold = from < doc.count && doc.scores[from]! < 0
  for (let i = from; i < to && i !== doc.title && !endsHere(doc, i) && (!marked || hasListMark(doc, i)); i++) {
    const kind = kindOf(doc, i)
    if (isTold && isSurelyText(doc, i) && isSurelyText(doc, i + 1)) break
    if (kind === 'prose' && (!afterTitle || wordCount(doc, i) > longestTeaser)) break
    // titles that have had no teasers: what follows the last one is none, either
    if (kind === 'prose' && bare >= fewestBare && isSurelyText(doc, i) && textIsNear(doc, i)) break
    if (kind === 'title' || kind === 'prose') afterTitle = kind === 'title'
    if (kind === 'prose') bare = Number.NEGATIVE_INFINITY
    else if (kind === 'title' && (i === from || wordsKey(doc, i) !== wordsKey(doc, i - 1))) bare++
    kinds.push(kind)
    sections = kind === 'section' ? sections + 1 : 0
    if (sections >= fewestSections && kinds.length > fewestSections) break
  }
  return measure(doc, from, kinds)
}

/** Below a box inside the article its subheads and paragraphs look like more titles and teasers; two in a row are none. */
function isSurelyText(doc: Doc, i: number): boolean {
  return i > doc.first && i <= doc.last && doc.scores[i]! > surelyText
}

/** Lines within which two paragraphs in a row show that the article goes on. */
const nearText = 4

/** True if the article goes on near below. */
function textIsNear(doc: Doc, from: number): boolean {
  for (let i = from; i < from + nearText; i++) if (isSurelyText(doc, i) && isSurelyText(doc, i + 1)) return true
  return false
}

function endsHere(doc: Doc, i: number): boolean {
  return isSureLabel(doc, i, endings) || isMasthead(doc, i) || isInMenu(doc, i)
}

function kindOf(doc: Doc, i: number): Kind {
  if (isMeta(doc, i) || isPlaceholder(doc, i)) return 'meta'
  if (isProse(doc, i)) return 'prose'
  return isHeadline(doc, i) ? 'title' : 'section'
}

const openBracket = 91

/** The name of a picture that stands for it in the output of text browsers: `[phong-su-anh]`. */
function isPlaceholder(doc: Doc, i: number): boolean {
  return doc.units[doc.layout.start[i]!] === openBracket && /^\[[^\]]*\]$/.test(blockText(doc, i))
}

/** The list of these kinds of lines, without what stands behind its last title or teaser and is none of it. */
function measure(doc: Doc, from: number, kinds: readonly Kind[]): ArticleList {
  // names, bylines and menus after the last title are not the list's
  let size = kinds.findLastIndex((kind) => kind !== 'section') + 1
  const titles = kinds.filter((kind) => kind === 'title').length
  const teasers = kinds.filter((kind) => kind === 'prose').length
  const isText = kinds[size - 1] === 'prose' && goesOn(doc, from + size, teasers)
  if (isText) size--
  return {from, end: from + size, titles, teasers: isText ? teasers - 1 : teasers}
}

/** True if the sentence above block `end` is the article that goes on, not a teaser: a paragraph follows, or the model says so. */
function goesOn(doc: Doc, end: number, teasers: number): boolean {
  if (end >= doc.count) return false
  const isLikely = doc.scores[end - 1]! > 0
  if (isProse(doc, end)) return teasers < fewestTeasers || isLikely
  return teasers === 1 && isLikely
}
