import {VFile} from 'vfile'
import {describe, expect, it} from 'vitest'
import {bareLocale} from '../test/bare-locale.js'
import type {Cleaner} from './clean/cleaner.js'
import {defineCleaner} from './clean/cleaner.js'
import type {Locale} from './locale/locale.js'
import {clerk, type Newsroom, newsroom} from './newsroom.js'
import {blockText, hasPhrase, type Page, type Scorer} from './page/doc.js'
import {endsWithStop} from './page/shape.js'
import type {RawDocument} from './record/raw-document.js'
import {articleSchema} from './record/schemas.js'
import type {SiteProfile} from './site.js'

const locale = bareLocale({phrases: {viewCount: ['…Lượt xem…']}, dates: {zone: '+07:00'}})

const sentencesOnly: Scorer = (page: Page) =>
  Float32Array.from({length: page.count}, (_, i) => (endsWithStop(page, i) ? 3 : -1))

const viewCount = defineCleaner(
  {name: 'view-count', role: 'viewcount', summary: 'counts', when: ['viewCount']},
  (doc, marks) => {
    for (let i = 0; i < doc.count; i++) {
      const found = /Lượt xem : (\d+)/.exec(blockText(doc, i))
      if (!found) continue
      const start = doc.layout.start[i]! + found.index
      marks.cut(i, start, start + found[0].length, {
        because: 'a count',
        confidence: 0.99,
        fields: {viewCount: Number(found[1])}
      })
    }
  }
)

const clockLine = defineCleaner({name: 'clock', role: 'dateline', summary: 'clock times'}, (doc, marks) => {
  for (let i = 0; i < doc.count; i++) {
    const found = /\d+:\d+ \d+\/\d+\/\d+/.exec(blockText(doc, i))
    if (!found) continue
    const start = doc.layout.start[i]! + found.index
    marks.cut(i, start, start + found[0].length, {
      because: 'a date',
      confidence: 0.98,
      fields: {published: {at: '2019-11-26T16:18:00+07:00', precision: 'minute', raw: found[0]}}
    })
  }
})

const lastLineIsAuthor = defineCleaner({name: 'byline', role: 'byline', summary: 'names'}, (doc, marks) => {
  const last = doc.count - 1
  marks.vote(last, doc.count, {
    because: 'name alone on the last line',
    confidence: 0.9,
    fields: {authors: [blockText(doc, last)]}
  })
})

const text = [
  'Hội nghị bàn tròn cấp Bộ trưởng ASEAN – Hàn Quốc',
  '',
  '16:18 26/11/2019 | Lượt xem : 2046',
  '',
  'Ngày 26/11, Bộ Nội vụ Hàn Quốc tổ chức Hội nghị bàn tròn ASEAN.Đây là cơ hội của các nước.',
  'Quang cảnh',
  '* Thứ trưởng phát biểu tại Hội nghị bàn tròn.',
  '',
  'Thanh Tuấn'
].join('\n')

function clean(cleaners: readonly Cleaner[], value = text, scorer = sentencesOnly) {
  return clerk(newsroom({locales: [locale], cleaners, scorer, detect: () => 'vi'}))({
    id: 'a',
    text: value
  })
}

