import {Buffer} from 'node:buffer'
import {gzipSync} from 'node:zlib'
import {describe, expect, it} from 'vitest'
import type {Outcome, ReadDocument} from '../../stages/outcome.js'
import {collect, fromArray} from '../../stages/stage.js'
import {readWarc} from './warc.js'

interface Page {
  readonly id: string
  readonly body: string | Uint8Array
  readonly type?: string
  readonly status?: string
  readonly headers?: string
  readonly contentType?: string
}

/** One record as Common Crawl News writes it (ISO 28500, 4). */
function record({
  id,
  body,
  type = 'response',
  status = '200 OK',
  headers = '',
  contentType = 'text/html'
}: Page): Buffer {
  const http = Buffer.concat([
    Buffer.from(`HTTP/1.1 ${status}\r\nContent-Type: ${contentType}\r\n${headers}\r\n`),
    Buffer.from(body)
  ])
  const head = [
    'WARC/1.0',
    `WARC-Type: ${type}`,
    `WARC-Record-ID: <urn:uuid:${id}>`,
    'WARC-Date: 2024-07-17T02:22:00Z',
    'Content-Type: application/http; msgtype=response',
    `WARC-Target-URI: https://baosongdai.vn/${id}.html`,
    `Content-Length: ${http.length}`
  ]
  return Buffer.concat([Buffer.from(`${head.join('\r\n')}\r\n\r\n`), http, Buffer.from('\r\n\r\n')])
}

const info = Buffer.from(
  'WARC/1.0\r\nWARC-Type: warcinfo\r\nWARC-Record-ID: <urn:uuid:i>\r\nContent-Length: 6\r\n\r\na: b\r\n\r\n\r\n'
)
const html = (text: string): string => `<html lang="vi"><body><p>${text}</p></body></html>`

/** In chunks of a size that cuts headers and characters. */
const inChunks = (bytes: Uint8Array, size = 7): AsyncIterable<Uint8Array> =>
  fromArray(Array.from({length: Math.ceil(bytes.length / size)}, (_, i) => bytes.subarray(i * size, (i + 1) * size)))

const read = (bytes: Uint8Array, maxBytes = 1e6): Promise<Outcome<ReadDocument>[]> =>
  collect(readWarc(inChunks(bytes), 'news.warc', maxBytes))

const brief = (outcome: Outcome<ReadDocument>): string =>
  outcome.ok ? outcome.value.document.text : `${outcome.error.code} ${outcome.error.id}`

describe('readWarc', () => {
  it('gives a document for each page of HTML that was a success, with address and date of the record', async () => {
    const archive = Buffer.concat([
      info,
      record({id: 'request', type: 'request', body: ''}),
      record({id: 'a', body: html('Lũ lớn ở thượng nguồn.')}),
      record({id: 'missing', status: '404 Not Found', body: html('Không tìm thấy.')}),
      record({id: 'picture', contentType: 'image/jpeg', body: 'jpeg'}),
      record({id: 'b', contentType: 'text/html; charset=utf-8', body: html('Nước rút.')})
    ])
    const outcomes = await read(archive)
    expect(outcomes.map(brief)).toEqual(['Lũ lớn ở thượng nguồn.', 'Nước rút.'])
    expect(outcomes[0]).toMatchObject({
      value: {
        document: {
          id: 'urn:uuid:a',
          url: 'https://baosongdai.vn/a.html',
          lang: 'vi',
          fetchedAt: '2024-07-17T02:22:00Z'
        },
        source: {file: 'news.warc', line: null}
      }
    })
  })

  it('reads an archive whose records are packed one by one, as they come', async () => {
    const packed = ['a', 'b', 'c'].map((id) => gzipSync(record({id, body: html(id.repeat(50))})))
    expect((await read(Buffer.concat(packed))).map(brief)).toEqual(['a', 'b', 'c'].map((id) => id.repeat(50)))
  })

  it('unpacks what the server sent packed and in chunks', async () => {
    const page = gzipSync(html('Nước rút.'))
    const body = Buffer.concat([Buffer.from(`${page.length.toString(16)}\r\n`), page, Buffer.from('\r\n0\r\n\r\n')])
    const headers = 'Content-Encoding: gzip\r\nTransfer-Encoding: chunked\r\n'
    expect((await read(record({id: 'a', headers, body}))).map(brief)).toEqual(['Nước rút.'])
  })

  it('reads the charset that the server names', async () => {
    const body = Buffer.concat([
      Buffer.from('<p>Gro'),
      Buffer.from([0xdf]),
      Buffer.from('e Stra'),
      Buffer.from([0xdf]),
      Buffer.from('e</p>')
    ])
    const [outcome] = await read(record({id: 'a', contentType: 'text/html; charset=ISO-8859-1', body}))
    expect(outcome).toMatchObject({value: {document: {text: 'Große Straße'}, warnings: [{code: 'encoding'}]}})
  })

  it('fails a page that is too large, empty or binary, and goes on', async () => {
    const archive = Buffer.concat([
      record({id: 'large', body: html('x'.repeat(5000))}),
      record({id: 'void', body: '<html><body><script>1</script></body></html>'}),
      record({id: 'binary', body: Buffer.alloc(500, 1)}),
      record({id: 'ok', body: html('Nước rút.')})
    ])
    expect((await read(archive, 4000)).map(brief)).toEqual([
      'too-large urn:uuid:large',
      'empty urn:uuid:void',
      'binary urn:uuid:binary',
      'Nước rút.'
    ])
  })

  it('says of a file without any page that it is none', async () => {
    expect((await read(info)).map(brief)).toEqual(['empty null'])
  })

  it('fails bytes between records and a record that is cut off', async () => {
    const whole = record({id: 'a', body: html('Nước rút.')})
    const archive = Buffer.concat([
      whole,
      Buffer.from('no record\r\nat all: x\r\n\r\n'),
      record({id: 'b', body: html('Hết lũ.')}),
      record({id: 'c', body: html('x'.repeat(500))}).subarray(0, 600)
    ])
    expect((await read(archive)).map(brief)).toEqual(['Nước rút.', 'damaged null', 'Hết lũ.', 'damaged urn:uuid:c'])
  })

  it('says of a text file that it is no archive', async () => {
    expect((await read(Buffer.from('Lũ lớn.\n\nNước rút.\n'))).map(brief)).toEqual(['empty null'])
  })
})
