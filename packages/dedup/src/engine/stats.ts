import {DIGITS, PAIR, SHORT, type Terms} from '../text/terms.js'
import {priorShare, priorWeight} from './prior.js'

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
export function countTerms(stats: Stats, terms: Terms, lang: string): void {
  for (let i = 0; i < terms.hash.length; i++) stats.count[terms.hash[i]! & (buckets - 1)]!++
  stats.articles.set(lang, (stats.articles.get(lang) ?? 0) + 1)
}

/** Inverse document frequency of every term, from the stream and, while that is small, from the language's prior. */
export function inverseFrequencies(stats: Stats, terms: Terms, lang: string): Float32Array {
  const total = (stats.articles.get(lang) ?? 0) + priorWeight + 1
  const idf = new Float32Array(terms.hash.length)
  for (let i = 0; i < idf.length; i++) {
    const hash = terms.hash[i]!
    const share = priorShare(lang, hash) ?? guess(terms.field[i]!)
    idf[i] = Math.log(total / (stats.count[hash & (buckets - 1)]! + priorWeight * share + 0.5))
    if (idf[i]! < 0) idf[i] = 0
  }
  return idf
}

/** Share of articles with a term that no table knows. */
function guess(field: number): number {
  return field & (PAIR | DIGITS) ? 0.0005 : field & SHORT ? 0.002 : 0.001
}
