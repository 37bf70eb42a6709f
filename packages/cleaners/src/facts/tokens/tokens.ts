/** Takes a short line apart into figures, words and marks, as dates and credits are read from. */
import {charClass, DENSE, DIGIT, finish, hashSeed, LETTER, lowerCase, MARK, mixUnit, SPACE, UPPER} from '@copydesk/core'
import {isWordOf, type WordSet} from '../../look/word-set.js'

/** A figure, a word or a mark of a short line. `start` and `end` are offsets in the text. */
export interface Token {
  readonly kind: 'number' | 'word' | 'mark'
  /** The value of a figure in any script's digits, the hash of a word as `hashWord` has it, the UTF-16 unit of a mark. */
  readonly value: number
  readonly start: number
  readonly end: number
  /** Offset of a capital right behind a small letter of a word, where two words may be glued; 0 for none. */
  readonly seam: number
}

/** Reads the tokens of `[start, end)` of `text`. In scripts without spaces each character is a word. */
export function tokenise(text: string, start = 0, end: number = text.length): readonly Token[] {
  const tokens: Token[] = []
  for (let i = start; i < end; ) {
    const unit = text.charCodeAt(i)
    const kind = charClass[unit]!
    const from = i++
    if (kind & SPACE) continue
    if (kind & DIGIT) {
      while (i < end && charClass[text.charCodeAt(i)]! & DIGIT) i++
      tokens.push({kind: 'number', value: readNumber(text, from, i), start: from, end: i, seam: 0})
    } else if (kind & LETTER) {
      const dense = (kind & DENSE) !== 0
      let hash = mixUnit(hashSeed, lowerCase[unit]!)
      let before = kind
      let seam = 0
      for (; i < end; i++) {
        const next = text.charCodeAt(i)
        const more = charClass[next]!
        if (dense ? !(more & MARK) : !(more & (LETTER | MARK)) || more & DENSE) break
        hash = mixUnit(hash, lowerCase[next]!)
        if (seam === 0 && more & UPPER && (before & (LETTER | UPPER)) === LETTER) seam = i
        before = more
      }
      tokens.push({kind: 'word', value: finish(hash) | 0, start: from, end: i, seam})
    } else {
      tokens.push({kind: 'mark', value: unit, start: from, end: i, seam: 0})
    }
  }
  return tokens
}

/** True for the mark, given by its UTF-16 unit. */
export function isMark(token: Token | undefined, unit: number): boolean {
  return token !== undefined && token.kind === 'mark' && token.value === unit
}

/** True for one of the marks, given by their UTF-16 units. */
export function isOneOf(token: Token | undefined, units: readonly number[]): boolean {
  return token !== undefined && token.kind === 'mark' && units.includes(token.value)
}

/** True for a word of the set. */
export function isWordIn(token: Token | undefined, set: WordSet): boolean {
  return token !== undefined && token.kind === 'word' && isWordOf(set, token.value)
}

/** Number of digits of a figure. */
export function digitsOf(token: Token): number {
  return token.end - token.start
}

/**
 * The value of the figure `[from, to)`. Digits of every script come in blocks of ten that begin at a code point ending in
 * 0 or 6 (Unicode 16, chapter 4.6). A figure of more than nine of them counts as the greatest.
 */
export function readNumber(text: string, from: number, to: number): number {
  if (to - from > 9) return greatest
  let value = 0
  for (let i = from; i < to; i++) {
    const unit = text.charCodeAt(i)
    const row = unit & ~15
    const zero = charClass[row]! & DIGIT ? row : row + 6
    value = value * 10 + (unit - zero)
  }
  return value
}

/** Values stay small integers, which hosts keep best. */
const greatest = 2 ** 31 - 1
