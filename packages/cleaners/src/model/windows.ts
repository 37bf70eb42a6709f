/** Sums over the blocks around each block. */
import {type Columns, reusable, type Span} from './columns.js'
import {farthest, sumsOfMachine} from './machine-memory.js'
import {modelMachine} from './model-machine.js'

/** Several sums can be read at a time, each in a place of its own. */
export type SumsPlace = 0 | 1 | 2 | 3

const sumsHere = reusable((length) => new Float64Array(length))

/** Where the sum over the blocks before block `i` is written for `fillWindow`, from place `farthest` on. Good until the next page. */
export function sumsFor({count, inMachine}: Columns, place: SumsPlace): Float64Array {
  const room = count + 1 + 2 * farthest
  const sums = inMachine ? modelMachine()!.sums() : sumsHere(sumsOfMachine * room)
  return sums.subarray(place * room, (place + 1) * room)
}

/** Says what sums are beyond either end of the page: nothing before it, `all` behind it. */
export function goOn(sums: Float64Array, count: number, all: number): void {
  sums.fill(0, 0, farthest)
  sums.fill(all, farthest + count)
}

/**
 * Writes two columns, from where block 0 stands in them: sums over the `reach` blocks before and after each block of a
 * span, the block itself not counted. `more` is added to each, and none is less than 0.
 */
export function fillWindow(
  columns: Columns,
  place: SumsPlace,
  back: number,
  ahead: number,
  {from, to}: Span,
  reach: number,
  more: number
): void {
  if (columns.inMachine) modelMachine()!.window(columns.count, place, back, ahead, from, to, reach, more)
  else windowByLoop(columns.data, sumsFor(columns, place), back, ahead, from, to, reach, more)
}

/** What `fillWindow` does, wherever this runs. */
export function windowByLoop(
  data: Float32Array,
  sums: Float64Array,
  back: number,
  ahead: number,
  from: number,
  to: number,
  reach: number,
  more: number
): void {
  for (let i = from; i < to; i++) {
    const at = farthest + i
    data[back + i] = Math.max(0, more + (sums[at]! - sums[at - reach]!))
    data[ahead + i] = Math.max(0, more + (sums[at + 1 + reach]! - sums[at + 1]!))
  }
}
