import {mkdir, mkdtemp, rm, symlink, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {gzipSync} from 'node:zlib'
import {afterEach, beforeEach, describe, expect, it} from 'vitest'
import type {Outcome, ReadDocument} from '../stages/outcome.js'
import {collect, fromArray} from '../stages/stage.js'
import {type ReadOptions, readDocuments} from './read-documents.js'

let cwd: string

beforeEach(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'read-'))
})

afterEach(async () => {
  await rm(cwd, {recursive: true})
})

async function put(files: Readonly<Record<string, string | Uint8Array>>): Promise<void> {
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(cwd, path)), {recursive: true})
    await writeFile(join(cwd, path), content)
  }
}

const read = (patterns: readonly string[], options: ReadOptions = {}): Promise<Outcome<ReadDocument>[]> =>
  collect(readDocuments(patterns, {cwd, ...options}))

const brief = (outcome: Outcome<ReadDocument>): string =>
  outcome.ok
    ? `${outcome.value.document.id}: ${outcome.value.document.text}`
    : `${outcome.error.code} ${outcome.error.source?.file}`

const message = async (patterns: readonly string[], options?: ReadOptions): Promise<string> => {
  const [outcome] = await read(patterns, options)
  if (outcome === undefined || outcome.ok) throw new Error('expected a failure')
  return outcome.error.message
}

