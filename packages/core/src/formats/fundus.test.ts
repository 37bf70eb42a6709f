import {describe, expect, it} from 'vitest'
import {fromFundus, isFundus} from './fundus.js'

const saved = {
  title: 'Hochwasser im Norden',
  authors: ['Anna Berg'],
  publishing_date: '2024-07-17 09:22:00+02:00',
  topics: ['Wetter'],
  free_access: true,
  images: [],
  body: {
    summary: ['Die Flüsse steigen weiter.'],
    sections: [
      {headline: [], paragraphs: ['Am Morgen kam der Regen.', 'Am Abend das Wasser.']},
      {headline: ['Hilfe aus dem Süden'], paragraphs: ['Zweihundert Helfer sind unterwegs.']}
    ]
  }
}

describe('fromFundus', () => {
  it('reads summary, headings and paragraphs in their order', () => {
    expect(isFundus(saved)).toBe(true)
    expect(fromFundus(saved)).toEqual({
      text: [
        'Die Flüsse steigen weiter.',
        'Am Morgen kam der Regen.',
        'Am Abend das Wasser.',
        'Hilfe aus dem Süden',
        'Zweihundert Helfer sind unterwegs.'
      ].join('\n\n'),
      title: 'Hochwasser im Norden',
      publishedAt: '2024-07-17T09:22:00+02:00'
    })
  })

  it('takes the attributes that fundus saves when asked to', () => {
    expect(
      fromFundus({
        title: 'Hochwasser',
        plaintext: 'Am Morgen kam der Regen.',
        publishing_date: null,
        lang: 'de',
        publisher: 'Der Norden',
        html: {requested_url: 'https://norden.example/a', responded_url: 'https://norden.example/b'}
      })
    ).toEqual({
      id: 'https://norden.example/b',
      text: 'Am Morgen kam der Regen.',
      url: 'https://norden.example/b',
      title: 'Hochwasser',
      lang: 'de'
    })
  })

  it('is told by the shape of its body', () => {
    expect(isFundus({publishing_date: '2024-07-17', body: 'Am Morgen kam der Regen.'})).toBe(false)
  })

  it('gives no text where the body is none', () => {
    expect(fromFundus({body: 7, publishing_date: 7}).text).toBeUndefined()
    expect(fromFundus({body: {summary: 'x', sections: [1, {headline: 2, paragraphs: [3]}]}}).text).toBeUndefined()
  })
})
