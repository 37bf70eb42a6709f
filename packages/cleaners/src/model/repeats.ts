/** What of a block's words stands on the page again. */
import {finish, hashSeed, type Page, type Words} from '@copydesk/core'
import {reusable} from './columns.js'
import {machineFor} from './model-machine.js'

// Places in the triple of a block.
/** Rows that the page has twice or more. */
export const AGAIN = 0
/** … and in a block further up. */
export const EARLIER = 1
/** How often the page has the block's first row, at most 127. */
export const TIMES = 2

/**
 * For each block a triple of `AGAIN`, `EARLIER` and `TIMES`. A row is so many words one after the other, or the whole of a
 * block that has fewer. Good until the next call.
 */
export function repeats(page: Page, span: number): Int32Array {
  return machineFor(page)?.repeats(page.words, span) ?? repeatsByLoop(page.words, span)
}

const mask = 65535
/** By place, how often a row was seen; the bit says that a block further up has it. */
const seen = new Uint8Array(mask + 1)
const ABOVE = 128

const triplesOf = reusable((length) => new Int32Array(length))
/** The place of the row that each word begins. */
const placesOf = reusable((length) => new Uint16Array(length))

/** What `repeats` gives, wherever this runs. */
export function repeatsByLoop({first, hash}: Words, span: number): Int32Array {
  const count = first.length - 1
  const triples = triplesOf(3 * count)
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
    const to = words > 0 ? from + words - Math.min(span, words) + 1 : from
    let again = 0
    let earlier = 0
    for (let w = from; w < to; w++) {
      const times = seen[places[w]!]!
      if ((times & ~ABOVE) > 1) again++
      if (times & ABOVE) earlier++
    }
    triples[3 * i + AGAIN] = again
    triples[3 * i + EARLIER] = earlier
    triples[3 * i + TIMES] = to > from ? seen[places[from]!]! & ~ABOVE : 0
    // what stands on the page once will not be met again
    if (again > 0) for (let w = from; w < to; w++) seen[places[w]!]! |= ABOVE
  }
  return triples
}

/** Hash of some words in a row (FNV-1a, Fowler, Noll and Vo, a word a step). */
function rowHash(hash: Uint32Array, from: number, to: number): number {
  let sum = hashSeed
  for (let w = from; w < to; w++) sum = Math.imul(sum ^ hash[w]!, 0x01000193)
  return finish(sum)
}
