import {DIGITS, PAIR, SHORT, type Terms} from '../text/terms.js'
import {type Prior, priorOf, priorWeight, shareOf} from './prior.js'

const buckets = 1 << 20

/**
 * In how many articles each term occurred: the part of the model that adapts to the stream.
 * Terms share 2^20 counters by hash, so memory does not grow (4 MB); a collision makes a rare term look a little less rare.
 */
export interface Stats {
  readonly count: Uint32Array
  readonly articles: Map<string, number>
}

export function createStats(): Stats {
  return {count: new Uint32Array(buckets), articles: new Map()}
}

/** Counts one more article with these terms. */
export function countTerms({count, articles}: Stats, {hash}: Terms, lang: string): void {
  for (let i = 0; i < hash.length; i++) count[hash[i]! & (buckets - 1)]!++
  articles.set(lang, (articles.get(lang) ?? 0) + 1)
}

/** Inverse document frequency of every term, from the stream and, while that is small, from the language's prior. */
export function inverseFrequencies({count, articles}: Stats, {hash, field}: Terms, lang: string): Float32Array {
  const total = Math.log((articles.get(lang) ?? 0) + priorWeight + 1)
  const prior = priorOf(lang)
  const idf = new Float32Array(hash.length)
  for (let i = 0; i < idf.length; i++) {
    const found = count[hash[i]! & (buckets - 1)]!
    idf[i] = Math.max(0, total - frequency(prior, hash[i]!, field[i]!, found))
  }
  return idf
}

/** Logarithm of in how many articles a term is, those that the prior stands for included. */
function frequency(prior: Prior, hash: number, field: number, found: number): number {
  const share = shareOf(prior, hash)
  if (share > 0) return Math.log(found + priorWeight * share + 0.5)
  const kind = field & (PAIR | DIGITS) ? 0 : field & SHORT ? 1 : 2
  return found < tabled ? logarithms[kind * tabled + found]! : Math.log(found + priorWeight * guesses[kind]! + 0.5)
}

/** Share of articles with a term that no table knows: numbers and pairs of words, short words, others. */
const guesses = Float64Array.of(0.0005, 0.002, 0.001)
/** Counts whose logarithms are at hand, for every guess: nearly all. */
const tabled = 2048
const logarithms = Float64Array.from({length: guesses.length * tabled}, (_, i) =>
  Math.log((i % tabled) + priorWeight * guesses[Math.floor(i / tabled)]! + 0.5)
)
