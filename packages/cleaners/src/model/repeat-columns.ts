/** What of a block's words stands on the page again. */
import {finish, hashSeed, type Page, type Words} from '@copydesk/core'
import {type Columns, columnAt, reusable} from './columns.js'
import {columnMachine} from './model-machine.js'

/**
 * Writes three columns: how often the page has a block that is shorter than a row, at most ten, and of a longer one 2 if the
 * page has all of its rows again, else 1; the share of its rows that the page has twice or more; the share that it has in
 * blocks further up. A row is so many words one after the other, or the whole of a block that has fewer.
 */
export function fillRepeats(page: Page, columns: Columns, column: number, span: number): void {
  const [same, repeated, before] = [0, 1, 2].map((k) => columnAt(columns, column + k)) as [number, number, number]
  const machine = columnMachine(page, columns)
  if (machine) machine.repeats(page.words, same, repeated, before, span)
  else repeatsByLoop(page.words, columns.data, same, repeated, before, span)
}

const mask = 65535
/** By place, how often a row was seen; the bit says that a block further up has it. */
const seen = new Uint8Array(mask + 1)
const ABOVE = 128

/** The place of the row that each word begins. */
const placesOf = reusable((length) => new Uint16Array(length))

/** What `fillRepeats` does, wherever this runs, from where block 0 stands in the columns. */
export function repeatsByLoop(
  {first, hash}: Words,
  data: Float32Array,
  same: number,
  repeated: number,
  before: number,
  span: number
): void {
  const count = first.length - 1
  const places = placesOf(hash.length)
  seen.fill(0)
  for (let i = 0; i < count; i++) {
    const size = Math.min(span, first[i + 1]! - first[i]!)
    for (let w = first[i]!; size > 0 && w + size <= first[i + 1]!; w++) {
      const place = rowHash(hash, w, w + size) & mask
      places[w] = place
      if (seen[place]! < ABOVE - 1) seen[place]!++
    }
  }
  for (let i = 0; i < count; i++) {
    const from = first[i]!
    const words = first[i + 1]! - from
    if (words === 0) continue
    const to = from + words - Math.min(span, words) + 1
    let again = 0
    let earlier = 0
    for (let w = from; w < to; w++) {
      const times = seen[places[w]!]!
      if ((times & ~ABOVE) > 1) again++
      if (times & ABOVE) earlier++
    }
    const rows = to - from
    data[repeated + i] = again / rows
    data[before + i] = earlier / rows
    const times = seen[places[from]!]! & ~ABOVE
    data[same + i] = words < span ? Math.min(times, 10) : again === rows ? 2 : 1
    // what stands on the page once will not be met again
    if (again > 0) for (let w = from; w < to; w++) seen[places[w]!]! |= ABOVE
  }
}

/** Hash of some words in a row (FNV-1a, Fowler, Noll and Vo, a word a step). */
function rowHash(hash: Uint32Array, from: number, to: number): number {
  let sum = hashSeed
  for (let w = from; w < to; w++) sum = Math.imul(sum ^ hash[w]!, 0x01000193)
  return finish(sum)
}
