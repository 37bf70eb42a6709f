import {charClass, DIGIT, type Doc, finish, hashSeed, LETTER, lowerCase, mixUnit} from '@copydesk/core'
import {isWordOf, type WordSet} from '../../look/word-set.js'

/** The words `[from, to)` of a block. */
export interface WordRange {
  readonly block: number
  readonly from: number
  readonly to: number
}

/** All words of block `i`. */
export function wordsOfBlock({words: {first}}: Doc, i: number): WordRange {
  return {block: i, from: first[i]!, to: first[i + 1]!}
}

/** The words of block `i` before offset `end`. */
export function wordsBefore({words: {first, at}}: Doc, i: number, end: number): WordRange {
  const from = first[i]!
  let to = from
  while (to < first[i + 1]! && at[to]! < end) to++
  return {block: i, from, to}
}

/** True if a word of block `i` begins in `[start, end)`. */
export function hasWordIn({words: {first, at}}: Doc, i: number, start: number, end: number): boolean {
  for (let w = first[i]!; w < first[i + 1]! && at[w]! < end; w++) if (at[w]! >= start) return true
  return false
}

/** The words of block `i` from offset `start` on. */
export function wordsFrom({words: {first, at}}: Doc, i: number, start: number): WordRange {
  const to = first[i + 1]!
  let from = to
  while (from > first[i]! && at[from - 1]! >= start) from--
  return {block: i, from, to}
}

/** False where none of the words, read as tokens, is in the set. A token is of letters or of figures. */
export function mayHaveToken(doc: Doc, {block, from, to}: WordRange, set: WordSet): boolean {
  const {hash, digits} = doc.words
  const figures = digits[block]! > 0
  for (let w = from; w < to; w++) if (isWordOf(set, hash[w]!) || (figures && hasTokenInside(doc, w, set))) return true
  return false
}

/** True if a token of a word that has letters and figures (`kenh14`) is in the set; a figure counts by its value. */
export function hasTokenInside(doc: Doc, w: number, set: WordSet): boolean {
  return isMixed(doc, w) && isTokenOf(doc, w, set)
}

/** True for a word that has letters and figures, and so is several tokens. */
export function isMixed({units, words}: Doc, w: number): boolean {
  const end = words.at[w]! + words.size[w]!
  let kinds = 0
  for (let c = words.at[w]!; c < end; c++) kinds |= charClass[units[c]!]!
  return (kinds & DIGIT) !== 0 && (kinds & LETTER) !== 0
}

const zero = 48

function isTokenOf({units, words}: Doc, w: number, set: WordSet): boolean {
  const end = words.at[w]! + words.size[w]!
  let hash = hashSeed
  let size = 0
  for (let c = words.at[w]!; c < end; c++) {
    const unit = units[c]!
    const figure = charClass[unit]! & DIGIT
    if (size > 0 && figure !== (charClass[units[c - 1]!]! & DIGIT)) {
      if (isWordOf(set, finish(hash))) return true
      hash = hashSeed
      size = 0
    }
    // zeros before a figure do not change it, and a mark without its letter is no word
    if (size === 0 && (figure ? unit === zero : (charClass[unit]! & LETTER) === 0)) continue
    hash = mixUnit(hash, lowerCase[unit]!)
    size++
  }
  return isWordOf(set, finish(hash))
}
