import {once} from 'node:events'
import {mkdtemp, readFile, rm, writeFile} from 'node:fs/promises'
import {createServer, type Server} from 'node:http'
import type {AddressInfo} from 'node:net'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import type {Article, NewsEvent} from '@copydesk/core'
import {afterEach, beforeEach, expect, it} from 'vitest'
import {crawlTo} from './crawler.js'
import {createApp} from './http-server.js'
import {consume, type Message} from './queue-consumer.js'
import {scheduledRun} from './scheduled-run.js'

let folder: string
let server: Server | undefined

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'examples-'))
})

afterEach(async () => {
  server?.close()
  server = undefined
  await rm(folder, {recursive: true})
})

async function listen(app: Server): Promise<string> {
  server = app.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

const paragraphs = (place: string): string[] => [
  `Sáng 17/7/2024, nước lũ trên sông ${place} dâng cao hơn báo động ba, nhiều tuyến đường trong thị trấn bị chia cắt hoàn toàn.`,
  `Ông Nguyễn Văn Nam, chủ tịch xã ${place}, cho biết hơn hai trăm hộ dân đã được đưa đến nơi an toàn trong đêm.`,
  'Lực lượng quân đội và công an tiếp tục tìm kiếm hai người mất tích, dự báo mưa lớn còn kéo dài đến hết tuần này.'
]
const page = (title: string, place: string): string =>
  `<html lang="vi"><meta property="og:title" content="${title}"><body><h1>${title}</h1>${paragraphs(place)
    .map((text) => `<p>${text}</p>`)
    .join('')}<p>Tin liên quan</p><p><a href="/">Trang chủ</a></p></body></html>`
const document = (id: string, title: string, place: string): object => ({
  id,
  text: [title, ...paragraphs(place)].join('\n'),
  url: `https://${id}.example/tin`
})

it('crawler: follows links and writes an article a page', async () => {
  const pages: Readonly<Record<string, string>> = {
    '/': '<a href="/lu-a">Lũ A</a> <a class="x" href="/lu-b">Lũ B</a> <a href="/anh.jpg">ảnh</a> <a href="https://else.example/">x</a>',
    '/lu-a': page('Lũ lớn trên sông Mã', 'Mã'),
    '/lu-b': page('Lũ lớn trên sông Chu', 'Chu')
  }
  const site = await listen(
    createServer(({url = ''}, response) => {
      const found = pages[url]
      response.writeHead(found === undefined ? 404 : 200, {'content-type': 'text/html; charset=utf-8'}).end(found)
    })
  )
  const path = join(folder, 'articles.ndjson')
  expect(await crawlTo(path, `${site}/`)).toBe(2)
  const articles: Article[] = (await readFile(path, 'utf8'))
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))
  expect(articles.map(({title, source}) => [title, source.url])).toEqual([
    ['Lũ lớn trên sông Mã', `${site}/lu-a`],
    ['Lũ lớn trên sông Chu', `${site}/lu-b`]
  ])
  expect(articles[0]?.text).toContain('hơn hai trăm hộ dân')
})

it('queue-consumer: acknowledges what is saved and rejects what is no document', async () => {
  const log: string[] = []
  async function* messages(): AsyncGenerator<Message, void> {
    const bodies = [document('a', 'Lũ lớn trên sông Mã', 'Mã'), {id: 'b'}, document('c', 'Lũ lớn trên sông Chu', 'Chu')]
    for (const [i, body] of bodies.entries()) {
      yield {
        body: JSON.stringify(body),
        ack: async () => void log.push(`ack ${i}`),
        reject: async (reason) => void log.push(`reject ${i}: ${reason}`)
      }
    }
  }
  const saved: Article[] = []
  expect(await consume(messages(), async (article) => void saved.push(article))).toEqual({saved: 2, rejected: 1})
  expect(saved.map(({source}) => source.id).sort()).toEqual(['a', 'c'])
  expect(log.sort()).toEqual([
    'ack 0',
    'ack 2',
    'reject 1: Expected `text` to be a string, got nothing; add it (in queue, line 1)'
  ])
})

it('queue-consumer: leaves a message unacknowledged that could not be saved', async () => {
  let answered = 0
  const answer = async (): Promise<void> => void answered++
  async function* messages(): AsyncGenerator<Message, void> {
    yield {body: JSON.stringify(document('a', 'Lũ lớn trên sông Mã', 'Mã')), ack: answer, reject: answer}
  }
  await expect(consume(messages(), () => Promise.reject(new Error('đĩa đầy')))).rejects.toThrow('đĩa đầy')
  expect(answered).toBe(0)
})

it('scheduled-run: gives only the events that changed, and an event keeps its id', async () => {
  const crawled = join(folder, 'crawl.ndjson')
  const write = (rows: readonly object[]): Promise<void> =>
    writeFile(crawled, rows.map((row) => `${JSON.stringify(row)}\n`).join(''))
  const first = [
    document('a', 'Lũ lớn trên sông Mã, hai người mất tích', 'Mã'),
    {id: 'x', text: 'Giá vàng hôm nay tăng mạnh. Vàng miếng lên tám mươi triệu đồng một lượng.'}
  ]
  await write(first)
  const before = await scheduledRun([crawled], join(folder, 'index'))
  expect(before).toHaveLength(2)
  await write([...first, document('b', 'Lũ lớn trên sông Mã, hai người mất tích', 'Mã')])
  const after = await scheduledRun([crawled], join(folder, 'index'))
  const sources = (event: NewsEvent | undefined): string[] => event?.reports.map(({source}) => source).sort() ?? []
  expect(after.map(sources)).toEqual([['a', 'b']])
  expect(after[0]?.id).toBe(before.find((event) => sources(event).includes('a'))?.id)
  expect(await scheduledRun([crawled], join(folder, 'index'))).toEqual([])
})

it('http-server: answers each line with a line, and only POST', async () => {
  const site = await listen(createApp())
  const body = `${JSON.stringify(document('a', 'Lũ lớn trên sông Mã', 'Mã'))}\nkhông phải JSON\n`
  const response = await fetch(site, {method: 'POST', body})
  expect(response.headers.get('content-type')).toBe('application/x-ndjson; charset=utf-8')
  const lines = (await response.text())
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))
  expect(lines).toMatchObject([{source: {id: 'a'}, title: 'Lũ lớn trên sông Mã'}, {error: {code: 'invalid-json'}}])
  expect((await fetch(site)).status).toBe(405)
})
