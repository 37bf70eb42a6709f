import {describe, expect, it} from 'vitest'
import {map} from './map.js'
import {collect, fromArray, type Stage} from './stage.js'
import {fromReadableStream, toReadableStream, toTransformStream} from './web-streams.js'

const double = map((item: number) => item * 2)

/** Counts up and remembers how far it was asked and whether it was ended. */
function counter(): {readonly items: AsyncGenerator<number, void>; readonly state: {given: number; ended: boolean}} {
  const state = {given: 0, ended: false}
  async function* count(): AsyncGenerator<number, void> {
    try {
      for (;;) yield state.given++
    } finally {
      state.ended = true
    }
  }
  return {items: count(), state}
}

describe('toTransformStream', () => {
  it('pipes through a stage', async () => {
    const stream = toReadableStream(fromArray([1, 2, 3])).pipeThrough(toTransformStream(double))
    expect(await collect(fromReadableStream(stream))).toEqual([2, 4, 6])
  })

  it('takes a stage that gives more, fewer or only at the end', async () => {
    const total: Stage<number, string> = async function* (input) {
      yield 'start'
      let sum = 0
      for await (const item of input) sum += item
      yield String(sum)
    }
    const stream = toReadableStream(fromArray([1, 2, 3])).pipeThrough(toTransformStream(total))
    expect(await collect(fromReadableStream(stream))).toEqual(['start', '6'])
  })

  it('reads no further than it is read, and ends its source when its reader leaves', async () => {
    const {items, state} = counter()
    const reader = toReadableStream(items).pipeThrough(toTransformStream(double)).getReader()
    expect(await reader.read()).toEqual({done: false, value: 0})
    expect(await reader.read()).toEqual({done: false, value: 2})
    await new Promise((resolve) => setTimeout(resolve, 20))
    expect(state.given).toBeLessThan(6)
    await reader.cancel()
    await expect.poll(() => state.ended).toBe(true)
  })

  it('hands the error of its stage to the reader, and ends its source', async () => {
    const {items, state} = counter()
    const failing = map((item: number) => {
      if (item === 2) throw new Error('hỏng')
      return item
    })
    const stream = toReadableStream(items).pipeThrough(toTransformStream(failing))
    await expect(collect(fromReadableStream(stream))).rejects.toThrow('hỏng')
    await expect.poll(() => state.ended).toBe(true)
  })

  it('hands the error of its source to the stage and the reader', async () => {
    async function* broken(): AsyncGenerator<number, void> {
      yield 1
      throw new Error('đứt')
    }
    const stream = toReadableStream(broken()).pipeThrough(toTransformStream(double))
    await expect(collect(fromReadableStream(stream))).rejects.toThrow('đứt')
  })
})
