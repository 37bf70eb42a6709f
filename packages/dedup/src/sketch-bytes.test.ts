import type {Article} from '@copydesk/core'
import {describe, expect, it} from 'vitest'
import {sketch} from './draw-sketch.js'
import {packSketch, unpackSketch} from './sketch-bytes.js'

function articleOf(title: string | null, text: string): Article {
  return {
    id: 'a',
    lang: 'vi',
    title,
    text,
    source: {id: 'a', outlet: null, url: null, digest: ''},
    published: {at: '2026-03-02T08:00', precision: 'minute', raw: null}
  } as unknown as Article
}

const articles = [
  articleOf('Lũ về “sớm” ở bản Nậm', 'Ngày 15/7, lũ về sớm ở bản Nậm. Ba ngày sau, 12 hộ dân bản Nậm đã trở về nhà.'),
  articleOf(null, 'Một câu.'),
  articleOf('', '')
]

describe('packSketch', () => {
  it('comes back as it was, from one buffer that holds many', () => {
    const drawn = articles.map(sketch)
    const packed = drawn.map(packSketch)
    const all = new Uint8Array(packed.reduce((sum, {length}) => sum + length, 0))
    let end = 0
    const offsets = packed.map((bytes) => {
      all.set(bytes, end)
      end += bytes.length
      return end - bytes.length
    })
    expect(offsets.every((offset) => offset % 4 === 0)).toBe(true)
    expect(offsets.map((offset) => unpackSketch(all.buffer, offset))).toEqual(drawn)
    expect(drawn[0]?.dates.days.length).toBeGreaterThan(0)
  })
})
