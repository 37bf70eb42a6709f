import {DIGITS, PAIR, SHORT, type Terms} from '../../text/terms.js'
import {logFrequency, placeOf, priorOf, priorWeight} from './prior.js'

const buckets = 1 << 20

/**
 * In how many articles each term occurred (its document frequency): the part of the model that adapts to the stream.
 * Terms share 2^20 counters by hash, so memory does not grow (4 MB); a collision makes a rare term look a little less rare.
 */
export interface DocumentFrequencies {
  /** By the lower bits of the hash of a term. */
  readonly count: Uint32Array
  /** Articles by language. */
  readonly articles: Map<string, number>
}

/** No article has been counted yet. */
export function createDocumentFrequencies(): DocumentFrequencies {
  return {count: new Uint32Array(buckets), articles: new Map()}
}

/** Counts one more article with these terms. */
export function countTerms({count, articles}: DocumentFrequencies, {hash}: Terms, lang: string): void {
  for (let i = 0; i < hash.length; i++) count[hash[i]! & (buckets - 1)]!++
  articles.set(lang, (articles.get(lang) ?? 0) + 1)
}

let found = new Uint32Array(4096)
let rarity = new Float32Array(4096)

/**
 * Inverse document frequency (K. Spärck Jones 1972) of every term, from the stream and, while that is small, from the language's prior. In an
 * array that the next call overwrites.
 */
export function idfOf({count, articles}: DocumentFrequencies, {hash, field}: Terms, lang: string): Float32Array {
  const total = Math.log((articles.get(lang) ?? 0) + priorWeight + 1)
  const prior = priorOf(lang)
  if (found.length < hash.length) {
    found = new Uint32Array(hash.length * 2)
    rarity = new Float32Array(hash.length * 2)
  }
  // The counters lie far apart in memory: asked for in a loop that does nothing else, many are on their way at a time.
  for (let i = 0; i < hash.length; i++) found[i] = count[hash[i]! & (buckets - 1)]!
  const [times, rarities] = [found, rarity]
  for (let i = 0; i < hash.length; i++) {
    const place = placeOf(prior, hash[i]!)
    const frequency = place >= 0 ? logFrequency(prior, place, times[i]!) : guessed(field[i]!, times[i]!)
    rarities[i] = Math.max(0, total - frequency)
  }
  return rarity
}

/** Logarithm of in how many articles a term is that no table knows, by what it is and in how many it was found. */
function guessed(field: number, found: number): number {
  const kind = kinds[field]!
  return found < tabled ? logarithms[kind * tabled + found]! : Math.log(found + priorWeight * guesses[kind]! + 0.5)
}

/** Share of articles with a term that no table knows: numbers and pairs of words, short words, others. */
const guesses = Float64Array.of(0.0005, 0.002, 0.001)
/** Which of these a term is, by its field. */
const kinds = Uint8Array.from({length: 64}, (_, field) => (field & (PAIR | DIGITS) ? 0 : field & SHORT ? 1 : 2))
/** Counts whose logarithms are at hand, for every guess: nearly all. */
const tabled = 2048
const logarithms = Float64Array.from({length: guesses.length * tabled}, (_, i) =>
  Math.log((i % tabled) + priorWeight * guesses[Math.floor(i / tabled)]! + 0.5)
)
