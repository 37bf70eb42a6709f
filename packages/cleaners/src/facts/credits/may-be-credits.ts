/**
 * What tells, from the hashed words of a page alone, that a stretch of it cannot be a line of credits. To read credits
 * takes tokens and names, and nearly all lines about an article are something else. Nothing that `readCredits` can read
 * is turned away here.
 */
import {charClass, type Doc, finish, hashSeed, LETTER, lowerCase, mixUnit, SPACE, UPPER} from '@copydesk/core'
import {standsAt} from '../../look/word-list.js'
import {isWordOf, type WordSet} from '../../look/word-set.js'
import {hasTokenInside, isMixed, type WordRange} from '../tokens/token-words.js'
import {creditWordsOf} from './credit-words.js'

/**
 * True for a stretch from offset `start` on that opens as no credits do: with two words between which only spaces stand,
 * neither a label or one that joins two names, and one of them small or a figure. A name has two capitals to begin with.
 */
export function opensAsSentence(doc: Doc, {block, from, to}: WordRange, start: number): boolean {
  const {units} = doc
  const {at, size, hash, upper, capitals, digits} = doc.words
  const {buttons, names} = creditWordsOf(doc)
  const second = from + 1
  if (second >= to) return false
  if (!onlySpaces(doc, start, at[from]!) || at[second]! === at[from]! + size[from]!) return false
  if (!onlySpaces(doc, at[from]! + size[from]!, at[second]!)) return false
  const isSmall = !(charClass[units[at[second]!]!]! & UPPER) && !isWordOf(names.particles, hash[second]!)
  if (!isSmall && charClass[units[at[from]!]!]! & UPPER) return false
  // a button that opens a line says nothing
  if (mayPart(doc, from, to) || mayPart(doc, second, to) || standsAt(buttons, doc, second, to)) return false
  // no word is glued of two
  if (digits[block] === 0 && upper[block] === capitals[block]) return true
  return !isMixed(doc, from) && !isMixed(doc, second) && seamIn(doc, from) === 0 && seamIn(doc, second) === 0
}

function onlySpaces({units}: Doc, from: number, to: number): boolean {
  for (let c = from; c < to; c++) if (!(charClass[units[c]!]! & SPACE)) return false
  return true
}

/** True for a word at which something else may begin: a label, or what joins two names. */
function mayPart(doc: Doc, w: number, to: number): boolean {
  const {labels, joiners} = creditWordsOf(doc)
  return isWordOf(joiners, doc.words.hash[w]!) || standsAt(labels, doc, w, to)
}

/** False where no label of a byline, source or credit stands among the words. */
export function mayHaveLabel(doc: Doc, {block, from, to}: WordRange): boolean {
  const {labels, buttons} = creditWordsOf(doc)
  const figures = doc.words.digits[block]! > 0
  for (let w = from; w < to; w++) {
    if (standsAt(labels, doc, w, to)) return true
    if (figures && (hasTokenInside(doc, w, labels.gate) || hasTokenInside(doc, w, buttons.gate))) return true
  }
  return false
}

/**
 * False where no label can come to light among the words when those are parted that lost a space: `PhươngTheo`. A label
 * of several words may begin before such a word.
 */
export function mayHaveGluedLabel(doc: Doc, {block, from, to}: WordRange): boolean {
  // no capital stands but at the beginning of a word
  if (doc.words.upper[block] === doc.words.capitals[block]) return false
  const {gate} = creditWordsOf(doc).labels
  const {hash} = doc.words
  let glued = false
  let opened = false
  for (let w = from; w < to; w++) {
    const seam = seamIn(doc, w)
    glued ||= seam > 0
    opened ||= isWordOf(gate, hash[w]!) || (seam > 0 && opensInside(doc, w, gate))
  }
  return glued && opened
}

/** Offset of the first capital inside a word right behind a letter that is none, or 0. */
function seamIn({units, words}: Doc, w: number): number {
  const end = words.at[w]! + words.size[w]!
  let small = false
  for (let c = words.at[w]!; c < end; c++) {
    const kind = charClass[units[c]!]!
    if (small && kind & UPPER) return c
    small = (kind & (LETTER | UPPER)) === LETTER
  }
  return 0
}

/** True if one of the words that are glued into word `w` is in the set. */
function opensInside({units, words}: Doc, w: number, set: WordSet): boolean {
  const end = words.at[w]! + words.size[w]!
  let small = false
  let hash = hashSeed
  for (let c = words.at[w]!; c < end; c++) {
    const kind = charClass[units[c]!]!
    if (small && kind & UPPER) {
      if (isWordOf(set, finish(hash))) return true
      hash = hashSeed
    }
    hash = mixUnit(hash, lowerCase[units[c]!]!)
    small = (kind & (LETTER | UPPER)) === LETTER
  }
  return isWordOf(set, finish(hash))
}

/**
 * False where the words of a stretch that begins at offset `start`, which have no label, are no names: a single word that
 * is no initials, or one that begins small or with a figure and stands behind another with only a space between. Behind a
 * slash or a bracket names of outlets are looked for, which may have such; behind a button anything may stand.
 */
export function mayBeNames(doc: Doc, {from, to}: WordRange, start: number): boolean {
  const {units, words} = doc
  const {at, size, hash} = words
  const {buttons, joiners, names} = creditWordsOf(doc)
  if (to - from === 1 && at[from] === start && !mayBeInitials(doc, from)) return false
  let read = start
  for (let w = from; w < to; w++) {
    for (; read < at[w]!; read++) if (opensOutlet(units[read]!)) return true
    if (at[w] !== start && standsAt(buttons, doc, w, to)) return true
    if (w === from || charClass[units[at[w]!]!]! & UPPER || isWordOf(names.particles, hash[w]!)) continue
    if (isWordOf(joiners, hash[w]!) || isWordOf(joiners, hash[w - 1]!)) continue
    const space = at[w]! - 1
    if (at[w - 1]! + size[w - 1]! === space && charClass[units[space]!]! & SPACE) return false
  }
  return true
}

/** True for a word whose first two letters are capitals, with a full stop between them or without: `PV`, `L.T.H`. */
export function mayBeInitials({units, words}: Doc, w: number): boolean {
  const second = words.at[w]! + (units[words.at[w]! + 1] === fullStop ? 2 : 1)
  return second < words.at[w]! + words.size[w]! && (charClass[units[second]!]! & UPPER) !== 0
}

const [slash, roundBracket, squareBracket, fullStop] = [47, 40, 91, 46]

function opensOutlet(unit: number): boolean {
  return unit === slash || unit === roundBracket || unit === squareBracket
}
