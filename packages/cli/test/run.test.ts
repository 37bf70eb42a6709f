import {spawn} from 'node:child_process'
import {mkdir, mkdtemp, readdir, readFile, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import type {Article, Failure, NewsEvent} from '@copydesk/core'
import {articleSchema, eventSchema} from '@copydesk/core/schemas'
import iconv from 'iconv-lite'
import {afterEach, beforeEach, describe, expect, it} from 'vitest'
import {bin, copydesk, records} from './program.js'

const files = [
  'articles.ndjson',
  'canonical.ndjson',
  'errors.ndjson',
  'events.ndjson',
  'near-misses.ndjson',
  'raw.ndjson',
  'summary.json'
]
const seeds = fileURLToPath(new URL('../../../seeds', import.meta.url))
const story =
  'Sáng nay, hàng nghìn hộ dân ở vùng hạ lưu đã được đưa đến nơi an toàn trước khi bão đổ bộ vào đất liền.\n' +
  'Chính quyền các xã ven sông chuẩn bị đủ gạo, nước uống và thuốc men cho ba ngày mưa lớn sắp tới.\n'

let cwd: string

beforeEach(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'run-'))
})

afterEach(async () => {
  await rm(cwd, {recursive: true})
})

async function read<T>(name: string): Promise<T[]> {
  return records<T>(await readFile(join(cwd, 'out', name), 'utf8'))
}

async function put(contents: Readonly<Record<string, string | Uint8Array>>): Promise<void> {
  for (const [name, content] of Object.entries(contents)) await writeFile(join(cwd, name), content)
}

describe('copydesk run on the seeds', () => {
  it('writes valid records, one event for the two reports of it, and says what it did', async () => {
    const {code, out, err} = await copydesk(['run', join(seeds, '*.txt'), '--out', 'out'], {cwd})
    expect({code, err}).toEqual({code: 0, err: ''})
    expect((await readdir(join(cwd, 'out'))).sort()).toEqual(files)
    const articles = await read<Article>('articles.ndjson')
    const events = await read<NewsEvent>('events.ndjson')
    expect(articles.map((article) => articleSchema.safeParse(article).error)).toEqual(articles.map(() => undefined))
    expect(events.map((event) => eventSchema.safeParse(event).error)).toEqual(events.map(() => undefined))
    expect(articles.map((article) => article.source.id.slice(-24, -21))).toEqual(['000', '001', '002', '003', '004'])
    const merged = events.filter((event) => event.reports.length > 1)
    expect(events).toHaveLength(4)
    expect(merged.map((event) => event.reports.map((report) => report.source.slice(-24, -21)).sort())).toEqual([
      ['000', '001']
    ])
    expect(await read('canonical.ndjson')).toEqual(events.map((event) => event.article))
    expect(await read('errors.ndjson')).toEqual([])
    expect(JSON.parse(await readFile(join(cwd, 'out', 'summary.json'), 'utf8'))).toMatchObject({
      documents: 5,
      articles: 5,
      failed: 0,
      events: 4,
      merged: 1
    })
    for (const {title} of articles) if (title !== null) expect(out).toContain(title.slice(0, 30))
    expect(out).toContain('4 events, 1 with several reports')
    expect(out).toContain('because: ')
    expect(out).not.toContain('\u001b')
  })

  it('gives the same bytes from files, from NDJSON and again', async () => {
    const names = (await readdir(seeds)).sort()
    const documents = await Promise.all(
      names.map(async (name) => ({id: name, text: await readFile(join(seeds, name), 'utf8')}))
    )
    await put({'seeds.ndjson': documents.map((document) => `${JSON.stringify(document)}\n`).join('')})
    const outputs = []
    for (const [from, out] of [
      [seeds, '.'] as const,
      [cwd, 'seeds.ndjson'] as const,
      [seeds, names.join(',')] as const
    ]) {
      const patterns = out.split(',')
      await copydesk(['run', ...patterns, '--out', join(cwd, 'out')], {cwd: from})
      outputs.push(await Promise.all(files.map((name) => readFile(join(cwd, 'out', name), 'utf8'))))
    }
    expect(outputs[1]).toEqual(outputs[0])
    expect(outputs[2]).toEqual(outputs[0])
  })
})

