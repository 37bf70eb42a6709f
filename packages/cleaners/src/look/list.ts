import {blockText, type Doc, LIST_ITEM, wordCount} from '@copydesk/core'
import {bitsOf, isSureLabel} from './labels.js'
import {isMasthead} from './masthead.js'
import {isInMenu} from './menus.js'
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

type Kind = 'title' | 'meta' | 'section' | 'prose'

/**
 * Reads the list that begins at block `from`. It knows the forms that lists have: titles; title and date; title, date
 * and teaser; title twice and teaser; rank and title; title, section and counts. It ends where two paragraphs follow
 * each other, where list marks stop, at another label, at a menu, and where the article begins.
 */
export function readList(doc: Doc, from: number): ArticleList {
  const kinds: Kind[] = []
  const marked = from < doc.count && (doc.layout.flags[from]! & LIST_ITEM) !== 0
  const above = from <= doc.first
  let afterTitle = false
  for (let i = from; i < doc.count && !endsHere(doc, i); i++) {
    if (i === doc.title || (above && i >= doc.first)) break
    if (isInMenu(doc, i)) break
    if (marked && !(doc.layout.flags[i]! & LIST_ITEM)) break
    const kind = kindOf(doc, i)
    if (kind === 'prose' && (!afterTitle || wordCount(doc, i) > longestTeaser)) break
    if (kind === 'title' || kind === 'prose') afterTitle = kind === 'title'
    kinds.push(kind)
    if (kinds.length > 3 && kinds.slice(-3).every((each) => each === 'section')) break
  }
  return trim(doc, from, kinds)
}

function endsHere(doc: Doc, i: number): boolean {
  return isSureLabel(doc, i, endings) || isMasthead(doc, i)
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

function trim(doc: Doc, from: number, kinds: Kind[]): ArticleList {
  // names, bylines and menus after the last title are not the list's
  while (kinds.at(-1) === 'section') kinds.pop()
  let end = from + kinds.length
  const stoppedAtProse = end < doc.count && isProse(doc, end)
  let teasers = kinds.filter((kind) => kind === 'prose').length
  // one sentence before a paragraph is the article that goes on, not a teaser
  if (kinds.at(-1) === 'prose' && (stoppedAtProse || teasers === 1) && (teasers < 3 || doc.scores[end - 1]! > 0)) {
    if (end < doc.count && (stoppedAtProse || doc.scores[end - 1]! > 0)) {
      kinds.pop()
      teasers--
      end--
    }
  }
  return {from, end, titles: kinds.filter((kind) => kind === 'title').length, teasers}
}
