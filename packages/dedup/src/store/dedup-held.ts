import type {Article, NewsEvent} from '@copydesk/core'
import {createIntake} from '../engine/intake.js'
import {sweep} from '../engine/sweep.js'
import {type DedupOptions, settle} from '../options.js'
import type {Sketch} from '../sketch.js'

/** An article that is kept elsewhere, by its id and sketch. */
export interface Sketched {
  readonly id: string
  readonly sketch: Sketch
}

/** Where articles and their sketches are kept, by the position in the stream, counted from 0. */
export interface Holdings {
  /** The article that came at a position. */
  readonly article: (position: number) => Article
  /** The sketch that came at a position. */
  readonly sketch: (position: number) => Sketch
}

/**
 * The same as `dedupStream` for articles that the caller keeps, such as in a file, and sketches that were drawn
 * elsewhere, such as in worker threads. The holdings are asked once the stream has ended.
 */
export async function* dedupHeld(
  stream: AsyncIterable<Sketched>,
  holdings: Holdings,
  options: DedupOptions = {}
): AsyncGenerator<NewsEvent, void, undefined> {
  const settings = settle(options)
  const shelf = {put: () => {}, get: holdings.article, keep: () => {}, kept: holdings.sketch}
  const intake = createIntake(settings.strategies, shelf)
  for await (const {id, sketch} of stream) intake.addSketched(id, () => sketch)
  yield* sweep(intake.finish(), settings)
}
