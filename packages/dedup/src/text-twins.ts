import {createChains} from './engine/chains.js'
import {composed} from './text/composed.js'
import {bandKeys, rawShingles, shared, similaritySketch} from './text/shingles.js'
import {sortDistinct} from './text/sort.js'
import {textLimit} from './text/terms.js'
import {readWords, wordBuffer} from './text/words.js'

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

const buffer = wordBuffer(textLimit)
const none = new Uint32Array(0)
/** Shingles of texts that are held for the exact check, 4 bytes each; those of later texts are read again. */
const heldShingles = 1 << 26

/** The shingles of a text as they stand, in an array that the next call overwrites. */
function shinglesOf(text: string): Uint32Array {
  readWords(composed(text), buffer)
  return rawShingles(buffer)
}

/**
 * All pairs of texts whose Jaccard similarity is `least` or more, by position: near-duplicates alone, without the rest
 * of dedup. Candidates come from 25 bands of a Fast Similarity Sketch, which finds 99 of 100 pairs at 0.7 and all but one
 * in 10,000 at 0.8 (below 0.6 it misses more than it finds); every pair that is given has been checked on the shingles themselves. Case, punctuation and spacing
 * do not count, nor what stands after the first 1,200 words.
 */
export function textTwins(texts: readonly string[], least = 0.7): readonly TextTwins[] {
  if (!(least > 0 && least <= 1)) {
    throw new RangeError(`Expected \`least\` to be a share above 0 and up to 1, got \`${least}\`; leave it out for 0.7`)
  }
  const index = createChains()
  const raw: Uint32Array[] = []
  let held = 0
  for (const text of texts) {
    const shingles = shinglesOf(text)
    index.add(shingles.length === 0 ? none : bandKeys(similaritySketch(shingles)))
    // Once full it stays so: positions must hold.
    if (held + shingles.length > heldShingles) held = heldShingles
    if (held === heldShingles) continue
    held += shingles.length
    raw.push(shingles.slice())
  }
  const sets: (Uint32Array | undefined)[] = new Array(texts.length)
  const setOf = (i: number): Uint32Array => {
    const known = sets[i]
    if (known !== undefined) return known
    const all = raw[i] ?? shinglesOf(texts[i]!)
    const set = sortDistinct(all, all.length)
    sets[i] = set
    return set
  }
  const found: TextTwins[] = []
  for (let b = 0; b < texts.length; b++) {
    index.partners(b, (a) => {
      if (a > b) return
      const [x, y] = [setOf(a), setOf(b)]
      const both = shared(x, y)
      const jaccard = both / (x.length + y.length - both)
      if (jaccard >= least) found.push({a, b, jaccard, containment: both / Math.min(x.length, y.length)})
    })
  }
  return found.sort((one, other) => one.a - other.a || one.b - other.b)
}
