/** What a block is among the blocks of its page: repetition, the page's own vocabulary, its headline, its address. */
import {finish, hashSeed, lowerCase, mixUnit, type Page} from '@copydesk/core'
import {type Columns, columnAt} from './columns.js'

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
const mostBits = 16
const seen = new Uint8Array(1 << mostBits)
/** Bit of `seen` for shingles of a block further up; the bits below it count. */
const BEFORE = 128
const core = new Uint16Array(1 << mostBits)

/** Mask of a table with room for eight times the page's words, so that few words share a place. */
function tableMask(page: Page): number {
  const room = 32 - Math.clz32(page.words.hash.length * 8)
  return (1 << Math.min(mostBits, Math.max(10, room))) - 1
}

/** Writes the page columns from column `base` on. `weight` says how surely a block is the article's core, 0 to 1. */
export function fillPage(page: Page, columns: Columns, base: number): void {
  fillRepetition(page, columns, base)
  fillOverlap(page, columns, base + 5, firstLineWords(page))
  fillSlug(page, columns, base + 6)
}

/** Hash of the whole block's words. */
function lineHash(hash: Uint32Array, from: number, to: number): number {
  let sum = hashSeed
  for (let w = from; w < to; w++) sum = Math.imul(sum ^ hash[w]!, 0x01000193)
  return finish(sum)
}

function shingleHash(hash: Uint32Array, w: number): number {
  let sum = hashSeed
  for (let k = 0; k < shingle; k++) sum = Math.imul(sum ^ hash[w + k]!, 0x01000193)
  return finish(sum)
}

function fillRepetition(page: Page, columns: Columns, base: number): void {
  const {count, words} = page
  const {first, hash} = words
  const {data} = columns
  const same = columnAt(columns, base)
  const repeated = columnAt(columns, base + 1)
  const before = columnAt(columns, base + 2)
  const mask = seen.length - 1
  seen.fill(0)
  const keys = new Uint16Array(hash.length + count)
  for (let i = 0; i < count; i++) {
    const from = first[i]!
    const to = first[i + 1]!
    const line = lineHash(hash, from, to) & mask
    keys[hash.length + i] = line
    if (to - from < shingle) {
      if (to > from && seen[line]! < BEFORE - 1) seen[line]!++
      continue
    }
    for (let w = from; w + shingle <= to; w++) {
      const key = shingleHash(hash, w) & mask
      keys[w] = key
      if (seen[key]! < BEFORE - 1) seen[key]!++
    }
  }
  for (let i = 0; i < count; i++) {
    const from = first[i]!
    const to = first[i + 1]!
    const short = to - from < shingle
    const a = short ? hash.length + i : from
    const b = short ? a + (to > from ? 1 : 0) : to - shingle + 1
    let again = 0
    let earlier = 0
    for (let w = a; w < b; w++) {
      const times = seen[keys[w]!]!
      if ((times & ~BEFORE) > 1) again++
      if (times & BEFORE) earlier++
    }
    // what stands on the page once will not be met again
    if (again > 0) for (let w = a; w < b; w++) seen[keys[w]!]! |= BEFORE
    if (b > a) {
      data[repeated + i] = again / (b - a)
      data[before + i] = earlier / (b - a)
      data[same + i] = short ? Math.min(seen[keys[a]!]! & ~BEFORE, 10) : again === b - a ? 2 : 1
    }
  }
}

/** A word that makes up this share of the core's words, and stands there at least so often, is a small word of the language. */
const commonShare = 0.008
const commonTimes = 3

/**
 * Writes two columns: the share of the block's longer words that blocks of the core have too, the block itself not
 * counted, and the share of its words that are among the most common in the core: the language's small words, found
 * without a list.
 */
export function fillVocabulary(page: Page, columns: Columns, column: number, isCore: (block: number) => boolean): void {
  const {count, words} = page
  const {first, hash, size} = words
  const shared = columnAt(columns, column)
  const common = columnAt(columns, column + 1)
  const mask = tableMask(page)
  core.fill(0, 0, mask + 1)
  const inCore = new Uint8Array(count)
  let all = 0
  for (let i = 0; i < count; i++) {
    if (!isCore(i)) continue
    inCore[i] = 1
    all += first[i + 1]! - first[i]!
    for (let w = first[i]!; w < first[i + 1]!; w++) core[hash[w]! & mask]!++
  }
  const often = Math.max(commonTimes, all * commonShare)
  for (let i = 0; i < count; i++) {
    const from = first[i]!
    const to = first[i + 1]!
    const own = inCore[i]!
    let long = 0
    let known = 0
    let small = 0
    for (let w = from; w < to; w++) {
      const times = core[hash[w]! & mask]!
      if (times >= often) small++
      if (!isLong(size[w]!, page, w)) continue
      long++
      if (times > own) known++
    }
    columns.data[shared + i] = long > 0 ? known / long : 0
    columns.data[common + i] = to > from ? small / (to - from) : 0
  }
}

