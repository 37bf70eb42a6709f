import {mix32, pairHash} from './hash.js'
import type {Words} from './words.js'

/** Words in a shingle. */
const shingleLength = 4

/** The different shingles of a text as sorted hashes; a text shorter than a shingle is one shingle. */
export function shingles(text: Words): Uint32Array {
  if (text.count === 0) return new Uint32Array(0)
  const total = Math.max(1, text.count - shingleLength + 1)
  const all = new Uint32Array(total)
  for (let i = 0; i < total; i++) {
    let h = text.hash[i]!
    const end = Math.min(i + shingleLength, text.count)
    for (let k = i + 1; k < end; k++) h = Math.imul(h ^ text.hash[k]!, 0x85ebca6b) + ((h >>> 15) ^ 0x27d4eb2f)
    all[i] = mix32(h)
  }
  all.sort()
  let kept = 0
  for (let i = 0; i < total; i++) if (i === 0 || all[i] !== all[i - 1]) all[kept++] = all[i]!
  return all.slice(0, kept)
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

const bands = 25
const rows = 5

/**
 * Fast Similarity Sketching (Dahlgaard, Knudsen, Thorup 2017): a signature like MinHash's, every slot of which
 * agrees with probability equal to the Jaccard similarity, in time that does not grow with the number of slots.
 */
export function similaritySketch(set: Uint32Array): Uint32Array {
  const sketch = new Uint32Array(slots).fill(0xffffffff)
  let filled = 0
  for (let round = 0; round < 2 * slots && filled < slots; round++) {
    const seed = Math.imul(round + 1, 0x9e3779b1)
    for (let i = 0; i < set.length; i++) {
      const h = mix32(set[i]! ^ seed)
      const slot = round < slots ? h & (slots - 1) : round - slots
      // The round counts first, so an earlier round always wins: 8 bits of round, 24 of hash.
      const value = (round << 24) | (h >>> 8)
      if (sketch[slot] === 0xffffffff) filled++
      if (value >>> 0 < sketch[slot]!) sketch[slot] = value >>> 0
    }
  }
  return sketch
}

/**
 * Band keys of a sketch: two texts meet under one of them with probability 1 - (1 - J^5)^25, which is
 * 0.99 at Jaccard 0.7 and 0.55 at 0.5.
 */
export function bandKeys(sketch: Uint32Array): Uint32Array {
  const keys = new Uint32Array(bands)
  for (let band = 0; band < bands; band++) {
    let h = band
    for (let row = 0; row < rows; row++) h = pairHash(h, sketch[band * rows + row]!)
    keys[band] = h
  }
  return keys
}
