import {describe, expect, it} from 'vitest'
import {bareArticle, fullArticle, sampleEvent} from '../../test/sample-records.js'
import {fromTrafilatura, isTrafilatura, toTrafilatura} from './trafilatura.js'

// The keys that `trafilatura --json --with-metadata` wrote for a page, version 2.0, all of them and in its order.
const keys = [
  'title',
  'author',
  'hostname',
  'date',
  'fingerprint',
  'id',
  'license',
  'comments',
  'raw_text',
  'text',
  'language',
  'image',
  'pagetype',
  'filedate',
  'source',
  'source-hostname',
  'excerpt',
  'categories',
  'tags'
]

describe('toTrafilatura', () => {
  it.each([fullArticle, bareArticle, sampleEvent])('has the keys of trafilatura, in their order', (record) => {
    expect(Object.keys(toTrafilatura(record))).toEqual(keys)
  })

  it('writes names, days and paragraphs as trafilatura does', () => {
    expect(toTrafilatura(fullArticle)).toMatchObject({
      author: 'Lan Anh; Trần "Tèo" Tý',
      hostname: 'baosongdai.vn',
      date: '2024-07-17',
      fingerprint: fullArticle.id,
      id: 'crawl/0001.txt',
      excerpt: fullArticle.lead,
      source: fullArticle.source.url,
      'source-hostname': 'baosongdai.vn',
      tags: 'lũ lụt;<miền Trung>',
      text: fullArticle.text.replaceAll('\n\n', '\n')
    })
    expect(toTrafilatura(fullArticle).raw_text).not.toContain('\n')
  })

  it('is read back as a raw document', () => {
    const written = JSON.parse(JSON.stringify(toTrafilatura(fullArticle)))
    expect(isTrafilatura(written)).toBe(true)
    expect(fromTrafilatura(written)).toEqual({
      id: 'crawl/0001.txt',
      text: fullArticle.text.replaceAll('\n\n', '\n'),
      url: fullArticle.source.url,
      title: fullArticle.title,
      lang: 'vi',
      publishedAt: '2024-07-17'
    })
  })
})

describe('fromTrafilatura', () => {
  it('reads what trafilatura wrote, and takes the host for the outlet only without an address', () => {
    const record = {
      title: 'Lũ lớn',
      author: null,
      hostname: 'baoa.vn',
      date: '2024-07-17',
      fingerprint: '90bf581947081353',
      id: null,
      raw_text: 'Mưa to.',
      text: 'Mưa to.',
      language: null,
      filedate: '2026-11-22',
      source: 'https://baoa.vn/lu.html',
      'source-hostname': 'Báo A'
    }
    expect(fromTrafilatura(record)).toEqual({
      id: 'https://baoa.vn/lu.html',
      text: 'Mưa to.',
      url: 'https://baoa.vn/lu.html',
      title: 'Lũ lớn',
      publishedAt: '2024-07-17',
      fetchedAt: '2026-11-22'
    })
    expect(fromTrafilatura({...record, source: null})).toMatchObject({id: '90bf581947081353', outlet: 'baoa.vn'})
  })
})
