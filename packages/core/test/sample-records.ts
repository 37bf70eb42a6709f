import type {Article} from '../src/record/article.js'
import type {NewsEvent} from '../src/record/event.js'

/** An article with every fact that a record can hold, and text that tries to break out of any format. */
export const fullArticle: Article = {
  schema: 1,
  id: 'a1b2c3d4e5f6a7b8c9d0e1f2',
  source: {
    id: 'crawl/0001.txt',
    outlet: 'baosongdai.vn',
    url: 'https://baosongdai.vn/thời sự/lũ-lớn.html?a=1&b=2',
    digest: 'd'.repeat(64)
  },
  lang: 'vi',
  title: '=HYPERLINK("https://evil.example","Lũ lớn"), nước lên <b>nhanh</b> & mạnh',
  lead: 'Mưa to suốt đêm,\nnước sông "dâng" cao.',
  text: [
    'Mưa to suốt đêm,\nnước sông "dâng" cao.',
    'Nhiều xã ngập sâu </content><script>alert(1)</script> ]]> \u0001 😀.',
    'Di dời dân',
    'Hai trăm hộ đã được đưa đi.',
    'xã Đông',
    'xã Tây',
    '- Chúng tôi mất hết, ông Nam nói.'
  ].join('\n\n'),
  body: [
    {role: 'lead', text: 'Mưa to suốt đêm,\nnước sông "dâng" cao.', start: 0, end: 10},
    {role: 'body', text: 'Nhiều xã ngập sâu </content><script>alert(1)</script> ]]> \u0001 😀.', start: 11, end: 20},
    {role: 'subhead', text: 'Di dời dân', start: 21, end: 30},
    {role: 'body', text: 'Hai trăm hộ đã được đưa đi.', start: 31, end: 40},
    {role: 'listItem', text: 'xã Đông', start: 41, end: 50},
    {role: 'listItem', text: 'xã Tây', start: 51, end: 60},
    {role: 'quote', text: '- Chúng tôi mất hết, ông Nam nói.', start: 61, end: 70}
  ],
  captions: [
    {role: 'caption', text: 'Nước ngập đến mái nhà.', credit: 'Lan Anh', start: 71, end: 80},
    {role: 'caption', text: 'Bộ đội giúp dân.', credit: null, start: 81, end: 90}
  ],
  authors: ['Lan Anh', 'Trần "Tèo" Tý'],
  agency: 'TTXVN',
  sourceUrl: 'https://nguon.example/tin/1',
  tags: ['lũ lụt', '<miền Trung>'],
  published: {at: '2024-07-17T09:22:00', precision: 'minute', raw: '17/07/2024 | 09:22'},
  modified: {at: '2024-07-17T11:05:30+07:00', precision: 'second', raw: null},
  viewCount: 1234,
  spans: [{role: 'title', start: 91, end: 100}],
  removals: [
    {
      rule: 'related-list',
      role: 'related',
      start: 101,
      end: 110,
      reason: 'heading `Tin khác`, then 4 lines without a full stop',
      evidence: {pack: 'vi', class: 'related', phrase: 'tin khác'},
      confidence: 0.97
    }
  ],
  repairs: {},
  confidence: 0.9,
  warnings: [],
  made: {by: 'copydesk 0.1.0', config: 'c0ffee', site: null}
}

/** An article of which nothing is known but its text. */
export const bareArticle: Article = {
  ...fullArticle,
  id: 'f0e1d2c3b4a5968778695a4b',
  source: {id: 'bare', outlet: null, url: null, digest: 'e'.repeat(64)},
  lang: 'und',
  title: null,
  lead: null,
  text: 'Chỉ có một câu.',
  body: [{role: 'body', text: 'Chỉ có một câu.', start: 0, end: 15}],
  captions: [],
  authors: [],
  agency: null,
  sourceUrl: null,
  tags: [],
  published: null,
  modified: null,
  viewCount: null,
  spans: [],
  removals: []
}

/** An event of two reports, told by the full article. */
export const sampleEvent: NewsEvent = {
  schema: 1,
  id: 'e'.repeat(24),
  lang: 'vi',
  title: 'Lũ lớn',
  firstAt: '2024-07-17T09:22:00+07:00',
  lastAt: '2024-07-17',
  members: [fullArticle.id, bareArticle.id],
  outlets: ['baosongdai.vn'],
  reports: [
    {
      article: fullArticle.id,
      source: fullArticle.source.id,
      outlet: 'baosongdai.vn',
      url: fullArticle.source.url,
      title: fullArticle.title,
      publishedAt: '2024-07-17T09:22:00+07:00',
      relation: 'canonical',
      score: 1
    },
    {
      article: bareArticle.id,
      source: 'bare',
      outlet: null,
      url: null,
      title: null,
      publishedAt: null,
      relation: 'same-event',
      score: 0.8
    }
  ],
  links: [
    {
      a: fullArticle.id,
      b: bareArticle.id,
      strategy: 'same-event',
      relation: 'same-event',
      score: 0.8,
      because: 'same people, one day apart'
    }
  ],
  absorbed: [],
  article: {...fullArticle, filled: [{field: 'agency', from: bareArticle.id}], conflicts: []}
}
