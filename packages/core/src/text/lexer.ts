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
  /** Digits, by block. */
  readonly digits: Uint32Array
  /** Letters, by block. */
  readonly letters: Uint32Array
}

let hashes = new Uint32Array(4096)
let offsets = new Uint32Array(4096)
let sizes = new Uint16Array(4096)

function grow(): void {
  const size = hashes.length * 2
  const [h, o, s] = [new Uint32Array(size), new Uint32Array(size), new Uint16Array(size)]
  h.set(hashes)
  o.set(offsets)
  s.set(sizes)
  hashes = h
  offsets = o
  sizes = s
}

/** Reads the words of the blocks `[start[i], end[i])` of `text`. */
export function lex(text: string, start: Uint32Array, end: Uint32Array): Words {
  const blocks = start.length
  const first = new Uint32Array(blocks + 1)
  const capitals = new Uint32Array(blocks)
  const digits = new Uint32Array(blocks)
  const letters = new Uint32Array(blocks)
  let n = 0
  for (let b = 0; b < blocks; b++) {
    first[b] = n
    const to = end[b]!
    for (let i = start[b]!; i < to; ) {
      let unit = text.charCodeAt(i)
      let kind = charClass[unit]!
      const surrogate = unit >= 0xd800 && unit <= 0xdbff
      if (surrogate && unit < 0xd840) {
        // astral symbols and emoji are no words; astral letters of living newspapers are Han only
        i += 2
        continue
      }
      if (!surrogate && !(kind & (LETTER | DIGIT))) {
        i++
        continue
      }
      if (n === hashes.length) grow()
      const from = i
      if (kind & UPPER) capitals[b]!++
      let hash = hashSeed
      if (kind & DENSE || surrogate) {
        hash = mixUnit(hash, unit)
        letters[b]!++
        i++
        if (surrogate && i < to) hash = mixUnit(hash, text.charCodeAt(i++))
        // marks and vowels belong to the character before them
        while (i < to && charClass[text.charCodeAt(i)]! & MARK) hash = mixUnit(hash, text.charCodeAt(i++))
      } else {
        while (kind & (LETTER | DIGIT | MARK) && !(kind & DENSE)) {
          if (kind & DIGIT) digits[b]!++
          else letters[b]!++
          hash = mixUnit(hash, lowerCase[unit]!)
          i++
          if (i >= to) break
          unit = text.charCodeAt(i)
          kind = charClass[unit]!
        }
      }
      hashes[n] = finish(hash)
      offsets[n] = from
      sizes[n] = Math.min(i - from, 65535)
      n++
    }
  }
  first[blocks] = n
  return {
    first,
    hash: hashes.slice(0, n),
    at: offsets.slice(0, n),
    size: sizes.slice(0, n),
    capitals,
    digits,
    letters
  }
}
