import {CLOCKS, charClass, DIGIT, type Doc, LINKS, marksPerBlock, SEPARATORS} from '@copydesk/core'
import {columnOf, oncePerDoc} from './memo.js'

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

/** Marks that the words of a page do not count, and so are searched for. */
const searched: readonly (readonly [string, number])[] = [
  ['www.', WEB],
  ...[...'★☆⭐✩✭'].map((mark) => [mark, STAR] as const),
  ['＝', DOUBLE_LINE],
  ['©', RIGHTS]
]

/** Bits of the marks that are among those that the words of a page count, by UTF-16 unit. */
const counted = new Uint16Array(65536)
counted['@'.charCodeAt(0)] = AT
counted['/'.charCodeAt(0)] = SLASH
for (const char of '>|›»') counted[char.charCodeAt(0)] = ARROW

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

/**
 * The bits of every block. Only blocks with a mark that was counted are read; for the others, the host's own search for
 * one mark after the other beats a loop over all characters.
 */
export const signsOf: (doc: Doc) => Uint16Array = oncePerDoc((doc: Doc): Uint16Array => {
  const {text, units, count, words} = doc
  const {start, end, outer} = doc.layout
  const found = signColumn(count)
  for (let i = 0; i < count; i++) {
    const arrow = openings[units[outer[i]!]!]! & OPENS_ARROW
    const wordless = words.first[i] === words.first[i + 1] ? WORDLESS : 0
    found[i] = openings[units[start[i]!]!]! | endings[units[end[i]! - 1]!]! | arrow | wordless
    const row = i * marksPerBlock
    if (words.marks[row + SEPARATORS]! + words.marks[row + CLOCKS]! + words.marks[row + LINKS]! === 0) continue
    for (let c = start[i]!; c < end[i]!; c++) found[i]! |= counted[units[c]!]!
  }
  for (const [mark, bit] of searched) {
    let i = 0
    for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) {
      while (i < count && end[i]! <= at) i++
      if (i === count) break
      if (start[i]! <= at) found[i]! |= bit
    }
  }
  return found
})