describe('readDocuments', () => {
  it('reads plain files, NDJSON and their .gz in sorted order, by glob, path and directory', async () => {
    await put({
      'b/2.txt': 'hai',
      'b/10.txt': 'mười',
      'b/c/x.ndjson': '{"id":"x1","text":"một","url":"https://a.vn/1","score":3}\n{"id":"x2","text":"hai"}\n',
      'b/d.jsonl.gz': gzipSync('{"id":"d1","text":"dê"}\n'),
      'b/e.txt.gz': gzipSync('én'),
      'a (1).txt': 'ngoặc',
      'other.md': 'không đọc'
    })
    expect((await read(['b', 'a (1).txt', 'b/*.txt'])).map(brief)).toEqual([
      'a (1).txt: ngoặc',
      'b/10.txt: mười',
      'b/2.txt: hai',
      'x1: một',
      'x2: hai',
      'd1: dê',
      'b/e.txt.gz: én'
    ])
  })

  it('reads a link to a file, and what a pattern that is a link leads to, but goes round in no circle', async () => {
    await put({'crawl/1.txt': 'một', 'else/2.txt': 'hai', 'else/deep/3.txt': 'ba'})
    await symlink('../else/2.txt', join(cwd, 'crawl/two.txt'))
    await symlink('..', join(cwd, 'crawl/circle'))
    await symlink('else', join(cwd, 'linked'))
    const found = ['crawl/1.txt: một', 'crawl/two.txt: hai']
    expect((await read(['crawl'])).map(brief)).toEqual(found)
    expect((await read(['crawl/**/*.txt'])).map(brief)).toEqual(found)
    expect((await read(['linked'])).map(brief)).toEqual(['linked/2.txt: hai', 'linked/deep/3.txt: ba'])
    expect((await read(['crawl/two.txt', 'linked/*.txt'])).map(brief)).toEqual([
      'crawl/two.txt: hai',
      'linked/2.txt: hai'
    ])
  })

  it('names links that lead nowhere', async () => {
    await put({'crawl/1.txt': 'một'})
    await symlink('gone.txt', join(cwd, 'crawl/2.txt'))
    await symlink('3.txt', join(cwd, 'crawl/3.txt'))
    expect((await read(['crawl'])).map(brief)).toEqual([
      'no-file crawl/2.txt',
      'no-file crawl/3.txt',
      'crawl/1.txt: một'
    ])
    expect(await message(['crawl/2.txt'])).toBe(
      'Expected the link `crawl/2.txt` to lead to a file, got none there; mend it or take it away'
    )
  })

  it('keeps our fields, drops others, takes null for absent, and says where the document stood', async () => {
    await put({'x.ndjson': '\n{"id":"x1","text":"một","url":"https://a.vn/1","title":null,"score":3}\n'})
    expect(await read(['x.ndjson'])).toEqual([
      {
        ok: true,
        value: {
          document: {id: 'x1', text: 'một', url: 'https://a.vn/1'},
          source: {file: 'x.ndjson', line: 2},
          warnings: []
        }
      }
    ])
  })

  it('gives the same whatever the concurrency', async () => {
    await put(Object.fromEntries(Array.from({length: 60}, (_, i) => [`f${i}.txt`, `số ${i}`])))
    const one = await read(['*.txt'], {concurrency: 1})
    expect(one).toHaveLength(60)
    expect(await read(['*.txt'], {concurrency: 7})).toEqual(one)
  })

  it('reads NDJSON from standard input for `-`', async () => {
    const stdin = fromArray([Buffer.from('{"id":"s","te'), Buffer.from('xt":"sông"}')])
    expect((await read(['-'], {stdin})).map(brief)).toEqual(['s: sông'])
  })

  it('leaves the excluded directory out of globs and walks, but not a path that names a file in it', async () => {
    await put({'a.txt': 'a', 'out/b.txt': 'b'})
    expect((await read(['.', '**/*.txt'], {exclude: 'out'})).map(brief)).toEqual(['a.txt: a'])
    expect((await read(['out/b.txt'], {exclude: 'out'})).map(brief)).toEqual(['out/b.txt: b'])
  })

  it('fails each bad line with its file, its line and what to do, and goes on', async () => {
    await put({
      'x.ndjson': [
        '{"id":"ok","text":"tốt"}',
        '{"id":"a","text":',
        '{"id":"b"}',
        '{"id":"c","text":7}',
        '{"text":"không tên"}',
        '[1,2]',
        '{"id":"","text":"rỗng"}',
        '{"id":"ok2","text":"","lang":"vi"}'
      ].join('\n')
    })
    const outcomes = await read(['x.ndjson'])
    expect(outcomes.map((outcome) => (outcome.ok ? outcome.value.document.id : outcome.error.message))).toEqual([
      'ok',
      expect.stringMatching(
        /^Expected a JSON object in x\.ndjson, line 2, got invalid JSON \(.+\); write one object a line/
      ),
      'Expected `text` to be a string, got nothing; add it (in x.ndjson, line 3)',
      'Expected `text` to be a string, got `7`; change it or leave out the document (in x.ndjson, line 4)',
      'Expected `id` to be a string, got nothing; add it (in x.ndjson, line 5)',
      'Expected a JSON object, got an array; write one object a line (in x.ndjson, line 6)',
      expect.stringMatching(/^Expected `id` to be valid \(.+\), got an empty string/),
      'ok2'
    ])
    expect(outcomes[2]).toMatchObject({
      error: {id: 'b', source: {file: 'x.ndjson', line: 3}, stage: 'read', code: 'invalid-record'}
    })
  })

  it('reads lines whose fields are called as other tools call them', async () => {
    await put({
      'x.ndjson': [
        '{"id":7,"text":"một"}',
        '{"url":"https://bao-mot.example/2","headline":"Phà","content":"hai","date":"2025-05-06"}',
        '{"id":null,"url":"https://bao-mot.example/3","text":"ba"}',
        '{"url":"https://bao-mot.example/4","content":4}',
        '{"content":"không tên"}',
        '{"id":"6","text":"sáu","publishedAt":1746500000}'
      ].join('\n')
    })
    expect(
      (await read(['x.ndjson'])).map((outcome) => (outcome.ok ? outcome.value.document : outcome.error.message))
    ).toEqual([
      {id: '7', text: 'một'},
      {
        id: 'https://bao-mot.example/2',
        url: 'https://bao-mot.example/2',
        title: 'Phà',
        text: 'hai',
        publishedAt: '2025-05-06'
      },
      {id: 'https://bao-mot.example/3', url: 'https://bao-mot.example/3', text: 'ba'},
      'Expected `id` to be a string, got nothing; add it (in x.ndjson, line 4)',
      'Expected `id` to be a string, got nothing; add it (in x.ndjson, line 5)',
      'Expected `publishedAt` to be a string, got `1746500000`; change it or leave out the document (in x.ndjson, line 6)'
    ])
  })

  it('mends escapes that stand for no character, in every field', async () => {
    await put({'x.ndjson': '{"id":"x","text":"a\\u0000b\\ud800c","title":"t\\udfff"}\n'})
    const [outcome] = await read(['x.ndjson'])
    expect(outcome).toMatchObject({
      value: {
        document: {text: 'a b\ufffdc', title: 't\ufffd'},
        warnings: [{code: 'nul'}, {code: 'lone-surrogate'}]
      }
    })
  })

  it('keeps the first of two documents with one id', async () => {
    await put({'x.ndjson': '{"id":"x","text":"một"}\n{"id":"x","text":"hai"}\n'})
    expect((await read(['x.ndjson'])).map(brief)).toEqual(['x: một', 'repeated-id x.ndjson'])
  })

  it('names files that are empty, binary, damaged, too large or not there', async () => {
    await put({
      'blank.txt': ' \r\n\t',
      'empty.txt': '',
      'empty.ndjson': '\n\n',
      'image.txt': Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'),
      'notes.txt.gz': 'not packed at all',
      'cut.ndjson.gz': gzipSync(`{"id":"x","text":"${'lũ '.repeat(100)}"}\n`).subarray(0, -9),
      'large.txt': 'x'.repeat(2000)
    })
    expect((await read(['.', 'nowhere/*.txt'], {maxBytes: 1000})).map(brief)).toEqual([
      'no-file nowhere/*.txt',
      'empty blank.txt',
      expect.stringMatching(/^(x: |unreadable cut)/),
      ...(await read(['cut.ndjson.gz'])).slice(1).map(brief),
      'empty empty.ndjson',
      'empty empty.txt',
      'binary image.txt',
      'too-large large.txt',
      'unreadable notes.txt.gz'
    ])
    expect(await message(['empty.txt'])).toBe(
      'Expected empty.txt to hold text, got none; leave it out or fetch it again'
    )
    expect((await read(['cut.ndjson.gz'])).map(brief).at(-1)).toBe('unreadable cut.ndjson.gz')
  })

  it('tells how many bytes it has read, as they are stored', async () => {
    const lines = '{"id": "a", "text": "x"}\n{"id": "b", "text": "y"}\n'
    const packed = gzipSync(lines.replaceAll('"id": "', '"id": "z'))
    await put({'a.ndjson': lines, 'b.ndjson.gz': packed, 'c.txt': 'một hai'})
    const sizes: number[] = []
    const stdin = fromArray([new TextEncoder().encode('{"id": "s", "text": "z"}\n')])
    const outcomes = await read(['*', '-'], {stdin, onRead: (size) => sizes.push(size)})
    expect(outcomes.map(({ok}) => ok)).toEqual(Array(6).fill(true))
    const bytes = sizes.reduce((sum, size) => sum + size, 0)
    expect(bytes).toBe(Buffer.byteLength(lines) + packed.length + Buffer.byteLength('một hai') + 25)
  })
})
