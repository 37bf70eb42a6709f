import {describe, expect, it} from 'vitest'
import {batches} from './batches.js'
import {map} from './map.js'
import {attempt, type Failure, failure, fromDocuments, type Outcome, type ReadDocument, values} from './outcome.js'
import {collect, fromArray, pipeline, type Stage} from './stage.js'

const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))
const count = (n: number): number[] => Array.from({length: n}, (_, i) => i)

describe('pipeline', () => {
  it('feeds each stage with the output of the one before', async () => {
    const words: Stage<string, string> = async function* (input) {
      for await (const line of input) yield* line.split(' ')
    }
    const stages = pipeline(
      words,
      map((word: string) => word.length)
    )
    expect(await collect(stages(fromArray(['mưa lớn', 'ở miền Trung'])))).toEqual([3, 3, 1, 4, 5])
  })

  it('pulls no more input than its reader asks for', async () => {
    const pulled: number[] = []
    const source = async function* (): AsyncGenerator<number, void> {
      for (const n of count(100)) {
        pulled.push(n)
        yield n
      }
    }
    const seen: number[] = []
    for await (const n of pipeline(map((x: number) => x * 2))(source())) {
      seen.push(n)
      if (seen.length === 3) break
    }
    expect(seen).toEqual([0, 2, 4])
    expect(pulled).toEqual([0, 1, 2])
  })
})

describe('map', () => {
  it.each([
    [1, 1],
    [4, 1],
    [3, 7],
    [8, 100]
  ])('keeps the input order at concurrency %i and batch %i', async (concurrency, batch) => {
    const slowFirst = async (n: number): Promise<number> => {
      if (n % 5 === 0) await sleep(4)
      return n * 10
    }
    const results = await collect(map(slowFirst, {concurrency, batch})(fromArray(count(60))))
    expect(results).toEqual(count(60).map((n) => n * 10))
  })

  it('works on `concurrency` items at a time, never more', async () => {
    let now = 0
    let most = 0
    await collect(
      map(
        async () => {
          most = Math.max(most, ++now)
          await sleep(1)
          now--
        },
        {concurrency: 4}
      )(fromArray(count(40)))
    )
    expect(most).toBe(4)
  })

  it('holds back its input while nobody fetches results', async () => {
    let pulled = 0
    const source = async function* (): AsyncGenerator<number, void> {
      for (const n of count(1000)) {
        pulled++
        yield n
      }
    }
    const results = map(async (n: number) => n, {concurrency: 4})(source())[Symbol.asyncIterator]()
    await results.next()
    await sleep(20)
    expect(pulled).toBeLessThanOrEqual(9)
    await results.return?.()
  })

  it('starts on what comes next while its reader is busy with a result', async () => {
    const started: number[] = []
    const work = async (n: number): Promise<number> => {
      started.push(n)
      return n
    }
    const seen: number[] = []
    for await (const n of map(work, {concurrency: 2})(fromArray(count(20)))) {
      // Whatever the reader has been given, the next ones were begun before it came back for them.
      seen.push(started.length - n)
      await sleep(1)
    }
    expect(seen.slice(1, 16).every((ahead) => ahead >= 2)).toBe(true)
  })

  it('hands over what is done while its input pauses', async () => {
    let goOn = (): void => {}
    const pause = new Promise<void>((resolve) => {
      goOn = resolve
    })
    const source = async function* (): AsyncGenerator<string, void> {
      yield 'first'
      await pause
      yield 'second'
    }
    const results = map(async (word: string) => word, {concurrency: 4, batch: 16})(source())[Symbol.asyncIterator]()
    expect((await results.next()).value).toBe('first')
    goOn()
    expect((await results.next()).value).toBe('second')
    expect((await results.next()).done).toBe(true)
  })

  it('ends with the error of the first item that fails, after the results before it', async () => {
    const results: number[] = []
    const run = async (): Promise<void> => {
      const stage = map(
        async (n: number) => {
          if (n === 7) throw new Error('seven')
          return n
        },
        {concurrency: 3}
      )
      for await (const n of stage(fromArray(count(20)))) results.push(n)
    }
    await expect(run()).rejects.toThrow('seven')
    expect(results).toEqual(count(7))
  })

  it('passes on the error of its input', async () => {
    const source = async function* (): AsyncGenerator<number, void> {
      yield 1
      throw new Error('disk gone')
    }
    await expect(collect(map(async (n: number) => n, {concurrency: 2})(source()))).rejects.toThrow('disk gone')
  })

  it('closes its input when its reader stops early', async () => {
    let closed = false
    const source = async function* (): AsyncGenerator<number, void> {
      try {
        yield* count(100)
      } finally {
        closed = true
      }
    }
    for await (const _ of map(async (n: number) => n, {concurrency: 2, batch: 3})(source())) break
    expect(closed).toBe(true)
  })

  it('refuses a concurrency that is not a whole number', () => {
    expect(() => map((n: number) => n, {concurrency: 0})).toThrow('Expected `concurrency` to be a whole number')
    expect(() => map((n: number) => n, {batch: 1.5})).toThrow('Expected `batch` to be a whole number')
    expect(() => batches(0)).toThrow('Expected `size` to be a whole number from 1 on, got `0`; 100 is a good start')
  })
})

describe('batches', () => {
  it('fills batches from input that is ready and keeps the rest for the last', async () => {
    const sizes = (await collect(batches<number>(4)(fromArray(count(10))))).map((batch) => batch.length)
    expect(sizes).toEqual([4, 4, 2])
  })

  it('gives nothing for nothing', async () => {
    expect(await collect(batches(4)(fromArray([])))).toEqual([])
  })
})

describe('outcomes', () => {
  const lost: Failure = {
    id: 'b',
    source: {file: 'x.ndjson', line: 2},
    stage: 'read',
    code: 'invalid-json',
    message: 'm'
  }

  it('makes a failure of what the work throws, and lets an earlier failure be', () => {
    const documents: Outcome<ReadDocument>[] = [
      {ok: true, value: {document: {id: 'a', text: 'một'}, source: {file: 'x.ndjson', line: 1}, warnings: []}},
      failure(lost),
      {ok: true, value: {document: {id: 'c', text: ''}, source: null, warnings: []}}
    ]
    const measure = ({document}: ReadDocument): number => {
      if (document.text === '') throw new Error('Expected `text` to hold something, got nothing')
      return document.text.length
    }
    expect(documents.map((outcome) => attempt('measure', outcome, measure))).toEqual([
      {ok: true, value: 3},
      {ok: false, error: lost},
      {
        ok: false,
        error: {
          id: 'c',
          source: null,
          stage: 'measure',
          code: 'cannot-measure',
          message: 'Expected `text` to hold something, got nothing'
        }
      }
    ])
  })

  it('separates values from failures', async () => {
    const failures: Failure[] = []
    const texts = pipeline(
      map((outcome: Outcome<ReadDocument>) => attempt('upper', outcome, ({document}) => document.text.toUpperCase())),
      values<string>((f) => failures.push(f))
    )
    async function* documents(): AsyncGenerator<Outcome<ReadDocument>, void> {
      yield* fromDocuments([{id: '1', text: 'bão'}])
      yield failure(lost)
      yield* fromDocuments([{id: '2', text: 'lũ'}])
    }
    expect(await collect(texts(documents()))).toEqual(['BÃO', 'LŨ'])
    expect(failures).toEqual([lost])
  })
})
