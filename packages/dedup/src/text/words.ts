// The words of an article, for dedup. Core has a lexer too (`core/src/text/lexer.ts`), which reads pages for the cleaner; one
// for both would serve neither. That one counts by block and hashes whole words, since phrases must be met to the letter; this
// one tells of every word how it stands (a capital, a sentence begun), hashes stems, keeps numbers with their points whole
// and stops at 1,200 words. Articles come from files as well, without the page whose words were read, and the tables of
// common words (`model/priors.ts`) hold these hashes: with others they would have to be counted, and the model learnt, anew.
import {CHANGES, charClass, DENSE, DIGIT, isLetter, learn, unitClass, unitLower, WORD} from './chars.js'
import {mix32} from './hash.js'
import {unitsOf} from './units.js'

// Flags of a word: the bits that the classes of units have for it (`chars.ts`).
/** Begins with a capital. */
export const CAPITAL = 1
/** First word after a sentence end, a quotation mark or a newline: its capital says nothing. */
export const FIRST = 2
/** Begins with a digit. */
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

/** Words, and a hash of each with the one after it, the last one excepted. */
export interface PairedWords extends Words {
  readonly pairs: Uint32Array
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

/** Splits `text` into at most `limit` words; places are those in its NFC. Numbers keep their inner points and commas (`6,42`). */
export function words(text: string, limit: number): Words {
  const buffer = wordBuffer(limit)
  readWords(text, buffer)
  return buffer
}

/** The same into a buffer, as many words as it has room for. Gives a text in which they have these places. */
export function readWords(text: string, buffer: WordBuffer): string {
  if (readComposed(text, buffer, CHANGES)) return text
  const composed = text.normalize('NFC')
  readComposed(composed, buffer, 0)
  return composed
}

/** Where runs of units of words begin and end, in turn, and the bits of the classes of all units that were looked at. */
const edges = new Uint32Array(1 << 10)
let kinds = 0

/** Reads the words of a text, run by run; gives up, with false, where a unit has one of the `unwelcome` bits. */
function readComposed(text: string, buffer: WordBuffer, unwelcome: number): boolean {
  const {hash, start, end, flags} = buffer
  const capacity = hash.length
  const units = unitsOf(text)
  // Imported names are looked up at every use, local ones are not.
  const [classes, places] = [unitClass, edges]
  let count = 0
  let at = 0
  /** Bits of what stands between the word before and the next one. */
  let before = FIRST
  while (count < capacity) {
    // A run has a word at least.
    const used = findEdges(units, at, text.length, 2 * (capacity - count))
    if (kinds & unwelcome) return false
    if (used === 0) break
    const dense = (kinds & DENSE) !== 0
    for (let e = 0; e < used && count < capacity; e += 2) {
      let from = places[e]!
      const to = places[e + 1]!
      for (; at < from; at++) before |= classes[units[at]!]!
      // What belongs to a number already is passed over.
      for (from = Math.max(from, at); from < to && count < capacity; from = at) {
        const kind = classes[units[from]!]!
        if (isLetter(kind)) {
          at = dense ? endOfLetters(units, from) : to
          hash[count] = stemHash(units, from, at)
        } else {
          at = kind & DIGIT ? endOfNumber(units, from) : from + 1
          hash[count] = wholeHash(units, from, at)
        }
        start[count] = from
        end[count] = at
        flags[count++] = (before & (FIRST | APART)) | (kind & (CAPITAL | NUMBER))
        before = 0
      }
    }
  }
  buffer.count = count
  return true
}

/**
 * Writes down the edges of the runs from a place on, as many as are wanted or there is room for; gives how many there are.
 * Without a branch for a letter or a space, since nobody can foretell which comes next: that costs more than all else in
 * reading.
 */
function findEdges(units: Uint16Array, from: number, length: number, wanted: number): number {
  const [classes, places] = [unitClass, edges]
  const room = Math.min(places.length, wanted)
  let seen = 0
  let inside = 0
  let used = 0
  // The 0 behind the last unit is no letter: it ends a run.
  for (let i = from; i <= length && used < room; i++) {
    const kind = classes[units[i]!]! || learn(units[i]!)
    const now = (kind >> 4) & 1
    seen |= kind
    places[used] = i
    used += now ^ inside
    inside = now
  }
  kinds = seen
  return used
}

/** Letters and digits from `at` on. */
function endOfLetters(units: Uint16Array, at: number): number {
  while (isLetterOrDigit(units[at]!)) at++
  return at
}

/** Digits and letters from `at` on, with single points and commas before digits. */
function endOfNumber(units: Uint16Array, at: number): number {
  for (; ; at++) {
    const unit = units[at]!
    if (isLetterOrDigit(unit)) continue
    if ((unit !== 44 && unit !== 46) || (charClass(units[at + 1]!) & DIGIT) === 0) return at
  }
}

function isLetterOrDigit(unit: number): boolean {
  return (charClass(unit) & (WORD | DENSE)) === WORD
}

// FNV-1a (G. Fowler, L. C. Noll, P. Vo) over units, mixed at the end.
const basis = 0x811c9dc5
const prime = 0x01000193

function wholeHash(units: Uint16Array, from: number, to: number): number {
  let h = basis
  for (let i = from; i < to; i++) h = Math.imul(h ^ unitLower[units[i]!]!, prime)
  return mix32(h)
}

/** Hash of the first letters of a word, {@link stemLength} at most. */
function stemHash(units: Uint16Array, from: number, to: number): number {
  const lowers = unitLower
  let h = basis
  const last = Math.min(to, from + stemLength)
  for (let i = from; i < last; i++) h = Math.imul(h ^ lowers[units[i]!]!, prime)
  return mix32(h)
}
