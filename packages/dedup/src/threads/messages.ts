// What a thread that finds pairs is told and what it tells, as plain data: a stretch of articles in a few flat arrays.
import type {Step, Stretch} from '../engine/batch/schedule.js'
import type {Sketch} from '../sketch.js'
import type {Interval} from '../text/moments.js'
import type {Terms} from '../text/terms.js'

/** What the thread must know of the whole batch. */
export interface PairingSettings {
  /** Hours between two reports beyond which they are not one event. */
  readonly apart: number
  /** In how many articles each term is, and how many articles there are by language: `DocumentFrequencies`. */
  readonly count: Uint32Array
  readonly articles: Map<string, number>
}

/** What articles are found by, one after the other. */
export interface TermColumns {
  readonly langs: readonly string[]
  /** Hours of publication; NaN where they are not known. */
  readonly from: Float64Array
  readonly to: Float64Array
  /** Terms of each article. */
  readonly lengths: Uint32Array
  readonly hash: Uint32Array
  readonly count: Uint8Array
  readonly field: Uint8Array
}

/** A step of the sweep; with `load` come the articles. */
export interface Question {
  readonly task: Step['task']
  readonly stretch: Stretch
  readonly articles: TermColumns | null
}

/** Partners that were found for each article of a stretch. */
export interface FoundPairs {
  /** Partners of each article, by its place in the stretch. */
  readonly counts: Uint32Array
  /** Numbers of the partners, and their cosines; NaN where the two are far apart in time. */
  readonly numbers: Uint32Array
  readonly cosines: Float64Array
}

/** To `load` the inverse document frequencies of all terms of the stretch, to `pair` the pairs, to the others nothing. */
export interface Answer {
  readonly idf: Float32Array | null
  readonly pairs: FoundPairs | null
}

/** Puts what articles are found by into columns. */
export function toColumns(sketches: readonly Sketch[]): TermColumns {
  const lengths = Uint32Array.from(sketches, ({terms}) => terms.hash.length)
  const total = lengths.reduce((sum, length) => sum + length, 0)
  const [hash, count, field] = [new Uint32Array(total), new Uint8Array(total), new Uint8Array(total)]
  let at = 0
  for (const {terms} of sketches) {
    hash.set(terms.hash, at)
    count.set(terms.count, at)
    field.set(terms.field, at)
    at += terms.hash.length
  }
  return {
    langs: sketches.map(({lang}) => lang),
    from: Float64Array.from(sketches, ({when}) => when?.from ?? Number.NaN),
    to: Float64Array.from(sketches, ({when}) => when?.to ?? Number.NaN),
    lengths,
    hash,
    count,
    field
  }
}

/** What an article is found by. */
export interface Findable {
  readonly lang: string
  readonly when: Interval | null
  readonly terms: Terms
}

/** The articles of columns, in their order; their terms are views of them. */
export function* fromColumns({langs, from, to, lengths, hash, count, field}: TermColumns): Generator<Findable, void> {
  let at = 0
  for (const [i, lang] of langs.entries()) {
    const end = at + lengths[i]!
    yield {
      lang,
      when: Number.isNaN(from[i]) ? null : {from: from[i]!, to: to[i]!},
      terms: {hash: hash.subarray(at, end), count: count.subarray(at, end), field: field.subarray(at, end)}
    }
    at = end
  }
}
