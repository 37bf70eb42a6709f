import {CLOSER, charClass, DENSE, DIGIT, LETTER, lowerCase, MARK, SPACE, UPPER} from './chars.js'
import {finish, hashSeed, mixUnit} from './hash.js'
import {machineLexer, mostUnits} from './lexer-machine.js'
import {markAt, markKinds, marksPerBlock, SHORT, SIZE, shortWord} from './marks.js'
import type {Lexer, Words} from './words.js'

// What a unit is to a word, as bits above its lower case; `lexer.wat` has them as numbers.
const FIGURE = 1 << 16
const CAPITAL = 1 << 17
/** Begins a word of a script with spaces. */
const BEGIN = 1 << 18
/** Goes on with such a word. */
const INSIDE = 1 << 19
/** Is a word by itself, or the first half of an astral character. */
const ALONE = 1 << 20
/** Begins a word as `Words.wide` means it. */
const WIDE = 1 << 21
/** First half of an astral character. */
const HIGH = 1 << 22
/** … that may be a letter: astral letters of living newspapers are Han only, all others are symbols and emoji. */
const HAN = 1 << 23
/** Belongs to the character before it, where that is a word by itself: marks and vowels. */
const JOINED = 1 << 24
/** A space or a closing mark: what stands behind the end of a sentence. */
const GAP = 1 << 25
/** From this bit on, what the unit may mean between words; see `marks.ts`. */
const markShift = 26

/** The lower case of every UTF-16 unit, and above it what the unit is to a word: one look instead of two. */
const signs = signsOf(charClass, lowerCase, markKinds)

// The tables are parameters, since one that is imported is looked up anew at every turn, and this runs at every start.
function signsOf(classes: Uint16Array, lower: Uint16Array, marks: Uint8Array): Int32Array {
  const byClass = Int32Array.from({length: 4096}, (_, kind) => signOfClass(kind))
  const signs = new Int32Array(65536)
  for (let unit = 0; unit < 65536; unit++) {
    signs[unit] = lower[unit]! | byClass[classes[unit]!]! | (marks[unit]! << markShift)
  }
  for (let unit = 0x2e80; unit < 65536; unit++) signs[unit]! |= WIDE
  for (let unit = 0xd800; unit < 0xdc00; unit++) signs[unit]! |= unit < 0xd840 ? ALONE | HIGH : ALONE | HIGH | HAN
  return signs
}

/** What units of a class are to a word; `chars.ts` has the bits of classes. */
function signOfClass(kind: number): number {
  const spaced = (kind & DENSE) === 0
  let sign = spaced ? 0 : WIDE
  if (kind & DIGIT) sign |= FIGURE
  if (kind & UPPER) sign |= CAPITAL
  if (kind & (LETTER | DIGIT)) sign |= spaced ? BEGIN | INSIDE : ALONE
  else if (kind & MARK && spaced) sign |= INSIDE
  if (kind & MARK) sign |= JOINED
  if (kind & (SPACE | CLOSER)) sign |= GAP
  return sign
}

let lexer: Lexer | undefined

/**
 * Reads the words of the blocks `[start[i], end[i])` of a text, given as its UTF-16 units, with the fastest reader that
 * the platform has.
 */
export function lex(units: Uint16Array, start: Uint32Array, end: Uint32Array): Words {
  lexer ??= machineLexer(signs, WIDE) ?? lexByLoop
  return units.length > mostUnits ? lexByLoop(units, start, end) : lexer(units, start, end)
}

let scratch = {hashes: new Uint32Array(0), offsets: new Uint32Array(0), sizes: new Uint16Array(0)}

/** Room for as many words as a text of so many units can have. */
function reserve(units: number): typeof scratch {
  if (scratch.hashes.length < units) {
    const room = Math.max(16384, 2 * units)
    scratch = {hashes: new Uint32Array(room), offsets: new Uint32Array(room), sizes: new Uint16Array(room)}
  }
  return scratch
}

/** What the machine gives, wherever this runs, and for texts of any length. */
export function lexByLoop(units: Uint16Array, start: Uint32Array, end: Uint32Array): Words {
  const blocks = start.length
  // columns over blocks in one buffer, and below those over words: a buffer for each would take several times as long
  const columns = new Uint32Array((5 + marksPerBlock) * blocks + 1)
  const capitals = columns.subarray(0, blocks)
  const upper = columns.subarray(blocks, 2 * blocks)
  const digits = columns.subarray(2 * blocks, 3 * blocks)
  const letters = columns.subarray(3 * blocks, 4 * blocks)
  const first = columns.subarray(4 * blocks, 5 * blocks + 1)
  const marks = columns.subarray(5 * blocks + 1)
  const {hashes, offsets, sizes} = reserve(units.length)
  let n = 0
  let seen = 0
  for (let b = 0; b < blocks; b++) {
    first[b] = n
    const to = end[b]!
    // sums of the bits themselves
    let begins = 0
    let capital = 0
    let digit = 0
    let letter = 0
    for (let i = start[b]!; i < to; ) {
      let sign = signs[units[i]!]!
      if (!(sign & (BEGIN | ALONE))) {
        const count = sign >> markShift === 0 ? -1 : markAt(units, i, to, sign >> markShift)
        if (count >= 0) marks[b * marksPerBlock + count]!++
        i++
        continue
      }
      if ((sign & (HIGH | HAN)) === HIGH) {
        i += 2
        continue
      }
      const from = i
      let hash = hashSeed
      seen |= sign
      if (sign & BEGIN) {
        begins += sign & CAPITAL
        // two units a turn, since what an array is gets looked up in every turn of a loop anew
        do {
          capital += sign & CAPITAL
          digit += sign & FIGURE
          hash = mixUnit(hash, sign & 0xffff)
          if (++i >= to) break
          sign = signs[units[i]!]!
          if (!(sign & INSIDE)) break
          capital += sign & CAPITAL
          digit += sign & FIGURE
          hash = mixUnit(hash, sign & 0xffff)
          if (++i >= to) break
          sign = signs[units[i]!]!
        } while (sign & INSIDE)
        letter += i - from
      } else {
        letter++
        hash = mixUnit(hash, units[i++]!)
        if (sign & HIGH && i < to) hash = mixUnit(hash, units[i++]!)
        while (i < to && signs[units[i]!]! & JOINED) hash = mixUnit(hash, units[i++]!)
      }
      hashes[n] = finish(hash)
      offsets[n] = from
      const size = Math.min(i - from, 65535)
      sizes[n++] = size
      marks[b * marksPerBlock + SIZE]! += size
      if (size < shortWord) marks[b * marksPerBlock + SHORT]!++
    }
    capitals[b] = begins / CAPITAL
    upper[b] = capital / CAPITAL
    digits[b] = digit / FIGURE
    letters[b] = letter - digit / FIGURE
  }
  first[blocks] = n
  return {first, capitals, upper, digits, letters, marks, wide: (seen & WIDE) !== 0, ...copyWords(n)}
}

/** The words in `scratch`, in one buffer of their own. */
function copyWords(count: number): Pick<Words, 'hash' | 'at' | 'size'> {
  const buffer = new ArrayBuffer(10 * count)
  const hash = new Uint32Array(buffer, 0, count)
  const at = new Uint32Array(buffer, 4 * count, count)
  const size = new Uint16Array(buffer, 8 * count, count)
  hash.set(scratch.hashes.subarray(0, count))
  at.set(scratch.offsets.subarray(0, count))
  size.set(scratch.sizes.subarray(0, count))
  return {hash, at, size}
}
