import {classBit, type Doc, wordCount} from '@copydesk/core'
import {bitsOf, isLabel, isSureLabel} from './labels.js'
import {columnOf, fullColumnOf, oncePerDoc} from './memo.js'
import {isDense, isMeta, looksOf, META, STOPPED} from './shape.js'

/** A menu: the blocks `[from, end)`, short lines that stand together. */
export interface Menu {
  readonly from: number
  readonly end: number
  /** Items that the packs know as names of sections and the like. */
  readonly labels: number
}

/** Words from which on a line speaks for a title and against a menu item; measured on the development pages. */
const evenWords = 5.5

/** What one line can say for a menu and against it. */
const most = 3
const least = -6
const meta = -3

/** A menu ends where the lines after it have spoken this much against it: one long item is still an item. */
const tolerance = 5

/** Nor does it go on behind so many lines that have added nothing to it, which bounds the work on endless lists. */
const longestRest = 200

/** Lines below the headline that are its names, dates and buttons, however short. */
const underHeadline = 6

/** What a block of the article says: no menu goes on behind it. */
const ending = Number.NEGATIVE_INFINITY

/** Least sum of a menu, and its fewest lines. */
const enough = 10
const fewestLines = 5

/** Labels of the article's tools and of lists, which stand in menus, too, and say neither yes nor no. */
const tools: number = bitsOf([
  'share',
  'follow',
  'comments',
  'rating',
  'tags',
  'related',
  'mostRead',
  'readMore',
  'advert',
  'newsletter',
  'signIn',
  'notice',
  'copyright',
  'byline',
  'source'
])

const voiceColumn = fullColumnOf((length) => new Float32Array(length))

/**
 * The menus outside the article's frame, in page order: maximal runs of lines whose shortness sums up, where a known name
 * of a section says most and a long or full line speaks against it.
 */
export const menusOf: (doc: Doc) => readonly Menu[] = oncePerDoc((doc: Doc): readonly Menu[] => {
  const menus: Menu[] = []
  const voices = voiceColumn(doc.count)
  const looks = looksOf(doc)
  for (let i = 0; i < doc.count; i++) voices[i] = speaksFor(doc, i, looks[i]!)
  for (let i = 0; i < doc.count; ) {
    const menu = voices[i]! > 0 ? menuFrom(doc, i, voices) : undefined
    if (menu && menu.sum >= enough && menu.end - menu.from >= fewestLines) menus.push(menu)
    i = menu ? menu.end : i + 1
  }
  return menus
})

const lineColumn = columnOf((length) => new Uint8Array(length))

const menuLines: (doc: Doc) => Uint8Array = oncePerDoc((doc: Doc): Uint8Array => {
  const lines = lineColumn(doc.count)
  for (const {from, end} of menusOf(doc)) lines.fill(1, from, end)
  return lines
})

/** True if block `i` stands in a menu. */
export function isInMenu(doc: Doc, i: number): boolean {
  return menuLines(doc)[i] === 1
}

function menuFrom(doc: Doc, from: number, voices: Float32Array): Menu & {readonly sum: number} {
  let sum = 0
  let labels = 0
  let end = from + 1
  let bestSum = 0
  let bestLabels = 0
  for (let i = from; i < doc.count && sum > bestSum - tolerance && i < end + longestRest; i++) {
    sum += voices[i]!
    if (isSection(doc, i)) labels++
    if (sum <= bestSum) continue
    end = i + 1
    bestSum = sum
    bestLabels = labels
  }
  return {from, end, sum: bestSum, labels: bestLabels}
}

/** True inside the article's frame, and on the headline and the names and dates right below it. */
function isArticle(doc: Doc, i: number): boolean {
  return (i >= doc.first && i <= doc.last) || (doc.title >= 0 && i >= doc.title && i <= doc.title + underHeadline)
}

function isSection(doc: Doc, i: number): boolean {
  return isLabel(doc, i, classBit.navigation) && !isMeta(doc, i)
}

/** What block `i` says for a menu, in words saved against a title: halves and whole numbers. */
function speaksFor(doc: Doc, i: number, look: number): number {
  if (isArticle(doc, i)) return ending
  const words = wordCount(doc, i)
  if (words === 0) return 0
  if (look & STOPPED) return least
  if (look & META) return meta
  if (doc.hits.classes[i] !== 0) {
    if (isLabel(doc, i, classBit.navigation)) return most
    if (isSureLabel(doc, i, tools)) return 0
  }
  return Math.max(least, Math.min(most, evenWords - (isDense(doc, i) ? words / 2 : words)))
}
