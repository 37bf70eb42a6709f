import {parse} from 'csv-parse/sync'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {bareArticle, fullArticle, sampleEvent} from '../../test/sample-records.js'
import {toCsv} from './csv.js'

// No leniency of the parser is on: rows of unequal length and stray quotes throw.
const read = (csv: string): Record<string, string>[] => parse(csv, {columns: true, record_delimiter: '\r\n'})

describe('toCsv', () => {
  it('gives every cell back to a parser as it was', () => {
    const [event, full, bare] = read(toCsv([sampleEvent, fullArticle, bareArticle], {verbatim: true}))
    expect(event).toMatchObject({id: fullArticle.id, event: sampleEvent.id, reports: '2'})
    expect(full).toEqual({
      id: fullArticle.id,
      event: '',
      reports: '',
      source_id: 'crawl/0001.txt',
      outlet: 'baosongdai.vn',
      url: fullArticle.source.url,
      lang: 'vi',
      published: '2024-07-17T09:22:00',
      modified: '2024-07-17T11:05:30+07:00',
      title: fullArticle.title,
      lead: fullArticle.lead,
      authors: 'Lan Anh; Trần "Tèo" Tý',
      agency: 'TTXVN',
      source_url: 'https://nguon.example/tin/1',
      tags: 'lũ lụt; <miền Trung>',
      views: '1234',
      text: fullArticle.text
    })
    expect(bare).toMatchObject({title: '', published: '', views: '', text: 'Chỉ có một câu.'})
  })

  it('gives any text back', () => {
    fc.assert(
      fc.property(
        fc.string({unit: 'binary'}),
        fc.string({unit: fc.constantFrom(',', '"', '\r', '\n', 'a', ';')}),
        (title, text) => {
          const [row] = read(toCsv([{...bareArticle, title, text}], {verbatim: true}))
          expect([row?.title, row?.text]).toEqual([title, text])
        }
      )
    )
  })

  it('ends lines with CRLF, the last one too, and writes no byte order mark', () => {
    const csv = toCsv([bareArticle])
    expect(csv.startsWith('id,event,reports,source_id,')).toBe(true)
    expect(csv.split('\r\n')).toHaveLength(3)
    expect(csv.endsWith('\r\n')).toBe(true)
  })

  it.each(['=1+1', '+84 901', '-5', '@SUM(A1)', '\t=1', ' =1', '\r=1', '＝1', '＋1', '－1', '＠A'])(
    'keeps a spreadsheet from taking %j for a formula',
    (title) => {
      expect(read(toCsv([{...bareArticle, title}]))[0]?.title).toBe(`'${title}`)
    }
  )

  it.each(['Giá tăng 5-6%', 'a=b', "'tis", '“- Thưa ông”', '5'])('leaves %j as it is', (title) => {
    expect(read(toCsv([{...bareArticle, title}]))[0]?.title).toBe(title)
  })
})
