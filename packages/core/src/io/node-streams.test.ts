import {Readable, Writable} from 'node:stream'
import {pipeline} from 'node:stream/promises'
import {describe, expect, it} from 'vitest'
import {map} from '../stages/map.js'
import type {Stage} from '../stages/stage.js'
import {toDuplex} from './node-streams.js'

const double = map((item: number) => item * 2)

function sink(): {readonly stream: Writable; readonly items: unknown[]} {
  const items: unknown[] = []
  const stream = new Writable({
    objectMode: true,
    write(item, _encoding, done) {
      items.push(item)
      setImmediate(done)
    }
  })
  return {stream, items}
}

describe('toDuplex', () => {
  it('works in a pipeline of Node streams', async () => {
    const {stream, items} = sink()
    await pipeline(Readable.from([1, 2, 3]), toDuplex(double), toDuplex(double), stream)
    expect(items).toEqual([4, 8, 12])
  })

  it('needs not even that: a stage is a step of a pipeline as it is', async () => {
    const {stream, items} = sink()
    await pipeline(Readable.from([1, 2, 3]), double, stream)
    expect(items).toEqual([2, 4, 6])
  })

  it('is held back by a slow reader', async () => {
    let given = 0
    async function* count(): AsyncGenerator<number, void> {
      for (; given < 10_000; given++) yield given
    }
    const stream = Readable.from(count()).pipe(toDuplex(double))
    const iterator = stream[Symbol.asyncIterator]()
    expect(await iterator.next()).toEqual({done: false, value: 0})
    await new Promise((resolve) => setTimeout(resolve, 50))
    expect(given).toBeLessThan(200)
    await iterator.return?.()
  })

  it('hands the error of its stage to the pipeline', async () => {
    const failing: Stage<number, number> = map(() => {
      throw new Error('hỏng')
    })
    await expect(pipeline(Readable.from([1]), toDuplex(failing), sink().stream)).rejects.toThrow('hỏng')
  })
})
