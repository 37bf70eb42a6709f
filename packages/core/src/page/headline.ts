import {unitsOf} from '#units'
import {classBit} from '../locale/lexicon.js'
import type {RawDocument} from '../record/raw-document.js'
import {CLOSER, charClass, TERMINAL} from '../text/chars.js'
import {addTo, type HashSet, hashSetFor, isIn} from '../text/hash-set.js'
import {plainWords} from '../text/plain-words.js'
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
  const keys = lineKeys(page)
  const address = addressWords(page.document.url)
  let best = -1
  for (let i = from; i <= first; i++) {
    if (!looksLikeHeadline(page, i)) continue
    const repeated = hasCopy(keys, i) ? 0.1 : 0
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
function sharedWords(page: Page, i: number, vocabulary: HashSet): number {
  const from = page.words.first[i]!
  const to = page.words.first[i + 1]!
  const {hash} = page.words
  let shared = 0
  let pairs = 0
  for (let w = from; w < to; w++) {
    if (isIn(vocabulary, hash[w]! | 0)) shared++
    if (w + 1 < to && isIn(vocabulary, pairOf(hash[w]!, hash[w + 1]!))) pairs++
  }
  const words = to - from
  return ((1 - pairWeight) * (shared / words) + pairWeight * (pairs / (words - 1))) * Math.min(1, words / 6)
}

function pairOf(a: number, b: number): number {
  return (Math.imul(a, 31) + b) | 0
}

/** The words of the longest part of an address that are no figures: `gia-vang-giam-20260307.htm`. */
function addressWords(url: string | undefined): ReadonlySet<number> {
  const words = new Set<number>()
  if (url === undefined) return words
  const path = url.replace(/^[a-z]+:\/\/[^/]+/i, '').replace(/[?#].*$/, '')
  for (const word of longestPart(path)
    .toLowerCase()
    .split(/[^a-z0-9]+/)) {
    if (word.length > 1 && /[a-z]/.test(word)) words.add(plainWords(unitsOf(word), 0, word.length)[0]!)
  }
  return words
}

/** The part of a path with the most words; of equals the first. */
function longestPart(path: string): string {
  let longest = ''
  let most = 0
  for (const part of path.split('/')) {
    const words = part.split(/[-_]/).length
    if (words > most) {
      longest = part
      most = words
    }
  }
  return longest
}

/** How well block and address agree: the F-measure of their words, 0 where either has under three. */
function inAddress(page: Page, i: number, address: ReadonlySet<number>): number {
  if (address.size < 3) return 0
  const words = plainWords(page.units, page.layout.start[i]!, page.layout.end[i]!)
  if (words.length < 3) return 0
  let shared = 0
  for (let w = 0; w < words.length; w++) if (address.has(words[w]!)) shared++
  return (2 * shared) / (words.length + address.size)
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
function endsWithFullStop({units, layout}: Page, i: number): boolean {
  const start = layout.start[i]!
  let at = layout.end[i]! - 1
  while (at > start && charClass[units[at]!]! & CLOSER) at--
  return (charClass[units[at]!]! & TERMINAL) !== 0 && !'?!？！؟'.includes(String.fromCharCode(units[at]!))
}

/** Share of a block's words that are phrases of the packs: labels and prompts, never a headline. */
function labelledShare({hits, words}: Page, i: number): number {
  const {found, first} = hits
  let longest = 0
  for (let h = first[i]!; h < first[i + 1]!; h += 4) longest = Math.max(longest, found[h + 3]! - found[h + 2]!)
  return longest / Math.max(1, words.first[i + 1]! - words.first[i]!)
}

/** The words of the text and their pairs, its first block left out, which may be the headline itself. */
function vocabularyOf(page: Page, first: number, last: number): HashSet {
  const {hash} = page.words
  const from = page.words.first[Math.min(first + 1, last)]!
  const to = page.words.first[last + 1]!
  const vocabulary = hashSetFor(2 * (to - from))
  for (let w = from; w < to; w++) {
    addTo(vocabulary, hash[w]! | 0)
    if (w + 1 < to) addTo(vocabulary, pairOf(hash[w]!, hash[w + 1]!))
  }
  return vocabulary
}

/** One number of the words of each block; blocks of the same words have the same. */
function lineKeys(page: Page): Int32Array {
  const {first, hash} = page.words
  const keys = new Int32Array(page.count)
  for (let i = 0; i < page.count; i++) {
    let key = 17
    for (let w = first[i]!; w < first[i + 1]!; w++) key = (Math.imul(key, 31) + hash[w]!) | 0
    keys[i] = key
  }
  return keys
}

function hasCopy(keys: Int32Array, i: number): boolean {
  for (let other = 0; other < keys.length; other++) if (keys[other] === keys[i] && other !== i) return true
  return false
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
