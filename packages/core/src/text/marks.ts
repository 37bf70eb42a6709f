/** What stands between the words of a block, counted while its words are read. */
import {CLOSER, charClass, DIGIT, SPACE, TERMINAL} from './chars.js'

// Places in the counts of a block; those of marks are also what a unit between words may mean.
/** Units in all words, of each at most 65,535. */
export const SIZE = 0
/** Ends of sentences. */
export const SENTENCES = 1
/** Commas of all scripts. */
export const COMMAS = 2
/** Colons, dots and slashes between figures, as in clocks, dates and amounts. */
export const CLOCKS = 3
/** Other slashes, bars, arrows and bullets. */
export const SEPARATORS = 4
/** Marks of addresses: `@`, `:/`, `.com`, `.www`, `.vn`. */
export const LINKS = 5
/** Opening quotation marks. */
export const QUOTES = 6
/** Words of fewer than four units. */
export const SHORT = 7

/** Numbers of a block. */
export const marksPerBlock = 8
/** A word of fewer UTF-16 units than this is a short one. */
export const shortWord = 4

// What a unit may mean beside the counts that it always belongs to.
const STOP = SENTENCES
const COLON = CLOCKS
const SLASH = 7

const kinds: readonly (readonly [string, number])[] = [
  [',，、،', COMMAS],
  [':', COLON],
  ['/', SLASH],
  ['|»›·•>', SEPARATORS],
  ['@', LINKS],
  ['"“”„「«', QUOTES]
]

/** By UTF-16 unit, what it may mean between words, 1 to 7; 0 for spaces and all that means nothing. `markAt` takes it. */
export const markKinds: Uint8Array = stopsOf(charClass)
for (const [characters, kind] of kinds) for (const char of characters) markKinds[char.charCodeAt(0)] = kind

// the table as a parameter, since one that is imported is looked up anew at every turn
function stopsOf(classes: Uint16Array): Uint8Array {
  const stops = new Uint8Array(65536)
  for (let unit = 0; unit < 65536; unit++) if (classes[unit]! & TERMINAL) stops[unit] = STOP
  return stops
}

/** Which count of a block that ends at `end` the unit at `at` belongs to, by its kind; -1 where to none. */
export function markAt(units: Uint16Array, at: number, end: number, kind: number): number {
  if (kind === STOP) {
    const next = at + 1 < end ? units[at + 1]! : 32
    if (units[at]! > 127 || charClass[next]! & (SPACE | CLOSER)) return SENTENCES
    if (isBetweenFigures(units, at)) return CLOCKS
    // .com, .www, .vn
    return next === 99 || next === 119 || next === 118 ? LINKS : -1
  }
  if (kind === COLON) {
    if (units[at + 1] === 47) return LINKS
    return isBetweenFigures(units, at) ? CLOCKS : -1
  }
  if (kind === SLASH) return isBetweenFigures(units, at) ? CLOCKS : SEPARATORS
  return kind
}

function isBetweenFigures(units: Uint16Array, at: number): boolean {
  return ((charClass[units[at + 1]!] ?? 0) & (charClass[units[at - 1]!] ?? 0) & DIGIT) !== 0
}
