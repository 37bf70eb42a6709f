import {Buffer} from 'node:buffer'
import {mkdtemp, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {gzipSync} from 'node:zlib'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {collect, fromArray} from '../../stages/stage.js'
import {type ReadOptions, readDocuments} from '../read-documents.js'
import {documentReaders, readerFor} from './readers.js'

const http = 'HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<p>Tám.'
const warc = `WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:8>\r\nContent-Length: ${Buffer.byteLength(http)}\r\n\r\n${http}\r\n\r\n`

const files: Readonly<Record<string, string | Uint8Array>> = {
  '1.txt': 'Một.',
  '2.ndjson': '{"id": "2", "text": "Hai."}',
  '3.json': '[{"id": "3", "text": "Ba."}]',
  '4.json.gz': gzipSync('{"url": "https://a.vn/4", "maintext": "Bốn.", "date_publish": null}'),
  '5.csv': 'id,text\n5,Năm.',
  '6.TSV': 'id\ttext\n6\tSáu.',
  '7.html': '<p>Bảy.',
  '8.warc.gz': gzipSync(warc),
  '8a.rss': '<rss><channel><item><guid>8a</guid><description>Tám rưỡi.</description></item></channel></rss>',
  '9': 'Chín.'
}

let cwd: string

beforeAll(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'readers-'))
  for (const [name, content] of Object.entries(files)) await writeFile(join(cwd, name), content)
})

afterAll(() => rm(cwd, {recursive: true}))

async function read(patterns: readonly string[], options: ReadOptions = {}): Promise<string[]> {
  const outcomes = await collect(readDocuments(patterns, {cwd, ...options}))
  return outcomes.map((outcome) =>
    outcome.ok ? `${outcome.value.document.id}: ${outcome.value.document.text}` : outcome.error.code
  )
}

describe('documentReaders', () => {
  it('read each file by its ending, in sorted order', async () => {
    expect(await read(['.'])).toEqual([
      '1.txt: Một.',
      '2: Hai.',
      '3: Ba.',
      'https://a.vn/4: Bốn.',
      '5: Năm.',
      '6: Sáu.',
      '7.html: Bảy.',
      'urn:uuid:8: Tám.',
      '8a: Tám rưỡi.',
      '9: Chín.'
    ])
  })

  it('read everything as they are told to', async () => {
    expect(await read(['7.html', '9'], {from: 'text'})).toEqual(['7.html: <p>Bảy.', '9: Chín.'])
    expect(await read(['-'], {from: 'csv', stdin: fromArray([Buffer.from('text\nMười.')])})).toEqual(['stdin#1: Mười.'])
    await expect(read(['9'], {from: 'docx'})).rejects.toThrow(
      'Expected `from` to be one of `text`, `ndjson`, `json`, `csv`, `html`, `feed`, `warc`, `trafilatura`, `news-please`, `fundus`, got `docx`'
    )
  })

  it('have names and endings of their own', () => {
    const names = documentReaders.map(({name}) => name)
    const endings = documentReaders.flatMap(({extensions}) => extensions)
    expect(new Set(names).size).toBe(names.length)
    expect(new Set(endings).size).toBe(endings.length)
    expect(readerFor('tin.2024.tar').name).toBe('text')
  })
})
