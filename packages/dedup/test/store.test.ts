import {mkdtemp, readdir, readFile, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, expect, test} from 'vitest'
import {createIndex, sketch} from '../src/index.js'
import {openIndex} from '../src/store/index.js'
import {readManifest, readState} from '../src/store/index-files.js'
import {article} from './articles.js'
import {seeds} from './seeds.js'

let directory: string
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'dedup-'))
})
afterEach(() => rm(directory, {recursive: true}))

test('an index goes on after each save as if it had never been closed', async () => {
  const whole = createIndex()
  for (const seed of seeds) {
    const stored = await openIndex(directory)
    expect(stored.add([seed])).toEqual(whole.add([seed]))
    await stored.save()
  }
  const stored = await openIndex(directory)
  expect(stored.size()).toBe(5)
  expect(stored.events()).toEqual(whole.events())
  expect(stored.add(seeds)).toEqual([])
})

test('a save appends the new articles only, and leaves no file behind that is not used', async () => {
  const stored = await openIndex(directory)
  stored.add(seeds.slice(0, 3))
  await stored.save()
  stored.add(seeds.slice(3))
  await stored.save()
  expect((await readdir(directory)).sort()).toEqual([
    'articles-1.ndjson',
    'articles-2.ndjson',
    'index.json',
    'pairs-2.bin',
    'sketches-1.bin',
    'sketches-2.bin',
    'state-2.json'
  ])
  const second = await readFile(join(directory, 'articles-2.ndjson'), 'utf8')
  expect(second.trim().split('\n')).toHaveLength(2)
})

test('a save that was broken off before its last step leaves the state before it', async () => {
  const stored = await openIndex(directory)
  stored.add(seeds.slice(0, 2))
  await stored.save()
  const before = stored.events()
  await writeFile(join(directory, 'articles-2.ndjson'), '{"article": {"schema"')
  await writeFile(join(directory, 'state-2.json'), '[')
  await writeFile(join(directory, 'index.json.new'), '{"version": 2, "sa')
  const again = await openIndex(directory)
  expect(again.events()).toEqual(before)
  again.add(seeds.slice(2))
  await again.save()
  expect((await openIndex(directory)).size()).toBe(5)
})

test('copies of one record at several sources survive', async () => {
  const [one, other] = ['mot.vn', 'hai.vn'].map((outlet) =>
    article({outlet, title: 'Cầu mới', text: 'Cầu mới thông xe sáng nay sau hai năm thi công.'})
  )
  const stored = await openIndex(directory)
  stored.add([one!])
  await stored.save()
  stored.add([other!])
  await stored.save()
  const [event] = (await openIndex(directory)).events()
  expect(event!.members).toEqual([one!.id])
  expect(event!.outlets).toEqual(['hai.vn', 'mot.vn'])
  expect(event!.reports.map(({relation}) => relation).sort()).toEqual(['canonical', 'syndicated'])
})

test('what is older than asked is forgotten, events stay whole', async () => {
  const stored = await openIndex(directory)
  stored.add(seeds)
  // 002 is of 2019; 003 and 004 have no date and came after the latest, which is of July 2024.
  expect(stored.forget('2024-07-16')).toBe(1)
  await stored.save()
  const again = await openIndex(directory)
  expect(again.size()).toBe(4)
  const sources = again.events().map(({reports}) =>
    reports
      .map(({source}) => source)
      .sort()
      .join()
  )
  expect(sources.sort()).toEqual(['000,001', '003', '004'])
  expect(() => again.forget('gestern')).toThrow('Expected `moment` to be an ISO 8601 date, got `gestern`')
})

test('an event is kept for the date of any of its sources, and an undated one with the first that came after it', () => {
  const [once, again] = ['2020-01-05', '2025-06-05'].map((at) =>
    article({at, outlet: at, title: 'Cầu mới', text: 'Cầu mới thông xe sáng nay sau hai năm thi công.'})
  )
  const index = createIndex()
  index.add([article({text: 'Chợ Cầu Ván mở lại từ tuần sau, ban quản lý cho biết.'})])
  index.add([once!])
  index.add([again!])
  expect(index.forget('2020-01-05')).toBe(0)
  expect(index.forget('2020-01-07')).toBe(1)
  expect(index.events().map(({lastAt}) => lastAt)).toEqual(['2025-06-05'])
})

test('the id of a forgotten event is given to no other while the report that founded it is there', () => {
  const [old, recent] = ['2020-01-05', '2025-06-05'].map((at) => article({at, text: `Phiên chợ ngày ${at}.`}))
  const before = createIndex()
  before.add([recent!])
  before.add([old!])
  const {events, ...rest} = before.state()
  const [founded, other] = events
  // The report that founded the first event went over to the second, and the other way round.
  const changed = [
    {...founded!, members: other!.members},
    {...other!, members: founded!.members}
  ]
  const index = createIndex({}, {...rest, events: changed})
  expect(index.forget('2021')).toBe(1)
  expect(index.state().retired).toEqual([founded!.id])
  expect(createIndex({}, index.state()).state().retired).toEqual([founded!.id])
})

test('an index of another version is not touched', async () => {
  await writeFile(join(directory, 'index.json'), '{"version": 1}')
  await expect(openIndex(directory)).rejects.toThrow('to hold an index of version 4, got `1`')
})

test('sketches are read back as they were drawn, and drawn again where another program drew them', async () => {
  const stored = await openIndex(directory)
  stored.add(seeds.slice(0, 3))
  await stored.save()
  stored.add(seeds.slice(3))
  await stored.save()
  const manifest = await readManifest(directory)
  const kept = await readState(directory, manifest!)
  expect(kept.articles.map((held) => held.sketch)).toEqual(kept.articles.map((held) => sketch(held.article)))

  await writeFile(join(directory, 'index.json'), JSON.stringify({...manifest, sketches: 'of another program'}))
  await writeFile(join(directory, 'sketches-1.bin'), 'not to be read')
  const again = await openIndex(directory)
  expect(again.events()).toEqual(stored.events())
  await again.save()
  expect((await readdir(directory)).filter((name) => name.startsWith('sketches'))).toEqual(['sketches-3.bin'])
  expect((await openIndex(directory)).events()).toEqual(stored.events())
})

test('saves that are asked for at the same time are written one after the other', async () => {
  const stored = await openIndex(directory)
  stored.add(seeds.slice(0, 3))
  const first = stored.save()
  stored.add(seeds.slice(3))
  await Promise.all([first, stored.save(), stored.save()])
  expect((await openIndex(directory)).events()).toEqual(stored.events())
})
