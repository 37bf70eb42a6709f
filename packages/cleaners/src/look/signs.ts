import {charClass, DIGIT, type Doc, LINKS, marksPerBlock, SEPARATORS} from '@copydesk/core'
import {fullColumnOf, oncePerDoc} from './memo.js'

/**
 * Which rare marks stand in a block, and what it begins and ends with, as bits. Rules look here first: nearly every block
 * lacks what makes a breadcrumb, an address or a rating, and is passed over without its text being read.
 */

/** `@` */
export const AT = 1
/** `/`; one between two figures need not count. */
export const SLASH = 2
/** `www.` */
export const WEB = 4
/** `>`, `|`, `›` and `»`, which part the names of a breadcrumb. */
export const ARROW = 8
/** Stars, as ratings are shown by. */
export const STAR = 16
/** `＝`, behind which Japanese captions name day and place; told on pages of such scripts alone. */
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

/** Marks that the lexer counts among separators and links, by UTF-16 unit. */
const counted = new Uint8Array(65536)
for (const [chars, bit] of [
  ['@', AT],
  ['/', SLASH],
  ['>|›»', ARROW]
] as const) {
  for (const char of chars) counted[char.charCodeAt(0)] = bit
}

/** Marks that most pages have none of. */
const rare: readonly (readonly [string, number])[] = [
  ['www.', WEB],
  ...[...'★☆⭐✩✭'].map((mark) => [mark, STAR] as const),
  ['©', RIGHTS],
  ['＝', DOUBLE_LINE]
]

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
  const {signs, page} = readSigns(doc)
  if ((page & bits) === 0) return none
  const blocks: number[] = []
  for (let i = 0; i < doc.count; i++) if (signs[i]! & bits) blocks.push(i)
  return blocks
}

const none: readonly number[] = []

/** The bits of every block. */
export function signsOf(doc: Doc): Uint16Array {
  return readSigns(doc).signs
}

/** The bits of every block, and those of any block of the page. */
interface Signs {
  readonly signs: Uint16Array
  readonly page: number
}

const signColumn = fullColumnOf((length) => new Uint16Array(length))

/** A block is read only where the lexer has counted marks; for rare ones the host's own search beats a loop over all units. */
const readSigns = oncePerDoc((doc: Doc): Signs => {
  const {text, units, count, words} = doc
  const {start, end, outer} = doc.layout
  const signs = signColumn(count)
  let page = 0
  for (let i = 0; i < count; i++) {
    const counts = i * marksPerBlock
    let bits =
      openings[units[start[i]!]!]! | endings[units[end[i]! - 1]!]! | (openings[units[outer[i]!]!]! & OPENS_ARROW)
    if (words.first[i] === words.first[i + 1]) bits |= WORDLESS
    if (words.marks[counts + SEPARATORS]! + words.marks[counts + LINKS]! > 0) bits |= countedIn(doc, i)
    signs[i] = bits
    page |= bits
  }
  for (const [mark, bit] of rare) {
    if (bit === DOUBLE_LINE && !words.wide) continue
    let i = 0
    for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) {
      while (i < count && end[i]! <= at) i++
      if (i === count) break
      if (start[i]! > at) continue
      signs[i]! |= bit
      page |= bit
    }
  }
  return {signs, page}
})

function countedIn({units, layout}: Doc, i: number): number {
  const end = layout.end[i]!
  let bits = 0
  for (let c = layout.start[i]!; c < end; c++) bits |= counted[units[c]!]!
  return bits
}
