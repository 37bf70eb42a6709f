import {readFileSync} from 'node:fs'
import type {Article} from '@copydesk/core'
import {describe, expect, it} from 'vitest'
import {comparePair, dedup, exact, type NearMiss, nearDuplicate} from '../src/index.js'
import {article, type Draft} from './articles.js'
import {seeds} from './seeds.js'

const cases: readonly {readonly name: string; readonly articles: readonly Draft[]}[] = JSON.parse(
  readFileSync(new URL('../../../fixtures/dedup/vetoes.json', import.meta.url), 'utf8')
)
const gold = cases.find(({name}) => name === 'the gold price of two days')!.articles.map(article)
const [first, second, third] = seeds.map(({id}) => id) as [string, string, string]

/** Reports of some sentences drawn from the seeds, an hour apart. */
function lookAlikes(count: number, length = 14): readonly Article[] {
  const sentences = seeds.flatMap(({text}) => text.split(/(?<=\.)\s+/))
  let state = 1
  const draw = (): string => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return sentences[state % sentences.length]!
  }
  return Array.from({length: count}, (_, i) => {
    const text = Array.from({length}, draw).join('\n\n')
    return article({text, title: text.slice(0, 60), at: new Date(Date.UTC(2026, 2, 1, i)).toISOString()})
  })
}

describe('what is said of two reports', () => {
  it('is what their link says where they are linked', () => {
    const link = dedup(seeds).flatMap(({links}) => links)[0]!
    expect([link.a, link.b].sort()).toEqual([first, second].sort())
    for (const [a, b] of [
      [first, second],
      [second, first]
    ] as const) {
      const found = comparePair(seeds, a, b)
      expect(found).toMatchObject({together: true, strategy: link.strategy, because: link.because})
      expect(found.score).toBeCloseTo(link.score, 2)
      expect(found.score).toBeGreaterThanOrEqual(found.threshold)
    }
  })

  it('is the score and the evidence where they are not', () => {
    const found = comparePair(seeds, first, third)
    expect(found).toMatchObject({together: false, strategy: 'same-event'})
    expect(found.score).toBeLessThan(found.threshold)
    expect(found.because).toMatch(/^published more than 14 days apart; scores 0(\.\d+)?, below 0\.\d+; .+ alike/)
  })

  it('is what dedup says where look-alikes abound, and more is asked of every pair', () => {
    const misses: NearMiss[] = []
    const alike = lookAlikes(120)
    dedup(alike, {onNearMiss: (miss) => misses.push(miss)})
    const [nearest] = misses.filter(({vetoed, score, threshold}) => vetoed === null && score < threshold)
    const {strategy, because, score} = nearest!
    const found = comparePair(alike, nearest!.a, nearest!.b)
    expect(found).toMatchObject({together: false, strategy, because})
    expect(found.score).toBe(score)
  })

  it('is what dedup says of so many that it fits itself to a sample', () => {
    const misses: NearMiss[] = []
    const alike = lookAlikes(1001, 5)
    dedup(alike, {windowDays: 2, onNearMiss: (miss) => misses.push(miss)})
    const {a, b, score, because} = misses.find(({vetoed}) => vetoed === null)!
    expect(comparePair(alike, a, b, {windowDays: 2})).toMatchObject({together: false, score, because})
  })

  it('is the veto where one keeps them apart', () => {
    const [a, b] = gold.map(({id}) => id) as [string, string]
    expect(comparePair(gold, a, b)).toMatchObject({
      together: false,
      because: expect.stringMatching(/^vetoed: the same /)
    })
  })

  it('names the other reports where those join them', () => {
    const text = (from: number, to: number): string =>
      Array.from(
        {length: to - from},
        (_, i) => `Bến số ${from + i} ở xã Tân ${from + i} mở lại lúc ${i % 12} giờ.`
      ).join(' ')
    const [whole, head, tail] = [text(0, 60), text(0, 40), text(20, 60)].map((words) => article({text: words}))
    const copies = {strategies: [exact, nearDuplicate]}
    const found = comparePair([whole!, head!, tail!], head!.id, tail!.id, copies)
    expect(found).toMatchObject({
      together: true,
      because: expect.stringMatching(/^joined through other reports of the event; by themselves: scores /)
    })
    expect(comparePair([head!, tail!], head!.id, tail!.id, copies).together).toBe(false)
  })

  it('knows one record from two sources, and refuses ids that it does not know', () => {
    expect(comparePair(seeds, first, first)).toMatchObject({together: true, because: 'the same headline and text'})
    expect(() => comparePair(seeds, first, 'nobody')).toThrow(/Expected `nobody` to be the id of one of the articles/)
  })
})
