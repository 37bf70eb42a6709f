import {mayChange} from './composed.js'

// What a UTF-16 unit is to the tokenizer, in bits. The first four are those of the flags of a word (`words.ts`): what its
// first unit says of it, and what the units before it say.
/** A capital letter. */
export const CAPITAL = 1
/** Ends a sentence or a clause that a capital may follow. */
export const STOP = 2
/** A decimal digit of any script. */
export const DIGIT = 4
/** Neither a word nor a space. */
export const OTHER = 8
/** Stands in a word: letters, digits, characters of scripts without spaces. */
export const WORD = 16
/** Scripts written without spaces: every character is a word. */
export const DENSE = 32
/** NFC may change it or what stands before it. */
export const CHANGES = 64
const KNOWN = 128

/** The kind of word unit that a letter is. */
const letterKinds = WORD | DIGIT | DENSE

/**
 * Class of every UTF-16 unit that was asked for, 0 for the rest. Loops read it directly and call {@link learn} on 0: one
 * load a unit instead of a call. Two tables, for most loops need the class alone, and a byte a unit stays near.
 */
export const unitClass: Uint8Array = new Uint8Array(65536)
/** Lower case of every unit that was asked for. */
export const unitLower: Uint16Array = new Uint16Array(65536)

const dense = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u
const stops = '.!?:;…。！？：；“”"«»„•–—|'

/** Class of a UTF-16 unit; looked up once for each unit that occurs, then read from a table. */
export function charClass(unit: number): number {
  return unitClass[unit] || learn(unit)
}

/** Whether a class is that of a letter of a script with spaces. */
export function isLetter(kind: number): boolean {
  return (kind & letterKinds) === WORD
}

/** Fills the entries of a unit and gives its class. */
export function learn(unit: number): number {
  const char = String.fromCharCode(unit)
  const lower = char.toLowerCase()
  unitLower[unit] = lower.length === 1 ? lower.charCodeAt(0) : unit
  unitClass[unit] = KNOWN | (mayChange[unit] === 1 ? CHANGES : 0) | classify(char, unit)
  return unitClass[unit]!
}

function classify(char: string, unit: number): number {
  if (char === '\n') return STOP | OTHER
  if (/\s/u.test(char)) return 0
  // Halves of surrogate pairs are letters of scripts outside the BMP, or emoji, which do no harm as words.
  if (unit >= 0xd800 && unit <= 0xdfff) return WORD
  if (dense.test(char)) return WORD | DENSE
  if (/\p{Nd}/u.test(char)) return WORD | DIGIT
  if (/\p{Lu}|\p{Lt}/u.test(char)) return WORD | CAPITAL
  if (/[\p{L}\p{M}]/u.test(char)) return WORD
  return stops.includes(char) ? STOP | OTHER : OTHER
}
