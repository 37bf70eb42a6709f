import type {RawDocument} from '../record/raw-document.js'
import {CLOSER, charClass, TERMINAL} from '../text/chars.js'
import type {Page} from './doc.js'

/** How far before the first paragraph a headline is looked for, in blocks. */
const reach = 40

/** A block with this many figures is a date, a count or a table row. */
const manyFigures = 6

/** Least score of a headline: about half of its words come again in the article. */
const least = 0.42

/**
 * The block that is the page's headline, or -1: of the blocks before the first paragraph the one that shares most
 * words with the article, weighed by closeness and by copies of it in the page. Nothing is made up: a page without
 * such a block has no headline.
 */
export function findHeadline(page: Page, first: number, last: number): number {
  if (first > last) return -1
  const given = givenHeadline(page, page.document, first)
  if (given >= 0) return given
  const vocabulary = vocabularyOf(page, first, last)
  const copies = countCopies(page)
  let best = -1
  let bestScore = least
  for (let i = Math.max(0, first - reach); i <= first; i++) {
    if (!looksLikeHeadline(page, i)) continue
    const from = page.words.first[i]!
    const to = page.words.first[i + 1]!
    let shared = 0
    for (let w = from; w < to; w++) if (vocabulary.has(page.words.hash[w]!)) shared++
    const words = to - from
    const repeated = copies.get(keyOf(page, i))! > 1 ? 0.1 : 0
    const score = (shared / words) * Math.min(1, words / 6) + repeated - 0.01 * (first - i)
    if (score > bestScore) {
      best = i
      bestScore = score
    }
  }
  return best
}

function looksLikeHeadline(page: Page, i: number): boolean {
  const words = page.words.first[i + 1]! - page.words.first[i]!
  return (
    words >= 3 &&
    words <= 45 &&
    page.words.digits[i]! < manyFigures + words / 4 &&
    !endsWithFullStop(page, i) &&
    labelledShare(page, i) < 0.5
  )
}

/** Headlines ask and exclaim, but end with no full stop. */
function endsWithFullStop(page: Page, i: number): boolean {
  const start = page.layout.start[i]!
  let at = page.layout.end[i]! - 1
  while (at > start && charClass[page.text.charCodeAt(at)]! & CLOSER) at--
  const unit = page.text.charCodeAt(at)
  return (charClass[unit]! & TERMINAL) !== 0 && !'?!？！؟'.includes(String.fromCharCode(unit))
}

/** Share of a block's words that are phrases of the packs: labels and prompts, never a headline. */
function labelledShare(page: Page, i: number): number {
  if (page.hits.classes[i] === 0) return 0
  const {found} = page.hits
  let longest = 0
  for (let h = 0; h < found.length; h += 4) {
    if (found[h] === i) longest = Math.max(longest, found[h + 3]! - found[h + 2]!)
  }
  return longest / Math.max(1, page.words.first[i + 1]! - page.words.first[i]!)
}

function vocabularyOf(page: Page, first: number, last: number): Set<number> {
  const vocabulary = new Set<number>()
  const from = page.words.first[Math.min(first + 1, last)]!
  for (let w = from; w < page.words.first[last + 1]!; w++) vocabulary.add(page.words.hash[w]!)
  return vocabulary
}

/** How often each block stands on the page, by its words. */
function countCopies(page: Page): Map<number, number> {
  const copies = new Map<number, number>()
  for (let i = 0; i < page.count; i++) {
    const key = keyOf(page, i)
    copies.set(key, (copies.get(key) ?? 0) + 1)
  }
  return copies
}

/** One number of a block's words; blocks of the same words have the same. */
function keyOf(page: Page, i: number): number {
  let key = 17
  for (let w = page.words.first[i]!; w < page.words.first[i + 1]!; w++)
    key = (Math.imul(key, 31) + page.words.hash[w]!) | 0
  return key
}

function givenHeadline(page: Page, document: RawDocument, first: number): number {
  if (!document.title) return -1
  const wanted = document.title.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase()
  for (let i = 0; i <= Math.min(first, page.count - 1); i++) {
    const text = page.text.slice(page.layout.start[i]!, page.layout.end[i]!)
    if (text.replace(/\s+/g, ' ').toLowerCase() === wanted) return i
  }
  return -1
}