describe('copydesk run on bad input', () => {
  it('answers what it can, names each failure, and ends with 1', async () => {
    const tones = story
      .normalize('NFD')
      .replace(
        /([aeou])(\u0323?)([\u0302\u0306\u031b])/gi,
        (_, vowel, dot, mark) => (vowel + mark).normalize('NFC') + dot
      )
    await put({
      'a-plain.txt': story,
      'b-bom.txt': `\ufeff${story}`,
      'c-crlf.txt': story.replaceAll('\n', '\r\n'),
      'd-1258.txt': iconv.encode(tones, 'windows-1258'),
      'e-utf16.txt': Buffer.from(`\ufeff${story}`, 'utf16le'),
      'f-nul.txt': story.replace('hạ lưu', 'hạ\0lưu'),
      'g-boilerplate.txt': 'Trang chủ\nĐăng nhập\nTin liên quan\nChia sẻ\n',
      'h-empty.txt': '',
      'i-binary.txt': Buffer.from('89504e470d0a1a0a0000000d49484452000000100000001008', 'hex'),
      'j-lines.ndjson': [
        JSON.stringify({id: 'fine', text: story}),
        '{"id": "broken", "text": ',
        '{"id": "no text"}',
        '{"id": "lone", "text": "Lũ về \\ud83d sớm hơn mọi năm ở nhiều nơi."}',
        JSON.stringify({id: 'fine', text: story}),
        JSON.stringify({id: 'long', text: story.replaceAll('\n', ' ').repeat(40_000)})
      ].join('\r\n')
    })
    const {code, out} = await copydesk(['run', '*.txt', '*.ndjson', 'nowhere/*', '--out', 'out'], {cwd})
    expect(code).toBe(1)
    const articles = new Map((await read<Article>('articles.ndjson')).map((article) => [article.source.id, article]))
    const codes = (id: string): string[] => articles.get(id)?.warnings.map((warning) => warning.code) ?? ['no answer']
    expect([...articles.keys()]).toEqual([
      'a-plain.txt',
      'b-bom.txt',
      'c-crlf.txt',
      'd-1258.txt',
      'e-utf16.txt',
      'f-nul.txt',
      'g-boilerplate.txt',
      'fine',
      'lone',
      'long'
    ])
    const text = articles.get('a-plain.txt')?.text
    expect(text).toContain('hàng nghìn hộ dân')
    for (const id of ['b-bom.txt', 'c-crlf.txt', 'd-1258.txt', 'e-utf16.txt', 'f-nul.txt', 'fine']) {
      expect(articles.get(id)?.text, id).toBe(text)
    }
    expect(codes('b-bom.txt')).toContain('byte-order-mark')
    expect(codes('d-1258.txt')).toContain('encoding')
    expect(codes('e-utf16.txt')).toContain('encoding')
    expect(codes('f-nul.txt')).toContain('nul')
    expect(codes('lone')).toContain('lone-surrogate')
    expect(articles.get('g-boilerplate.txt')?.text).toBe('')
    expect(codes('g-boilerplate.txt')).toContain('no-article')
    expect(articles.get('long')?.text).not.toBe('')
    const failures = await read<Failure>('errors.ndjson')
    expect(failures.map(({id, source, code}) => [code, id, source?.file, source?.line])).toEqual([
      ['no-file', null, 'nowhere/*', null],
      ['empty', null, 'h-empty.txt', null],
      ['binary', null, 'i-binary.txt', null],
      ['invalid-json', null, 'j-lines.ndjson', 2],
      ['invalid-record', 'no text', 'j-lines.ndjson', 3],
      ['repeated-id', 'fine', 'j-lines.ndjson', 5]
    ])
    for (const {message} of failures) expect(message).toMatch(/^Expected .+(got|;)/)
    expect(out).toContain('6 documents failed')
  })

  it('reads NDJSON from standard input', async () => {
    const {code} = await copydesk(['run', '-', '--out', 'out'], {cwd, input: JSON.stringify({id: 's', text: story})})
    expect(code).toBe(0)
    expect((await read<Article>('articles.ndjson')).map((article) => article.source.id)).toEqual(['s'])
  })

  it('does not take its own output for input', async () => {
    await put({'a.txt': story})
    for (let round = 0; round < 2; round++) expect((await copydesk(['run', '.', '--out', 'out'], {cwd})).code).toBe(0)
    expect(await read<Article>('articles.ndjson')).toHaveLength(1)
  })

  it('ends with 2 and writes nothing where no file is found or the output is no directory', async () => {
    await put({'a.txt': story})
    const missing = await copydesk(['run', 'nowhere/*.txt', '--out', 'out'], {cwd})
    expect(missing).toMatchObject({
      code: 2,
      out: '',
      err: 'copydesk: Expected `nowhere/*.txt` to name at least one file, got none; check the path\n'
    })
    const onFile = await copydesk(['run', 'a.txt', '--out', 'a.txt'], {cwd})
    expect(onFile).toMatchObject({code: 2, out: ''})
    expect(await readdir(cwd)).toEqual(['a.txt'])
  })

  it('leaves nothing behind when it is interrupted', async () => {
    const child = spawn(process.execPath, [bin, 'run', '-', '--out', 'out'], {cwd})
    child.stdin.write(`${JSON.stringify({id: 's', text: story})}\n`)
    const started = async (): Promise<boolean> =>
      (await readdir(join(cwd, 'out')).catch(() => [])).length > files.length
    await expect.poll(started).toBe(true)
    child.kill('SIGINT')
    expect(await new Promise((resolve) => child.once('close', resolve))).toBe(130)
    expect(await readdir(join(cwd, 'out'))).toEqual([])
  })

  it('ends with 3 and leaves no half file where a file cannot be put in its place', async () => {
    await put({'a.txt': story})
    await mkdir(join(cwd, 'out', 'articles.ndjson'), {recursive: true})
    const {code, err} = await copydesk(['run', 'a.txt', '--out', 'out'], {cwd})
    expect(code).toBe(3)
    expect(err).toMatch(/^copydesk: .*articles\.ndjson/)
    expect(await readdir(join(cwd, 'out'))).toEqual(['articles.ndjson'])
  })
})
