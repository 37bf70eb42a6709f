import {charClass, DIGIT} from './chars.js'
import {finish, hashSeed, mixUnit} from './hash.js'
import {lex} from './lexer.js'
import {normalise} from './normalise.js'
import type {Words} from './words.js'

/** What every figure counts as: counts and dates do not tell lines apart. */
const figure = 0x30

/**
 * Key of a line: a hash of its words in order, letter case, punctuation and the value of figures left out. `from` and
 * `to` are the line's first word and the word after its last; a line without words has the key 0.
 */
export function hashLine(text: string, words: Words, from: number, to: number): number {
  if (from >= to) return 0
  let hash = hashSeed
  for (let w = from; w < to; w++) {
    const isFigure = (charClass[text.charCodeAt(words.at[w]!)]! & DIGIT) !== 0
    const word = isFigure ? figure : words.hash[w]!
    hash = mixUnit(mixUnit(hash, word & 0xffff), word >>> 16)
  }
  return finish(hash)
}

/** The key of a line as profiles write it: `hashLine` in base 36, or an empty string for a line without words. */
export function lineKey(line: string): string {
  const {text, units} = normalise(line)
  const words = lex(units, Uint32Array.of(0), Uint32Array.of(text.length))
  const hash = hashLine(text, words, 0, words.hash.length)
  return hash === 0 ? '' : hash.toString(36)
}
