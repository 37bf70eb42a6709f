import {mkdtemp, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, beforeAll, expect, it} from 'vitest'
import {readSites} from './site-file.js'

let folder: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sites-'))
})

afterAll(() => rm(folder, {recursive: true}))

async function read(...lines: readonly string[]): ReturnType<typeof readSites> {
  const path = join(folder, 'sites.ndjson')
  await writeFile(path, lines.join('\n'))
  return readSites(path)
}

const whole = {
  name: 'Báo Bến Cảng',
  hosts: ['bencang.example'],
  lang: 'vi',
  zone: '+07:00',
  validUntil: '2020-01-01',
  phrases: {related: ['Tin bến cảng']},
  endsAt: ['Đọc thêm'],
  pages: 12,
  lines: {'1f2g3h': [0, 1, 12]}
}

it('gives profiles as they stand in the file, whatever stands between them', async () => {
  const other = {name: 'x', hosts: ['x.example']}
  expect(await read(`\ufeff${JSON.stringify(whole)}`, '', `${JSON.stringify(other)}\r`, '')).toEqual([whole, other])
  expect(await readSites(undefined)).toEqual([])
})

it.each([
  ['{"name": "x"', /Expected a site profile in .*sites\.ndjson, line 1, got something else \(.*JSON.*\); write it as/],
  ['null', /expected object, received null/],
  ['{"name": "x"}', /`hosts`: .*expected array, received undefined/],
  [{...whole, hosts: []}, /Expected `hosts` of site `Báo Bến Cảng` to have an entry/],
  [{...whole, hosts: [1]}, /`hosts\.0`: .*expected string, received number/],
  [{...whole, zone: 'Hanoi'}, /Expected `zone` of site/],
  [{...whole, validUntil: 2020}, /`validUntil`: .*expected string, received number/],
  [{...whole, phrases: {related: 'Tin'}}, /`phrases\.related`: .*expected array, received string/],
  [{...whole, phrases: {relatd: ['Tin']}}, /`phrases`: .*relatd/],
  [{...whole, endsAt: 'Đọc thêm'}, /`endsAt`: .*expected array, received string/],
  [{...whole, lines: {'1f2g3h': 3}}, /`lines`: .*three counts/],
  [{...whole, lines: {'1f2g3h': [0, 1, -1]}}, /`lines`: .*three counts/]
])('says what is wrong in %j', async (profile, message) => {
  const line = typeof profile === 'string' ? profile : JSON.stringify(profile)
  await expect(read(line)).rejects.toThrow(message)
  await expect(read(line)).rejects.toMatchObject({name: 'UsageError'})
})

it('says what is no file', async () => {
  await expect(readSites(join(folder, 'gone'))).rejects.toThrow(/Expected `--sites` to name a file, got `.*gone`/)
})