function isLong(size: number, page: Page, w: number): boolean {
  return size >= 4 || page.units[page.words.at[w]!]! > 0x2e80
}

/** The page's first line: the document title, for most tools. */
function firstLineWords(page: Page): Uint32Array {
  const {first, hash} = page.words
  return page.count > 0 ? hash.subarray(first[0]!, Math.min(first[1]!, first[0]! + 30)) : hash.subarray(0, 0)
}

/** Writes the share of the block's words that are among the wanted ones. */
export function fillOverlap(page: Page, columns: Columns, column: number, wanted: Uint32Array): void {
  const {first, hash} = page.words
  const out = columnAt(columns, column)
  const mask = tableMask(page)
  core.fill(0, 0, mask + 1)
  for (let k = 0; k < wanted.length; k++) core[wanted[k]! & mask] = 1
  for (let i = 0; i < page.count; i++) {
    const from = first[i]!
    const to = first[i + 1]!
    if (to - from > 60 || to === from) continue
    let shared = 0
    for (let w = from; w < to; w++) shared += core[hash[w]! & mask]!
    columns.data[out + i] = shared / (to - from)
  }
}

/** A block longer than this, in words, is not compared with the address. */
const longestTitle = 40

function fillSlug(page: Page, columns: Columns, base: number): void {
  const slug = slugWords(page.document.url)
  if (slug.size < 3) return
  const {first, at, size} = page.words
  const share = columnAt(columns, base)
  const cover = columnAt(columns, base + 1)
  const found = new Set<number>()
  // most words are not in the address: one byte of their hash says so
  const may = new Uint8Array(256)
  for (const key of slug) may[key & 255] = 1
  for (let i = 0; i < page.count; i++) {
    const from = first[i]!
    const to = first[i + 1]!
    if (to - from > longestTitle || to - from < 2) continue
    let shared = 0
    found.clear()
    for (let w = from; w < to; w++) {
      const key = foldedHash(page.units, at[w]!, at[w]! + size[w]!)
      if (may[key & 255] === 0 || !slug.has(key)) continue
      shared++
      found.add(key)
    }
    columns.data[share + i] = shared / (to - from)
    columns.data[cover + i] = found.size / slug.size
  }
}

const plain = new Uint16Array(65536)
for (let unit = 0; unit < 65536; unit++) plain[unit] = lowerCase[unit]!
for (let unit = 0xc0; unit < 0x1f00; unit++) {
  const base = String.fromCharCode(unit).normalize('NFD').charCodeAt(0)
  plain[unit] = lowerCase[base]!
}
plain[0x110] = 100
plain[0x111] = 100

function foldedHash(units: Uint16Array, from: number, to: number): number {
  let hash = hashSeed
  for (let i = from; i < to; i++) hash = mixUnit(hash, plain[units[i]!]!)
  return finish(hash) | 0
}

function foldedWord(word: string): number {
  return foldedHash(
    Uint16Array.from({length: word.length}, (_, i) => word.charCodeAt(i)),
    0,
    word.length
  )
}

/** Folded hashes of the words of the address's longest part that is written as words; numbers of articles left out. */
function slugWords(url: string | undefined): Set<number> {
  const slug = new Set<number>()
  if (!url) return slug
  const path = decode(url.replace(/^[a-z]+:\/\/[^/]*/i, '').replace(/[?#].*$/, ''))
  let longest: string[] = []
  for (const part of path.split('/')) {
    const words = part.replace(/\.\w{2,5}$/, '').split(/[^\p{L}\p{N}\p{M}]+/u)
    if (words.length > longest.length) longest = words
  }
  for (const word of longest) if (word.length > 1 && !/\d{5,}/.test(word)) slug.add(foldedWord(word))
  return slug
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}
