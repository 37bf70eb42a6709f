import {chainKeys, createChains} from './engine/search/chains.js'
import {meetingsOf, tellPartners} from './engine/search/meetings.js'
import {createShingleSet} from './text/shingle-set.js'
import {bandCount} from './text/similarity-sketch.js'
import {createTwinReader} from './text/twin-keys.js'

/** Two texts that share most of their 4-word shingles. */
export interface TextTwins {
  /** Positions of the texts, the lower first. */
  readonly a: number
  readonly b: number
  /** Shared shingles over all shingles of both, 0 to 1. */
  readonly jaccard: number
  /** Shared shingles over those of the shorter text, 0 to 1. */
  readonly containment: number
}

/** Shingles of texts that are held for the exact check, 4 bytes each; those of later texts are read again. */
const heldShingles = 1 << 26
/** Texts before and after one of those with an equal key that are held against it. */
const reach = 10_000

/**
 * All pairs of texts whose Jaccard similarity is `least` or more, by position: near-duplicates alone, without the rest
 * of dedup. Candidates come from 25 bands of a Fast Similarity Sketch, which finds 99 of 100 pairs at 0.7 and all but one
 * in 10,000 at 0.8 (below 0.6 it misses more than it finds); every pair that is given has been checked on the shingles
 * themselves. Case, punctuation and spacing do not count, nor what stands after the first 1,200 words.
 */
export function textTwins(texts: readonly string[], least = 0.7): readonly TextTwins[] {
  if (!(least > 0 && least <= 1)) {
    throw new RangeError(`Expected \`least\` to be a share above 0 and up to 1, got \`${least}\`; leave it out for 0.7`)
  }
  const read = createTwinReader()
  const index = createChains(texts.length * bandCount)
  const raw: Uint32Array[] = []
  const keep = createKeeper()
  let held = 0
  for (const text of texts) {
    const {shingles, bands} = read(text)
    chainKeys(index, bands)
    // Once full it stays so: positions must hold.
    if (held + shingles.length > heldShingles) held = heldShingles
    if (held === heldShingles) continue
    held += shingles.length
    raw.push(keep(shingles))
  }
  const shinglesOf = (i: number): Uint32Array => raw[i] ?? read(texts[i]!).shingles
  const meetings = meetingsOf(
    index,
    Uint32Array.from(texts, (_, position) => position)
  )
  const set = createShingleSet()
  /** Different shingles of each text that has been asked for; 0 until then. */
  const sizes = new Uint32Array(texts.length)
  const found: TextTwins[] = []
  for (let b = 0; b < texts.length; b++) {
    const before: number[] = []
    tellPartners(meetings, b, reach, (a) => {
      if (a < b) before.push(a)
    })
    if (before.length === 0) continue
    for (const a of before) sizes[a] ||= set.fill(shinglesOf(a))
    sizes[b] = set.fill(shinglesOf(b))
    for (const a of before) {
      const both = set.shared(shinglesOf(a))
      const jaccard = both / (sizes[a]! + sizes[b]! - both)
      if (jaccard >= least) found.push({a, b, jaccard, containment: both / Math.min(sizes[a]!, sizes[b]!)})
    }
  }
  return found.sort((one, other) => one.a - other.a || one.b - other.b)
}

/** Numbers of a piece of memory, at least. */
const piece = 1 << 18

/** Copies arrays into large pieces of memory, one after another: a piece for each costs more than what stands in it. */
function createKeeper(): (array: Uint32Array) => Uint32Array {
  let memory = new Uint32Array(0)
  let used = 0
  return (array) => {
    if (used + array.length > memory.length) {
      memory = new Uint32Array(Math.max(piece, array.length))
      used = 0
    }
    memory.set(array, used)
    used += array.length
    return memory.subarray(used - array.length, used)
  }
}
