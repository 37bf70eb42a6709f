import {placeSketch, type Sketch, sketchBytes} from '../../sketch.js'
import {createEntry, type Entry, weighEntry} from '../entry.js'
import type {Memory} from '../memory.js'
import {idfOf} from '../weights/document-frequencies.js'
import type {Batch} from './intake.js'

/** An article of a batch with the weights of its terms, in pieces of memory. */
export function weighed(batch: Batch, number: number, memory: Memory): Entry {
  const drawn = batch.sketch(number)
  return withWeights(batch, number, drawn, idfOf(batch.df, drawn.terms, drawn.lang), memory)
}

/** The same by its sketch and the inverse document frequencies of its terms. */
export function withWeights(batch: Batch, number: number, drawn: Sketch, idf: Float32Array, memory: Memory): Entry {
  const placed = placeSketch(drawn, memory.take(sketchBytes(drawn)))
  const entry = createEntry(number, batch.id(number), placed, () => batch.article(number), memory)
  weighEntry(entry, idf, batch.count)
  return entry
}
