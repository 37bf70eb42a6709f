import {mkdtemp, readdir, readFile, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import type {NewsEvent} from '@copydesk/core'
import {afterEach, beforeEach, describe, expect, it} from 'vitest'
import {copydesk} from './program.js'

const places = ['Yên Bái', 'Hà Giang', 'Lai Châu', 'Sơn La', 'Điện Biên', 'Lào Cai', 'Cao Bằng']

/** Short pages of which neighbours tell the same event, with lines among them that are no documents. */
function lines(count: number): string {
  return Array.from({length: count}, (_, i) => {
    if (i % 90 === 41) return 'not json'
    if (i % 90 === 77) return `{"id": "n${i}"}`
    const place = `${places[i % places.length]} ${i >> 1}`
    const text = [
      'Trang chủ',
      `Mưa lớn ở ${place}`,
      `Sáng nay, hàng trăm hộ dân ở ${place} đã được đưa đến nơi an toàn trước khi lũ về thượng nguồn.`,
      'Chia sẻ'
    ].join('\n')
    return JSON.stringify({
      id: `n${i}`,
      text,
      url: `https://bao${i % 5}.vn/tin`,
      publishedAt: '2026-03-02T08:00:00+07:00'
    })
  }).join('\n')
}

/** Pages with an event each; one in four events has a second report. */
function stories(count: number): string {
  return Array.from({length: count}, (_, i) => {
    const number = i - (i % 4 === 3 ? 1 : 0)
    const text = [
      `Khánh thành cầu Kênh ${number * 7}`,
      `Xã số ${number} khánh thành cầu Kênh ${number * 7} dài ${number + 40} mét, ông Trần Văn Số${number} nói.`
    ]
    const publishedAt = new Date(Date.UTC(2026, 0, 1 + 16 * number)).toISOString()
    return JSON.stringify({id: `s${i}`, text: text.join('\n'), url: `https://bao${i % 5}.vn/cau`, publishedAt})
  }).join('\n')
}

let cwd: string

beforeEach(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'workers-'))
})

afterEach(async () => {
  await rm(cwd, {recursive: true})
})

async function filesOf(out: string): Promise<Readonly<Record<string, string>>> {
  const names = (await readdir(join(cwd, out))).sort()
  const contents = await Promise.all(names.map((name) => readFile(join(cwd, out, name), 'utf8')))
  return Object.fromEntries(names.map((name, i) => [name, contents[i]!]))
}

describe('--max-memory', () => {
  it('changes nothing in what a run writes', async () => {
    await writeFile(join(cwd, 'crawl.ndjson'), lines(200))
    for (const size of ['1KB', '1GB']) {
      await copydesk(['run', 'crawl.ndjson', '--out', size, '--max-memory', size], {cwd})
    }
    expect(await filesOf('1KB')).toEqual(await filesOf('1GB'))
  })

  it('is refused where it is no size', async () => {
    const {code, err} = await copydesk(['run', '-', '--out', 'out', '--max-memory', 'much'], {cwd})
    expect(code).toBe(2)
    expect(err).toMatch(/^copydesk: Expected `--max-memory` to be a size, got `much`; write it as 512MB or 2GB\n$/)
  })
})

describe('--workers', () => {
  it('changes nothing in what a run writes and says', async () => {
    await writeFile(join(cwd, 'crawl.ndjson'), `${lines(400)}\n${stories(200)}`)
    const said = []
    for (const workers of ['1', '3']) {
      const {code, out} = await copydesk(['run', 'crawl.ndjson', '--out', `out${workers}`, '--workers', workers], {cwd})
      expect(code).toBe(1)
      said.push(out.replaceAll(`out${workers}`, 'out'))
    }
    expect(said[1]).toBe(said[0])
    const alone = await filesOf('out1')
    expect(await filesOf('out3')).toEqual(alone)
    expect(alone['articles.ndjson']?.split('\n')).toHaveLength(592 + 1)
    expect(alone['errors.ndjson']?.split('\n')).toHaveLength(8 + 1)
    const read = (name: string): readonly NewsEvent[] =>
      (alone[name] ?? '')
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line))
    const events = read('events.ndjson')
    expect(read('canonical.ndjson')).toEqual(events.map(({article}) => article))
    const ofOne = events.filter(({reports}) => reports.length === 1).length
    expect(ofOne).toBeGreaterThan(64)
    expect(events.length - ofOne).toBeGreaterThan(32)
  })

  it('changes nothing in what a filter gives, also where threads are started on the way', async () => {
    const input = lines(1200)
    const answers = []
    for (const workers of ['1', '2', 'auto']) answers.push(await copydesk(['clean', '--workers', workers], {input}))
    expect(answers[1]).toEqual(answers[0])
    expect(answers[2]).toEqual(answers[0])
    expect(answers[0]?.out.split('\n')).toHaveLength(1174 + 1)
  })

  it('is refused where it is no number', async () => {
    const {code, err} = await copydesk(['clean', '--workers', 'many'])
    expect(code).toBe(2)
    expect(err).toBe(
      'copydesk: Expected `--workers` to be `auto` or a number from 1 to 999, got `many`; leave it out\n'
    )
  })
})
