import type {Stage} from './stage.js'

/** A stage as web streams have it: for `pipeThrough`. */
export interface StreamPair<In, Out> {
  readonly readable: ReadableStream<Out>
  readonly writable: WritableStream<In>
}

/**
 * Makes of a stage what `readable.pipeThrough(…)` takes. Nothing is read ahead, errors go both ways, and a reader that
 * cancels ends the stage and its source.
 */
export function toTransformStream<In, Out>(stage: Stage<In, Out>): StreamPair<In, Out> {
  const {readable, writable} = new TransformStream<In, In>()
  return {readable: toReadableStream(stage(fromReadableStream(readable))), writable}
}

/** Makes a web stream of an async iterable; it is pulled only as the stream is read. */
export function toReadableStream<T>(items: AsyncIterable<T>): ReadableStream<T> {
  const iterator = items[Symbol.asyncIterator]()
  return new ReadableStream<T>(
    {
      async pull(controller) {
        const next = await iterator.next()
        if (next.done) controller.close()
        else controller.enqueue(next.value)
      },
      async cancel() {
        await iterator.return?.()
      }
    },
    {highWaterMark: 0}
  )
}

/** Makes an async iterable of a web stream, also where streams are none by themselves (Safari); leaving it cancels. */
export async function* fromReadableStream<T>(stream: ReadableStream<T>): AsyncGenerator<T, void> {
  const reader = stream.getReader()
  let ended = false
  try {
    for (;;) {
      const {done, value} = await reader.read()
      ended = done
      if (done) return
      yield value
    }
  } finally {
    // Of a stream that has failed, cancelling fails again; the first error is the one to tell.
    if (!ended) await reader.cancel().catch(() => {})
    reader.releaseLock()
  }
}
