import {mkdtemp, readFile, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {exportFormats} from '@copydesk/core/formats'
import {documentReaders} from '@copydesk/core/io'
import {parse} from 'csv-parse/sync'
import {parseAtomFeed, parseJsonFeed} from 'feedsmith'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {inputNames, outputNames} from '../src/config/names.js'
import {copydesk, records} from './program.js'

const text = [
  'Kè sông Lam được nâng cấp trước mùa mưa',
  'Sáng nay, kè sông Lam bắt đầu được nâng cấp với kinh phí hơn hai mươi tỷ đồng từ ngân sách của tỉnh.',
  'Theo đơn vị thi công, các hạng mục chính sẽ hoàn thành trước khi mùa mưa đến vào cuối tháng chín.'
].join('\n')
const documents = [
  {id: 'a', text, url: 'https://bao-a.vn/tin', publishedAt: '2024-07-17'},
  {id: 'b', text: text.replaceAll('sông Lam', 'sông Cả'), url: 'https://bao-b.vn/tin'}
]
const input = documents.map((document) => `${JSON.stringify(document)}\n`).join('')

let cwd: string

beforeAll(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'export-'))
  await writeFile(join(cwd, 'in.ndjson'), input)
  await copydesk(['run', 'in.ndjson', '--out', 'out'], {cwd})
})

afterAll(() => rm(cwd, {recursive: true}))

describe('copydesk export', () => {
  it('writes each format from a file', async () => {
    const articles = records(await readFile(join(cwd, 'out/articles.ndjson'), 'utf8'))
    const {code, out, err} = await copydesk(['export', '--to', 'csv', 'out/articles.ndjson'], {cwd})
    expect({code, err}).toEqual({code: 0, err: ''})
    expect(parse(out, {columns: true})).toMatchObject(articles.map(({id, text}) => ({id, text})))
    for (const name of ['ninjs', 'schema-org', 'trafilatura']) {
      const lines = records((await copydesk(['export', '--to', name, 'out/articles.ndjson'], {cwd})).out)
      expect(lines).toHaveLength(2)
    }
  })

  it('writes feeds from events and canonical articles, with what it is told of the feed', async () => {
    const options = ['--title', 'Bàn tin', '--feed-url', 'https://desk.example/f', '--zone', '+07:00']
    const json = await copydesk(['export', '--to', 'json-feed', ...options, 'out/events.ndjson'], {cwd})
    const feed = parseJsonFeed(JSON.parse(json.out))
    expect(feed).toMatchObject({title: 'Bàn tin', feed_url: 'https://desk.example/f'})
    expect(feed.items?.map(({date_published}) => date_published)).toContain('2024-07-17T00:00:00+07:00')
    const atom = await copydesk(['export', '--to', 'atom', ...options, 'out/canonical.ndjson'], {cwd})
    expect(parseAtomFeed(atom.out).title).toEqual({value: 'Bàn tin'})
  })

  it('reads standard input, so that commands can be joined', async () => {
    const cleaned = await copydesk(['clean'], {input})
    const {code, out} = await copydesk(['export', '--to', 'trafilatura'], {input: cleaned.out})
    expect(code).toBe(0)
    expect(records(out).map(({id}) => id)).toEqual(['a', 'b'])
  })

  it('names each line that is no record, writes the others, and ends with 1', async () => {
    const cleaned = await copydesk(['clean'], {input})
    const {code, out, err} = await copydesk(['export', '--to', 'ninjs', '-'], {input: `{"id": "x"}\n${cleaned.out}`})
    expect(code).toBe(1)
    expect(records(out)).toHaveLength(2)
    expect(err).toMatch(/^copydesk: Expected `schema` to be .+ \(in stdin, line 1\)\n$/)
  })

  it.each([
    [['--to', 'docx'], /Allowed choices are ninjs/],
    [[], /required option '--to <format>' not specified/],
    [['--to', 'atom', '--zone', 'Hanoi'], /Expected `--zone` to be an offset from UTC, got `Hanoi`/],
    [['--to', 'atom', '--feed-url', 'desk'], /Expected `--feed-url` to be an address, got `desk`/],
    [['--to', 'atom', 'nowhere.ndjson'], /Expected `nowhere.ndjson` to be a file of records, got nothing of that name/]
  ])('says what is wrong with %j and ends with 2', async (args, message) => {
    const {code, out, err} = await copydesk(['export', ...args], {cwd})
    expect({code, out}).toEqual({code: 2, out: ''})
    expect(err).toMatch(message)
  })
})

describe('--from', () => {
  it('reads what the ending of a name does not tell, in run and clean', async () => {
    await writeFile(join(cwd, 'dump.txt'), `id,text\nc,"${text}"\n`)
    expect((await copydesk(['run', 'dump.txt', '--from', 'csv', '--out', 'csv'], {cwd})).code).toBe(0)
    const [article] = records(await readFile(join(cwd, 'csv/articles.ndjson'), 'utf8'))
    expect(article).toMatchObject({source: {id: 'c'}})
    const cleaned = await copydesk(['clean', '--from', 'trafilatura'], {
      input: JSON.stringify([{fingerprint: 'f', text, source: 'https://bao-a.vn/1'}])
    })
    expect(records(cleaned.out)).toMatchObject([{source: {id: 'https://bao-a.vn/1', outlet: 'bao-a.vn'}}])
  })
})

describe('the names of formats', () => {
  it('are those that core has', () => {
    expect(inputNames).toEqual(documentReaders.map(({name}) => name))
    expect(outputNames).toEqual(exportFormats.map(({name}) => name))
  })
})
