/**
 * Keeps the headings inside the article: short lines without a full stop above a paragraph, questions, and items of a
 * numbered series. Votes for keeping them, since a line without a full stop looks like furniture.
 *
 * Leaves alone captions, titles of other articles (which stand again lower on the page or come in runs), and labels.
 */
import {type Cleaner, defineCleaner} from '@copydesk/core'
import {innerLinesOf} from '../facts/inner-lines/inner-lines.js'
import {enoughForSubhead} from '../facts/inner-lines/subhead-points.js'

export const subhead: Cleaner = defineCleaner(
  {
    name: 'subhead',
    role: 'subhead',
    summary: 'headings inside the article, which stay'
  },
  (doc, marks) => {
    for (const {block, caption, subhead: points} of innerLinesOf(doc)) {
      if (points < enoughForSubhead || points < caption || block > doc.last) continue
      const because = 'a line that looks and stands as a heading inside the article does'
      marks.vote(block, block + 1, {because, confidence: confidenceOf(points)})
    }
  }
)

/** Measured shares of right votes, by tenths of points. */
function confidenceOf(points: number): number {
  if (points >= 35) return 0.77
  return points >= 25 ? 0.7 : 0.58
}
