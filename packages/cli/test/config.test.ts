import {mkdir, mkdtemp, readdir, readFile, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import type {Article} from '@copydesk/core'
import {afterEach, beforeEach, describe, expect, it} from 'vitest'
import {copydesk, records} from './program.js'

const page = `Cầu treo được sửa trước mùa mưa

Sáng nay, cây cầu treo của xã bắt đầu được sửa với kinh phí hai tỷ đồng từ ngân sách của tỉnh.

Mời bạn trả lời năm câu hỏi ngắn của tòa soạn về chuyên mục này trong tuần lễ bạn đọc.

Theo đơn vị thi công, mặt cầu và dây văng sẽ được thay xong trước khi mùa mưa đến vào cuối tháng chín.
`

/** A cleaner in TypeScript, so that the file cannot run without being compiled. */
const typescript = `import {blockText, type Cleaner, defineCleaner} from '@copydesk/core'
import {defineConfig} from 'copydesk'

const survey: Cleaner = defineCleaner(
  {name: 'survey', role: 'notice', summary: 'surveys'},
  (doc, marks) => {
    for (let block: number = 0; block < doc.count; block++) {
      if (blockText(doc, block).startsWith('Mời bạn trả lời')) {
        marks.vote(block, block + 1, {because: 'asks for answers', confidence: 0.999})
      }
    }
  }
)

export default defineConfig({input: ['crawl'], out: 'records', cleaners: [survey]})
`

let cwd: string

beforeEach(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'config-'))
  await mkdir(join(cwd, 'crawl'))
  await put('crawl/bridge.txt', page)
})

afterEach(async () => {
  await rm(cwd, {recursive: true})
})

const put = (name: string, text: string): Promise<void> => writeFile(join(cwd, name), text)
const articlesIn = async (dir: string): Promise<Article[]> =>
  records<Article>(await readFile(join(cwd, dir, 'articles.ndjson'), 'utf8'))

describe('copydesk init', () => {
  it('writes settings that a run takes as they are, and no second file', async () => {
    expect(await copydesk(['init'], {cwd})).toMatchObject({code: 0, err: ''})
    expect((await copydesk(['run'], {cwd})).code).toBe(0)
    expect(await articlesIn('out')).toHaveLength(1)
    expect((await copydesk(['report'], {cwd})).out).toMatch(/^out\/report\.html: 1 document/)
    const again = await copydesk(['init'], {cwd})
    expect(again).toMatchObject({code: 2, out: ''})
    expect(again.err).toMatch(/^copydesk: Expected no file of settings here, got `copydesk\.config\.ts`; /)
  })

  it('writes each setting that there is, commented out or not, so that all are read without an error', async () => {
    await copydesk(['init'], {cwd})
    const text = await readFile(join(cwd, 'copydesk.config.ts'), 'utf8')
    // Lines that are a setting behind `//`; what `cleaners` and `locales` name must be made first.
    const setting = /^( *)\/\/ ((?: *\w+: .+|\},?))$/gm
    await put('copydesk.config.ts', text.replace(/^.*\[(?:poll|km)\].*$/gm, '').replace(setting, '$1$2'))
    const shown = async (command: string): Promise<string> =>
      (await copydesk([command, '--print-config'], {cwd})).out.replace(/ {2,}/g, '  ')
    const run = await shown('run')
    for (const line of [
      'globs  ["crawl/**/*"]',
      'out  "out"',
      'from  "trafilatura"',
      'sites  "sites.ndjson"',
      'workers  "4"',
      'maxMemory  "512MB"',
      'quiet  true'
    ]) {
      expect(run).toContain(`${line}  copydesk.config.ts\n`)
    }
    expect(await shown('dedup')).toContain('index  "seen"  copydesk.config.ts\n')
    expect(await shown('export')).toBe(
      'copydesk export, with copydesk.config.ts\nfile  "-"  default\nto  "json-feed"  copydesk.config.ts\n' +
        'title  "Morning desk"  copydesk.config.ts\nhomePage  "https://desk.example/"  copydesk.config.ts\n' +
        'feedUrl  "https://desk.example/feed.json"  copydesk.config.ts\nzone  "+07:00"  copydesk.config.ts\n' +
        'verbatim  -  not set\n'
    )
  })
})

