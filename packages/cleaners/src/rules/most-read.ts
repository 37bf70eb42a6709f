/**
 * Takes out lists of the site's most read, newest, trending or recommended articles.
 *
 * It looks for a heading that is a whole block (`Đọc nhiều nhất`, `Trending now`) and the list under it, rank digits,
 * counts and teasers included; the forms are those of `related-list`.
 *
 * It must leave alone sentences with the same words, and the paragraphs after an empty heading inside the article
 * (`TIN MỚI` whose list a script would have filled).
 */
import {type Cleaner, defineCleaner} from '@copydesk/core'
import {voteOnLists} from './related-list.js'

export const mostRead: Cleaner = defineCleaner(
  {
    name: 'most-read',
    role: 'related',
    summary: 'lists of the most read, newest or recommended articles',
    when: ['mostRead']
  },
  (doc, marks) => voteOnLists(doc, marks, 'mostRead')
)
