/**
 * Numbers about the blocks of a page, column by column, with a margin of zeros on either side: a block's neighbours are
 * then the same column read a few places further, and cost nothing. No number is negative: then numbers are in the order
 * of their bits (IEEE 754), and trees compare whole numbers.
 */
export interface Columns {
  readonly count: number
  /** Entries from one column to the next. */
  readonly stride: number
  readonly data: Float32Array
  /** The same numbers as bits. */
  readonly bits: Int32Array
  /** What kind of word each of the page's words is: `LONG` and `FULL`; `fillBlocks` writes it. */
  readonly kinds: Uint8Array
}

// Kinds of words, as bits of `Columns.kinds`. Short words are mostly the small words of a language.
/** A word of four units or more, or of one of the scripts from Han on. */
export const LONG = 1
/** A word of four units or more, or of a script without spaces. */
export const FULL = 2

/** Blocks of margin; no feature looks further aside than this. */
export const margin = 6

let spare = new Float32Array(1 << 16)
let spareBits = new Int32Array(spare.buffer)
let kinds = new Uint8Array(1 << 14)

/** Columns of zeros, for a page of so many words. They are good until the next call: one page is read at a time. */
export function createColumns(count: number, columns: number, words = 0): Columns {
  const stride = count + 2 * margin
  const size = stride * columns
  if (spare.length < size) {
    spare = new Float32Array(size * 2)
    spareBits = new Int32Array(spare.buffer)
  } else spare.fill(0, 0, size)
  if (kinds.length < words) kinds = new Uint8Array(2 * words)
  return {count, stride, data: spare, bits: spareBits, kinds}
}

/** Where block 0 of a column stands in `data`. */
export function columnAt(columns: Columns, column: number): number {
  return column * columns.stride + margin
}

/** Says where block 0 of a column stands in `data`, by the column's name. */
export type Places<Name extends string> = (name: Name) => number

/** Makes, for columns that follow each other from column `base` on, the function that finds them by name. */
export function columnFinder<Name extends string>(
  names: readonly Name[]
): (columns: Columns, base: number) => Places<Name> {
  const numbers = new Map(names.map((name, number) => [name, number]))
  return (columns, base) => (name) => columnAt(columns, base + numbers.get(name)!)
}
