import {expectCount} from '../stages/expect-count.js'
import {map} from '../stages/map.js'
import type {Stage} from '../stages/stage.js'
import {startThreads} from './threads.js'

/** How many threads a stage has, and what they are told. */
export interface WorkerOptions {
  /** A whole number from 1 on; more than the machine has cores makes nothing faster. */
  readonly workers: number
  /** For `workerSettings`; plain data. */
  readonly settings?: unknown
  /** Items that each worker has at hand, so that it need not wait for the next one; default 2. */
  readonly ahead?: number
}

/**
 * A stage that works on its items in threads. `module` is the address of a module that calls `answerItems` with what
 * takes an item and gives its result; both are plain data, copied on the way, so let items be batches of many small things.
 * Results come in input order, at most `2 × ahead × workers` of them are under way or wait to be fetched, and what the module
 * throws ends the stream. The threads live as long as the stream is read. Throws a RangeError where an option is no whole
 * number from 1 on.
 */
export function mapInWorkers<In, Out>(module: URL, options: WorkerOptions): Stage<In, Out> {
  const {workers, settings, ahead = 2} = options
  expectCount('workers', workers, 'give at most one for each core')
  expectCount('ahead', ahead, 'leave it out for 2')
  return async function* inWorkers(input): AsyncGenerator<Out, void> {
    const threads = startThreads<In, Out>(module, workers, settings)
    try {
      yield* map(threads.run, {concurrency: ahead * workers})(input)
    } finally {
      await threads.end()
    }
  }
}
