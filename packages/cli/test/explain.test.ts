import {mkdtemp, readFile, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import type {Article, NewsEvent} from '@copydesk/core'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {copydesk, records} from './program.js'
import {addNearMiss, hostile, makeRun} from './report-run.js'

let folder: string
let articles: Article[]
let events: NewsEvent[]

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'explain-'))
  const run = await makeRun(folder)
  articles = records<Article>(await readFile(join(run, 'articles.ndjson'), 'utf8'))
  await addNearMiss(run, articles)
  events = records<NewsEvent>(await readFile(join(run, 'events.ndjson'), 'utf8'))
})

afterAll(async () => {
  await rm(folder, {recursive: true})
})

const explain = async (...args: string[]): Promise<{code: number | null; out: string; err: string}> =>
  copydesk(['explain', ...args], {cwd: folder})

const idsOf = (...sources: string[]): string[] =>
  articles.flatMap(({id, source}) => (sources.includes(source.id) ? [id] : [])).sort()

describe('copydesk explain', () => {
  it('prints a document of a run with what was cut and why, in plain marks where nobody sees colours', async () => {
    const {code, out, err} = await explain('ferry-1')
    expect({code, err}).toEqual({code: 0, err: ''})
    const article = articles.find(({source}) => source.id === 'ferry-1')!
    expect(out.split('\n')[0]).toBe(article.title)
    expect(out).toContain('- Tin liên quan\n')
    expect(out).toContain('- Giá vé phà mới áp dụng từ tháng sau\n')
    expect(out.replace(/\s+/g, ' ')).toContain(article.removals[0]!.reason.replace(/\s+/g, ' '))
    expect(out).toContain(`copydesk explain ${events.find(({reports}) => reports.length > 1)!.id} --in out\n`)
    expect(out).not.toContain('\u001b')
    for (const block of article.body) expect(out.replace(/\s+/g, ' ')).toContain(block.text)
  })

  it('takes the id of an article as well', async () => {
    const article = articles.find(({source}) => source.id === 'rain')!
    expect((await explain(article.id, '--in', 'out')).out).toContain('Heavy rain is expected')
  })

  it('prints an event with its reports in time and its links', async () => {
    const event = events.find(({reports}) => reports.length > 1)!
    const {code, out} = await explain(event.id)
    expect(code).toBe(0)
    expect(out).toMatch(/2024-05-14 08:30.*baosong\.vn[\s\S]*2024-05-14 11:05.*tinbien\.vn/)
    expect(out.replace(/\s+/g, ' ')).toContain(event.links[0]!.because)
    expect(out).toContain('The canonical record')
    const kept = out.slice(out.indexOf('Kept apart\n')).replace(/\s+/g, ' ')
    expect(kept).toContain('0.41 by same-event: scores 0.41, below 0.62; both speak of a river')
    expect(kept).toContain('Rain for the week')
  })

  it('says of two documents why they are one event, or why not', async () => {
    const [one, other] = events.find(({reports}) => reports.length > 1)!.reports.map(({source}) => source) as [
      string,
      string
    ]
    const joined = await explain(one, other)
    expect({code: joined.code, err: joined.err}).toEqual({code: 0, err: ''})
    expect(joined.out).toMatch(/^One event\nreport .+\nand .+\nscore .+\nbecause /)
    const link = events.flatMap(({links}) => links).find(({a, b}) => idsOf(one, other).join() === [a, b].sort().join())!
    expect(joined.out.replace(/\s+/g, ' ')).toContain(link.because)
    const apart = await explain(one, 'rain', '--in', 'out')
    expect(apart.out).toMatch(/^Not one event\n/)
    expect(apart.out.replace(/\s+/g, ' ')).toMatch(/because .*scores 0(\.\d+)?, below 0\.62/)
    const missing = await explain(one, 'nobody')
    expect(missing.code).toBe(2)
    expect(missing.err).toMatch(/^copydesk: Expected `nobody` to be the id of a document or article in out/)
  })

  it('cleans a file there and then', async () => {
    await writeFile(
      join(folder, 'bridge.txt'),
      'Bridge opens after two years of work\n\nThe new bridge over the river opened on Monday, and the first cars crossed it at noon.\n\nThe mayor said that the ferry will go on to run until the end of the summer season.\n'
    )
    const {code, out} = await explain('bridge.txt')
    expect(code).toBe(0)
    expect(out).toContain('document     bridge.txt\n')
    expect(out).toContain('The mayor said that the ferry')
  })

  it('gives no control character of a page to the terminal', async () => {
    const {out} = await explain(hostile.id)
    expect(out).toContain('\ufffd[31myears')
    expect([...out].filter((character) => /\p{Cc}/u.test(character) && character !== '\n')).toEqual([])
  })

  it.each([
    [
      ['nothing-like-it'],
      /^copydesk: Expected `nothing-like-it` to be a file, or the id of a document, article or event in out/
    ],
    [['ferry-1', '--in', 'nowhere'], /Expected `nowhere` to hold a run/],
    [['in.ndjson'], /Expected `in\.ndjson` to hold one document, got several/]
  ])('says what is wrong with %j', async (args, message) => {
    const {code, out, err} = await explain(...args)
    expect({code, out}).toEqual({code: 2, out: ''})
    expect(err).toMatch(message)
  })
})
