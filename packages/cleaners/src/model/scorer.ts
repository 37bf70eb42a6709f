import {endsWithStop, type Page, type Scorer} from '@copydesk/core'

/** Scores blocks by their length and their full stop: what the model is measured against. */
export const lengthScorer: Scorer = (page: Page) => {
  const scores = new Float32Array(page.count)
  for (let i = 0; i < page.count; i++) {
    const words = page.words.first[i + 1]! - page.words.first[i]!
    scores[i] = Math.min(6, endsWithStop(page, i) ? words / 4 - 2 : words / 10 - 3)
  }
  return scores
}
