/** What a block is among the blocks of its page: repetition, the page's own vocabulary, its headline, its address. */
import {finish, hashSeed, lowerCase, mixUnit, type Page} from '@copydesk/core'
import {type Columns, columnAt, reusable} from './columns.js'
import {AGAIN, EARLIER, repeats, TIMES} from './repeats.js'
import {COMMON, FOUND, find, KNOWN, LONG, placeBits, vocabulary, wantedPlaces} from './tally.js'

/** Columns written by `fillPage`, in order. */
export const pageColumns = [
  'sameLine',
  'repeated',
  'repeatedBefore',
  'coreWords',
  'coreCommon',
  'firstLine',
  'slugShare',
  'slugCover'
] as const

/** Length of the shingles by which repetition is seen, in words. */
const shingle = 5

/** Mask of a table with room for eight times the page's words, so that few words share a place. */
function tableMask(page: Page): number {
  const room = 32 - Math.clz32(page.words.hash.length * 8)
  return (1 << Math.min(placeBits, Math.max(10, room))) - 1
}

/** Writes the page columns from column `base` on. `weight` says how surely a block is the article's core, 0 to 1. */
export function fillPage(page: Page, columns: Columns, base: number): void {
  fillRepetition(page, columns, base)
  fillOverlap(page, columns, base + 5, firstLineWords(page))
  fillSlug(page, columns, base + 6)
}

function fillRepetition(page: Page, columns: Columns, base: number): void {
  const {first} = page.words
  const {data} = columns
  const same = columnAt(columns, base)
  const repeated = columnAt(columns, base + 1)
  const before = columnAt(columns, base + 2)
  const triples = repeats(page, shingle)
  for (let i = 0; i < page.count; i++) {
    const words = first[i + 1]! - first[i]!
    if (words === 0) continue
    const short = words < shingle
    const rows = short ? 1 : words - shingle + 1
    const again = triples[3 * i + AGAIN]!
    data[repeated + i] = again / rows
    data[before + i] = triples[3 * i + EARLIER]! / rows
    data[same + i] = short ? Math.min(triples[3 * i + TIMES]!, 10) : again === rows ? 2 : 1
  }
}

/** 1 for blocks of the core. */
const ownOf = reusable((length) => new Uint8Array(length))

/**
 * Writes two columns: the share of the block's longer words that blocks of the core have too, the block itself not
 * counted, and the share of its words that are among the most common in the core: the language's small words, found
 * without a list.
 */
export function fillVocabulary(page: Page, columns: Columns, column: number, isCore: (block: number) => boolean): void {
  const {count} = page
  const {first} = page.words
  const {data} = columns
  const shared = columnAt(columns, column)
  const common = columnAt(columns, column + 1)
  const mask = tableMask(page)
  const own = ownOf(count)
  for (let i = 0; i < count; i++) own[i] = isCore(i) ? 1 : 0
  const triples = vocabulary(page, mask, own)
  for (let i = 0; i < count; i++) {
    const words = first[i + 1]! - first[i]!
    const long = triples[3 * i + LONG]!
    data[shared + i] = long > 0 ? triples[3 * i + KNOWN]! / long : 0
    data[common + i] = words > 0 ? triples[3 * i + COMMON]! / words : 0
  }
}

/** The page's first line: the document title, for most tools. */
function firstLineWords(page: Page): Uint32Array {
  const {first, hash} = page.words
  return page.count > 0 ? hash.subarray(first[0]!, Math.min(first[1]!, first[0]! + 30)) : hash.subarray(0, 0)
}

/** Longer blocks, in words, are not compared with a headline. */
const longestLine = 60

/** Writes the share of the block's words that are among the wanted ones. */
export function fillOverlap(page: Page, columns: Columns, column: number, wanted: Uint32Array): void {
  if (wanted.length === 0) return
  const {first} = page.words
  const {data} = columns
  const out = columnAt(columns, column)
  const mask = tableMask(page)
  const places = wantedPlaces(page)
  for (let k = 0; k < wanted.length; k++) {
    const place = wanted[k]! & mask
    places[place >> 3]! |= 1 << (place & 7)
  }
  const pairs = find(page, mask, longestLine)
  for (let k = 0; k < wanted.length; k++) places[(wanted[k]! & mask) >> 3] = 0
  for (let i = 0; i < page.count; i++) {
    const shared = pairs[2 * i + FOUND]!
    if (shared > 0) data[out + i] = shared / (first[i + 1]! - first[i]!)
  }
}

