import {type Entry, unweighed} from './entry.js'
import {forgetSurroundings} from './features.js'
import {forgetVector} from './overlap.js'

/** Gives the memory of an entry back that nobody looks at any more, its sketch having been placed in a piece from there. */
export function letGoOf(entry: Entry): void {
  const {vector, near, sketch} = entry
  forgetVector(vector)
  forgetSurroundings(entry)
  entry.vector = unweighed
  for (const array of [vector.weight, near.numbers, sketch.terms.hash]) near.memory.give(array.buffer)
}
