/** What of the page's address a block says. */
import {finish, hashSeed, lowerCase, mixUnit, type Page} from '@copydesk/core'
import {type Columns, columnAt, reusable} from './columns.js'

/** A block longer than this, in words, is not compared with the address. */
const longestTitle = 40

/** By the first letter of the address's words, folded, a bit for each of their lengths: most words stop there. */
const lengths = new Uint32Array(128)

/** The block that each word of the address was found in last. */
const blocksOf = reusable((length) => new Int32Array(length))

/** By the lower bits of a word's hash, the hash that was asked for last, and which word of the address it is, from 1 on. */
const askedHashes = new Uint32Array(256)
const askedWords = new Uint16Array(256)

/**
 * Writes two columns: the share of the block's words that the address has too, and the share of the address's words that
 * the block has.
 */
export function fillSlug(page: Page, columns: Columns, base: number): void {
  const slug = slugWords(page.document.url)
  if (slug.length < 3) return
  const {units} = page
  const {first, hash, at, size} = page.words
  const share = columnAt(columns, base)
  const cover = columnAt(columns, base + 1)
  const foundIn = blocksOf(slug.length).fill(-1, 0, slug.length)
  lengths.fill(0)
  // no word has this hash
  askedHashes.fill(0)
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
      const own = hash[w]!
      const place = own & 255
      if (askedHashes[place] !== own) {
        askedHashes[place] = own
        askedWords[place] = 1 + wordIn(slug, foldedHash(units, start, start + size[w]!))
      }
      const word = askedWords[place]! - 1
      if (word < 0) continue
      shared++
      if (foundIn[word] !== i) found++
      foundIn[word] = i
    }
    columns.data[share + i] = shared / (to - from)
    columns.data[cover + i] = found / slug.length
  }
}

/** Which word of the address has this hash; -1 where none has. */
function wordIn(slug: readonly SlugWord[], hash: number): number {
  for (let k = 0; k < slug.length; k++) if (slug[k]!.hash === hash) return k
  return -1
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

const foreign = /[^\0-\x7f]/
const gaps = /[^\p{L}\p{N}\p{M}]+/u
/** The same for addresses of ASCII alone, in a third of the time. */
const plainGaps = /[^a-zA-Z0-9]+/

/** The words of the address's longest part that is written as words, each once; numbers of articles left out. */
function slugWords(url: string | undefined): readonly SlugWord[] {
  if (!url) return []
  const path = decode(url.replace(/^[a-z]+:\/\/[^/]*/i, '').replace(/[?#].*$/, ''))
  let longest: string[] = []
  for (const part of path.split('/')) {
    if (mostWordsIn(part) <= longest.length) continue
    const words = part.replace(/\.\w{2,5}$/, '').split(foreign.test(part) ? gaps : plainGaps)
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
