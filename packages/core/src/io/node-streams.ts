import {Duplex} from 'node:stream'
import type {Stage} from '../stages/stage.js'

/**
 * Makes of a stage a Node stream of objects, for `pipe`, `compose` and `pipeline`. The way back needs no help: a Node
 * stream is an async iterable that stages take as it is, and `Readable.from` makes a stream of what they give.
 */
export function toDuplex<In, Out>(stage: Stage<In, Out>): Duplex {
  return Duplex.from((source: AsyncIterable<In>) => stage(source))
}
