import type PQueue from 'p-queue'
import {batches} from './batches.js'
import type {Stage} from './stage.js'

/** How `map` works on its items. */
export interface MapOptions {
  /** Batches worked on at the same time; 1 by default, which is right for work that never waits. */
  readonly concurrency?: number
  /** Items per queue task, one after the other within it; 1 by default. Raise it where items are tiny. */
  readonly batch?: number
}

/**
 * A stage that turns every item into one other. Results come in input order whatever the concurrency, and no more
 * than `2 × concurrency` batches are under way or waiting to be fetched. What `work` throws ends the stream.
 */
export function map<In, Out>(work: (item: In) => Out | Promise<Out>, options: MapOptions = {}): Stage<In, Out> {
  const {concurrency = 1, batch = 1} = options
  if (!Number.isInteger(concurrency) || concurrency < 1) {
    throw new RangeError(`Expected \`concurrency\` to be a whole number from 1 on, got \`${concurrency}\``)
  }
  const inBatches = batches<In>(batch)
  if (concurrency === 1) return (input) => oneByOne(input, work)
  return (input) => inParallel(inBatches(input), work, concurrency)
}

async function* oneByOne<In, Out>(
  input: AsyncIterable<In>,
  work: (item: In) => Out | Promise<Out>
): AsyncGenerator<Out, void> {
  for await (const item of input) yield work(item)
}

async function* inParallel<In, Out>(
  input: AsyncIterable<readonly In[]>,
  work: (item: In) => Out | Promise<Out>,
  concurrency: number
): AsyncGenerator<Out, void> {
  // who works on one item at a time has no use for it
  const {default: Queue} = await import('p-queue')
  const queue = new Queue({concurrency})
  const running: Promise<Out[]>[] = []
  const iterator = input[Symbol.asyncIterator]()
  let next: Promise<IteratorResult<readonly In[]>> | undefined
  let ended = false
  try {
    while (!ended || running.length > 0) {
      // Whichever comes first: input to start on, or the oldest result to hand over.
      if (!ended && running.length < 2 * concurrency) {
        next ??= iterator.next()
        const pulled = running[0] === undefined ? await next : await Promise.race([next, running[0].then(handOver)])
        if (pulled !== 'handOver') {
          next = undefined
          ended = pulled.done === true
          if (!pulled.done) running.push(start(queue, pulled.value, work))
          continue
        }
      }
      const oldest = running.shift()
      if (oldest !== undefined) yield* await oldest
    }
  } finally {
    queue.clear()
    next?.catch(() => {})
    if (!ended) await iterator.return?.()
  }
}

function handOver(): 'handOver' {
  return 'handOver'
}

/** The promise is looked at in its turn; until then a failure must not count as unhandled. */
function start<In, Out>(queue: PQueue, batch: readonly In[], work: (item: In) => Out | Promise<Out>): Promise<Out[]> {
  const task = queue.add(async () => {
    const results: Out[] = []
    for (const item of batch) results.push(await work(item))
    return results
  })
  task.catch(() => {})
  return task
}
