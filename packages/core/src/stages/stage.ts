/**
 * One step of the work on many documents: a function from one async iterable to another.
 * It pulls its input only as its own output is pulled, so a slow reader holds back everything before it.
 */
export type Stage<In, Out> = (input: AsyncIterable<In>) => AsyncIterable<Out>

/** Joins stages from left to right into one stage; each stage's output is the next one's input. */
export function pipeline<A, B>(a: Stage<A, B>): Stage<A, B>
export function pipeline<A, B, C>(a: Stage<A, B>, b: Stage<B, C>): Stage<A, C>
export function pipeline<A, B, C, D>(a: Stage<A, B>, b: Stage<B, C>, c: Stage<C, D>): Stage<A, D>
export function pipeline<A, B, C, D, E>(a: Stage<A, B>, b: Stage<B, C>, c: Stage<C, D>, d: Stage<D, E>): Stage<A, E>
export function pipeline<A, B, C, D, E, F>(
  a: Stage<A, B>,
  b: Stage<B, C>,
  c: Stage<C, D>,
  d: Stage<D, E>,
  e: Stage<E, F>
): Stage<A, F>
export function pipeline(...stages: readonly Stage<unknown, unknown>[]): Stage<unknown, unknown> {
  return (input) => stages.reduce((stream, stage) => stage(stream), input)
}

/** Makes a stream of things already in memory, in their order. */
export async function* fromArray<T>(items: Iterable<T>): AsyncGenerator<T, void> {
  yield* items
}

/** Reads a stream to its end; only for streams that fit into memory. */
export async function collect<T>(stream: AsyncIterable<T>): Promise<T[]> {
  const items: T[] = []
  for await (const item of stream) items.push(item)
  return items
}
