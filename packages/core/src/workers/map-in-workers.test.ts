import {describe, expect, it} from 'vitest'
import {collect, fromArray} from '../stages/stage.js'
import {mapInWorkers} from './map-in-workers.js'

const module = new URL('../../test/workers/shout.mjs', import.meta.url)
const shout = mapInWorkers<readonly string[], readonly string[]>(module, {workers: 2, settings: '!'})

describe('mapInWorkers', () => {
  it('gives results in input order, whichever is done first', async () => {
    const batches = [['slow', 'a'], ['b'], ['c'], ['slow'], ['d', 'e'], ['f']]
    expect(await collect(shout(fromArray(batches)))).toEqual([
      ['SLOW!', 'A!'],
      ['B!'],
      ['C!'],
      ['SLOW!'],
      ['D!', 'E!'],
      ['F!']
    ])
  })

  it('ends with the error of the first item that fails, after the results before it', async () => {
    const results: (readonly string[])[] = []
    const run = async (): Promise<void> => {
      for await (const words of shout(fromArray([['a'], ['broken'], ['b']]))) results.push(words)
    }
    await expect(run()).rejects.toThrow('Expected words, got `broken`')
    expect(results).toEqual([['A!']])
  })

  it('ends with an error where a thread ends', async () => {
    await expect(collect(shout(fromArray([['a'], ['end'], ['b'], ['c'], ['d'], ['e']])))).rejects.toThrow('got its end')
  })

  it('reads no further ahead than its workers need, and ends them with its reader', async () => {
    let pulled = 0
    const source = async function* (): AsyncGenerator<readonly string[], void> {
      for (; pulled < 1000; pulled++) yield [`${pulled}`]
    }
    for await (const _ of shout(source())) break
    expect(pulled).toBeLessThanOrEqual(9)
  })

  it('refuses a number of workers that is none', () => {
    expect(() => mapInWorkers(module, {workers: 0})).toThrow('Expected `workers` to be a whole number')
    expect(() => mapInWorkers(module, {workers: 1, ahead: 0.5})).toThrow('Expected `ahead` to be a whole number')
  })
})
