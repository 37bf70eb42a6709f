// Other words, same event: two newsrooms on one meeting, match or accident. A learnt model over what the two articles
// share: terms, headline, lead, names, numbers, days apart, and how all that compares with what else is near each.
import {cosineOf, type Embedder} from '../embedder.js'
import {type Handicaps, handicapOf, noHandicaps} from '../engine/base-rate/base-rates.js'
import type {Comparison} from '../engine/compare.js'
import type {Entry} from '../engine/entry.js'
import {weigh} from '../engine/features.js'
import {nthLargest} from '../engine/search/select.js'
import {timelessness} from '../engine/timeless.js'
import {explainPair} from '../explain.js'
import {letters, syllables} from '../model/same-event.js'
import {timelessHandicap} from '../model/timeless.js'
import {defineStrategy, type Keys, type Strategy} from '../strategy.js'
import {PAIR} from '../text/terms.js'

/** Terms under which an article is found: its heaviest. */
const keyTerms = 160

/**
 * Cosine below which two texts have next to nothing in common: that neither is near to anything else makes them no
 * reports of one event. The least of a pair of one event in the development sets is 0.023.
 */
const leastCosine = 0.02

/**
 * Whether two texts have no more in common than any two on one subject: little for their length. Two long guides to one
 * thing share dozens of words, two short reports of different things hardly one.
 */
function sharesSubjectOnly({a, b, cosine}: Comparison): boolean {
  const terms = Math.min(a.vector.hash.length, b.vector.hash.length)
  return cosine < perDoubling * Math.log2(terms / shortText)
}

/** Cosine that texts of twice as many different terms have more in common by their subject alone. */
const perDoubling = 0.04
/** Different terms of a text so short that its subject alone makes it like no other: some seventy words. */
const shortText = 120

/**
 * What a pair scores at most that has no more in common than its subject: just less than joins two reports by default. So
 * none are joined by such pairs alone, but reports that others hold together stay together.
 */
const undecided = 0.62

/** Finds reports of one event in other words. */
export const sameEvent: Strategy = createSameEvent(null, noHandicaps)

/** `same-event` with one more piece of evidence: what a model says that turns articles into vectors. */
export function sameEventWith(embedder: Embedder): Strategy {
  return createSameEvent(evidenceOf(embedder), noHandicaps)
}

/** What a model says of a pair; null where it has no vector for one of them. */
type Evidence = (pair: Comparison) => {readonly said: string; readonly logOdds: number} | null

function createSameEvent(evidence: Evidence | null, handicaps: Handicaps): Strategy {
  const logOdds = (pair: Comparison): number =>
    weigh(pair, letters, syllables) -
    timelessHandicap * timelessness(pair) +
    (evidence === null ? 0 : (evidence(pair)?.logOdds ?? 0))
  // What little is in common says nothing where a model knows more of the texts than their words.
  const isSilent = (cosine: number): boolean => evidence === null && cosine < leastCosine
  const isUndecided = (pair: Comparison): boolean => evidence === null && sharesSubjectOnly(pair)
  return defineStrategy({
    name: 'same-event',
    summary: 'Other words, same event',
    same: 'event',
    limit: 40,
    threshold: 0.5,
    keys: heaviestTerms,
    isSilent: (_a, _b, cosine) => isSilent(cosine),
    score: (pair) => {
      if (isSilent(pair.cosine)) return null
      const score = 1 / (1 + Math.exp(handicapOf(handicaps, pair.a, pair.b) - logOdds(pair)))
      return score > undecided && isUndecided(pair) ? undecided : score
    },
    withHandicaps: (others) => createSameEvent(evidence, others),
    explain: (pair) => [explainPair(pair), evidence?.(pair)?.said].filter(Boolean).join('; ')
  })
}

function evidenceOf(embedder: Embedder): Evidence {
  const vectors = new WeakMap<Entry, ArrayLike<number> | null>()
  const vectorOf = (entry: Entry): ArrayLike<number> | null => {
    if (!vectors.has(entry)) vectors.set(entry, embedder.embed(entry.read()))
    return vectors.get(entry)!
  }
  return ({a, b}) => {
    const [x, y] = [vectorOf(a), vectorOf(b)]
    if (x === null || y === null) return null
    const cosine = cosineOf(x, y)
    return {
      said: `${embedder.name} ${cosine.toFixed(2)}`,
      logOdds: (embedder.weight * (cosine - embedder.middle)) / (1 - embedder.middle)
    }
  }
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
