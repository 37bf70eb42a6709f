import type {Doc} from '@copydesk/core'
import {oncePerDoc} from './memo.js'

/**
 * Which rare marks stand in a block, as bits. Rules look here first: nearly every block lacks what makes a breadcrumb, an
 * address or a rating, and is passed over without its text being read.
 */

/** `@` */
export const AT = 1
/** `/` */
export const SLASH = 2
/** `www.` */
export const WEB = 4
/** `>`, `|`, `›` and `»`, which part the names of a breadcrumb. */
export const ARROW = 8
/** Stars, as ratings are shown by. */
export const STAR = 16
/** `＝`, behind which Japanese captions name day and place. */
export const DOUBLE_LINE = 32
/** `©`, before the maker of a picture or the owner of a page. */
export const RIGHTS = 64

const marks: readonly (readonly [string, number])[] = [
  ['@', AT],
  ['/', SLASH],
  ['www.', WEB],
  ...[...'>|›»'].map((mark) => [mark, ARROW] as const),
  ...[...'★☆⭐✩✭'].map((mark) => [mark, STAR] as const),
  ['＝', DOUBLE_LINE],
  ['©', RIGHTS]
]

/** The bits of every block. The host's own search for one mark after the other beats one loop over all characters. */
export const signsOf: (doc: Doc) => Uint8Array = oncePerDoc(({text, count, layout: {start, end}}: Doc): Uint8Array => {
  const found = new Uint8Array(count)
  for (const [mark, bit] of marks) {
    let i = 0
    for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) {
      while (i < count && end[i]! <= at) i++
      if (i === count) break
      if (start[i]! <= at) found[i]! |= bit
    }
  }
  return found
})
