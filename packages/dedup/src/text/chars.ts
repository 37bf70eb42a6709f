/** What a UTF-16 unit is to the tokenizer. */
const SPACE = 1
export const LOWER = 2
export const UPPER = 3
export const DIGIT = 4
/** Scripts written without spaces: every character is a word. */
export const DENSE = 5
/** Ends a sentence or a clause that a capital may follow. */
export const STOP = 6
export const OTHER = 7
export const NEWLINE = 8

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

/** Fills the entries of a unit and gives its class. */
export function learn(unit: number): number {
  const char = String.fromCharCode(unit)
  const lower = char.toLowerCase()
  unitLower[unit] = lower.length === 1 ? lower.charCodeAt(0) : unit
  unitClass[unit] = classify(char, unit)
  return unitClass[unit]!
}

function classify(char: string, unit: number): number {
  if (char === '\n') return NEWLINE
  if (/\s/u.test(char)) return SPACE
  // Halves of surrogate pairs are letters of scripts outside the BMP, or emoji, which do no harm as words.
  if (unit >= 0xd800 && unit <= 0xdfff) return LOWER
  if (dense.test(char)) return DENSE
  if (/\p{Nd}/u.test(char)) return DIGIT
  if (/\p{Lu}|\p{Lt}/u.test(char)) return UPPER
  if (/[\p{L}\p{M}]/u.test(char)) return LOWER
  return stops.includes(char) ? STOP : OTHER
}
