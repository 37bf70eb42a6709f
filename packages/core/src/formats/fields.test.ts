import {describe, expect, it} from 'vitest'
import {fromFields} from './fields.js'

describe('fromFields', () => {
  it('prefers our own names and takes those of data sets', () => {
    expect(
      fromFields({text: 'Một.', content: 'Hai.', 'Date Published': '2024-07-17', Headline: 'Lũ', domain: 'a.vn', id: 0})
    ).toEqual({id: '0', text: 'Một.', title: 'Lũ', outlet: 'a.vn', publishedAt: '2024-07-17'})
  })

  it('takes the first date that is one', () => {
    expect(fromFields({published: 'hôm qua', date: '2024-07-17 09:22:00+07:00'})).toMatchObject({
      publishedAt: '2024-07-17T09:22:00+07:00'
    })
  })

  it('keeps a date that it cannot read, so that the record can warn of it, and none that says there is none', () => {
    expect(fromFields({date: '17/07/2024'})).toEqual({publishedAt: '17/07/2024'})
    expect(fromFields({date: 'None'})).toEqual({})
  })

  it('takes no address for the name of an outlet, and nothing else than text for a text', () => {
    expect(fromFields({source: 'https://a.vn/1', text: 7, body: {p: 1}, url: ''})).toEqual({})
  })
})
