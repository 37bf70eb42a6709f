import {type Doc, PIECE, sentencesIn, wordCount} from '@copydesk/core'
import {oncePerDoc} from '../../look/memo.js'
import {hasListMark} from '../../look/paragraph.js'
import {captionsOf} from '../captions/captions.js'
import {lookOf, neighbourOf} from './line-look.js'
import {hasVerb, opensAsStory, proseOf, reports} from './line-prose.js'

/** Words of such a line, at least and at most. */
const [fewestWords, mostWords] = [6, 18]

/** Such lines of a page, at least: one alone may be a short paragraph. */
const fewestViews = 2

/**
 * Short lines with a full stop between long paragraphs that tell nothing of the story: `Nước sông dâng cao, tràn qua đường
 * liên thôn.` They are captions where the page has several and, but for its last, no other paragraph as short.
 */
export const shortViewsOf: (doc: Doc) => ReadonlySet<number> = oncePerDoc((doc: Doc): ReadonlySet<number> => {
  const views = new Set<number>()
  if (!proseOf(doc)?.verbal) return none
  for (let i = doc.first + 1; i < doc.last; i++) {
    if (doc.layout.flags[i]! & PIECE) return none
    const words = wordCount(doc, i)
    if (words < 2 || words > mostWords || captionsOf(doc).has(i) || lookOf(doc, i).stop !== 'full') continue
    if (!isView(doc, i)) return none
    views.add(i)
  }
  return views.size < fewestViews ? none : views
})

const none: ReadonlySet<number> = new Set()

function isView(doc: Doc, i: number): boolean {
  if (wordCount(doc, i) < fewestWords || doc.words.digits[i]! > 0 || hasListMark(doc, i)) return false
  if (!isLong(doc, i - 1) || !isLong(doc, i + 1) || sentencesIn(doc, i).length > 1) return false
  return !hasVerb(doc, i) && !reports(doc, i) && !opensAsStory(doc, i)
}

function isLong(doc: Doc, i: number): boolean {
  const neighbour = neighbourOf(doc, i)
  return neighbour === 'paragraph' || neighbour === 'caption'
}
