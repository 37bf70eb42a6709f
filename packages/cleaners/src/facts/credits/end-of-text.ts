import {type Doc, PIECE} from '@copydesk/core'
import {oncePerDoc} from '../../look/memo.js'
import {ownPack} from '../../look/own-pack.js'
import {isParagraph} from '../../look/paragraph.js'
import {creditLinesOf} from './credit-lines.js'

/** Words of a paragraph that goes on with the text, at least. */
const fewestWords = 12

/**
 * The block with which the text ends, where authors sign below it: that with the mark which ends a report, else the last
 * line of credits inside the frame with no paragraph under it; the frame's last block where there is neither. What stands
 * below is none of the text, however like it.
 */
export const endOfText: (doc: Doc) => number = oncePerDoc((doc: Doc): number => {
  if (!ownPack(doc)?.words.signedAtEnd) return doc.last
  const closed = closedAt(doc)
  if (closed >= 0) return closed
  const signature = creditLinesOf(doc).findLast(({place, block}) => place === 'tail' && block <= doc.last)
  if (!signature) return doc.last
  for (let i = signature.block + 1; i <= doc.last; i++) if (isParagraph(doc, i, fewestWords)) return doc.last
  return signature.block
})

/** Blocks below the mark that ends a report, at most: with more of them the page has several reports. */
const mostBelow = 8

/** The block with the mark `./.`, with which Vietnamese reports end, or -1. */
function closedAt({units, layout, first, last}: Doc): number {
  // the pieces of a page of one line go on behind the mark with names and lists
  if (last >= 0 && layout.flags[last]! & PIECE) return -1
  for (let i = last; i >= Math.max(0, first, last - mostBelow); i--) {
    const end = layout.end[i]!
    if (units[end - 1] === fullStop && units[end - 2] === slash && units[end - 3] === fullStop) return i
  }
  return -1
}

const [fullStop, slash] = [46, 47]
