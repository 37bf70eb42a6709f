import {expect, test} from 'vitest'
import {chooseCanonical, dedup} from '../src/index.js'
import {conflicts} from '../src/merge/conflicts.js'
import {fill} from '../src/merge/fill.js'
import {article} from './articles.js'

const text =
  'Khoảng 3 giờ sáng 14/7, đất đá đổ xuống quốc lộ 4H đoạn qua xã Nậm Pung. Ông Giàng A Páo cho biết có 3 người bị thương.'

test('the complete, sourced report speaks, not the first one', () => {
  const bare = article({text: text.slice(0, 60), at: '2025-07-14T06:00:00+07:00'})
  const full = article({
    text,
    title: 'Sạt lở ở Nậm Pung',
    at: '2025-07-14T07:00:00+07:00',
    outlet: 'mot.vn',
    authors: ['Lê Thu']
  })
  expect(chooseCanonical([bare, full])).toBe(full)
  expect(() => chooseCanonical([])).toThrow('Expected `reports` to have an article')
})

test('of equals the earlier speaks, and the rule can be replaced', () => {
  const early = article({text, title: 'Sạt lở', at: '2025-07-14T06:00:00+07:00', outlet: 'mot.vn'})
  const late = article({text: `${text}.`, title: 'Sạt lở', at: '2025-07-14T09:00:00+07:00', outlet: 'hai.vn'})
  expect(chooseCanonical([late, early])).toBe(early)
  const [event] = dedup([early, late], {
    canonical: (reports) => reports.find(({source}) => source.outlet === 'hai.vn') ?? reports[0]!
  })
  expect(event!.article.id).toBe(late.id)
})

test('facts of the text come from copies only, facts of the event from any report, each with its source', () => {
  const lacking = article({text, at: '2025-07'})
  const copy = article({text: `${text}.`, authors: ['Lê Thu'], agency: 'TTXVN'})
  const other = article({
    text: 'Lời khác',
    title: 'Quốc lộ 4H tê liệt',
    authors: ['Người khác'],
    tags: ['sạt lở'],
    at: '2025-07-14'
  })
  const {article: filled, filled: from} = fill(lacking, [
    {article: other, sameText: false},
    {article: copy, sameText: true}
  ])
  expect(filled).toMatchObject({title: 'Quốc lộ 4H tê liệt', authors: ['Lê Thu'], agency: 'TTXVN', tags: ['sạt lở']})
  expect(filled.published?.at).toBe('2025-07-14')
  expect(from).toEqual([
    {field: 'authors', from: copy.id},
    {field: 'agency', from: copy.id},
    {field: 'title', from: other.id},
    {field: 'tags', from: other.id},
    {field: 'published', from: other.id}
  ])
})

test('a date that contradicts what is known fills nothing', () => {
  const lacking = article({text, title: 'Sạt lở', at: '2025-06'})
  const other = article({text: 'Lời khác', at: '2025-07-14'})
  expect(fill(lacking, [{article: other, sameText: false}]).filled).toEqual([])
})

test('numbers of the same thing and days of publication that differ are listed with who says so', () => {
  const three = article({text, at: '2025-07-14'})
  const five = article({text: text.replace('3 người', '5 người'), at: '2025-07-15T01:00:00+07:00'})
  const none = article({text: 'Đường đã thông.'})
  expect(conflicts([three, five, none])).toEqual([
    {
      field: 'number: người bị',
      values: [
        {value: '3', articles: [three.id]},
        {value: '5', articles: [five.id]}
      ]
    },
    {
      field: 'published',
      values: [
        {value: '2025-07-14', articles: [three.id]},
        {value: '2025-07-15', articles: [five.id]}
      ]
    }
  ])
  expect(conflicts([three, three])).toEqual([])
})

test('who gives several numbers of a thing disagrees with nobody who gives one of them', () => {
  const bidAndOffer = article({text: 'Tiệm vàng mua vào 117,2 triệu đồng, bán ra 119,2 triệu đồng mỗi lượng.'})
  const offer = article({text: 'Sáng nay vàng bán quanh 119,2 triệu đồng một lượng.'})
  const other = article({text: 'Sáng nay vàng bán quanh 120,4 triệu đồng một lượng.'})
  expect(conflicts([bidAndOffer, offer])).toEqual([])
  expect(conflicts([bidAndOffer, offer, other]).map(({field}) => field)).toEqual(['number: triệu đồng'])
})

test('a month or year before a word is no number of it', () => {
  const day = article({text: 'Ngày 22/10 công ty trao quà, tháng 10 trường khai giảng, năm 2013 trường mở cửa.'})
  const other = article({text: 'Hôm qua 3 công ty trao quà, 4 trường khai giảng, 5 trường mở cửa.'})
  expect(conflicts([day, other])).toEqual([])
})
