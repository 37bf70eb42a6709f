import {describe, expect, it} from 'vitest'
import {createSiteChooser, defineSite, mergeProfiles, type SiteProfile} from './site.js'
import {lineKey} from './text/line-key.js'

const old = defineSite({name: 'old', hosts: ['example.vn'], validUntil: '2020-01-01'})
const now = defineSite({name: 'now', hosts: ['example.vn', 'Báo Ví Dụ'.toLowerCase()]})

describe('createSiteChooser', () => {
  it.each([
    ['by host', {host: 'example.vn', outlet: undefined, publishedAt: undefined}, 'now'],
    ['by subdomain', {host: 'thethao.example.vn', outlet: undefined, publishedAt: '2024-01-01'}, 'now'],
    ['by outlet', {host: undefined, outlet: 'Báo Ví Dụ', publishedAt: undefined}, 'now'],
    ['by date', {host: 'example.vn', outlet: undefined, publishedAt: '2019-05-01'}, 'old'],
    ['not by a mere ending', {host: 'notexample.vn', outlet: undefined, publishedAt: undefined}, undefined]
  ])('chooses %s', (_name, page, expected) => {
    expect(createSiteChooser([now, old])(page)?.name).toBe(expected)
  })

  it('adds what was learnt to what was written by hand', () => {
    const learnt: SiteProfile = {name: 'example.vn', hosts: ['example.vn'], pages: 2, lines: {a: [2, 0, 0]}}
    const site = createSiteChooser([now, learnt])({host: 'example.vn', outlet: undefined, publishedAt: undefined})
    expect(site).toEqual({name: 'now', hosts: now.hosts, pages: 2, lines: {a: [2, 0, 0]}})
  })
})

describe('mergeProfiles', () => {
  it('adds counts and joins lists; the first profile’s facts come first', () => {
    const a: SiteProfile = {
      name: 'a',
      hosts: ['x.vn'],
      lang: 'vi',
      endsAt: ['Tin khác'],
      pages: 3,
      lines: {k: [3, 0, 0], l: [0, 1, 0]}
    }
    const b: SiteProfile = {
      name: 'b',
      hosts: ['x.vn', 'y.vn'],
      zone: '+07:00',
      phrases: {related: ['Tin hay']},
      pages: 2,
      lines: {k: [1, 0, 1], m: [0, 0, 1]}
    }
    expect(mergeProfiles(a, b)).toEqual({
      name: 'a',
      hosts: ['x.vn', 'y.vn'],
      lang: 'vi',
      zone: '+07:00',
      endsAt: ['Tin khác'],
      phrases: {related: ['Tin hay']},
      pages: 5,
      lines: {k: [4, 0, 1], l: [0, 1, 0], m: [0, 0, 1]}
    })
  })

  it('drops lines seen once when there are many stories', () => {
    const many: SiteProfile = {name: 'a', hosts: ['x.vn'], pages: 11, lines: {k: [9, 0, 0], l: [1, 0, 0]}}
    expect(mergeProfiles(many, {name: 'b', hosts: ['x.vn'], pages: 1, lines: {m: [0, 0, 1]}}).lines).toEqual({
      k: [9, 0, 0]
    })
  })
})

describe('defineSite', () => {
  it('wants a host', () => {
    expect(() => defineSite({name: 'x', hosts: []})).toThrow('Expected `hosts` of site `x` to have an entry')
  })

  it('wants a zone that is an offset', () => {
    expect(() => defineSite({name: 'x', hosts: ['x.example'], zone: 'Hanoi'})).toThrow(
      'Expected `zone` of site `x` to be an offset, got `Hanoi`; write it as +07:00'
    )
  })
})

describe('lineKey', () => {
  it('does not tell counts and dates apart', () => {
    expect(lineKey('Bình luận (12) | 17/07/2024')).toBe(lineKey('BÌNH LUẬN (3) 1/8/2025'))
    expect(lineKey('Bình luận')).not.toBe(lineKey('Bình luận (3)'))
  })

  it('is empty for a line without words', () => {
    expect(lineKey('***')).toBe('')
  })
})
