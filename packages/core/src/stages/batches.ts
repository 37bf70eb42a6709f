import {expectCount} from './expect-count.js'
import type {Stage} from './stage.js'

/**
 * Gathers items into arrays of at most `size`, so that a queue or a worker is paid once for many of them.
 * Never waits to fill one: where the input pauses, what is there goes on at once. Throws a RangeError where `size` is no
 * whole number from 1 on.
 */
export function batches<T>(size: number): Stage<T, readonly T[]> {
  expectCount('size', size, '100 is a good start')
  return (input) => gather(input, size)
}

async function* gather<T>(input: AsyncIterable<T>, size: number): AsyncGenerator<readonly T[], void> {
  const iterator = input[Symbol.asyncIterator]()
  let batch: T[] = []
  let pause: Promise<undefined> | undefined
  let next = iterator.next()
  let ended = false
  try {
    for (;;) {
      const result = pause === undefined ? await next : await Promise.race([next, pause])
      if (result?.done) break
      if (result !== undefined) {
        batch.push(result.value)
        pause ??= nextTurn()
        next = iterator.next()
      }
      if (result === undefined || batch.length === size) {
        yield batch
        batch = []
        pause = undefined
      }
    }
    ended = true
    if (batch.length > 0) yield batch
  } finally {
    if (!ended) {
      next.catch(() => {})
      await iterator.return?.()
    }
  }
}

/** Lets everything that is ready now come first. */
function nextTurn(): Promise<undefined> {
  return new Promise((resolve) => setTimeout(resolve, 0, undefined))
}
