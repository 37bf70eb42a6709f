import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {compare, cosine, outlook} from '../src/engine/compare.js'
import {addArticles, createGraph} from '../src/engine/stream/graph.js'
import {dedup, type Embedder, embedAhead, sameEvent, sameEventWith, strategies} from '../src/index.js'
import {article} from './articles.js'
import {seeds} from './seeds.js'

const fake: Embedder = {
  name: 'fake model',
  middle: 0.5,
  weight: 8,
  embed: ({source}) => (source.id === '003' ? [1, 0] : [0, 1])
}
const graph = createGraph(strategies, 24 * 14)
addArticles(graph, [...seeds, article({text: ''}), article({text: 'Một'}), article({text: '🙂 \ud800 \u0000'})])

/** What every strategy must keep to. */
describe.each([...strategies, sameEventWith(fake)])('$name', (strategy) => {
  test('has a name in kebab case, a sentence that says what it does and a threshold between 0 and 1', () => {
    expect(strategy.name).toMatch(/^[a-z]+(-[a-z]+)*$/)
    expect(strategy.summary.length).toBeGreaterThan(10)
    expect(strategy.threshold).toBeGreaterThan(0)
    expect(strategy.threshold).toBeLessThanOrEqual(1)
    expect(strategy.limit).toBeGreaterThan(0)
  })

  test('scores every pair between 0 and 1, the same both ways, and explains it', () => {
    for (const a of graph.entries) {
      for (const b of graph.entries) {
        if (a === b) continue
        const pair = compare(a, b)
        const score = strategy.score(pair)
        const back = strategy.score(compare(b, a))
        if (score === null) expect(back).toBeNull()
        else {
          expect(score).toBeGreaterThanOrEqual(0)
          expect(score).toBeLessThanOrEqual(1)
          expect(score).toBeCloseTo(back!, 9)
        }
        expect(strategy.explain(pair)).toMatch(/\S/)
      }
    }
  })

  test('scores no pair above what it may be at best', () => {
    for (const a of graph.entries) {
      for (const b of graph.entries) {
        if (a === b) continue
        const score = strategy.score(compare(a, b))
        if (score !== null) expect(strategy.score(outlook(a, b, cosine(a, b)))).toBeGreaterThanOrEqual(score)
      }
    }
  })

  test('finds an article under its own keys, each with a weight above 0', () => {
    for (const entry of graph.entries) {
      const {hash, weight} = strategy.keys(entry)
      expect(weight === null || weight.length === hash.length).toBe(true)
      if (weight !== null) expect(weight.every((value) => value > 0 && value <= 1.0001)).toBe(true)
    }
  })
})

test('any text whatever can be put in', () => {
  fc.assert(
    fc.property(fc.array(fc.string({unit: 'binary', maxLength: 80}), {maxLength: 6}), (texts) => {
      const list = texts.map((text) => article({text}))
      expect(dedup(list).flatMap(({members}) => members)).toHaveLength(new Set(list.map(({id}) => id)).size)
    })
  )
})

describe('an embedder', () => {
  test('adds to what same-event knows, and says so', () => {
    const [a, , , d] = graph.entries
    const far = compare(a!, d!)
    const near = compare(
      graph.entries.find(({read}) => read().source.id === '000')!,
      graph.entries.find(({read}) => read().source.id === '004')!
    )
    const apart = compare(
      graph.entries.find(({read}) => read().source.id === '000')!,
      graph.entries.find(({read}) => read().source.id === '003')!
    )
    expect(far).toBeDefined()
    expect(sameEventWith(fake).score(near)!).toBeGreaterThan(sameEvent.score(near)!)
    expect(sameEventWith(fake).score(apart)!).toBeLessThan(sameEvent.score(apart)!)
    expect(sameEventWith(fake).explain(near)).toContain('fake model 1.00')
    const joined = dedup(seeds, {embedder: fake}).find(({reports}) => reports.some(({source}) => source === '000'))!
    expect(joined.reports.map(({source}) => source)).toContain('004')
  })

  test('one that answers in batches is asked ahead', async () => {
    const asked: number[] = []
    const embed = async (texts: readonly string[]) => {
      asked.push(texts.length)
      return texts.map((text) => [text.length, 1])
    }
    const ahead = await embedAhead(seeds, {name: 'lengths', middle: 0.5, weight: 1, embed}, 2)
    expect(asked).toEqual([2, 2, 1])
    expect(ahead.embed(seeds[1]!)).toEqual([seeds[1]!.text.length, 1])
    const few = embedAhead(seeds, {name: 'lazy', middle: 0.5, weight: 1, embed: async () => []})
    await expect(few).rejects.toThrow('Expected `embed` of lazy to give 5 vectors, got 0')
  })
})
