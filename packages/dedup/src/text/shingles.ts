import {mix32, pairHash} from './hash.js'
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

/** Slots of a similarity sketch. */
const slots = 128

/** Band keys of a text. */
export const bandCount = 25
const rows = 5

const empty = 0xffffffff

/**
 * Fast Similarity Sketching (Dahlgaard, Knudsen, Thorup 2017): a signature like MinHash's, every slot of which
 * agrees with probability equal to the Jaccard similarity, in time that does not grow with the number of slots.
 * Repetitions in the set change nothing.
 */
export function similaritySketch(set: Uint32Array): Uint32Array {
  const sketch = new Uint32Array(slots).fill(empty)
  // The shingles are hashes as good as any: the first round, which fills nearly all slots, takes them as they are.
  for (let i = 0; i < set.length; i++) {
    const h = set[i]!
    if (h >>> 8 < sketch[h & (slots - 1)]!) sketch[h & (slots - 1)] = h >>> 8
  }
  for (let round = 1; round < slots; round++) {
    if (!sketch.includes(empty)) return sketch
    const seed = Math.imul(round + 1, 0x9e3779b1)
    // The round counts first, so an earlier round always wins: 8 bits of round, 24 of hash.
    const high = round << 24
    for (let i = 0; i < set.length; i++) {
      const h = mix32(set[i]! ^ seed)
      const value = (high | (h >>> 8)) >>> 0
      if (value < sketch[h & (slots - 1)]!) sketch[h & (slots - 1)] = value
    }
  }
  if (!sketch.includes(empty)) return sketch
  for (let slot = 0; slot < slots; slot++) {
    const seed = Math.imul(slots + slot + 1, 0x9e3779b1)
    const high = (slots + slot) << 24
    for (let i = 0; i < set.length; i++) {
      sketch[slot] = Math.min(sketch[slot]!, (high | (mix32(set[i]! ^ seed) >>> 8)) >>> 0)
    }
  }
  return sketch
}

/**
 * Band keys of a sketch: two texts meet under one of them with probability 1 - (1 - J^5)^25, which is
 * 0.99 at Jaccard 0.7 and 0.55 at 0.5.
 */
export function bandKeys(sketch: Uint32Array): Uint32Array {
  const keys = new Uint32Array(bandCount)
  for (let band = 0; band < bandCount; band++) {
    let h = band
    for (let row = 0; row < rows; row++) h = pairHash(h, sketch[band * rows + row]!)
    keys[band] = h
  }
  return keys
}
