import {parseJsonFeed} from 'feedsmith'
import {describe, expect, it} from 'vitest'
import {bareArticle, fullArticle, sampleEvent} from '../../test/sample-records.js'
import {toJsonFeed} from './json-feed.js'

const feed = JSON.parse(
  JSON.stringify(
    toJsonFeed([sampleEvent, fullArticle, bareArticle, fullArticle], {
      title: 'Tin <lũ>',
      homePage: 'https://desk.example/',
      feedUrl: 'https://desk.example/feed.json',
      zone: '+07:00'
    })
  )
)

const rfc3339 = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})$/
// All keys of the specification (https://jsonfeed.org/version/1.1); others must start with an underscore and a letter.
const feedKeys =
  'version title home_page_url feed_url description user_comment next_url icon favicon authors language expired hubs items'
const itemKeys =
  'id url external_url title content_html content_text summary image banner_image date_published date_modified authors tags language attachments'

describe('toJsonFeed', () => {
  it('is what JSON Feed 1.1 asks for', () => {
    expect(feed.version).toBe('https://jsonfeed.org/version/1.1')
    expect(typeof feed.title).toBe('string')
    const extra = (record: object, known: string): string[] =>
      Object.keys(record).filter((key) => !known.split(' ').includes(key) && !/^_[a-z]/i.test(key))
    expect(extra(feed, feedKeys)).toEqual([])
    for (const item of feed.items) {
      expect(extra(item, itemKeys)).toEqual([])
      expect(typeof item.id).toBe('string')
      expect(typeof item.content_text).toBe('string')
      for (const date of [item.date_published, item.date_modified]) if (date) expect(date).toMatch(rfc3339)
      for (const url of [item.url, item.external_url]) if (url) expect(new URL(url).href).toBe(url)
      for (const author of item.authors ?? []) expect(author.name).not.toBe('')
    }
  })

  it('gives each id once', () => {
    expect(feed.items.map((item: {id: string}) => item.id)).toEqual([sampleEvent.id, fullArticle.id, bareArticle.id])
  })

  it('is read by a feed reader', () => {
    const read = parseJsonFeed(feed)
    expect(read).toMatchObject({title: 'Tin <lũ>', home_page_url: 'https://desk.example/'})
    expect(read.items?.[1]).toMatchObject({
      title: fullArticle.title,
      content_text: fullArticle.text,
      summary: fullArticle.lead,
      date_published: '2024-07-17T09:22:00+07:00',
      date_modified: '2024-07-17T11:05:30+07:00',
      authors: [{name: 'Lan Anh'}, {name: 'Trần "Tèo" Tý'}],
      tags: ['lũ lụt', '<miền Trung>'],
      language: 'vi'
    })
  })

  it('keeps what has no place of its own under _copydesk', () => {
    expect(feed.items[0]._copydesk).toMatchObject({
      published: {at: '2024-07-17T09:22:00', precision: 'minute'},
      captions: [{text: 'Nước ngập đến mái nhà.', credit: 'Lan Anh'}, {text: 'Bộ đội giúp dân.'}],
      removals: [{rule: 'related-list'}],
      reports: [{relation: 'canonical'}, {relation: 'same-event'}],
      links: [{because: 'same people, one day apart'}]
    })
    expect(feed.items[1]._copydesk).not.toHaveProperty('links')
  })
})
