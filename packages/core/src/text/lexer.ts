import {charClass, DENSE, DIGIT, LETTER, lowerCase, MARK, UPPER} from './chars.js'
import {finish, hashSeed, mixUnit} from './hash.js'

/**
 * The words of all blocks, hashed once and read by phrases, features and comparisons alike.
 * A word is a run of letters, digits and marks; in scripts without spaces it is one character.
 */
export interface Words {
  /** Index of the first word of block `i`; `first[count]` is the number of words. */
  readonly first: Uint32Array
  /** Hash of the lower-case word; see `hash.ts`. */
  readonly hash: Uint32Array
  /** Offset of the word in the normal text. */
  readonly at: Uint32Array
  /** Length of the word in UTF-16 units, at most 65,535. */
  readonly size: Uint16Array
  /** Words that begin with a capital, by block. */
  readonly capitals: Uint32Array
  /** Letters that are capitals, by block. */
  readonly upper: Uint32Array
  /** Digits, by block. */
  readonly digits: Uint32Array
  /** Letters, by block. */
  readonly letters: Uint32Array
}

/** Class bits over the lower case of every UTF-16 unit: one look instead of two. */
const signs = Uint32Array.from(charClass, (bits, unit) => (bits << 16) | lowerCase[unit]!)
const WORD = (LETTER | DIGIT) << 16
const MORE = (LETTER | DIGIT | MARK) << 16
const ALONE = DENSE << 16
const CAPITAL = UPPER << 16
/** Make a 1 of the bit of a figure, and of a capital. */
const figure = 17
const capital = 18

let scratch = {hashes: new Uint32Array(0), offsets: new Uint32Array(0), sizes: new Uint16Array(0)}

/** Room for as many words as a text of so many units can have. */
function reserve(units: number): typeof scratch {
  if (scratch.hashes.length < units) {
    const room = Math.max(16384, 2 * units)
    scratch = {hashes: new Uint32Array(room), offsets: new Uint32Array(room), sizes: new Uint16Array(room)}
  }
  return scratch
}

/** Reads the words of the blocks `[start[i], end[i])` of a text, given as its UTF-16 units. */
export function lex(units: Uint16Array, start: Uint32Array, end: Uint32Array): Words {
  const blocks = start.length
  const first = new Uint32Array(blocks + 1)
  const capitals = new Uint32Array(blocks)
  const upper = new Uint32Array(blocks)
  const digits = new Uint32Array(blocks)
  const letters = new Uint32Array(blocks)
  const {hashes, offsets, sizes} = reserve(units.length)
  let n = 0
  for (let b = 0; b < blocks; b++) {
    first[b] = n
    const to = end[b]!
    let begins = 0
    let capitalLetters = 0
    let digit = 0
    let letter = 0
    for (let i = start[b]!; i < to; ) {
      const unit = units[i]!
      let sign = signs[unit]!
      if (!(sign & WORD) && !isHigh(unit)) {
        i++
        continue
      }
      const from = i
      let hash = hashSeed
      if (sign & CAPITAL) begins++
      if (sign & WORD && !(sign & ALONE)) {
        do {
          digit += (sign >> figure) & 1
          capitalLetters += (sign >> capital) & 1
          hash = mixUnit(hash, sign & 0xffff)
          if (++i >= to) break
          sign = signs[units[i]!]!
        } while (sign & MORE && !(sign & ALONE))
        letter += i - from
      } else if (isHigh(unit) && unit < 0xd840) {
        // astral symbols and emoji are no words; astral letters of living newspapers are Han only
        i += 2
        continue
      } else {
        letter++
        hash = mixUnit(hash, unit)
        if (isHigh(unit) && i + 1 < to) hash = mixUnit(hash, units[++i]!)
        i++
        // marks and vowels belong to the character before them
        while (i < to && charClass[units[i]!]! & MARK) hash = mixUnit(hash, units[i++]!)
      }
      hashes[n] = finish(hash)
      offsets[n] = from
      sizes[n] = Math.min(i - from, 65535)
      n++
    }
    capitals[b] = begins
    upper[b] = capitalLetters
    digits[b] = digit
    letters[b] = letter - digit
  }
  first[blocks] = n
  return {
    first,
    hash: hashes.slice(0, n),
    at: offsets.slice(0, n),
    size: sizes.slice(0, n),
    capitals,
    upper,
    digits,
    letters
  }
}

/** True for the first half of an astral character. */
function isHigh(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff
}
