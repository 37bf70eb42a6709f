// Other words, same event: two newsrooms on one meeting, match or accident. A learnt model over what the two articles
// share: terms, headline, lead, names, numbers, days apart, and how all that compares with what else is near each.
import {cosineOf, type Embedder} from '../embedder.js'
import type {Comparison} from '../engine/compare.js'
import type {Entry} from '../engine/entry.js'
import {weigh} from '../engine/features.js'
import {nthLargest} from '../engine/search/select.js'
import {explainPair} from '../explain.js'
import {letters, syllables} from '../model/same-event.js'
import {defineStrategy, type Keys, type Strategy} from '../strategy.js'
import {PAIR} from '../text/terms.js'

/** Terms under which an article is found: its heaviest. */
const keyTerms = 160

/**
 * Cosine below which two texts have next to nothing in common: that neither is near to anything else makes them no
 * reports of one event. The least of a pair of one event in the development sets is 0.023.
 */
const leastCosine = 0.02

/** Finds reports of one event in other words. */
export const sameEvent: Strategy = defineStrategy({
  name: 'same-event',
  summary: 'Other words, same event',
  same: 'event',
  limit: 40,
  threshold: 0.5,
  keys: heaviestTerms,
  isSilent: (_a, _b, cosine) => cosine < leastCosine,
  score: (pair) => (pair.cosine < leastCosine ? null : 1 / (1 + Math.exp(-logOdds(pair)))),
  explain: explainPair
})

/** `same-event` with one more piece of evidence: what a model says that turns articles into vectors. */
export function sameEventWith(embedder: Embedder): Strategy {
  const vectors = new WeakMap<Entry, ArrayLike<number> | null>()
  const vectorOf = (entry: Entry): ArrayLike<number> | null => {
    if (!vectors.has(entry)) vectors.set(entry, embedder.embed(entry.read()))
    return vectors.get(entry)!
  }
  const evidence = ({a, b}: Comparison): {readonly cosine: number; readonly logOdds: number} | null => {
    const [x, y] = [vectorOf(a), vectorOf(b)]
    if (x === null || y === null) return null
    const cosine = cosineOf(x, y)
    return {cosine, logOdds: (embedder.weight * (cosine - embedder.middle)) / (1 - embedder.middle)}
  }
  return defineStrategy({
    ...sameEvent,
    isSilent: () => false,
    score: (pair) => 1 / (1 + Math.exp(-logOdds(pair) - (evidence(pair)?.logOdds ?? 0))),
    explain: (pair) => {
      const found = evidence(pair)
      return found === null ? explainPair(pair) : `${explainPair(pair)}; ${embedder.name} ${found.cosine.toFixed(2)}`
    }
  })
}

/** Log-odds that two articles tell the same event. */
function logOdds(pair: Comparison): number {
  return weigh(pair, letters, syllables)
}

/** What the weight of a term counts for among the keys, by its field: two words in a row are a little less sure. */
const counts = Float64Array.from({length: 64}, (_, field) => (field & PAIR ? 0.8 : 1))
let ranks = new Float32Array(2048)
/** The keys of the entry that was asked for last. */
const keys = new Uint32Array(keyTerms)
const shares = new Float32Array(keyTerms)

/** They hold until the next entry is asked for its own. */
function heaviestTerms({vector}: Entry): Keys {
  const {hash, field, weight, norm} = vector
  if (ranks.length < hash.length) ranks = new Float32Array(hash.length * 2)
  for (let i = 0; i < hash.length; i++) ranks[i] = counts[field[i]!]! * weight[i]!
  const least = hash.length <= keyTerms ? 0 : nthLargest(ranks, hash.length, keyTerms)
  let count = 0
  for (let i = 0; i < hash.length && count < keyTerms; i++) {
    if (counts[field[i]!]! * weight[i]! < least) continue
    keys[count] = hash[i]!
    shares[count++] = weight[i]! / norm
  }
  return {hash: keys.subarray(0, count), weight: shares.subarray(0, count)}
}
