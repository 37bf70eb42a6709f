import {spawn} from 'node:child_process'
import {mkdtemp, readdir, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import type {Article, NewsEvent} from '@copydesk/core'
import {articleSchema, eventSchema} from '@copydesk/core/schemas'
import {afterEach, beforeEach, describe, expect, it} from 'vitest'
import {bin, copydesk, records} from './program.js'

const page = (subject: string): string =>
  [
    `${subject} được nâng cấp trước mùa mưa`,
    `Sáng nay, ${subject} bắt đầu được nâng cấp với kinh phí hơn hai mươi tỷ đồng từ ngân sách của tỉnh.`,
    'Theo đơn vị thi công, các hạng mục chính sẽ hoàn thành trước khi mùa mưa đến vào cuối tháng chín.',
    'Người dân hai bên bờ cho biết họ đã chờ công trình này từ nhiều năm nay và rất phấn khởi.',
    'Tin liên quan',
    'Giá rau xanh tăng mạnh sau mưa bão'
  ].join('\n')

const subjects = ['Kè sông Lam', 'Cầu treo Bản Hồ', 'Trạm bơm Yên Lệnh']
const documents = subjects.map((subject, i) => ({id: `d${i}`, text: page(subject), url: `https://bao${i}.vn/tin`}))
const ndjson = (rows: readonly unknown[]): string => rows.map((row) => `${JSON.stringify(row)}\n`).join('')

describe('copydesk clean', () => {
  it('answers every document, in order, with a valid article', async () => {
    const {code, out, err} = await copydesk(['clean'], {input: ndjson(documents)})
    expect({code, err}).toEqual({code: 0, err: ''})
    const articles = records(out)
    for (const article of articles) expect(articleSchema.safeParse(article).error).toBeUndefined()
    expect(articles.map((article) => (article as unknown as Article).source.id)).toEqual(['d0', 'd1', 'd2'])
    expect((articles[1] as unknown as Article).text).toContain('Cầu treo Bản Hồ bắt đầu được nâng cấp')
    expect((articles[1] as unknown as Article).text).not.toContain('Giá rau xanh')
  })

  it('leaves texts as they are where it is told that they are clean, on threads as well', async () => {
    for (const workers of ['1', '2']) {
      const {code, out} = await copydesk(['clean', '--as-is', '--workers', workers], {input: ndjson(documents)})
      expect(code).toBe(0)
      const articles = records<Article>(out)
      expect(articles.map(({removals}) => removals)).toEqual([[], [], []])
      expect(articles[1]?.text).toContain('Giá rau xanh')
    }
  })

  it('takes a document without text for a document', async () => {
    const {code, out} = await copydesk(['clean'], {input: ndjson([{id: 'x', text: ''}])})
    expect(code).toBe(0)
    const [article] = records<Article>(out)
    expect(article?.text).toBe('')
    expect(article?.warnings.length).toBeGreaterThan(0)
  })

  it('names each line that is no document, answers the others, and ends with 1', async () => {
    const input = `${JSON.stringify(documents[0])}\nnot json\n{"id":"y"}\n${JSON.stringify(documents[2])}\n`
    const {code, out, err} = await copydesk(['clean'], {input})
    expect(code).toBe(1)
    expect(records<Article>(out).map((article) => article.source.id)).toEqual(['d0', 'd2'])
    const lines = err.trimEnd().split('\n')
    expect(lines).toHaveLength(2)
    expect(lines[0]).toMatch(/^copydesk: Expected a JSON object in stdin, line 2, got invalid JSON/)
    expect(lines[1]).toBe('copydesk: Expected `text` to be a string, got nothing; add it (in stdin, line 3)')
  })

  it('reads files as well, by what their names say, and articles from a file', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'files-'))
    try {
      const [text, crawl, clean] = ['a.txt', 'b.ndjson', 'articles.ndjson'].map((name) => join(folder, name)) as [
        string,
        string,
        string
      ]
      await writeFile(text, documents[0]!.text)
      await writeFile(crawl, ndjson(documents.slice(1)))
      const cleaned = await copydesk(['clean', text, crawl])
      expect(cleaned.code).toBe(0)
      const ids = records<Article>(cleaned.out).map((article) => article.source.id)
      expect(ids).toEqual([expect.stringMatching(/a\.txt$/), 'd1', 'd2'])
      await writeFile(clean, cleaned.out)
      const grouped = await copydesk(['dedup', clean])
      expect(grouped).toEqual(await copydesk(['dedup'], {input: cleaned.out}))
      expect((await copydesk(['learn', crawl])).code).toBe(0)
      for (const command of ['clean', 'learn', 'dedup']) {
        const missing = await copydesk([command, join(folder, 'none')])
        expect(missing.code).toBe(2)
        expect(missing.err).toMatch(/^copydesk: Expected `.+none` to .+, got n.+; /)
      }
    } finally {
      await rm(folder, {recursive: true})
    }
  })

  it('says how to give text where there is no NDJSON at all', async () => {
    const {code, err} = await copydesk(['clean'], {input: 'Cầu thông xe\n\nSáng nay cầu đã thông xe.\n'})
    expect(code).toBe(1)
    expect(err.trimEnd().split('\n').at(-1)).toBe(
      'copydesk: Expected NDJSON on standard input, got no document in it; name other files (`copydesk clean page.txt`), or give their format by --from'
    )
  })

  it('uses the site profiles it is given, and says which', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'sites-'))
    const sites = join(folder, 'sites.ndjson')
    try {
      await writeFile(sites, ndjson([{name: 'bao-1', hosts: ['bao1.vn']}]))
      const {code, out} = await copydesk(['clean', '--sites', sites], {input: ndjson(documents)})
      expect(code).toBe(0)
      const made = records<Article>(out).map((article) => article.made.site)
      expect(made).toEqual([null, 'bao-1', null])
      await writeFile(sites, '{"name": "no hosts"}')
      const refused = await copydesk(['clean', '--sites', sites])
      expect(refused.code).toBe(2)
      expect(refused.err).toContain('sites.ndjson, line 1')
    } finally {
      await rm(folder, {recursive: true})
    }
  })

  it('says nothing for nothing', async () => {
    expect(await copydesk(['clean'])).toEqual({code: 0, out: '', err: ''})
  })

  it('answers a line as soon as it is there', async () => {
    const child = spawn(process.execPath, [bin, 'clean'])
    child.stdin.write(ndjson(documents.slice(0, 1)))
    const first = await new Promise<string>((resolve) => child.stdout.once('data', (part) => resolve(String(part))))
    expect(records<Article>(first)[0]?.source.id).toBe('d0')
    child.stdin.end()
    await new Promise((resolve) => child.once('close', resolve))
  })

  it('ends quietly when its reader goes away', async () => {
    const child = spawn('sh', ['-c', `"${process.execPath}" "${bin}" clean | head -n 1 > /dev/null`])
    const err: string[] = []
    child.stderr.on('data', (part) => err.push(String(part)))
    child.stdin.on('error', () => {})
    child.stdin.end(ndjson(Array.from({length: 2000}, (_, i) => ({id: `${i}`, text: page(`Đập số ${i}`)}))))
    await new Promise((resolve) => child.once('close', resolve))
    expect(err.join('')).toBe('')
  })
})

