// The same text again, word for word. Case, punctuation, spacing, headline and page around it do not count.
import {defineStrategy, type Strategy} from '../strategy.js'

/** Finds the same text again, word for word. */
export const exact: Strategy = defineStrategy({
  name: 'exact',
  summary: 'The same words in the same order',
  same: 'text',
  limit: 4,
  threshold: 1,
  keys: (entry) => ({hash: Uint32Array.of(entry.sketch.whole), weight: null}),
  isSilent: (a, b) => a.sketch.whole !== b.sketch.whole,
  score: ({a, b}) => (a.sketch.whole === b.sketch.whole && a.sketch.shingles.length > 0 ? 1 : null),
  explain: ({a}) => `the same text word for word (${a.sketch.shingles.length} shingles)`
})
