import {charClass, DIGIT, type Doc, LETTER} from '@copydesk/core'
import {isWordOf, type WordSet} from '../look/word-set.js'

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

/** The words of block `i` from offset `start` on. */
export function wordsFrom({words: {first, at}}: Doc, i: number, start: number): WordRange {
  const to = first[i + 1]!
  let from = to
  while (from > first[i]! && at[from - 1]! >= start) from--
  return {block: i, from, to}
}

/**
 * False where none of the words, read as tokens, is in the set. A token is of letters or of figures, a word of the page
 * may be of both (`kenh14`): then this cannot tell, and says true.
 */
export function mayHaveToken(doc: Doc, {block, from, to}: WordRange, set: WordSet): boolean {
  const {hash, digits} = doc.words
  const figures = digits[block]! > 0
  for (let w = from; w < to; w++) if (isWordOf(set, hash[w]!) || (figures && isMixed(doc, w))) return true
  return false
}

/** True for words of letters and figures, which are several tokens. */
export function isMixed({units, words}: Doc, w: number): boolean {
  const end = words.at[w]! + words.size[w]!
  let kinds = 0
  for (let c = words.at[w]!; c < end; c++) kinds |= charClass[units[c]!]!
  return (kinds & DIGIT) !== 0 && (kinds & LETTER) !== 0
}
