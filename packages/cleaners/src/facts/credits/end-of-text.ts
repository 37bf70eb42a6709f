import type {Doc} from '@copydesk/core'
import {oncePerDoc} from '../../look/memo.js'
import {ownPack} from '../../look/own-pack.js'
import {isParagraph} from '../../look/paragraph.js'
import {creditLinesOf} from './credit-lines.js'

/** Words of a paragraph that goes on with the text, at least. */
const fewestWords = 12

/**
 * The block with which the text ends, where authors sign below it: the last line of credits inside the frame with no
 * paragraph under it; the frame's last block where there is none. What stands below is none of the text, however like it.
 */
export const endOfText: (doc: Doc) => number = oncePerDoc((doc: Doc): number => {
  if (!ownPack(doc)?.words.signedAtEnd) return doc.last
  const signature = creditLinesOf(doc).findLast(({place, block}) => place === 'tail' && block <= doc.last)
  if (!signature) return doc.last
  for (let i = signature.block + 1; i <= doc.last; i++) if (isParagraph(doc, i, fewestWords)) return doc.last
  return signature.block
})
