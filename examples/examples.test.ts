import {readFile, rm} from 'node:fs/promises'
import {join} from 'node:path'
import {expect, it} from 'vitest'

// Each example is run as its reader would run it, by importing it; what it exports is looked at here.

it('one-file: cleans a text and accounts for what was taken out', async () => {
  const {article} = await import('./one-file.js')
  expect(article.title).toBe('Thúc đẩy hợp tác trong lĩnh vực hành chính công Việt Nam - Hàn Quốc')
  expect(article.source).toMatchObject({id: 'seed-000', outlet: 'baohaugiang.com.vn'})
  expect(article.text).not.toContain('THÔNG TIN CẦN BIẾT')
  expect(article.removals.map((removal) => removal.role)).toContain('related')
})

it('folder: writes one article a seed, and the two reports of one event together', async () => {
  const {result, out} = await import('./folder.js')
  const lines = async (name: string): Promise<number> =>
    (await readFile(join(out, name), 'utf8')).trimEnd().split('\n').length
  try {
    expect(result.failures).toEqual([])
    expect(await lines('articles.ndjson')).toBe(5)
    expect(await lines('events.ndjson')).toBe(result.events.length)
    const [first, second] = result.articles
    const event = result.events.find(({members}) => members.includes(first?.id ?? ''))
    expect(event?.members).toContain(second?.id)
  } finally {
    await rm(out, {recursive: true})
  }
})

it('custom-cleaner: takes out what the ready-made cleaners do not know', async () => {
  const {article} = await import('./custom-cleaner.js')
  expect(article.text).not.toContain('Bạn có đến')
  expect(article.text).toContain('hai bãi giữ xe miễn phí')
  expect(article.text).toContain('Chính quyền phường')
  expect(article.removals.filter((removal) => removal.rule === 'poll').map((removal) => removal.reason)).toContain(
    'heading `Thăm dò ý kiến`, then 3 short lines'
  )
})

it('composed-pipeline: the stage of its own leaves the short report out before dedup', async () => {
  const {events} = await import('./composed-pipeline.js')
  const sources = events.flatMap((event) => event.reports.map((report) => report.source.slice(-24, -21)))
  expect(sources.sort()).toEqual(['000', '002', '003', '004'])
})
