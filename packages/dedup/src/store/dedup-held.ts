import type {Article, NewsEvent} from '@copydesk/core'
import {fitToSample} from '../engine/base-rate/estimate.js'
import {type Batch, createIntake} from '../engine/batch/intake.js'
import {fitAndSweep, isHeldWhole} from '../engine/batch/sweep.js'
import type {Identity} from '../engine/clusters/identity.js'
import {buildEvent, isLone} from '../merge/event.js'
import {type DedupOptions, type Settings, settingsOf} from '../options.js'
import type {Sketch} from '../sketch.js'
import {sweepInThread} from '../threads/sweep-in-thread.js'

/** An article that is kept elsewhere, by its id and sketch. */
export interface Sketched {
  readonly id: string
  readonly sketch: Sketch
}

/** Where articles and their sketches are kept, by the position in the stream, counted from 0. */
export interface Holdings {
  /** The article that came at a position. */
  readonly article: (position: number) => Article
  /** The sketch that came at a position; it must hold while many others are asked for. */
  readonly sketch: (position: number) => Sketch
}

/** An event of several reports; or the id of an event and the position of its only report, of which `loneEvent` makes the record. */
export type Found = {readonly event: NewsEvent} | {readonly event: null; readonly id: string; readonly position: number}

/** How articles that are kept elsewhere are put together. */
export interface HeldOptions extends DedupOptions {
  /**
   * Articles from which on candidates are found in a thread while pairs that were found before are scored, but for batches
   * so small that nothing was found before; the events are the same. With the ready-made strategies only: others cannot be handed to a thread. Default: never.
   */
  readonly threadFrom?: number
}

/**
 * The same as `dedupStream` for articles that the caller keeps, such as in a file, and sketches that were drawn
 * elsewhere, such as in worker threads. The holdings are asked once the stream has been read, while the events are taken.
 * An event of one report, which most are, is told by where that stands, so that the caller may make its record elsewhere.
 */
export async function dedupHeld(
  stream: AsyncIterable<Sketched>,
  holdings: Holdings,
  options: HeldOptions = {}
): Promise<AsyncIterable<Found>> {
  const {threadFrom = Number.POSITIVE_INFINITY, strategies, ...rest} = options
  const given = settingsOf({...rest, strategies})
  const shelf = {put: () => {}, get: holdings.article, keep: () => {}, kept: holdings.sketch}
  const intake = createIntake(given.strategies, shelf)
  for await (const {id, sketch} of stream) intake.addSketched(id, () => sketch)
  const batch = intake.finish()
  const inThread = strategies === undefined && batch.count >= threadFrom && !isHeldWhole(batch, given)
  if (!inThread) {
    const {settings, identities} = fitAndSweep(batch, given)
    return foundIn(identities, batch, settings)
  }
  const settings = fitToSample(given, batch)
  return foundIn(sweepInThread(batch, settings), batch, settings)
}

async function* foundIn(
  identities: Iterable<Identity> | AsyncIterable<Identity>,
  batch: Batch,
  settings: Settings
): AsyncGenerator<Found, void> {
  for await (const identity of identities) {
    const {id, members} = identity
    if (isLone(identity)) yield {event: null, id, position: batch.position(members[0]!.number)}
    else yield {event: buildEvent(identity, settings)}
  }
}
