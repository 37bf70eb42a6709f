import {charClass, DIGIT, type Doc} from '@copydesk/core'
import {columnOf, oncePerDoc} from './memo.js'
import {hashWord} from './word-set.js'

/**
 * Which rare marks stand in a block, and what it begins and ends with, as bits. Rules look here first: nearly every block
 * lacks what makes a breadcrumb, an address or a rating, and is passed over without its text being read.
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
/** `(` */
export const BRACKET = 32768
/** Begins with a figure. */
export const OPENS_FIGURE = 128
/** Begins as the code of ad servers does: see `advert`. */
export const OPENS_CODE = 256
/** Begins with `[` or with `A`, as placeholders and font size buttons do. */
export const OPENS_PLACEHOLDER = 512
/** Begins with `©` or with `(`. */
export const OPENS_RIGHTS = 1024
/** Begins with `>`, `»` or `›`, or has one for its list mark. */
export const OPENS_ARROW = 2048
/** Ends with `]`. */
export const ENDS_BRACKET = 4096
/** Ends with an ASCII figure. */
export const ENDS_FIGURE = 8192
/** Has no word. */
export const WORDLESS = 16384

/** Bits of the marks between words, by UTF-16 unit. */
const marks = new Uint16Array(65536)
for (const [chars, bit] of [
  ['@', AT],
  ['/', SLASH],
  ['>|›»', ARROW],
  ['★☆⭐✩✭', STAR],
  ['＝', DOUBLE_LINE],
  ['©', RIGHTS],
  ['(', BRACKET]
] as const) {
  for (const char of chars) marks[char.charCodeAt(0)] = bit
}

/** The word of an address, and the mark behind it. */
const web = hashWord('www') >>> 0
const fullStop = 46

/** Bits of blocks by their first UTF-16 unit. */
const openings = new Uint16Array(65536)
for (let unit = 0; unit < openings.length; unit++) if (charClass[unit]! & DIGIT) openings[unit] = OPENS_FIGURE
for (const char of '[<Dgwav(iI') openings[char.charCodeAt(0)]! |= OPENS_CODE
for (const char of '[A') openings[char.charCodeAt(0)]! |= OPENS_PLACEHOLDER
for (const char of '(©') openings[char.charCodeAt(0)]! |= OPENS_RIGHTS
for (const char of '>»›') openings[char.charCodeAt(0)]! |= OPENS_ARROW

/** Bits of blocks by their last one. */
const endings = new Uint16Array(65536)
for (const char of '0123456789') endings[char.charCodeAt(0)] = ENDS_FIGURE
for (const char of ']') endings[char.charCodeAt(0)] = ENDS_BRACKET

/** The blocks with one of the signs, in page order. */
export function blocksWith(doc: Doc, bits: number): readonly number[] {
  const signs = signsOf(doc)
  const blocks: number[] = []
  for (let i = 0; i < doc.count; i++) if (signs[i]! & bits) blocks.push(i)
  return blocks
}

const signColumn = columnOf((length) => new Uint16Array(length))

/** The bits of every block. */
export const signsOf: (doc: Doc) => Uint16Array = oncePerDoc((doc: Doc): Uint16Array => {
  const {units, count, words} = doc
  const {start, end, outer} = doc.layout
  const found = signColumn(count)
  for (let i = 0; i < count; i++) {
    const arrow = openings[units[outer[i]!]!]! & OPENS_ARROW
    const wordless = words.first[i] === words.first[i + 1] ? WORDLESS : 0
    found[i] = openings[units[start[i]!]!]! | endings[units[end[i]! - 1]!]! | arrow | wordless | marksIn(doc, i)
  }
  return found
})

/** The bits of the marks in block `i`. No word has one, so only what stands between words is read. */
function marksIn({units, words: {first, at, size, hash}, layout}: Doc, i: number): number {
  const to = first[i + 1]!
  let bits = 0
  let c = layout.start[i]!
  for (let w = first[i]!; w < to; w++) {
    const next = at[w]!
    for (; c < next; c++) bits |= marks[units[c]!]!
    c = next + size[w]!
    if (hash[w] === web && units[c] === fullStop) bits |= WEB
  }
  const end = layout.end[i]!
  for (; c < end; c++) bits |= marks[units[c]!]!
  return bits
}
