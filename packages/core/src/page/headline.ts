import {classBit} from '../locale/lexicon.js'
import type {RawDocument} from '../record/raw-document.js'
import {CLOSER, charClass, TERMINAL} from '../text/chars.js'
import type {Page} from './doc.js'
import {PIECE} from './layout.js'

/** How far before the first paragraph a headline is looked for, in blocks. */
const reach = 40

/** So far from the text distance says nothing: dates, names, buttons, a lead and a caption stand between. */
const near = 7

/** A block with this many figures is a date, a count or a table row. */
const manyFigures = 6

/** Least score of a headline: about half of its words come again in the article. */
const least = 0.4

/** A block this much weaker than the best but above it is the headline, and the best its standfirst or caption. */
const slack = 0.12

/** How far above the best such a block may stand. */
const window = 14

/** Two words in a row say more than one, in languages of one-syllable words above all. */
const pairWeight = 0.2

/** What the words of the address are worth where all of them are in the headline. */
const addressWeight = 0.6

/**
 * The block that is the page's headline, or -1: of the blocks before the first paragraph the one that shares most
 * words with the article and with the page's address, weighed by closeness and by copies of it in the page. Nothing is
 * made up: a page without such a block has no headline.
 */
export function findHeadline(page: Page, first: number, last: number): number {
  if (first > last) return -1
  const given = givenHeadline(page, page.document, first)
  if (given >= 0) return given
  const from = Math.max(0, first - reach)
  const scores = new Float32Array(first - from + 1)
  const vocabulary = vocabularyOf(page, first, last)
  const copies = countCopies(page)
  const address = addressWords(page.document.url)
  let best = -1
  for (let i = from; i <= first; i++) {
    if (!looksLikeHeadline(page, i)) continue
    const repeated = copies.get(keyOf(page, i))! > 1 ? 0.1 : 0
    const far = 0.01 * Math.max(0, first - i - near)
    const score = sharedWords(page, i, vocabulary) + repeated + addressWeight * inAddress(page, i, address) - far
    scores[i - from] = score
    if (score >= least && (best < 0 || score > scores[best - from]!)) best = i
  }
  if (best < 0) return -1
  const enough = Math.max(least, scores[best - from]! - slack)
  for (let i = Math.max(from, best - window); i < best; i++) if (scores[i - from]! >= enough) return i
  return best
}

/** Share of the block's words and pairs of words that stand in the article; short blocks prove less. */
function sharedWords(page: Page, i: number, vocabulary: ReadonlySet<number>): number {
  const from = page.words.first[i]!
  const to = page.words.first[i + 1]!
  const {hash} = page.words
  let shared = 0
  let pairs = 0
  for (let w = from; w < to; w++) {
    if (vocabulary.has(hash[w]!)) shared++
    if (w + 1 < to && vocabulary.has(pairOf(hash[w]!, hash[w + 1]!))) pairs++
  }
  const words = to - from
  return ((1 - pairWeight) * (shared / words) + pairWeight * (pairs / (words - 1))) * Math.min(1, words / 6)
}

function pairOf(a: number, b: number): number {
  return (Math.imul(a, 31) + b) | 0
}

/** The words of the last long part of an address, without marks on the letters: `gia-vang-giam-20260307.htm`. */
function addressWords(url: string | undefined): ReadonlySet<string> {
  const path = url?.replace(/^[a-z]+:\/\/[^/]+/i, '').replace(/[?#].*$/, '') ?? ''
  const slug = path.split('/').sort((a, b) => b.split(/[-_]/).length - a.split(/[-_]/).length)[0] ?? ''
  return new Set(
    slug
      .toLowerCase()
      .split(/[^a-z0-9]+/)
      .filter((word) => /[a-z]/.test(word) && word.length > 1)
  )
}

/** How well block and address agree: the F-measure of their words, 0 where either has under three. */
function inAddress(page: Page, i: number, address: ReadonlySet<string>): number {
  if (address.size < 3) return 0
  const text = page.text.slice(page.layout.start[i]!, page.layout.end[i]!).toLowerCase()
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd')
  const words = new Set(plain.split(/[^a-z0-9]+/).filter((word) => word.length > 1))
  if (words.size < 3) return 0
  let shared = 0
  for (const word of words) if (address.has(word)) shared++
  return (2 * shared) / (words.size + address.size)
}

function looksLikeHeadline(page: Page, i: number): boolean {
  const words = page.words.first[i + 1]! - page.words.first[i]!
  return (
    (page.layout.flags[i]! & PIECE) === 0 &&
    words >= 3 &&
    words <= 45 &&
    page.words.digits[i]! < manyFigures + words / 4 &&
    (page.hits.classes[i]! & classBit.credit) === 0 &&
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
  const {hash} = page.words
  const from = page.words.first[Math.min(first + 1, last)]!
  const to = page.words.first[last + 1]!
  for (let w = from; w < to; w++) {
    vocabulary.add(hash[w]!)
    if (w + 1 < to) vocabulary.add(pairOf(hash[w]!, hash[w + 1]!))
  }
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
