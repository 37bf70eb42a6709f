import {describe, expect, it} from 'vitest'
import {chooseSite, defineSite, lineKey} from './site.js'

const old = defineSite({name: 'old', hosts: ['example.vn'], validUntil: '2020-01-01'})
const now = defineSite({name: 'now', hosts: ['example.vn', 'Báo Ví Dụ'.toLowerCase()]})

describe('chooseSite', () => {
  it.each([
    ['by host', {host: 'example.vn', outlet: undefined, publishedAt: undefined}, 'now'],
    ['by subdomain', {host: 'thethao.example.vn', outlet: undefined, publishedAt: '2024-01-01'}, 'now'],
    ['by outlet', {host: undefined, outlet: 'Báo Ví Dụ', publishedAt: undefined}, 'now'],
    ['by date', {host: 'example.vn', outlet: undefined, publishedAt: '2019-05-01'}, 'old'],
    ['not by a mere ending', {host: 'notexample.vn', outlet: undefined, publishedAt: undefined}, undefined]
  ])('chooses %s', (_name, page, expected) => {
    expect(chooseSite([now, old], page)?.name).toBe(expected)
  })
})

describe('defineSite', () => {
  it('wants a host', () => {
    expect(() => defineSite({name: 'x', hosts: []})).toThrow('Expected `hosts` of site `x` to have an entry')
  })
})

describe('lineKey', () => {
  it('does not tell counts and dates apart', () => {
    expect(lineKey('Bình luận (12) | 17/07/2024')).toBe(lineKey('BÌNH LUẬN (3) 1/8/2025'))
    expect(lineKey('Bình luận')).not.toBe(lineKey('Bình luận (3)'))
  })
})
