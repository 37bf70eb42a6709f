// The same text with little changed: a wire story at another outlet, a page taken by another extractor, a caption more
// or less, the end cut off. The shorter text must be contained in the longer one; Jaccard alone misses one twin in six,
// because extractors differ in how much they keep. Templates (the gold price of another day) are vetoed elsewhere.
import {twinCosine} from '../engine/compare.js'
import {defineStrategy, type Strategy} from '../strategy.js'

/** At 0.8, 96 % of pairs of extracts of one page are found at a precision of 0.998 (70 pages, five extracts each). */
const leastContainment = 0.8
/** A short text inside a long one says little: a quotation, a standing paragraph. */
const leastShingles = 12

/** Finds the same text with little changed, or a part of it. */
export const nearDuplicate: Strategy = defineStrategy({
  name: 'near-duplicate',
  summary: 'The same text with words, captions or an end more or less',
  same: 'text',
  limit: 16,
  threshold: leastContainment,
  keys: (entry) => ({hash: entry.sketch.bands, weight: null}),
  isSilent: (_a, _b, cosine) => cosine <= twinCosine,
  score: ({a, b, containment}) => {
    // First what is at hand: few pairs get beyond it.
    if (containment < leastContainment) return null
    return Math.min(a.sketch.shingles.length, b.sketch.shingles.length) >= leastShingles ? containment : null
  },
  explain: ({containment, jaccard}) =>
    `${percent(containment)} of the shorter text stands in the longer one, ${percent(jaccard)} of both together`
})

function percent(share: number): string {
  return `${Math.round(share * 100)} %`
}
