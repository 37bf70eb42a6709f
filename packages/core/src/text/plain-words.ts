import {charClass, MARK} from './chars.js'
import {finish, hashSeed, mixUnit} from './hash.js'

/** Below this code units are Latin; above it, only one more block of Latin letters comes apart into ASCII and marks. */
const latin = 0x250
const vietnamese = [0x1e00, 0x1f00] as const
const kelvin = 0x212a
const angstrom = 0x212b

let letters: Uint8Array | undefined

/** ASCII letter or figure in lower case of every UTF-16 unit that is one but for case and marks, else 0. */
function plainLetters(): Uint8Array {
  const table = new Uint8Array(65536)
  const read = (unit: number): void => {
    const plain = String.fromCharCode(unit).toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replace('đ', 'd')
    if (/^[a-z0-9]$/.test(plain)) table[unit] = plain.charCodeAt(0)
  }
  for (let unit = 0; unit < latin; unit++) read(unit)
  for (let unit = vietnamese[0]; unit < vietnamese[1]; unit++) read(unit)
  read(kelvin)
  read(angstrom)
  return table
}

/**
 * Hashes of the different words in `[start, end)` of a text as they stand in addresses: ASCII letters and figures in
 * lower case, without marks, at least two; all else parts words. The result is a view that the next call overwrites.
 */
export function plainWords(units: Uint16Array, start: number, end: number): Int32Array {
  letters ??= plainLetters()
  let count = 0
  let hash = hashSeed
  let size = 0
  for (let i = start; i <= end; i++) {
    const letter = i < end ? letters[units[i]!]! : 0
    if (letter !== 0) {
      hash = mixUnit(hash, letter)
      size++
    } else if (size > 0 && (i === end || !(charClass[units[i]!]! & MARK))) {
      if (size > 1) count = addWord(finish(hash) | 0, count)
      hash = hashSeed
      size = 0
    }
  }
  return words.subarray(0, count)
}

let words = new Int32Array(256)

function addWord(word: number, count: number): number {
  for (let w = 0; w < count; w++) if (words[w] === word) return count
  if (count === words.length) {
    const more = new Int32Array(2 * count)
    more.set(words)
    words = more
  }
  words[count] = word
  return count + 1
}
