import {setTimeout} from 'node:timers/promises'
import {parentPort, Worker, workerData} from 'node:worker_threads'

/**
 * Milliseconds that a thread is left alone before it is ended. Code of its last work may still be on its way through the
 * compiler, and Node 20 ends the whole program where a thread goes while that asks for memory.
 */
const calm = 250

/** Threads that all do the same work. */
export interface Threads<In, Out> {
  /** Hands an item to the thread that has least to do; rejects with what the work throws. */
  readonly run: (item: In) => Promise<Out>
  /** Ends the threads, whatever they do. */
  readonly end: () => Promise<void>
}

/** What a thread is sent, and what it sends back under the same number. */
type Question<In> = {readonly number: number; readonly item: In}
type Answer<Out> = {readonly number: number} & ({readonly result: Out} | {readonly error: unknown})

interface Asked<Out> {
  readonly resolve: (result: Out) => void
  readonly reject: (error: unknown) => void
}

/** Starts threads of `module`, which calls `answerItems`; `settings` is plain data for `workerSettings`. */
export function startThreads<In, Out>(module: URL, count: number, settings: unknown): Threads<In, Out> {
  const threads = Array.from({length: count}, () => startThread<In, Out>(module, settings))
  return {
    run: (item) => threads.reduce((least, thread) => (thread.asked() < least.asked() ? thread : least)).run(item),
    end: async () => {
      await Promise.all(threads.map((thread) => thread.end()))
    }
  }
}

interface Thread<In, Out> extends Threads<In, Out> {
  /** Items that it has not answered yet. */
  readonly asked: () => number
}

function startThread<In, Out>(module: URL, settings: unknown): Thread<In, Out> {
  const worker = new Worker(module, {workerData: settings})
  const asked = new Map<number, Asked<Out>>()
  let numbers = 0
  let broken: {readonly error: unknown} | undefined
  const fail = (error: unknown): void => {
    broken ??= {error}
    for (const {reject} of asked.values()) reject(error)
    asked.clear()
  }
  worker.on('message', (answer: Answer<Out>) => {
    const {number} = answer
    if ('error' in answer) asked.get(number)?.reject(answer.error)
    else asked.get(number)?.resolve(answer.result)
    asked.delete(number)
  })
  worker.on('error', fail)
  worker.on('exit', () => fail(new Error(`Expected the thread of \`${module.href}\` to answer, got its end`)))
  return {
    asked: () => asked.size,
    run: (item) =>
      new Promise((resolve, reject) => {
        if (broken !== undefined) return reject(broken.error)
        const number = numbers++
        asked.set(number, {resolve, reject})
        worker.postMessage({number, item} satisfies Question<In>)
      }),
    async end() {
      await setTimeout(calm)
      await worker.terminate()
    }
  }
}

/** Inside a thread: answers each item that it is handed by `work`; called once, by the module that was named. */
export function answerItems<In, Out>(work: (item: In) => Out | Promise<Out>): void {
  parentPort?.on('message', async ({number, item}: Question<In>) => {
    parentPort?.postMessage(await answer(number, item, work))
  })
}

async function answer<In, Out>(number: number, item: In, work: (item: In) => Out | Promise<Out>): Promise<Answer<Out>> {
  try {
    return {number, result: await work(item)}
  } catch (error) {
    return {number, error}
  }
}

/** Inside a thread: the `settings` that the stage was given. The caller says what they are. */
export function workerSettings<T>(): T {
  return workerData
}
