import {mkdtemp, readdir, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {collect, type NewsEvent} from '@copydesk/core'
import {afterEach, beforeEach, expect, test} from 'vitest'
import {dedup, loneEvent, type NearMiss, sketch} from '../src/index.js'
import {dedupHeld, dedupStream, type Sketched, type StreamOptions} from '../src/store/index.js'
import {article} from './articles.js'
import {seeds} from './seeds.js'

let directory: string
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'dedup-'))
})
afterEach(() => rm(directory, {recursive: true}))

/** Reports of a year, each told again some days later, one in five also as a copy months later. */
const year = Array.from({length: 50}, (_, i) => {
  const at = (days: number): string => new Date(Date.UTC(2025, 0, 1 + 6 * i + days, 7)).toISOString()
  const text = `Xã số ${i} khánh thành cầu Kênh ${i * 7} dài ${i + 40} mét, ông Trần Văn Số${i} nói sau ${i % 9} năm thi công. ${'Xe tải được qua lại từ sáng nay. '.repeat(1 + (i % 3))}`
  return [
    article({text, title: `Khánh thành cầu Kênh ${i * 7}`, at: at(0), outlet: 'mot.vn'}),
    article({text: `Tin thêm. ${text}`, title: `Cầu Kênh ${i * 7} thông xe`, at: at(3), outlet: 'hai.vn'}),
    ...(i % 5 === 0
      ? [article({text: `${text}.`, title: `Khánh thành cầu Kênh ${i * 7}`, at: at(90), outlet: 'ba.vn'})]
      : [])
  ]
}).flat()

async function eventsOf(
  articles: Parameters<typeof dedupStream>[0],
  options: StreamOptions
): Promise<readonly NewsEvent[]> {
  const events: NewsEvent[] = []
  for await (const event of dedupStream(articles, {directory, ...options})) events.push(event)
  return events
}

test('gives the same events in the same order, whatever is held in memory and however the articles come', async () => {
  const [held, spilled]: [NearMiss[], NearMiss[]] = [[], []]
  const inMemory = await eventsOf(year, {onNearMiss: (miss) => held.push(miss)})
  for (const maxMemory of [0, 200_000]) {
    expect(await eventsOf([...year].reverse(), {maxMemory, onNearMiss: (miss) => spilled.push(miss)})).toEqual(inMemory)
    expect(spilled.splice(0)).toEqual(held)
  }
  const byId = (a: NewsEvent, b: NewsEvent): number => (a.id < b.id ? -1 : 1)
  expect([...inMemory].sort(byId)).toEqual([...dedup(year)].sort(byId))
  expect(inMemory.some(({reports}) => reports.some(({outlet}) => outlet === 'ba.vn') && reports.length === 3)).toBe(
    true
  )
})

test('of articles held elsewhere it gives the same events, those of one report by where it stands', async () => {
  const all = [...year, ...seeds]
  async function* sketched(): AsyncGenerator<Sketched> {
    for (const one of all) yield {id: one.id, sketch: sketch(one)}
  }
  const held = {article: (position: number) => all[position]!, sketch: (position: number) => sketch(all[position]!)}
  const found = await collect(await dedupHeld(sketched(), held))
  const lone = found.filter(({event}) => event === null)
  expect(lone.length).toBeGreaterThan(0)
  expect(lone.length).toBeLessThan(found.length)
  const events = found.map((one) => one.event ?? loneEvent(one.id, all[one.position]!))
  expect(events).toEqual(await eventsOf(all, {}))
})

test('articles without a date, and copies of one record, come through the file too', async () => {
  const copies = ['mot.vn', 'hai.vn'].map((outlet) =>
    article({outlet, title: 'Cầu mới', text: 'Cầu mới thông xe sáng nay sau hai năm thi công.'})
  )
  const all = [...seeds, ...copies]
  expect(await eventsOf(all, {maxMemory: 0})).toEqual(await eventsOf(all, {}))
  expect((await eventsOf(all, {maxMemory: 0})).flatMap(({reports}) => reports)).toHaveLength(all.length)
})

test('leaves nothing behind, also when it is broken off', async () => {
  for await (const _ of dedupStream(year, {maxMemory: 0, directory})) break
  expect(await readdir(directory)).toEqual([])
})

test('says what is wrong with a limit', async () => {
  await expect(eventsOf([], {maxMemory: -1})).rejects.toThrow('Expected `maxMemory` to be a number of bytes, got `-1`')
})