describe('newsroom', () => {
  const article = clean([viewCount, clockLine, lastLineIsAuthor])

  it('writes a valid record', () => {
    expect(articleSchema.parse(article)).toEqual(article)
  })

  it('takes the body, and parts glued sentences without moving offsets', () => {
    expect(article.body.map((block) => [block.role, block.text])).toEqual([
      ['body', 'Ngày 26/11, Bộ Nội vụ Hàn Quốc tổ chức Hội nghị bàn tròn ASEAN. Đây là cơ hội của các nước.'],
      ['listItem', 'Thứ trưởng phát biểu tại Hội nghị bàn tròn.']
    ])
    expect(article.repairs).toEqual({glue: 1})
    const item = article.body[1]!
    expect(text.slice(item.start, item.end)).toBe('* Thứ trưởng phát biểu tại Hội nghị bàn tròn.')
  })

  it('harvests facts from cuts and whole lines', () => {
    expect(article.title).toBe('Hội nghị bàn tròn cấp Bộ trưởng ASEAN – Hàn Quốc')
    expect(article.published?.at).toBe('2019-11-26T16:18:00+07:00')
    expect(article.viewCount).toBe(2046)
    expect(article.authors).toEqual(['Thanh Tuấn'])
    expect(article.spans.map(({role, start, end}) => [role, text.slice(start, end)])).toContainEqual([
      'dateline',
      '16:18 26/11/2019 |'
    ])
  })

  it('gives a reason for what nobody voted on', () => {
    const removal = article.removals.find(({start, end}) => text.slice(start, end) === 'Quang cảnh')
    expect(removal?.reason).toContain('between paragraphs')
  })

  it('does not care about the order of cleaners', () => {
    expect({...clean([lastLineIsAuthor, clockLine, viewCount]), made: null}).toEqual({...article, made: null})
  })

  it('is run by unified as it is by its clerk, and with a cleaner more where one was added', () => {
    const room = newsroom({
      locales: [locale],
      cleaners: [viewCount, clockLine],
      scorer: sentencesOnly,
      detect: () => 'vi'
    })
    const document = {id: 'a', text}
    const file = room.processSync(new VFile({value: text, path: 'a', data: {document}}))
    expect(file.result).toEqual(clerk(room)(document))
    expect(clerk(room)(document).authors).toEqual([])
    expect(clerk(room().use(lastLineIsAuthor).freeze() as unknown as Newsroom)(document).authors).toEqual([
      'Thanh Tuấn'
    ])
  })

  it('takes the given facts before what the page says', () => {
    const given = clerk(
      newsroom({locales: [locale], cleaners: [clockLine], scorer: sentencesOnly, detect: () => 'und'})
    )({
      id: 'b',
      text,
      title: 'Given',
      lang: 'vi',
      publishedAt: '2020-01-02',
      url: 'https://www.tuoitre.vn/a.html'
    })
    expect([given.title, given.lang, given.published?.at, given.source.outlet]).toEqual([
      'Given',
      'vi',
      '2020-01-02',
      'tuoitre.vn'
    ])
  })

  it('spells the given headline and outlet as it spells the text', () => {
    const {title, source} = run({
      id: 'c',
      text,
      title: ' Hòa  bình\u00a0&amp; chiến tranh\n'.normalize('NFD'),
      outlet: 'Báo Mới'.normalize('NFD')
    })
    expect([title, source.outlet]).toEqual(['Hòa bình & chiến tranh', 'Báo Mới'])
  })

  it('lets a keep vote overrule a removal that is less sure', () => {
    const against = defineCleaner({name: 'against', role: 'advert', summary: ''}, (_doc, marks) =>
      marks.vote(2, 3, {because: 'looks like one', confidence: 0.99})
    )
    const keep = defineCleaner({name: 'keep', role: 'body', summary: ''}, (_doc, marks) =>
      marks.vote(2, 3, {because: 'known to be text', confidence: 0.99})
    )
    expect(clean([against]).text).not.toContain('Ngày 26/11')
    expect(clean([against, keep]).text).toContain('Ngày 26/11')
  })

  it('blows the fuse when votes would take nearly all', () => {
    const greedy = defineCleaner({name: 'greedy', role: 'advert', summary: ''}, (doc, marks) =>
      marks.vote(0, doc.count, {because: 'everything', confidence: 0.96})
    )
    const saved = clean([greedy])
    expect(saved.text).toContain('Ngày 26/11')
    expect(saved.warnings.map(({code}) => code)).toContain('fuse')
  })

  it('keeps sentences that nobody speaks against where nothing looks like an article, and says so', () => {
    const blind: Scorer = (page) => new Float32Array(page.count).fill(-5)
    const share = defineCleaner({name: 'share', role: 'share', summary: ''}, (_doc, marks) =>
      marks.vote(1, 2, {because: 'a share prompt', confidence: 0.98})
    )
    const thin = clean([share], 'Phà ngừng chạy vì bão.\nChia sẻ ngay cho bạn bè.\nTrang chủ', blind)
    expect(thin.text).toBe('Phà ngừng chạy vì bão.')
    expect(thin.warnings.map(({code}) => code)).toEqual(['doubtful'])
  })

  it('keeps what looks most like an article where nothing looks enough like one, and says so', () => {
    const scores = [-4, -0.4, -0.6, -4]
    const unsure: Scorer = (page) => Float32Array.from({length: page.count}, (_, i) => scores[i]!)
    const lines = ['Trang chủ.', 'Phà ngừng chạy vì bão', 'Hai tàu đã vào bờ.', 'Liên hệ quảng cáo.']
    const thin = clean([], lines.join('\n'), unsure)
    expect(thin.text).toBe('Phà ngừng chạy vì bão\n\nHai tàu đã vào bờ.')
    expect(thin.warnings.map(({code}) => code)).toEqual(['doubtful'])
  })

  const run = clerk(newsroom({locales: [locale], cleaners: [viewCount], scorer: sentencesOnly, detect: () => 'und'}))

  it.each([
    [{id: 'a'}, 'Expected `text` to be a string, got nothing; add it'],
    [{id: 7, text: 'x'}, 'Expected `id` to be a string, got `7`; change it or leave out the document'],
    [
      {id: 'a', text: 'x', url: ['y']},
      'Expected `url` to be a string, got an array; change it or leave out the document'
    ],
    ['x', 'Expected a raw document, got a value of type string; give an object {id, text}']
  ])('refuses what is no raw document, and names the field: %j', (given, message) => {
    expect(() => run(given as RawDocument)).toThrow(new TypeError(message))
  })

  it('takes null for a field that is not given', () => {
    expect(run({id: 'a', text, lang: null} as unknown as RawDocument)).toEqual(run({id: 'a', text}))
  })

  it.each(['vi', 'vi-VN', 'VI', 'vi_VN', 'vie'])('reads %s as Vietnamese', (lang) => {
    expect(run({id: 'a', text, lang}).lang).toBe('vi')
  })

  it('guesses where what is given names no language', () => {
    const guessing = clerk(newsroom({locales: [locale], cleaners: [], scorer: sentencesOnly, detect: () => 'th'}))
    expect(guessing({id: 'a', text, lang: 'Vietnamese'}).lang).toBe('th')
    expect(guessing({id: 'a', text, lang: 'nb-NO'}).lang).toBe('no')
  })

  it('wants one cleaner a name, and one pack a language', () => {
    const parts = {locales: [locale], cleaners: [viewCount], scorer: sentencesOnly, detect: () => 'vi'}
    expect(() => newsroom({...parts, cleaners: [viewCount, viewCount]})).toThrow(
      'Expected every cleaner to have a name of its own, got `view-count` twice; leave out the one that is to be replaced'
    )
    const notMade = Object.assign(() => undefined, {meta: viewCount.meta})
    expect(() => newsroom({...parts, cleaners: [notMade as never]})).toThrow(
      'Expected the cleaner `view-count` to give a function over pages, got `undefined`; make it by `defineCleaner`'
    )
    expect(() => newsroom({...parts, locales: []})).toThrow('Expected `locales` to hold a pack, got none')
    expect(() => newsroom({...parts, locales: [locale, locale]})).toThrow(
      'Expected every locale to have a language of its own, got `vi` twice'
    )
  })

  it('says what a pack of plain JavaScript lacks', () => {
    const {phrases, ...rest} = locale
    const made = (pack: object) => () =>
      newsroom({locales: [pack as Locale], cleaners: [], scorer: sentencesOnly, detect: () => 'vi'})
    expect(made(rest)).toThrow('Expected the locale pack `vi` to have `phrases`, got none; add it')
    expect(made({...rest, phrases: {related: ['Tin khác']}})).toThrow('to have `phrases.mostRead`, got none')
  })

  it('keeps the phrases of an old and a new profile of one outlet apart, whichever page comes first', () => {
    const phrased = (phrase: string, end: object): SiteProfile => ({
      name: 'bao.example',
      hosts: ['bao.example'],
      phrases: {related: [phrase]},
      ...end
    })
    const sites = [phrased('Bài cũ hơn', {validUntil: '2020-01-01'}), phrased('Tin hay khác', {})]
    const related = defineCleaner({name: 'related', role: 'related', summary: 'labels'}, (doc, marks) => {
      for (let i = 0; i < doc.count; i++) {
        if (hasPhrase(doc, i, 'related')) marks.vote(i, i + 1, {because: 'a label', confidence: 0.99})
      }
    })
    const text = 'Cây cầu treo của xã được sửa xong.\nBài cũ hơn\nTin hay khác'
    const old: RawDocument = {id: 'old', text, outlet: 'bao.example', publishedAt: '2019-05-01'}
    const today: RawDocument = {id: 'today', text, outlet: 'bao.example', publishedAt: '2024-05-01'}
    for (const order of [
      [old, today],
      [today, old]
    ]) {
      const clean = clerk(
        newsroom({locales: [locale], cleaners: [related], sites, scorer: sentencesOnly, detect: () => 'vi'})
      )
      const labels = new Map(
        order.map((document) => [document.id, clean(document).removals.filter(({rule}) => rule === 'related')])
      )
      expect(labels.get('old')?.map(({start, end}) => text.slice(start, end))).toEqual(['Bài cũ hơn'])
      expect(labels.get('today')?.map(({start, end}) => text.slice(start, end))).toEqual(['Tin hay khác'])
    }
  })

  it('answers an empty page with a warning', () => {
    const empty = clean([], '')
    expect(empty.text).toBe('')
    expect(empty.warnings.map(({code}) => code)).toEqual(['no-article'])
  })

  it('does not take two pages of which nothing is left for one article', () => {
    const [one, other] = [clean([], '***'), clean([], '– – –')]
    expect([one.text, other.text]).toEqual(['', ''])
    expect(one.id).not.toBe(other.id)
    expect(clean([], '***').id).toBe(one.id)
  })

  it('takes the date and the outlet that it is given, and warns of a date that it cannot read', () => {
    const room = newsroom({locales: [locale], cleaners: [], scorer: sentencesOnly, detect: () => 'vi'})
    const of = (given: {readonly url: string; readonly publishedAt: string}) =>
      clerk(room)({id: '1', text: 'Phà ngừng chạy vì bão.', ...given})
    const mail = of({url: 'www.bao-mot.example/a', publishedAt: 'Tue, 10 Sep 2024 06:30:00 +0700'})
    expect(mail.published).toEqual({at: '2024-09-10T06:30:00+07:00', precision: 'second', raw: null})
    expect([mail.source.outlet, mail.warnings]).toEqual(['bao-mot.example', []])
    const unread = of({url: '//bao-mot.example/a', publishedAt: '10/09/2024'})
    expect([unread.source.outlet, unread.published]).toEqual(['bao-mot.example', null])
    expect(unread.warnings).toEqual([
      {
        code: 'unreadable-date',
        message: 'Expected `publishedAt` to be a date such as 2024-07-17T09:22+07:00, got `10/09/2024`; it was left out'
      }
    ])
  })
})

describe('the tree', () => {
  const room = newsroom({locales: [locale], cleaners: [], scorer: sentencesOnly, detect: () => 'vi'})

  it('writes its blocks once, when they are asked for, and prints them', () => {
    const tree = room.parse('Trang chủ\n\nPhà ngừng chạy vì bão.')
    expect(JSON.parse(JSON.stringify(tree)).children).toHaveLength(2)
    expect(tree.children.map(({type, value}) => [type, value])).toEqual([
      ['heading', 'Trang chủ'],
      ['paragraph', 'Phà ngừng chạy vì bão.']
    ])
    expect(tree.children).toBe(tree.children)
  })

  it('lets its blocks be replaced, those of another page untouched', () => {
    const [tree, other] = [room.parse('Trang chủ'), room.parse('Trang chủ')]
    tree.children = []
    expect(tree.children).toEqual([])
    expect(other.children).toHaveLength(1)
  })
})
