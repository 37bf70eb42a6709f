import {describe, expect, it} from 'vitest'
import {chooseDocuments, chooseEvents, removedShare} from './choose.js'
import type {DocumentRow, EventRow, ReportIndex} from './data.js'
import {noFilter, readPlace, writePlace} from './place.js'

const row = (source: string, values: Partial<DocumentRow>): DocumentRow => ({
  source,
  title: null,
  opening: null,
  outlet: null,
  lang: 'vi',
  at: null,
  kept: 100,
  removed: 0,
  confidence: 0.9,
  warnings: 0,
  cuts: [],
  event: null,
  ...values
})

const event = (title: string, values: Partial<EventRow>): EventRow => ({
  title,
  opening: null,
  lang: 'vi',
  reports: 2,
  outlets: [0],
  firstAt: null,
  weakest: 0.9,
  conflicts: 0,
  nearMisses: 0,
  ...values
})

const cut = (rule: number, confidence: number): DocumentRow['cuts'][number] => ({rule, count: 1, words: 5, confidence})

const index: ReportIndex = {
  by: 'copydesk',
  folder: 'out',
  outlets: ['a.vn', 'b.vn'],
  rules: ['related-list', 'rating'],
  totals: {words: {kept: 0, metadata: 0, captions: 0, removed: 0}, roles: [], rules: []},
  documents: [
    row('sure', {confidence: 0.99, outlet: 0, cuts: [cut(0, 0.97)], removed: 300}),
    row('unsure', {confidence: 0.55, outlet: 1, cuts: [cut(0, 0.6), cut(1, 0.99)], removed: 100}),
    row('warned', {confidence: 0.98, warnings: 1, title: 'Giá XĂNG tăng'})
  ],
  events: [
    event('pair', {outlets: [0, 1], weakest: 0.7}),
    event('quarrel', {reports: 5, conflicts: 1}),
    event('alone', {reports: 1, weakest: 1})
  ],
  failures: [],
  nearMisses: [],
  chunkSize: 40
}

describe('chooseDocuments', () => {
  const sources = (filter: Partial<typeof noFilter>): string[] =>
    chooseDocuments(index, {...noFilter, ...filter}).map((number) => index.documents[number]!.source)

  it.each([
    ['warned pages, then the least sure', {}, ['warned', 'unsure', 'sure']],
    ['the order of the run', {order: 'read'}, ['sure', 'unsure', 'warned']],
    ['the largest share removed', {order: 'removed'}, ['sure', 'unsure', 'warned']],
    ['one outlet', {outlet: 'b.vn'}, ['unsure']],
    ['an outlet that is not there', {outlet: 'c.vn'}, []],
    ['one rule', {rule: 'related-list'}, ['unsure', 'sure']],
    ['pages no surer than asked', {confidence: 0.6}, ['unsure']],
    ['a rule where it is no surer than asked', {rule: 'rating', confidence: 0.7}, []],
    ['the same for another rule', {rule: 'related-list', confidence: 0.7}, ['unsure']],
    ['words of the title, in any case', {words: 'xăng'}, ['warned']],
    ['words of the id', {words: 'SURE'}, ['unsure', 'sure']]
  ])('gives %s', (_, filter, expected) => {
    expect(sources(filter)).toEqual(expected)
  })
})

describe('chooseEvents', () => {
  const titles = (filter: Partial<typeof noFilter>): (string | null)[] =>
    chooseEvents(index, {...noFilter, ...filter}).map((number) => index.events[number]!.title)

  it.each([
    ['those that disagree, then the weakest', {}, ['quarrel', 'pair']],
    ['the largest', {order: 'size'}, ['quarrel', 'pair']],
    ['single reports when asked for', {order: 'single'}, ['alone']],
    ['one outlet', {outlet: 'b.vn'}, ['pair']],
    ['weak ones', {confidence: 0.8}, ['pair']]
  ])('gives %s', (_, filter, expected) => {
    expect(titles(filter)).toEqual(expected)
  })
})

describe('removedShare', () => {
  it('is of all words, and 0 for a page without any', () => {
    expect(removedShare(row('a', {kept: 100, removed: 300}))).toBe(0.75)
    expect(removedShare(row('a', {kept: 0, removed: 0}))).toBe(0)
  })
})

describe('places', () => {
  it('come back from their address', () => {
    const filter = {...noFilter, outlet: 'Báo & <b>', rule: 'related-list', confidence: 0.7, words: 'a=b?c'}
    expect(readPlace(writePlace('documents', 12, filter))).toEqual({view: 'documents', number: 12, filter})
  })

  it.each(['', '#', '#/nowhere', '#/documents/x', '#/documents?confidence=7'])('understands %j', (hash) => {
    const place = readPlace(hash)
    expect(place.number).toBeNull()
    expect(place.filter).toEqual(noFilter)
  })
})
