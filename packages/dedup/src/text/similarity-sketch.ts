import {mix32, pairHash} from './hash.js'

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
