import {cp, mkdtemp, readdir, readFile, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {inflateRawSync} from 'node:zlib'
import type {Article} from '@copydesk/core'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import type {DocumentDetail, ReportIndex} from '../src/report/html/client/data.js'
import {copydesk, records} from './program.js'
import {makeRun} from './report-run.js'

let folder: string
let run: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'report-'))
  run = await makeRun(folder)
})

afterAll(async () => {
  await rm(folder, {recursive: true})
})

/** Reads data of a report as the browser does. */
async function dataOf<T>(file: string, id: string): Promise<T> {
  const html = await readFile(file, 'utf8')
  const [, packed] = html.match(new RegExp(`id="data-${id}">([A-Za-z0-9+/=]+)</script>`)) ?? []
  return JSON.parse(inflateRawSync(Buffer.from(packed!, 'base64')).toString()) as T
}

/** A copy of the run under another name, to be changed. */
async function copyOfRun(name: string): Promise<string> {
  const copy = join(folder, name)
  await cp(run, copy, {recursive: true})
  return copy
}

describe('copydesk report', () => {
  it('writes one file that holds every document with its raw text', async () => {
    const {code, err, out} = await copydesk(['report', 'out', '--out', 'whole.html'], {cwd: folder})
    expect({code, err}).toEqual({code: 0, err: ''})
    expect(out).toMatch(/^whole\.html: 4 documents, 3 events, 0\.\d MB; open it in a browser\n$/)
    const articles = records<Article>(await readFile(join(run, 'articles.ndjson'), 'utf8'))
    const index = await dataOf<ReportIndex>(join(folder, 'whole.html'), 'index')
    expect(index.documents.map((row) => row.source)).toEqual(articles.map((article) => article.source.id))
    expect(index.folder).toBe('out')
    expect(index.failures).toMatchObject([{name: 'in.ndjson:5', code: 'invalid-json'}])
    const summary = JSON.parse(await readFile(join(run, 'summary.json'), 'utf8'))
    expect(index.totals.words).toMatchObject(summary.words)
    expect(Object.fromEntries(index.totals.rules.map(({name, count, words}) => [name, {count, words}]))).toEqual(
      summary.rules
    )
    const details = await dataOf<DocumentDetail[]>(join(folder, 'whole.html'), 'documents-0')
    expect(details.map((detail) => detail.raw)).not.toContain(null)
    expect(details.map((detail) => detail.article.id)).toEqual(articles.map((article) => article.id))
  })

  it('gives the same bytes for the same run', async () => {
    await copydesk(['report', 'out', '--out', 'a.html'], {cwd: folder})
    await copydesk(['report', 'out', '--out', 'b.html'], {cwd: folder})
    expect((await readFile(join(folder, 'a.html'))).equals(await readFile(join(folder, 'b.html')))).toBe(true)
  })

  it('has no address of a network and no unhashed script', async () => {
    await copydesk(['report', 'out', '--out', 'c.html'], {cwd: folder})
    const html = await readFile(join(folder, 'c.html'), 'utf8')
    expect(html).not.toMatch(/https?:\/\/|<link|<img|@import|url\(/)
    expect(html.match(/<script(?! type="application\/octet-stream")/g)).toHaveLength(1)
    expect(html).toMatch(/default-src 'none'; script-src 'sha256-/)
  })

  it('does without raw texts, near-misses and failures', async () => {
    const copy = await copyOfRun('plain')
    await rm(join(copy, 'raw.ndjson'))
    await rm(join(copy, 'errors.ndjson'))
    const {code} = await copydesk(['report', 'plain'], {cwd: folder})
    expect(code).toBe(0)
    const details = await dataOf<DocumentDetail[]>(join(copy, 'report.html'), 'documents-0')
    expect(details.every((detail) => detail.raw === null)).toBe(true)
  })

  it('does not show a text that is not the one the article was made from', async () => {
    const copy = await copyOfRun('changed')
    const raw = await readFile(join(copy, 'raw.ndjson'), 'utf8')
    await writeFile(join(copy, 'raw.ndjson'), raw.replace('Heavy rain', 'Light rain'))
    await copydesk(['report', 'changed'], {cwd: folder})
    const details = await dataOf<DocumentDetail[]>(join(copy, 'report.html'), 'documents-0')
    expect(details.filter((detail) => detail.raw === null).map((detail) => detail.article.source.id)).toEqual(['rain'])
  })

  it('says what is wrong with a folder that is no run, and leaves no half file', async () => {
    const nothing = await copydesk(['report', 'nowhere'], {cwd: folder})
    expect(nothing.code).toBe(2)
    expect(nothing.err).toMatch(
      /^copydesk: Expected `nowhere` to hold a run \(summary\.json\), got none; name the --out/
    )
    const copy = await copyOfRun('broken')
    await writeFile(join(copy, 'articles.ndjson'), '{"schema": 1}\n')
    const broken = await copydesk(['report', 'broken'], {cwd: folder})
    expect(broken.code).toBe(2)
    expect(broken.err).toMatch(/articles\.ndjson, line 1/)
    expect((await readdir(copy)).filter((name) => name.startsWith('report'))).toEqual([])
  })
})
