// Other words, same event: two newsrooms on one meeting, match or accident. A learnt model over what the two articles
// share: terms, headline, lead, names, numbers, days apart, and how all that compares with what else is near each.
import type {Article} from '@copydesk/core'
import {cosineOf, type Embedder} from '../embedder.js'
import type {Comparison} from '../engine/compare.js'
import type {Entry} from '../engine/entry.js'
import {pairFeatures} from '../engine/features.js'
import {explainPair} from '../explain.js'
import {model} from '../model/same-event.js'
import {defineStrategy, type Keys, type Strategy} from '../strategy.js'
import {PAIR} from '../text/terms.js'

/** Terms under which an article is found: its heaviest. */
const keyTerms = 160

/** Finds reports of one event in other words. */
export const sameEvent: Strategy = defineStrategy({
  name: 'same-event',
  summary: 'Other words, same event',
  same: 'event',
  limit: 40,
  threshold: 0.5,
  keys: heaviestTerms,
  score: (pair) => 1 / (1 + Math.exp(-logOdds(pair))),
  explain: explainPair
})

/** `same-event` with one more piece of evidence: what a model says that turns articles into vectors. */
export function sameEventWith(embedder: Embedder): Strategy {
  const vectors = new WeakMap<Article, ArrayLike<number> | null>()
  const vectorOf = (article: Article): ArrayLike<number> | null => {
    if (!vectors.has(article)) vectors.set(article, embedder.embed(article))
    return vectors.get(article)!
  }
  const evidence = ({a, b}: Comparison): {readonly cosine: number; readonly logOdds: number} | null => {
    const [x, y] = [vectorOf(a.article), vectorOf(b.article)]
    if (x === null || y === null) return null
    const cosine = cosineOf(x, y)
    return {cosine, logOdds: (embedder.weight * (cosine - embedder.middle)) / (1 - embedder.middle)}
  }
  return defineStrategy({
    ...sameEvent,
    score: (pair) => 1 / (1 + Math.exp(-logOdds(pair) - (evidence(pair)?.logOdds ?? 0))),
    explain: (pair) => {
      const found = evidence(pair)
      return found === null ? explainPair(pair) : `${explainPair(pair)}; ${embedder.name} ${found.cosine.toFixed(2)}`
    }
  })
}

/** Log-odds that two articles tell the same event. */
function logOdds(pair: Comparison): number {
  const x = pairFeatures(pair)
  let sum = model.bias
  for (let i = 0; i < x.length; i++) sum += model.weights[i]! * x[i]!
  return sum
}

function heaviestTerms({vector}: Entry): Keys {
  const order = vector.weight.map((weight, i) => (vector.field[i]! & PAIR ? 0.8 : 1) * weight).sort()
  const least = order[Math.max(0, order.length - keyTerms)] ?? 0
  const hash = new Uint32Array(keyTerms * 2)
  const weight = new Float32Array(keyTerms * 2)
  let count = 0
  for (let i = 0; i < vector.hash.length && count < keyTerms; i++) {
    if ((vector.field[i]! & PAIR ? 0.8 : 1) * vector.weight[i]! < least) continue
    hash[count] = vector.hash[i]!
    weight[count++] = vector.weight[i]! / vector.norm
  }
  return {hash: hash.subarray(0, count), weight: weight.subarray(0, count)}
}
