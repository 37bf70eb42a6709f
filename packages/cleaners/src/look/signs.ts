import {charClass, type Doc, LETTER, UPPER} from '@copydesk/core'
import {oncePerDoc} from './memo.js'

/**
 * Which characters stand in a block, as bits. Rules look here first: nearly every block lacks what makes a byline, a
 * breadcrumb or an address, and is passed over without its text being read.
 */

/** A letter that is no capital; scripts without case have only such. */
export const SMALL = 1
/** A capital. */
export const CAPITAL = 2
/** A capital right behind a letter that is none: `Minh PhươngTheo AFP`. */
export const GLUED = 4
/** `a` to `z`. */
export const PLAIN = 8
/** `@` */
export const AT = 16
/** `/` */
export const SLASH = 32
/** `:` */
export const COLON = 64
/** `ww`, as addresses begin. */
export const DOUBLE_W = 128
/** `(` and `[` */
export const BRACKET = 256
/** `>`, `|`, `›` and `»`, which part the names of a breadcrumb. */
export const ARROW = 512
/** Stars, as ratings are shown by. */
export const STAR = 1024
/** `-` and `–` */
export const DASH = 2048
/** `＝`, behind which Japanese captions name day and place. */
export const DOUBLE_LINE = 4096
/** `w`; only the doubled one means something. */
const W = 8192

const marks: readonly (readonly [string, number])[] = [
  ['@', AT],
  ['/', SLASH],
  [':', COLON],
  ['([', BRACKET],
  ['>|›»', ARROW],
  ['★☆⭐✩✭', STAR],
  ['-–', DASH],
  ['＝', DOUBLE_LINE]
]

/** The bits of every UTF-16 unit. */
const signs = Uint16Array.from(charClass, (kind) => (kind & UPPER ? CAPITAL : kind & LETTER ? SMALL : 0))
for (let unit = 97; unit <= 122; unit++) signs[unit]! |= PLAIN
signs[119]! |= W
for (const [characters, bit] of marks) for (const char of characters) signs[char.charCodeAt(0)]! |= bit

/** The bits of every block. */
export const signsOf: (doc: Doc) => Uint16Array = oncePerDoc(({units, count, layout}: Doc): Uint16Array => {
  const found = new Uint16Array(count)
  const {start, end} = layout
  for (let i = 0; i < count; i++) {
    const to = end[i]!
    let all = 0
    let last = 0
    // pairs of neighbours are met by a shift and an AND, not by a branch: this loop sees every character of the page
    let glued = 0
    let twice = 0
    for (let c = start[i]!; c < to; c++) {
      const sign = signs[units[c]!]!
      glued |= (last << 1) & sign
      twice |= last & sign
      all |= sign
      last = sign
    }
    found[i] = (all & ~W) | (glued & CAPITAL ? GLUED : 0) | (twice & W ? DOUBLE_W : 0)
  }
  return found
})
