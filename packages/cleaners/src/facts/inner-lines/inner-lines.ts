/**
 * What the short lines between paragraphs are: captions without a credit, subheads, or neither. No mark tells them, so
 * their look, their place and a few words must: a subhead has a paragraph below and no full stop, a caption names people
 * and scenes, a series of numbers belongs together, and titles of other articles come in runs.
 */
import {type Doc, PIECE, wordCount} from '@copydesk/core'
import {bitsOf, isLabel, isSureLabel} from '../../look/labels.js'
import {oncePerDoc} from '../../look/memo.js'
import {isCopyOfHeadline} from '../../look/repeats.js'
import {SLASH, signsOf} from '../../look/signs.js'
import {captionsOf} from '../captions/captions.js'
import {isFactLine} from '../fact-lines.js'
import {findUrl} from '../urls.js'
import {captionPoints} from './caption-points.js'
import {longestLine, lookOf} from './line-look.js'
import {subheadPoints} from './subhead-points.js'

/** What a line between paragraphs is held for, by points for and against, in tenths; whole numbers, so that sums are exact. */
export interface InnerLine {
  readonly block: number
  /** Where they are fewer than any rule asks for, this is only the most that they can be. */
  readonly caption: number
  readonly subhead: number
}

/** Words and letters of a line that is looked at, at least. */
const fewestWords = 2
const fewestLetters = 6

/** The short lines of the article that no credit and no picture’s text has named. */
export const innerLinesOf: (doc: Doc) => readonly InnerLine[] = oncePerDoc((doc: Doc): readonly InnerLine[] => {
  const lines: InnerLine[] = []
  for (let i = Math.max(0, doc.first); i <= Math.min(doc.last + 1, doc.count - 1); i++) {
    if (!isOpenLine(doc, i)) continue
    const look = lookOf(doc, i)
    lines.push({block: i, caption: captionPoints(doc, look), subhead: subheadPoints(doc, look)})
  }
  return lines
})

/** True for a short line that is nothing else by its words: no headline, caption, label, fact or address. */
function isOpenLine(doc: Doc, i: number): boolean {
  const words = wordCount(doc, i)
  if (words < fewestWords || words > longestLine || doc.words.letters[i]! < fewestLetters) return false
  // a piece of a long line is no line: its ends say nothing of what it is
  if (doc.layout.flags[i]! & PIECE || i === doc.title || captionsOf(doc).has(i) || isLabel(doc, i, otherLabels))
    return false
  if (isFactLine(doc, i) || isCopyOfHeadline(doc, i)) return false
  // under the heading of a list stands the first of its titles
  if (i > 0 && isSureLabel(doc, i - 1, listLabels)) return false
  return !(signsOf(doc)[i]! & SLASH && findUrl(doc.text, doc.layout.start[i]!, doc.layout.end[i]!))
}

const listLabels: number = bitsOf(['related', 'mostRead'])

const otherLabels: number = bitsOf([
  'related',
  'mostRead',
  'readMore',
  'rating',
  'share',
  'follow',
  'newsletter',
  'comments',
  'advert',
  'tags',
  'copyright',
  'navigation',
  'signIn',
  'notice',
  'byline',
  'source'
])
