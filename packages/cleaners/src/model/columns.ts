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
  /** Whether they stand in the memory of the machine that runs forests. */
  readonly inMachine: boolean
}

/** Blocks of margin; no feature looks further aside than this. */
export const margin = 6

/** One number that the trees may ask for: a column, read so many blocks further on. */
export interface Feature {
  readonly column: number
  readonly offset: number
}

/** Blocks from `from` on, up to `to`, that one not included. */
export interface Span {
  readonly from: number
  readonly to: number
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

/**
 * Makes a function that gives the same array again and again, grown to the length asked for: room for numbers that are
 * needed while one page is read. What stands in it is what was left there. An array of its own a page would take longer
 * to make than to fill.
 */
export function reusable<Numbers extends {readonly length: number}>(
  make: (length: number) => Numbers
): (length: number) => Numbers {
  let spare = make(4096)
  return (length) => {
    if (spare.length < length) spare = make(2 * length)
    return spare
  }
}
