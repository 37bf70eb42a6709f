import {mix32} from './hash.js'
import {sortDistinct} from './sort.js'
import {termsMachine} from './terms-machine.js'
import type {Words} from './words.js'

/** Words in a shingle. */
const shingleLength = 4

let scratch = new Uint32Array(2048)

/** The different ones among some shingles, sorted, in an array that the next call overwrites. */
export function distinctShingles(shingles: Uint32Array): Uint32Array {
  const machine = termsMachine()
  if (machine === undefined || shingles.length > machine.distinct.length) return sortDistinct(shingles, shingles.length)
  return machine.distinct.subarray(0, machine.findDistinct(shingles))
}

/**
 * The shingles of a text as hashes in the order they stand, with repetitions, in an array that the next call overwrites:
 * all that a similarity sketch needs. A text shorter than a shingle is one shingle.
 */
export function rawShingles(text: Words): Uint32Array {
  const count = fillShingles(text)
  return scratch.subarray(0, count)
}

/** Multiplier of a rolling hash: that of a word is worth one power more for every word after it. */
const step = 0x85ebca6b
const wholeStep = Math.imul(Math.imul(step, step), Math.imul(step, step))

function fillShingles({count, hash}: Words): number {
  if (count === 0) return 0
  const total = Math.max(1, count - shingleLength + 1)
  if (scratch.length < total) scratch = new Uint32Array(total * 2)
  let h = 0
  for (let i = 0; i < Math.min(count, shingleLength); i++) h = (Math.imul(h, step) + hash[i]!) | 0
  scratch[0] = mix32(h)
  for (let i = 1; i < total; i++) {
    h = (Math.imul(h, step) + hash[i + shingleLength - 1]! - Math.imul(hash[i - 1]!, wholeStep)) | 0
    scratch[i] = mix32(h)
  }
  return total
}

/** How many values two sorted lists share. */
export function shared(a: Uint32Array, b: Uint32Array): number {
  let i = 0
  let j = 0
  let count = 0
  while (i < a.length && j < b.length) {
    const x = a[i]!
    const y = b[j]!
    if (x === y) count++
    if (x <= y) i++
    if (y <= x) j++
  }
  return count
}