describe('a file of settings', () => {
  it('in TypeScript may have cleaners of its own, without being installed next to copydesk', async () => {
    await put('copydesk.config.ts', typescript)
    expect((await copydesk(['run'], {cwd})).code).toBe(0)
    const [article] = await articlesIn('records')
    expect(article?.removals.map(({rule, reason}) => `${rule}: ${reason}`)).toContain('survey: asks for answers')
    expect(article?.text).not.toContain('Mời bạn')
    const {out} = await copydesk(['clean'], {cwd, input: `${JSON.stringify({id: 'b', text: page})}\n`})
    expect(records<Article>(out)[0]?.text).toBe(article?.text)
    expect((await copydesk(['explain', 'crawl/bridge.txt'], {cwd})).out).toContain('notice by survey')
    expect((await copydesk(['explain', 'crawl/bridge.txt'], {cwd: join(cwd, 'crawl')})).code).toBe(2)
  })

  it.each([
    ['copydesk.config.js', 'export default {input: ["crawl"], out: "records"}'],
    ['copydesk.config.js', 'module.exports = {input: ["crawl"], out: "records"}'],
    ['copydesk.config.json', '{"input": ["crawl"], "out": "records"}']
  ])('is found as %s', async (name, text) => {
    await put(name, text)
    expect((await copydesk(['run'], {cwd})).code).toBe(0)
    expect(await articlesIn('records')).toHaveLength(1)
  })

  it('gives way to the command line, and --print-config says which holds', async () => {
    await put('copydesk.config.json', '{"input": ["crawl"], "out": "records", "from": "text"}')
    const {code, out} = await copydesk(['run', '--out', 'mine', '--print-config'], {cwd})
    expect(code).toBe(0)
    expect(out.split('\n').map((line) => line.split(/ {2,}/))).toEqual([
      ['copydesk run, with copydesk.config.json'],
      ['globs', '["crawl"]', 'copydesk.config.json'],
      ['out', '"mine"', 'command line'],
      ['from', '"text"', 'copydesk.config.json'],
      ...out
        .split('\n')
        .slice(4, -1)
        .map((line) =>
          /^(workers|maxMemory)/.test(line) ? line.split(/ {2,}/) : [line.split(' ')[0], '-', 'not set']
        ),
      ['']
    ])
    expect((await readdir(cwd)).sort()).toEqual(['copydesk.config.json', 'crawl'])
    expect((await copydesk(['run', '--out', 'mine'], {cwd})).code).toBe(0)
    expect(await articlesIn('mine')).toHaveLength(1)
  })

  it('is the one that --config names, before or after the command', async () => {
    await put('copydesk.config.json', '{"input": ["nowhere"], "out": "wrong"}')
    await put('other.json', '{"input": ["crawl"], "out": "right"}')
    expect((await copydesk(['run', '--config', 'other.json'], {cwd})).code).toBe(0)
    expect((await copydesk(['--config', 'other.json', 'run'], {cwd})).code).toBe(0)
    expect(await articlesIn('right')).toHaveLength(1)
  })

  it('gives its part to export', async () => {
    await put(
      'copydesk.config.json',
      '{"input": ["crawl"], "out": "records", "export": {"to": "json-feed", "title": "Bàn tin"}}'
    )
    await copydesk(['run'], {cwd})
    const {out} = await copydesk(['export', 'records/articles.ndjson'], {cwd})
    expect(JSON.parse(out)).toMatchObject({version: 'https://jsonfeed.org/version/1.1', title: 'Bàn tin'})
  })

  it('stands in the way of no help, however wrong it is', async () => {
    await put('copydesk.config.json', '{')
    const {code, out} = await copydesk(['run', '--help'], {cwd})
    expect(code).toBe(0)
    expect(out).toContain('Usage: copydesk run')
  })

  it('makes a run quiet, but not about what failed', async () => {
    await put('copydesk.config.json', '{"input": ["crawl"], "out": "records", "quiet": true}')
    expect(await copydesk(['run'], {cwd})).toEqual({code: 0, out: '', err: ''})
    const {code, err} = await copydesk(['clean', '--quiet'], {cwd, input: 'nothing\n'})
    expect(code).toBe(1)
    expect(err).toMatch(/^copydesk: Expected a JSON object in stdin, line 1/)
  })

  it.each([
    [
      {'copydesk.config.json': '{"ouput": "x"}'},
      ['run'],
      /Expected only known settings in copydesk\.config\.json, got `ouput`; they are input, out/
    ],
    [{'copydesk.config.json': '{'}, ['run'], /Expected `copydesk\.config\.json` to be JSON, got an error \(/],
    [
      {'copydesk.config.ts': 'export default 4 +'},
      ['run'],
      /Expected `copydesk\.config\.ts` to be a module, got an error \(ParseError: .*copydesk\.config\.ts:1/
    ],
    [
      {'copydesk.config.ts': 'import "./no.js"'},
      ['run'],
      /Expected `copydesk\.config\.ts` to be a module, got an error \(Cannot find module/
    ],
    [
      {'copydesk.config.ts': '', 'copydesk.config.js': ''},
      ['run'],
      /Expected one file of settings, got `copydesk\.config\.ts` and `copydesk\.config\.js`; /
    ],
    [
      {},
      ['run', '--config', 'nowhere.ts'],
      /Expected `--config` to name a file, got `nowhere\.ts`, which cannot be read; check the path/
    ],
    [{'copydesk.config.json': '{"out": "x"}'}, ['run'], /missing required argument 'globs'/]
  ])('%j: says what is wrong, and nothing is done', async (files, args, message) => {
    for (const [name, text] of Object.entries(files)) await put(name, text as string)
    const {code, out, err} = await copydesk(args, {cwd})
    expect({code, out}).toEqual({code: 2, out: ''})
    expect(err).toMatch(message)
  })
})