describe('copydesk dedup', () => {
  it('gives every article its place in one event', async () => {
    const cleaned = await copydesk(['clean'], {input: ndjson(documents)})
    const {code, out, err} = await copydesk(['dedup'], {input: cleaned.out})
    expect({code, err}).toEqual({code: 0, err: ''})
    const events = records<NewsEvent>(out)
    for (const event of events) expect(eventSchema.safeParse(event).error).toBeUndefined()
    const articles = records<Article>(cleaned.out)
    expect(events.flatMap((event) => event.members).sort()).toEqual(articles.map((article) => article.id).sort())
  })

  it('names lines that are no articles and ends with 1', async () => {
    const {code, out, err} = await copydesk(['dedup'], {input: ndjson(documents.slice(0, 1))})
    expect({code, out}).toEqual({code: 1, out: ''})
    expect(err).toMatch(/^copydesk: Expected `schema` to be .+\(in stdin, line 1\)\n$/)
  })
})

describe('copydesk dedup --index', () => {
  let folder: string

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'index-'))
  })

  afterEach(async () => {
    await rm(folder, {recursive: true})
  })

  it('gives what changed: a report that comes later joins the event of the earlier one, under its id', async () => {
    const first = {...documents[0], publishedAt: '2026-03-02T08:00:00+07:00'}
    const other = {
      id: 'other',
      publishedAt: '2026-03-02T09:00:00+07:00',
      text:
        'Đội bóng chuyền nữ Ninh Bình vào chung kết\n' +
        'Tối qua, đội chủ nhà thắng ba hiệp liền trước khán đài kín chỗ ở nhà thi đấu tỉnh.\n' +
        'Huấn luyện viên Phạm Thu Hà cho biết cả đội sẽ nghỉ một ngày rồi tập trung cho trận cuối cùng của giải.'
    }
    const retold = {...first, id: 'later', url: 'https://bao9.vn/tin', text: `Tin mới\n${first.text}`}
    const runs: NewsEvent[][] = []
    for (const batch of [[first, other], [retold], []]) {
      const cleaned = await copydesk(['clean'], {input: ndjson(batch)})
      const {code, out} = await copydesk(['dedup', '--index', 'seen'], {cwd: folder, input: cleaned.out})
      expect(code).toBe(0)
      runs.push(records<NewsEvent>(out))
    }
    expect(runs.map((events) => events.length)).toEqual([2, 1, 0])
    const before = runs[0]?.find((event) => event.reports[0]?.source === 'd0')
    expect(runs[1]?.[0]?.id).toBe(before?.id)
    expect(runs[1]?.[0]?.reports.map((report) => report.source).sort()).toEqual(['d0', 'later'])
    expect(await readdir(join(folder, 'seen'))).toContain('index.json')
  })

  it('refuses an index that is something else', async () => {
    await writeFile(join(folder, 'file'), '')
    expect(await copydesk(['dedup', '--index', join(folder, 'file')])).toMatchObject({code: 2, out: ''})
    await writeFile(join(folder, 'index.json'), '{"id": "x"}\n')
    const {code, err} = await copydesk(['dedup', '--index', folder])
    expect(code).toBe(2)
    expect(err).toMatch(
      /^copydesk: Expected `--index` to be a directory for an index, got `.*` \(Expected .* version \d+, got `undefined`; make a new one\); name another\n/
    )
  })
})

describe('copydesk', () => {
  it.each([['--help'], ['run', '--help'], ['clean', '--help'], ['dedup', '--help']])(
    'teaches with %s %s',
    async (...args) => {
      const {code, out, err} = await copydesk(args)
      expect({code, err}).toEqual({code: 0, err: ''})
      expect(out).toContain('$ copydesk')
      expect(out).toContain('Exit codes:')
    }
  )

  it('gives its version', async () => {
    expect((await copydesk(['--version'])).out).toMatch(/^\d+\.\d+\.\d+\n$/)
  })

  it.each([
    [[], /Usage: copydesk/],
    [['wash'], /unknown command 'wash'/],
    [['clean', '--fast'], /unknown option '--fast'/],
    [['run', 'seeds'], /required option '--out <dir>' not specified/],
    [['run', '--out', 'x'], /missing required argument 'globs'/],
    [['clean', '--sites', 'nowhere.ndjson'], /Expected `--sites` to name a file, got `nowhere\.ndjson`/]
  ])('ends with 2 on wrong usage: %j', async (args, complaint) => {
    const {code, out, err} = await copydesk(args)
    expect({code, out}).toEqual({code: 2, out: ''})
    expect(err).toMatch(complaint)
  })
})
