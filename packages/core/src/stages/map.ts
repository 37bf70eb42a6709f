import type PQueue from 'p-queue'
import {batches} from './batches.js'
import {expectCount} from './expect-count.js'
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
 * Throws a RangeError where an option is no whole number from 1 on.
 */
export function map<In, Out>(work: (item: In) => Out | Promise<Out>, options: MapOptions = {}): Stage<In, Out> {
  const {concurrency = 1, batch = 1} = options
  expectCount('concurrency', concurrency, 'leave it out for 1')
  expectCount('batch', batch, 'leave it out for 1')
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
  /** What is under way or waits to be fetched, in input order. */
  const results: Promise<Out[]>[] = []
  const iterator = input[Symbol.asyncIterator]()
  const [room, result] = [createSignal(), createSignal()]
  let state: 'pulling' | 'ended' | 'left' = 'pulling'
  // Pulls by itself: a reader that takes long over each result must find the next ones done.
  const pull = async (): Promise<void> => {
    while (state === 'pulling') {
      const next = await iterator.next()
      if (next.done) break
      results.push(start(queue, next.value, work))
      result.tell()
      while (state === 'pulling' && results.length >= 2 * concurrency) await room.next()
    }
  }
  const pulling = pull().finally(() => {
    if (state === 'pulling') state = 'ended'
    result.tell()
  })
  pulling.catch(() => {})
  try {
    for (;;) {
      const oldest = results[0]
      if (oldest !== undefined) {
        yield* await oldest
        // The place is held until the reader asks for more.
        results.shift()
        room.tell()
      } else if (state === 'pulling') await result.next()
      else break
    }
    // What the input throws comes after the results before it.
    await pulling
  } finally {
    const before = state
    state = 'left'
    queue.clear()
    room.tell()
    if (before === 'pulling') await iterator.return?.()
  }
}

/** Lets one side wait until the other says that there is something new. */
interface Signal {
  readonly next: () => Promise<void>
  readonly tell: () => void
}

function createSignal(): Signal {
  let wake = (): void => {}
  return {
    next: () =>
      new Promise((resolve) => {
        wake = resolve
      }),
    tell: () => wake()
  }
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
