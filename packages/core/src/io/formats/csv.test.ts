import {Buffer} from 'node:buffer'
import {describe, expect, it} from 'vitest'
import {fullArticle} from '../../../test/sample-records.js'
import {toCsv} from '../../formats/csv.js'
import type {Outcome, ReadDocument} from '../../stages/outcome.js'
import {collect, fromArray} from '../../stages/stage.js'
import {readCsv} from './csv.js'

const read = (csv: string | Uint8Array, maxBytes = 1e6): Promise<Outcome<ReadDocument>[]> => {
  const bytes = Buffer.from(csv)
  const size = 64
  const chunks = Array.from({length: Math.ceil(bytes.length / size)}, (_, i) =>
    bytes.subarray(i * size, (i + 1) * size)
  )
  return collect(readCsv(fromArray(chunks), 'x.csv', maxBytes))
}

const brief = (outcome: Outcome<ReadDocument>): string =>
  outcome.ok
    ? `${outcome.value.document.id}: ${outcome.value.document.text}`
    : `${outcome.error.code} ${outcome.error.source?.line}`

describe('readCsv', () => {
  it('reads a row a document, columns as data sets call them, empty cells as not given', async () => {
    const csv =
      'ID,Headline,Content,published_at,Language,note\r\n1,"Lũ ""lớn""","Đoạn một, dài.\r\n\r\nĐoạn hai.",2024-07-17 09:22:00,vi,x\r\n2,,Nước rút.,,,\r\n'
    const outcomes = await read(csv)
    expect(outcomes.map((outcome) => (outcome.ok ? outcome.value : outcome.error))).toEqual([
      {
        document: {
          id: '1',
          title: 'Lũ "lớn"',
          text: 'Đoạn một, dài.\r\n\r\nĐoạn hai.',
          publishedAt: '2024-07-17T09:22:00',
          lang: 'vi'
        },
        source: {file: 'x.csv', line: 2},
        warnings: []
      },
      {document: {id: '2', text: 'Nước rút.'}, source: {file: 'x.csv', line: 5}, warnings: []}
    ])
  })

  it.each([',', ';', '\t'])('finds out that %j parts the cells', async (mark) => {
    const csv = [
      ['id', 'text'],
      ['a', `"một${mark} hai, ba; bốn"`]
    ]
      .map((row) => row.join(mark))
      .join('\n')
    expect((await read(csv)).map(brief)).toEqual([`a: một${mark} hai, ba; bốn`])
  })

  it('fails a row of another length, and one without text, and goes on', async () => {
    const outcomes = await read('id,text\na,A\nb,B,C\nc\nd,\ne,E')
    expect(outcomes.map(brief)).toEqual(['a: A', 'invalid-csv 3', 'invalid-csv 4', 'invalid-record 5', 'e: E'])
    expect(outcomes[1]).toMatchObject({
      error: {
        message: 'Expected 2 cells as in the header, got 3 (in x.csv, line 3); quote cells that hold the delimiter'
      }
    })
  })

  it('stops at a quote that is never closed, after what came before it', async () => {
    expect((await read('id,text\na,A\nb,"B\nc,C\n')).map(brief)).toEqual(['a: A', 'invalid-csv 3'])
    expect((await read(`id,text\na,A\nb,"${'x\n'.repeat(500)}`, 200)).map(brief)).toEqual(['a: A', 'invalid-csv 3'])
  })

  it('reads a byte order mark, UTF-16 and an older charset', async () => {
    expect((await read('\ufeffid,text\na,Lũ')).map(brief)).toEqual(['a: Lũ'])
    expect((await read(Buffer.from('\ufeffid\ttext\r\na\tLũ\r\n', 'utf16le'))).map(brief)).toEqual(['a: Lũ'])
    const latin1 = Buffer.from('id,text\na,Die Straße führt über die große Brücke nach Süden.', 'latin1')
    expect(await read(latin1)).toMatchObject([
      {value: {document: {text: 'Die Straße führt über die große Brücke nach Süden.'}, warnings: [{code: 'encoding'}]}}
    ])
  })

  it('reads what is exported', async () => {
    expect(await read(toCsv([fullArticle], {verbatim: true}))).toMatchObject([
      {value: {document: {id: fullArticle.id, text: fullArticle.text, title: fullArticle.title, lang: 'vi'}}}
    ])
  })

  it('gives nothing for a header alone or an empty file', async () => {
    expect(await read('id,text\n')).toEqual([])
    expect(await read('')).toEqual([])
  })
})
