import {charClass, DENSE, DIGIT, LOWER, learn, NEWLINE, OTHER, STOP, UPPER, unitClass, unitLower} from './chars.js'
import {mix32} from './hash.js'
import {unitsOf} from './units.js'

/** Flags of a word. */
export const CAPITAL = 1
/** First word after a sentence end, a quotation mark or a newline: its capital says nothing. */
export const FIRST = 2
export const NUMBER = 4
/** Stands right after other than a space (a comma, a bracket): a name does not reach across. */
export const APART = 8

/** The words of a text: hashes of their lower-case forms, where they stand (UTF-16 units), what they look like. */
export interface Words {
  readonly count: number
  readonly hash: Uint32Array
  readonly start: Uint32Array
  readonly end: Uint32Array
  readonly flags: Uint8Array
}

/** Words that are read over and over into the same arrays; the first `count` entries hold. */
export interface WordBuffer extends Words {
  count: number
}

/**
 * Letters of a long word that count: a stem for every alphabet, which brings inflected forms together
 * (truncation, McNamee and Mayfield 2004); Vietnamese syllables are shorter and stay whole.
 */
const stemLength = 6

/** Room for `capacity` words. */
export function wordBuffer(capacity: number): WordBuffer {
  return {
    count: 0,
    hash: new Uint32Array(capacity),
    start: new Uint32Array(capacity),
    end: new Uint32Array(capacity),
    flags: new Uint8Array(capacity)
  }
}

/** Splits NFC `text` into at most `limit` words. Numbers keep their inner points and commas (`6,42`). */
export function words(text: string, limit: number): Words {
  const buffer = wordBuffer(Math.min(limit, (text.length >> 1) + 1))
  readWords(text, buffer)
  return buffer
}

/** The same into a buffer, as many words as it has room for. */
export function readWords(text: string, buffer: WordBuffer): void {
  const {hash, start, end, flags} = buffer
  const capacity = hash.length
  const length = text.length
  const units = unitsOf(text)
  // Imported names are looked up at every use, local ones are not: that is half of the time of this loop.
  const [classes, lowers] = [unitClass, unitLower]
  const [lower, upper, digit, dense, stop, other, newline] = [LOWER, UPPER, DIGIT, DENSE, STOP, OTHER, NEWLINE]
  let count = 0
  let pending = FIRST
  let at = 0
  while (at < length && count < capacity) {
    const unit = units[at]!
    const kind = classes[unit] || learn(unit)
    if (kind < lower || kind > dense) {
      if (kind === stop || kind === newline) pending |= FIRST | APART
      else if (kind === other) pending |= APART
      at++
      continue
    }
    start[count] = at
    flags[count] = pending | (kind === upper ? CAPITAL : 0) | (kind === digit ? NUMBER : 0)
    let h = 0x811c9dc5
    if (kind === dense) {
      h = Math.imul(h ^ unit, 0x01000193)
      at++
    } else if (kind === digit) {
      const to = endOfNumber(units, at)
      for (; at < to; at++) h = Math.imul(h ^ lowers[units[at]!]!, 0x01000193)
    } else {
      // The 0 behind the last unit is no letter, so the loops end there.
      const stem = at + stemLength
      let letter: number = unit
      let next: number = kind
      while (next >= lower && next <= digit && at < stem) {
        h = Math.imul(h ^ lowers[letter]!, 0x01000193)
        letter = units[++at]!
        next = classes[letter] || learn(letter)
      }
      while (next >= lower && next <= digit) {
        letter = units[++at]!
        next = classes[letter] || learn(letter)
      }
    }
    hash[count] = mix32(h)
    end[count] = at
    pending = 0
    count++
  }
  buffer.count = count
}

/** Digits and letters from `at` on, with single points and commas before digits. */
function endOfNumber(units: Uint16Array, at: number): number {
  for (; ; at++) {
    const unit = units[at]!
    const kind = charClass(unit)
    if (kind >= LOWER && kind <= DIGIT) continue
    if ((unit !== 44 && unit !== 46) || charClass(units[at + 1]!) !== DIGIT) return at
  }
}
