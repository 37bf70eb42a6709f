import {charClass, SPACE} from '../text/chars.js'
import type {Words} from '../text/lexer.js'
import {HEAD, INSIDE, type Lexicon, narrow, type Phrase, type PhraseIndex, TAIL} from './lexicon.js'

/** A phrase of a pack, and where it stands. Offsets are into the normal text. */
export interface PhraseHit extends Phrase {
  readonly start: number
  readonly end: number
}

/** The phrases found on a page. */
export interface Hits {
  /** Classes hit in each block, as bits; see `classBit`. */
  readonly classes: Uint32Array
  /** Classes hit anywhere on the page. */
  readonly page: number
  /** Where the quadruples of block `i` begin in `found`; one entry more than there are blocks. */
  readonly first: Uint32Array
  /** Quadruples of block, phrase number, first word, word after the last, in page order. */
  readonly found: Uint32Array
  /** The phrases of block `i`, with their words, once they were read; see `readHits`. */
  readonly byBlock: (readonly PhraseHit[] | undefined)[]
}

/** A block of more words than this is prose: phrases that must be its beginning or end say nothing about it. */
const longestLabel = 60

/** Finds all phrases of the lexicon on a page of `blocks` blocks, given by its UTF-16 units and words. */
export function findPhrases({index}: Lexicon, units: Uint16Array, words: Words, blocks: number): Hits {
  const columns = new Uint32Array(2 * blocks + 1)
  const classes = columns.subarray(0, blocks)
  const first = columns.subarray(blocks)
  const found: number[] = []
  const {gate} = index
  const {hash} = words
  let page = 0
  for (let b = 0; b < blocks; b++) {
    first[b] = found.length
    const from = words.first[b]!
    const to = words.first[b + 1]!
    const inside = to - from <= longestLabel ? TAIL | INSIDE : INSIDE
    let hits = 0
    let w = from
    // only figures may stand before a phrase that heads its block
    for (let head = true; head && w < to; w++) {
      hits |= matchAt(index, units, words, b, w, inside | HEAD, found)
      head = isFigure(units, words, w)
    }
    for (; w < to; w++) {
      const word = hash[w]!
      if (gate[(word & 0xffff) >> 3]! & (1 << (word & 7))) hits |= matchAt(index, units, words, b, w, inside, found)
    }
    classes[b] = hits >>> 0
    page |= hits
  }
  first[blocks] = found.length
  return {classes, page: page >>> 0, first, found: new Uint32Array(found), byBlock: new Array(blocks)}
}

/** The phrases of block `b`, written out when somebody asks for them. */
export function readHits(
  {byBlock, first, found}: Hits,
  phrases: readonly Phrase[],
  words: Words,
  b: number
): readonly PhraseHit[] {
  const known = byBlock[b]
  if (known) return known
  const hits: PhraseHit[] = []
  for (let h = first[b]!; h < first[b + 1]!; h += 4) {
    const {pack, class: name, text, anchor, size, weight} = phrases[found[h + 1]!]!
    const last = found[h + 3]! - 1
    const end = words.at[last]! + words.size[last]!
    hits.push({pack, class: name, text, anchor, size, weight, start: words.at[found[h + 2]!]!, end})
  }
  byBlock[b] = hits
  return hits
}

/** Adds the phrases that begin at word `w` to `found`, longest first, and gives the bits of their classes. */
function matchAt(
  index: PhraseIndex,
  units: Uint16Array,
  words: Words,
  b: number,
  w: number,
  allowed: number,
  found: number[]
): number {
  const {slots, order, second, place, bit} = index
  const word = words.hash[w]!
  const mask = slots.length - 1
  let slot = word & mask
  while (slots[slot] !== word) {
    if (slots[slot] === 0) return 0
    slot = (slot + 1) & mask
  }
  const to = words.first[b + 1]!
  const next = w + 1 < to ? words.hash[w + 1]! : 0
  const last = index.to[slot]!
  let hits = 0
  for (let n = index.from[slot]!; n < last; n++) {
    if (second[n] !== 0 && second[n] !== next) continue
    const number = order[n]!
    if (!(place[number]! & allowed)) continue
    const end = matchEnd(index, units, words, number, w, to, (allowed & TAIL) !== 0)
    if (end === 0) continue
    hits |= bit[number]!
    found.push(b, number, w, end)
  }
  return hits
}

/** The word after the phrase's last if phrase `number` stands at word `w` of a block that ends at word `to`, else 0. */
function matchEnd(
  index: PhraseIndex,
  units: Uint16Array,
  words: Words,
  number: number,
  w: number,
  to: number,
  label: boolean
): number {
  const {hashes} = index
  const from = index.first[number]!
  const size = index.first[number + 1]! - from
  const end = w + size
  if (end > to) return 0
  for (let i = 1; i < size; i++) if (words.hash[w + i] !== hashes[from + i]) return 0
  if (index.closed[number] === 1 && !(label && onlyFigures(units, words, end, to))) return 0
  const mark = index.after[number]!
  if (mark !== 0 && !markFollows(mark, units, words.at[end - 1]! + words.size[end - 1]!)) return 0
  return end
}

/** Counts and bullets around a label do not make it another label: `Bình luận (0)`, `3 comments`. */
function onlyFigures(units: Uint16Array, words: Words, from: number, to: number): boolean {
  for (let w = from; w < to; w++) if (!isFigure(units, words, w)) return false
  return true
}

function isFigure(units: Uint16Array, words: Words, w: number): boolean {
  const unit = units[words.at[w]!]!
  return unit >= 48 && unit <= 57
}

function markFollows(mark: number, units: Uint16Array, offset: number): boolean {
  let at = offset
  while (at < units.length && charClass[units[at]!]! & SPACE) at++
  return at < units.length && narrow(units[at]!) === mark
}
