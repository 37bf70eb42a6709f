/**
 * Takes out lists of other articles: a heading (`Tin liên quan`, `Related articles`) and the run of titles under it.
 * Leaves alone prose that only uses the words: the heading must be the whole block.
 */
import {blockText, type Cleaner, defineCleaner, endsWithStop, hasPhrase, phrasesIn} from '@copydesk/core'

export const relatedList: Cleaner = defineCleaner(
  {
    name: 'related-list',
    role: 'related',
    summary: 'lists of other articles under a heading',
    when: ['related', 'mostRead']
  },
  (doc, marks) => {
    for (let i = 0; i < doc.count; i++) {
      if (!hasPhrase(doc, i, 'related') && !hasPhrase(doc, i, 'mostRead')) continue
      let end = i + 1
      while (end < doc.count && !endsWithStop(doc, end)) end++
      const evidence = phrasesIn(doc, i, 'related')[0] ?? phrasesIn(doc, i, 'mostRead')[0]
      const titles = end - i - 1
      const because = `heading \`${blockText(doc, i)}\`, then ${titles} lines without a full stop`
      marks.vote(i, end, {because, confidence: 0.97, evidence})
    }
  }
)
