import {charClass, SPACE} from '../text/chars.js'
import type {Words} from '../text/words.js'
import {
  CLOSED,
  fullStop,
  HEAD,
  INSIDE,
  type Lexicon,
  markShift,
  narrow,
  type Phrase,
  type PhraseIndex,
  pairOf,
  TAIL
} from './lexicon.js'

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

/** The quadruples found on the page that is read, kept from page to page. */
const hits = {room: new Uint32Array(4096), count: 0}

function addHit(b: number, number: number, w: number, end: number): void {
  const {count} = hits
  if (count + 4 > hits.room.length) {
    const more = new Uint32Array(2 * hits.room.length)
    more.set(hits.room)
    hits.room = more
  }
  const {room} = hits
  room[count] = b
  room[count + 1] = number
  room[count + 2] = w
  room[count + 3] = end
  hits.count = count + 4
}

/** Finds all phrases of the lexicon on a page of `blocks` blocks, given by its UTF-16 units and words. */
export function findPhrases({index}: Lexicon, units: Uint16Array, words: Words, blocks: number): Hits {
  const {gate} = index
  const {hash} = words
  hits.count = 0
  // one column after the other, and the hits behind them: memory of their own for each would take longer than to fill it
  const firstAt = blocks
  const columns = roomFor(2 * blocks + 1)
  let page = 0
  for (let b = 0; b < blocks; b++) {
    columns[firstAt + b] = hits.count
    const from = words.first[b]!
    const to = words.first[b + 1]!
    const inside = to - from <= longestLabel ? TAIL | INSIDE : INSIDE
    let bits = 0
    let w = from
    // only figures may stand before a phrase that heads its block
    for (let head = true; head && w < to; w++) {
      bits |= matchAt(index, units, words, b, w, inside | HEAD)
      head = isFigure(units, words, w)
    }
    for (; w < to; w++) {
      const word = hash[w]!
      if (gate[(word & 0xffff) >> 3]! & (1 << (word & 7))) bits |= matchAt(index, units, words, b, w, inside)
    }
    columns[b] = bits
    page |= bits
  }
  columns[firstAt + blocks] = hits.count
  const all = new Uint32Array(2 * blocks + 1 + hits.count)
  all.set(columns.subarray(0, 2 * blocks + 1))
  all.set(hits.room.subarray(0, hits.count), 2 * blocks + 1)
  return {
    classes: all.subarray(0, blocks),
    page: page >>> 0,
    first: all.subarray(firstAt, 2 * blocks + 1),
    found: all.subarray(2 * blocks + 1),
    byBlock: new Array(blocks)
  }
}

let scratch = new Uint32Array(1024)

function roomFor(numbers: number): Uint32Array {
  if (scratch.length < numbers) scratch = new Uint32Array(2 * numbers)
  return scratch
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

/** Adds the phrases that begin at word `w` to the hits, longest first, and gives the bits of their classes. */
function matchAt(
  {singles, pairs, slots, entries, bit}: PhraseIndex,
  units: Uint16Array,
  words: Words,
  b: number,
  w: number,
  allowed: number
): number {
  const {hash} = words
  const word = hash[w]!
  const to = words.first[b + 1]!
  const next = w + 1 < to ? hash[w + 1]! : 0
  const pair = pairOf(word, next)
  if (!(singles[(word & 0xffff) >> 3]! & (1 << (word & 7)) || pairs[pair >> 3]! & (1 << (pair & 7)))) return 0
  const mask = slots.length - 1
  let slot = (word << 1) & mask
  while (slots[slot] !== word) {
    if (slots[slot] === 0) return 0
    slot = (slot + 2) & mask
  }
  let found = 0
  let size = 0
  for (let entry = slots[slot + 1]!; entries[entry] !== 0; entry += 2 + size) {
    size = entries[entry + 1]!
    // most phrases stop at their second word
    if (size > 1 && entries[entry + 3] !== next) continue
    const place = entries[entry + 2]!
    if (!(place & allowed)) continue
    const end = w + size
    if (end > to || !hasRest(entries, entry + 3, hash, w + 1, size - 1)) continue
    if (place & CLOSED && !(allowed & TAIL && onlyFigures(units, words, end, to))) continue
    const mark = place >>> markShift
    if (mark !== 0 && !markFollows(mark, units, words.at[end - 1]! + words.size[end - 1]!)) continue
    const number = entries[entry]! - 1
    found |= bit[number]!
    addHit(b, number, w, end)
  }
  return found
}

/** True if so many words from `w` on are those of an entry. */
function hasRest(entries: Uint32Array, from: number, hash: Uint32Array, w: number, count: number): boolean {
  for (let i = 1; i < count; i++) if (hash[w + i] !== entries[from + i]) return false
  return true
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
  if (mark === fullStop) return units[at] === mark && units[at + 1] === mark && units[at + 2] === mark
  return at < units.length && narrow(units[at]!) === mark
}