/** A block longer than this, in words, is not compared with the address. */
const longestTitle = 40

/** By the first letter of the address's words, folded, a bit for each of their lengths: most words stop there. */
const lengths = new Uint32Array(128)

/** The block that each word of the address was found in last. */
const blocksOf = reusable((length) => new Int32Array(length))

function fillSlug(page: Page, columns: Columns, base: number): void {
  const slug = slugWords(page.document.url)
  if (slug.length < 3) return
  const {units} = page
  const {first, at, size} = page.words
  const share = columnAt(columns, base)
  const cover = columnAt(columns, base + 1)
  const foundIn = blocksOf(slug.length).fill(-1, 0, slug.length)
  lengths.fill(0)
  for (const {letter, size} of slug) lengths[letter & 127]! |= 1 << size
  for (let i = 0; i < page.count; i++) {
    const from = first[i]!
    const to = first[i + 1]!
    if (to - from > longestTitle || to - from < 2) continue
    let shared = 0
    let found = 0
    for (let w = from; w < to; w++) {
      const start = at[w]!
      if ((lengths[plain[units[start]!]! & 127]! & (1 << size[w]!)) === 0) continue
      const hash = foldedHash(units, start, start + size[w]!)
      let word = 0
      while (word < slug.length && slug[word]!.hash !== hash) word++
      if (word === slug.length) continue
      shared++
      if (foundIn[word] !== i) found++
      foundIn[word] = i
    }
    columns.data[share + i] = shared / (to - from)
    columns.data[cover + i] = found / slug.length
  }
}

/** Lower case of every UTF-16 unit without its marks, in scripts where marks are parted. */
const plain = Uint16Array.from(lowerCase)
const [firstMarked, afterMarked] = [0xc0, 0x1f00]
// one normalisation of all units, each on a line, takes a tenth of one for each
const lines = new Uint16Array(2 * (afterMarked - firstMarked)).fill(10)
for (let unit = firstMarked; unit < afterMarked; unit++) lines[2 * (unit - firstMarked)] = unit
const parted = new TextDecoder('utf-16le').decode(lines).normalize('NFD')
for (let unit = firstMarked, at = 0; unit < afterMarked; unit++, at = parted.indexOf('\n', at) + 1) {
  plain[unit] = plain[parted.charCodeAt(at)]!
}
plain[0x110] = 100
plain[0x111] = 100

function foldedHash(units: Uint16Array, from: number, to: number): number {
  let hash = hashSeed
  for (let i = from; i < to; i++) hash = mixUnit(hash, plain[units[i]!]!)
  return finish(hash) | 0
}

/** A word of the address. */
interface SlugWord {
  /** Hash of the folded word. */
  readonly hash: number
  /** Its first unit, folded. */
  readonly letter: number
  /** Its length in UTF-16 units. */
  readonly size: number
}

function foldedWord(word: string): SlugWord {
  let hash = hashSeed
  for (let i = 0; i < word.length; i++) hash = mixUnit(hash, plain[word.charCodeAt(i)]!)
  return {hash: finish(hash) | 0, letter: plain[word.charCodeAt(0)]!, size: word.length}
}

/** The words of the address's longest part that is written as words, each once; numbers of articles left out. */
function slugWords(url: string | undefined): readonly SlugWord[] {
  if (!url) return []
  const path = decode(url.replace(/^[a-z]+:\/\/[^/]*/i, '').replace(/[?#].*$/, ''))
  let longest: string[] = []
  for (const part of path.split('/')) {
    if (mostWordsIn(part) <= longest.length) continue
    const words = part.replace(/\.\w{2,5}$/, '').split(/[^\p{L}\p{N}\p{M}]+/u)
    if (words.length > longest.length) longest = words
  }
  const slug: SlugWord[] = []
  for (const word of longest) {
    if (word.length < 2 || /\d{5,}/.test(word)) continue
    const folded = foldedWord(word)
    if (!slug.some(({hash}) => hash === folded.hash)) slug.push(folded)
  }
  return slug
}

/** No part of an address has more words than this: most parts need no closer look. */
function mostWordsIn(part: string): number {
  let most = 1
  for (let i = 0; i < part.length; i++) {
    const unit = part.charCodeAt(i)
    const isPlain = (unit >= 48 && unit <= 57) || ((unit | 32) >= 97 && (unit | 32) <= 122)
    if (!isPlain) most++
  }
  return most
}

function decode(path: string): string {
  if (!path.includes('%')) return path
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}
