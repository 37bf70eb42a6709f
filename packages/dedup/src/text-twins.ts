import {createChains} from './engine/chains.js'
import {bandKeys, rawShingles, shared, shingles, similaritySketch} from './text/shingles.js'
import {textLimit} from './text/terms.js'
import {readWords, wordBuffer, words} from './text/words.js'

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

/**
 * The locality-sensitive keys of a text: texts that share one are candidates. Nothing else of the text is kept.
 * Case, punctuation and spacing do not count, nor what stands after the first 1,200 words.
 */
export function twinKeys(text: string): Uint32Array {
  readWords(text.normalize('NFC'), buffer)
  return buffer.count === 0 ? none : bandKeys(similaritySketch(rawShingles(buffer)))
}

/**
 * All pairs of texts whose Jaccard similarity is `least` or more, by position: near-duplicates alone, without the rest
 * of dedup. Candidates come from 25 bands of a Fast Similarity Sketch, which finds 99 of 100 pairs at 0.7 and all but one
 * in 10,000 at 0.8; every pair that is given has been checked on the shingles themselves.
 */
export function textTwins(texts: readonly string[], least = 0.7): readonly TextTwins[] {
  if (!(least > 0 && least <= 1)) {
    throw new RangeError(`Expected \`least\` to be a share above 0 and up to 1, got \`${least}\`; leave it out for 0.7`)
  }
  const index = createChains()
  for (const text of texts) index.add(twinKeys(text))
  const sets: (Uint32Array | undefined)[] = new Array(texts.length)
  const setOf = (i: number): Uint32Array => {
    sets[i] ??= shingles(words(texts[i]!.normalize('NFC'), textLimit))
    return sets[i]
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
