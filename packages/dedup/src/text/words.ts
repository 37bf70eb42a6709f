import {charClass, DENSE, DIGIT, LOWER, lowerUnit, NEWLINE, OTHER, STOP, UPPER} from './chars.js'
import {mix32} from './hash.js'

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

/**
 * Letters of a long word that count: a stem for every alphabet, which brings inflected forms together
 * (truncation, McNamee and Mayfield 2004); Vietnamese syllables are shorter and stay whole.
 */
const stemLength = 6

/** Splits NFC `text` into at most `limit` words. Numbers keep their inner points and commas (`6,42`). */
export function words(text: string, limit: number): Words {
  const capacity = Math.min(limit, (text.length >> 1) + 1)
  const hash = new Uint32Array(capacity)
  const start = new Uint32Array(capacity)
  const end = new Uint32Array(capacity)
  const flags = new Uint8Array(capacity)
  let count = 0
  let pending = FIRST
  let at = 0
  while (at < text.length && count < capacity) {
    const unit = text.charCodeAt(at)
    const kind = charClass(unit)
    if (kind === LOWER || kind === UPPER || kind === DIGIT || kind === DENSE) {
      start[count] = at
      let h = 0x811c9dc5
      if (kind === DENSE) {
        h = Math.imul(h ^ unit, 0x01000193)
        at++
      } else if (kind === DIGIT) {
        while (at < text.length) {
          const next = text.charCodeAt(at)
          const is = charClass(next)
          const joint = (next === 44 || next === 46) && charClass(text.charCodeAt(at + 1) || 32) === DIGIT
          if (is !== DIGIT && is !== LOWER && is !== UPPER && !joint) break
          h = Math.imul(h ^ lowerUnit(next), 0x01000193)
          at++
        }
      } else {
        const from = at
        while (at < text.length) {
          const next = text.charCodeAt(at)
          const is = charClass(next)
          if (is !== LOWER && is !== UPPER && is !== DIGIT) break
          if (at - from < stemLength) h = Math.imul(h ^ lowerUnit(next), 0x01000193)
          at++
        }
      }
      hash[count] = mix32(h)
      end[count] = at
      flags[count] = pending | (kind === UPPER ? CAPITAL : 0) | (kind === DIGIT ? NUMBER : 0)
      pending = 0
      count++
    } else {
      if (kind === STOP || kind === NEWLINE) pending |= FIRST | APART
      else if (kind === OTHER) pending |= APART
      at++
    }
  }
  return {count, hash, start, end, flags}
}
