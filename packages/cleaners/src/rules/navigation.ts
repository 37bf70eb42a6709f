/**
 * Takes out menus, breadcrumbs, skip links, section names and links back to the top.
 *
 * It looks for menu labels that are the whole block (`Trang chủ`, `Skip to content`), for breadcrumbs (`Home > News > …`),
 * and for runs of short lines with several menu labels among them, which are one menu.
 *
 * It must leave alone short lines of the article, such as subheads and the cells of tables: a run counts as a menu only
 * where it holds menu labels, and inside the article's text only the labels themselves are taken.
 */
import {blockText, type Cleaner, type Doc, defineCleaner, endsWithStop, type Marks, wordCount} from '@copydesk/core'
import {labelIn, quote} from '../look/label.js'
import {voteOnLabels} from '../look/labels.js'

/** Longest line of a menu, in words, and the fewest lines and labels that make a menu. */
const longestItem = 6
const fewestItems = 5
const fewestLabels = 2

export const navigation: Cleaner = defineCleaner(
  {
    name: 'navigation',
    role: 'navigation',
    summary: 'menus, breadcrumbs, skip links, section names'
  },
  (doc, marks) => {
    voteOnLabels(doc, marks, 'navigation', 'menu label')
    for (let i = 0; i < doc.count; i++) {
      if (isBreadcrumb(doc, i)) marks.vote(i, i + 1, {because: `breadcrumb \`${quote(doc, i)}\``, confidence: 0.95})
    }
    voteOnMenus(doc, marks)
  }
)

function voteOnMenus(doc: Doc, marks: Marks): void {
  let from = 0
  let labels = 0
  for (let i = 0; i <= doc.count; i++) {
    const outside = i < doc.first || i > doc.last
    if (i < doc.count && outside && wordCount(doc, i) <= longestItem && !endsWithStop(doc, i) && i !== doc.title) {
      if (labelIn(doc, i, 'navigation')) labels++
      continue
    }
    if (i - from >= fewestItems && labels >= fewestLabels) {
      marks.vote(from, i, {because: `menu of ${i - from} short lines with ${labels} menu labels`, confidence: 0.93})
    }
    from = i + 1
    labels = 0
  }
}

/** Two or more separators between short names, the first a menu label or the whole above the headline. */
function isBreadcrumb(doc: Doc, i: number): boolean {
  if (i > doc.first || i === doc.title || wordCount(doc, i) > 25 || endsWithStop(doc, i)) return false
  const parts = blockText(doc, i).split(/\s[>›»/|]\s|\s*[›»]\s*/)
  return parts.length >= 3 && parts.every((part) => part.trim().split(/\s+/).length <= 8)
}
