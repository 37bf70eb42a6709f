/** What must hold of every text, whatever is in it: arbitrary strings, and real pages with things done to them. */
import {readdirSync, readFileSync} from 'node:fs'
import type {Article} from '@copydesk/core'
import {articleSchema} from '@copydesk/core/schemas'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {createCleaner} from '../src/index.js'

const clean = createCleaner()

const folder = new URL('../../../seeds/', import.meta.url)
const seeds = readdirSync(folder).map((name) => readFileSync(new URL(name, folder), 'utf8'))

/** Lines of words, labels, marks and characters that trip readers up. */
const line = fc.oneof(
  fc.string({unit: 'binary', maxLength: 60}),
  fc.lorem({maxCount: 30}),
  fc.constantFrom(
    'Tin liên quan',
    'Xem thêm: Chợ nổi họp lại từ sáng sớm',
    '(Ảnh: TTXVN)',
    'Theo TTXVN',
    '16:18 26/11/2019 | Lượt xem : 2046',
    '>> Title',
    '• [abc-123] item',
    '★★★★★',
    '[____]',
    'a.Ba.Ca “b”.Cd',
    'Nguồn Chính Phủ: http://example.vn/a.html',
    '\u200b\u200b',
    '\ufeff',
    '\ud83d\ude00',
    '중앙일보 기자입니다.',
    'ทดสอบ ข่าว',
    'e\u0301\u0323 \u1100\u1161 &nbsp;&amp;&lt;br&gt;'
  )
)
const page = fc.array(line, {maxLength: 30}).map((lines) => lines.join('\n'))

/** One change to a page: what scrapers, editors and accidents do to it. */
type Change = (text: string, at: number) => string

const changes: Readonly<Record<string, Change>> = {
  cut: (text, at) => text.slice(0, at),
  drop: (text, at) => text.slice(0, at) + text.slice(at + 200),
  double: (text, at) => text.slice(0, at) + text.slice(Math.max(0, at - 300), at) + text.slice(at),
  join: (text) => text.replace(/\n+/g, ' '),
  blank: (text) => text.replace(/\n/g, '\n\n'),
  carriage: (text) => text.replace(/\n/g, '\r\n'),
  spaces: (text) => text.replaceAll(' ', '\u00a0'),
  invisible: (text, at) => `${text.slice(0, at)}\u200b\u00ad${text.slice(at)}`,
  surrogate: (text, at) => `${text.slice(0, at)}\ud800${text.slice(at)}`,
  zero: (text, at) => `${text.slice(0, at)}\0${text.slice(at)}`,
  bullets: (text) => text.replace(/^(?=\S)/gm, ' * '),
  wrap: (text) => text.replace(/(.{60,72}) /g, '$1\n'),
  decompose: (text) => text.normalize('NFD'),
  capitals: (text, at) => text.slice(0, at) + text.slice(at, at + 400).toUpperCase() + text.slice(at + 400)
}
const change = fc.tuple(fc.constantFrom(...Object.keys(changes)), fc.double({min: 0, max: 1, noNaN: true}))
const changedSeed = fc
  .tuple(fc.constantFrom(...seeds), fc.array(change, {minLength: 1, maxLength: 4}))
  .map(([seed, list]) =>
    list.reduce((text, [name, part]) => changes[name]!(text, Math.floor(part * text.length)), seed)
  )

const texts = fc.oneof(fc.string({unit: 'binary', maxLength: 300}), page, changedSeed)
const runs = {numRuns: 150}

function of(text: string): Article {
  return clean({id: 'text', text})
}

describe('every text', () => {
  it('is accounted for: body, captions, spans and removals are the page, each character once', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const {body, captions, spans, removals} = of(text)
        const ranges = [...body, ...captions, ...spans, ...removals].sort((a, b) => a.start - b.start)
        let at = 0
        for (const {start, end} of ranges) {
          expect(start).toBeGreaterThanOrEqual(at)
          expect(end).toBeGreaterThan(start)
          expect(text.slice(at, start)).toMatch(/^\s*$/)
          at = end
        }
        expect(at).toBeLessThanOrEqual(text.length)
        expect(text.slice(at)).toMatch(/^\s*$/)
      }),
      runs
    )
  })

  it('gives a record that the schema holds for valid', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const {error} = articleSchema.safeParse(of(text))
        expect(error).toBeUndefined()
      }),
      runs
    )
  })

  it('gives the same record in NFD, offsets and digest aside', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(withoutPlaces(of(text.normalize('NFD')))).toEqual(withoutPlaces(of(text.normalize('NFC'))))
      }),
      runs
    )
  })

  it.each([
    ['with Windows line ends', (text: string) => text.replace(/\r\n?|\n/g, '\r\n')],
    ['with a byte order mark', (text: string) => `\ufeff${text}`],
    ['below blank lines', (text: string) => `\n \n${text}`],
    ['above blank lines', (text: string) => `${text}\n\n \n`],
    ['with spaces behind its lines', (text: string) => text.replace(/\r?\n/g, '  $&')]
  ])('gives the same record %s, offsets and digest aside', (_how, change) => {
    fc.assert(
      fc.property(fc.oneof(page, changedSeed), (text) => {
        expect(withoutPlaces(of(change(text)))).toEqual(withoutPlaces(of(text)))
      }),
      {numRuns: 60}
    )
  })

  it('gives the same record every time', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(createCleaner()({id: 'text', text})).toEqual(of(text))
      }),
      {numRuns: 40}
    )
  })
})

/** The record without what tells two spellings of one text apart: places, digests, the count of repaired characters. */
function withoutPlaces(article: Article): unknown {
  const {source: _, repairs: __, ...rest} = article
  return JSON.parse(JSON.stringify(rest, (key, value) => (key === 'start' || key === 'end' ? undefined : value)))
}
