/**
 * What tells, from the hashed words of a page alone, that a stretch of it cannot be a line of credits. To read credits
 * takes tokens and names, and nearly all lines about an article are something else. Nothing that `readCredits` can read
 * is turned away here.
 */
import {charClass, DIGIT, type Doc, LETTER, SPACE, UPPER} from '@copydesk/core'
import {isWordOf, wordSet} from '../look/word-set.js'
import {creditWordsOf} from './credit-words.js'
import {conjunctions} from './credits.js'
import {particles} from './names.js'

/** The words `[from, to)` of a block. */
export interface WordRange {
  readonly block: number
  readonly from: number
  readonly to: number
}

const joiners = wordSet([...conjunctions])
const smallWords = wordSet([...particles])

/** All words of block `i`. */
export function wordsOfBlock({words: {first}}: Doc, i: number): WordRange {
  return {block: i, from: first[i]!, to: first[i + 1]!}
}

/** True if a label of a byline, source or credit may begin at one of the words. */
export function hasLabelWord(doc: Doc, {block, from, to}: WordRange): boolean {
  const {openings} = creditWordsOf(doc)
  const {hash, digits} = doc.words
  const figures = digits[block]! > 0
  for (let w = from; w < to; w++) if (isWordOf(openings, hash[w]!) || (figures && isMixed(doc, w))) return true
  return false
}

/** True for words of letters and figures: tokens of credits are the one or the other (`kenh14`). */
function isMixed({units, words}: Doc, w: number): boolean {
  const end = words.at[w]! + words.size[w]!
  let kinds = 0
  for (let c = words.at[w]!; c < end; c++) kinds |= charClass[units[c]!]!
  return (kinds & DIGIT) !== 0 && (kinds & LETTER) !== 0
}

/**
 * False where the words, which have no label, are no names: one of them begins small or with a figure and stands behind
 * another with only a space between. Behind a slash or a bracket names of outlets are looked for, which may have such.
 */
export function mayBeNames({units, words}: Doc, {from, to}: WordRange, start: number): boolean {
  const {at, size, hash} = words
  let read = start
  for (let w = from; w < to; w++) {
    for (; read < at[w]!; read++) if (opensOutlet(units[read]!)) return true
    if (w === from || charClass[units[at[w]!]!]! & UPPER || isWordOf(smallWords, hash[w]!)) continue
    if (isWordOf(joiners, hash[w]!) || isWordOf(joiners, hash[w - 1]!)) continue
    const space = at[w]! - 1
    if (at[w - 1]! + size[w - 1]! === space && charClass[units[space]!]! & SPACE) return false
  }
  return true
}

const [slash, roundBracket, squareBracket] = [47, 40, 91]

function opensOutlet(unit: number): boolean {
  return unit === slash || unit === roundBracket || unit === squareBracket
}
