import {Buffer} from 'node:buffer'
import {gzipSync} from 'node:zlib'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import type {Outcome, ReadDocument} from '../../stages/outcome.js'
import {collect, fromArray} from '../../stages/stage.js'
import {readFundus, readJson, readNewsPlease, readTrafilatura} from './json.js'
import {jsonValues} from './json-values.js'
import type {DocumentReader} from './reader.js'

const inChunks = (bytes: Uint8Array, size: number): AsyncIterable<Uint8Array> =>
  fromArray(Array.from({length: Math.ceil(bytes.length / size)}, (_, i) => bytes.subarray(i * size, (i + 1) * size)))

const read = (json: string | Uint8Array, reader: DocumentReader['read'] = readJson, maxBytes = 1e6) =>
  collect(reader(inChunks(Buffer.from(json), 5), 'x.json', maxBytes))

const brief = (outcome: Outcome<ReadDocument>): string =>
  outcome.ok
    ? `${outcome.value.document.id}: ${outcome.value.document.text}`
    : `${outcome.error.code} ${outcome.error.source?.line}`

describe('jsonValues', () => {
  it('takes any array apart as JSON.parse would, wherever the chunks are cut', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.jsonValue()),
        fc.integer({min: 1, max: 9}),
        fc.constantFrom(undefined, 2),
        async (values, size, indent) => {
          const found = await collect(
            jsonValues(inChunks(Buffer.from(JSON.stringify(values, null, indent)), size), 1e6)
          )
          expect(found.map((value) => ('text' in value ? JSON.parse(value.text ?? '') : value))).toEqual(
            JSON.parse(JSON.stringify(values))
          )
        }
      )
    )
  })

  it('takes objects apart that follow each other, with lines', async () => {
    const text = '\ufeff{"a": "}\\"{"}\n\n  {"b":\n[1]}{"c":{}}'
    expect(await collect(jsonValues(inChunks(Buffer.from(text), 3), 1e6))).toEqual([
      {number: 1, line: 1, text: '{"a": "}\\"{"}'},
      {number: 2, line: 3, text: '{"b":\n[1]}'},
      {number: 3, line: 4, text: '{"c":{}}'}
    ])
  })

  it('holds nothing of a value that is too long', async () => {
    const text = JSON.stringify([{text: 'x'.repeat(100)}, {text: 'y'}])
    expect(await collect(jsonValues(inChunks(Buffer.from(text), 8), 50))).toEqual([
      {number: 1, line: 1, text: null},
      {number: 2, line: 1, text: '{"text":"y"}'}
    ])
  })

  it.each([
    ['<html>', {line: 1, found: '<html>'}],
    ['[{"a": 1}, {"b"', {line: 1, found: ''}],
    ['[1, 2', {line: 1, found: ''}]
  ])('says where %j is no JSON', async (text, expected) => {
    expect((await collect(jsonValues(inChunks(Buffer.from(text), 99), 99))).at(-1)).toEqual(expected)
  })
})

describe('readJson', () => {
  it('reads an array of raw documents, and of objects as data sets have them', async () => {
    const documents = [
      {id: 'a', text: 'Lũ lớn.', url: 'https://a.vn/1', lang: null},
      {
        content: 'Nước rút.',
        headline: 'Hết lũ',
        link: 'https://a.vn/2',
        published_at: '2024-07-17 09:22:00',
        Source: 'Báo A'
      },
      {id: 7, body: 'Trời nắng.', date: 'hôm qua'},
      {text: 'Không tên.'}
    ]
    const outcomes = await read(JSON.stringify(documents, null, 1))
    expect(outcomes.map((outcome) => (outcome.ok ? outcome.value.document : outcome.error.message))).toEqual([
      {id: 'a', text: 'Lũ lớn.', url: 'https://a.vn/1'},
      {
        id: 'https://a.vn/2',
        text: 'Nước rút.',
        url: 'https://a.vn/2',
        outlet: 'Báo A',
        title: 'Hết lũ',
        publishedAt: '2024-07-17T09:22:00'
      },
      {id: '7', text: 'Trời nắng.'},
      {id: 'x.json#4', text: 'Không tên.'}
    ])
    expect(outcomes[1]).toMatchObject({value: {source: {file: 'x.json', line: 8}}})
  })

  it('tells records of trafilatura, news-please and fundus by their fields', async () => {
    const records = [
      {source: 'https://a.vn/1', 'source-hostname': 'Báo A', fingerprint: 'f', text: 'Một.', date: '2024-07-17'},
      {url: 'https://a.vn/2', maintext: 'Hai.', date_publish: null, text: null},
      {publishing_date: '2024-07-17 09:22:00+07:00', body: {summary: ['Ba.'], sections: []}}
    ]
    expect((await read(JSON.stringify(records))).map(brief)).toEqual([
      'https://a.vn/1: Một.',
      'https://a.vn/2: Hai.',
      'x.json#3: Ba.'
    ])
  })

  it('reads a single object, as news-please saves each page', async () => {
    expect((await read('{"url": "https://a.vn/2", "maintext": "Hai.", "date_publish": null}')).map(brief)).toEqual([
      'https://a.vn/2: Hai.'
    ])
  })

  it('fails what is no document and goes on', async () => {
    const text =
      '[\n{"id": "a", "text": "A"},\n{"id": "b"},\n{"id": c},\n7,\n{"maintext": null, "date_publish": null, "url": "u"},\n{"id": "d", "text": "D"}\n]'
    const outcomes = await read(text)
    expect(outcomes.map(brief)).toEqual([
      'a: A',
      'invalid-record 3',
      'invalid-json 4',
      'invalid-record 5',
      'invalid-record 6',
      'd: D'
    ])
    const messages = outcomes.flatMap((outcome) => (outcome.ok ? [] : [outcome.error.message]))
    expect(messages[0]).toBe('Expected `text` to be a string, got nothing; add it (in x.json, line 3)')
    expect(messages[1]).toMatch(
      /^Expected a JSON object in x\.json, line 4, got invalid JSON .+; mend it or leave it out$/
    )
  })

  it('names a file that ends too early, is none, or holds too much', async () => {
    expect((await read('[{"id": "a", "text": "A"}, {"id": "b"')).map(brief)).toEqual(['a: A', 'invalid-json 1'])
    expect((await read(gzipSync('x'))).map(brief)).toEqual(['invalid-json 1'])
    expect((await read(`[{"id": "a", "text": "${'x'.repeat(99)}"}]`, readJson, 50)).map(brief)).toEqual(['too-large 1'])
  })

  it('shows what it found in one line', async () => {
    const [outcome] = await read('a\n b')
    expect(outcome).toMatchObject({
      ok: false,
      error: {
        message: 'Expected an array or an object in x.json, line 1, got `a b`; what follows is not read'
      }
    })
  })

  it('reads UTF-16', async () => {
    expect((await read(Buffer.from('\ufeff[{"id": "a", "text": "Lũ"}]', 'utf16le'))).map(brief)).toEqual(['a: Lũ'])
  })
})

describe('readers of one tool', () => {
  it('read records that lack the fields by which they are told', async () => {
    expect((await read('{"title": "T", "text": "Một.", "fingerprint": "f"}', readTrafilatura)).map(brief)).toEqual([
      'f: Một.'
    ])
    expect((await read('{"maintext": "Hai.", "filename": "a.json"}', readNewsPlease)).map(brief)).toEqual([
      'a.json: Hai.'
    ])
    expect((await read('[{"plaintext": "Ba.", "title": "T"}]', readFundus)).map(brief)).toEqual(['x.json#1: Ba.'])
  })
})
