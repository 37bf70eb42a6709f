import type {DateMentions} from './text/dates.js'
import type {Interval} from './text/moments.js'
import type {Terms} from './text/terms.js'

/** What the comparison of articles looks at: numbers only, about 8 bytes a different word or word pair. */
export interface Sketch {
  readonly lang: string
  readonly outlet: string | null
  readonly when: Interval | null
  /** Days and year that the text speaks of, or that it was published in. */
  readonly dates: DateMentions & {
    /** The day of publication as month · 31 + day; 0 where it is not known. */
    readonly published: number
  }
  readonly terms: Terms
  /** 1 for a language whose words are written as single syllables or characters, 0 for others, by the length of its words. */
  readonly syllabic: number
  /** Hash of the whole text as a sequence of words: case, punctuation and spacing do not count. */
  readonly whole: number
  /** Different 4-word shingles of the text, sorted. */
  readonly shingles: Uint32Array
  /** Locality-sensitive keys of the shingles. */
  readonly bands: Uint32Array
  /** The headline in NFC and lower case, or the first sentence where there is none. */
  readonly headline: string
  /** Pairs of letters of the headline, sorted. */
  readonly letterPairs: Uint32Array
}

/** Bytes that the arrays of a sketch take. */
export function sketchBytes({terms, shingles, bands, letterPairs, dates}: Sketch): number {
  const wide = terms.hash.length + shingles.length + bands.length + letterPairs.length
  return 4 * wide + 2 * dates.days.length + 2 * terms.hash.length
}

/** The same sketch in a piece of memory of its own. */
export function ownSketch(sketch: Sketch): Sketch {
  return placeSketch(sketch, new ArrayBuffer(sketchBytes(sketch)))
}

/** The same sketch with its arrays one behind the other in a piece of memory, from its beginning on. */
export function placeSketch(sketch: Sketch, memory: ArrayBufferLike): Sketch {
  let at = 0
  const wide = (array: Uint32Array): Uint32Array => {
    const placed = new Uint32Array(memory, at, array.length)
    placed.set(array)
    at += placed.byteLength
    return placed
  }
  const narrow = (array: Uint8Array): Uint8Array => {
    const placed = new Uint8Array(memory, at, array.length)
    placed.set(array)
    at += placed.byteLength
    return placed
  }
  const {terms, dates} = sketch
  const hash = wide(terms.hash)
  const shingles = wide(sketch.shingles)
  const bands = wide(sketch.bands)
  const letterPairs = wide(sketch.letterPairs)
  const days = new Uint16Array(memory, at, dates.days.length)
  days.set(dates.days)
  at += days.byteLength
  // Field by field, always in the same order: the engine tells objects apart by that.
  return {
    lang: sketch.lang,
    outlet: sketch.outlet,
    when: sketch.when,
    dates: {days, head: dates.head, year: dates.year, timeless: dates.timeless, published: dates.published},
    terms: {hash, count: narrow(terms.count), field: narrow(terms.field)},
    syllabic: sketch.syllabic,
    whole: sketch.whole,
    shingles,
    bands,
    headline: sketch.headline,
    letterPairs
  }
}
