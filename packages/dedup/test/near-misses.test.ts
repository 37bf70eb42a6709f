import {readFileSync} from 'node:fs'
import {expect, test} from 'vitest'
import {createIndex, dedup, type NearMiss} from '../src/index.js'
import {article, type Draft} from './articles.js'
import {seeds} from './seeds.js'

const cases: readonly {readonly name: string; readonly articles: readonly Draft[]}[] = JSON.parse(
  readFileSync(new URL('../../../fixtures/dedup/vetoes.json', import.meta.url), 'utf8')
)
const gold = cases.find(({name}) => name === 'the gold price of two days')!.articles.map(article)

function missesOf(articles: Parameters<typeof dedup>[0], threshold?: number): readonly NearMiss[] {
  const misses: NearMiss[] = []
  dedup(articles, {onNearMiss: (miss) => misses.push(miss), ...(threshold !== undefined && {threshold})})
  return misses
}

test('a veto is named, with the score that it overruled', () => {
  const [miss, ...others] = missesOf(gold)
  expect(others).toEqual([])
  expect([miss!.a, miss!.b].sort()).toEqual(gold.map(({id}) => id).sort())
  expect(miss!.vetoed).toMatch(/^the same (template|headline)/)
  expect(miss!.because).toContain(`vetoed: ${miss!.vetoed}`)
  expect(miss!.score).toBeGreaterThanOrEqual(miss!.threshold)
})

test('a pair just under the threshold is given with score, threshold and evidence', () => {
  const meeting = [seeds[0]!.id, seeds[1]!.id].sort()
  const isMeeting = ({a, b}: NearMiss): boolean => [a, b].sort().join() === meeting.join()
  expect(missesOf(seeds).filter(isMeeting)).toEqual([])
  const thresholds = [1, 1.5, 2, 2.5, 3, 3.5, 4, 4.5, 5, 5.5, 6]
  const miss = thresholds.flatMap((threshold) => missesOf(seeds, threshold)).find(isMeeting)
  expect(miss).toMatchObject({strategy: 'same-event', vetoed: null})
  expect(miss!.score).toBeLessThan(miss!.threshold)
  expect(miss!.because).toMatch(/^scores 0\.\d+, below 0\.\d+; both name .*Phạm Thị Thanh Trà/)
})

test('an article is in three at most, the nearest first', () => {
  const list = Array.from({length: 12}, (_, i) =>
    article({
      title: `Giá cá tại chợ Cầu Ván ngày ${i + 1}/6`,
      text: `Sáng ${i + 1}/6, tại chợ đầu mối Cầu Ván, cá thu bán ${200 + 7 * i} nghìn đồng một ký, cá nục ${60 + 3 * i} nghìn đồng, tôm sú ${310 + 11 * i} nghìn đồng. Ban quản lý chợ cho biết trong phiên có ${40 + 5 * i} tàu cập bến, đưa vào ${90 + 13 * i} tấn hải sản, phần lớn do các vựa quen mua hết.`,
      at: `2025-06-${String(i + 1).padStart(2, '0')}`
    })
  )
  const misses = missesOf(list)
  expect(misses.length).toBeGreaterThan(3)
  for (const {id} of list) expect(misses.filter(({a, b}) => a === id || b === id).length).toBeLessThanOrEqual(3)
  expect(missesOf([...list].reverse())).toEqual(misses)
})

test('an index tells of what came in with each batch', () => {
  const misses: NearMiss[] = []
  const index = createIndex({onNearMiss: (miss) => misses.push(miss)})
  index.add([gold[0]!])
  expect(misses).toEqual([])
  index.add([gold[1]!])
  expect(misses).toHaveLength(1)
  index.add(gold)
  expect(misses).toHaveLength(1)
  index.add(seeds)
  const known = new Set(gold.map(({id}) => id))
  expect(misses.filter(({a, b}) => known.has(a) || known.has(b))).toHaveLength(1)
})
