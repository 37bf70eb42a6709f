import type {RawDocument} from '@copydesk/core'
import {expect, it} from 'vitest'
import {createPipeline} from './pipeline.js'

const match: RawDocument = {
  id: 'match',
  text:
    'Đội bóng chuyền nữ Ninh Bình vào chung kết\n' +
    'Tối qua, đội chủ nhà thắng ba hiệp liền trước khán đài kín chỗ ở nhà thi đấu tỉnh.\n' +
    'Huấn luyện viên Phạm Thu Hà cho biết cả đội sẽ nghỉ một ngày rồi tập trung cho trận cuối cùng của giải.'
}
const bridge: RawDocument = {
  id: 'bridge',
  text:
    'Cầu treo Bản Hồ được nâng cấp\n' +
    'Sáng nay, cầu treo Bản Hồ bắt đầu được nâng cấp với kinh phí hơn hai mươi tỷ đồng từ ngân sách của tỉnh.\n' +
    'Theo đơn vị thi công, các hạng mục chính sẽ hoàn thành trước khi mùa mưa đến vào cuối tháng chín.'
}

it('gives articles in input order, events that hold each of them once, and failures in their own list', async () => {
  const broken = {id: 'broken', text: undefined} as unknown as RawDocument
  const nothing = null as unknown as RawDocument
  const {articles, events, failures} = await createPipeline()([match, broken, nothing, bridge])
  expect(articles.map((article) => article.source.id)).toEqual(['match', 'bridge'])
  expect(events.flatMap((event) => event.members).sort()).toEqual(articles.map((article) => article.id).sort())
  expect(failures).toMatchObject([
    {id: 'broken', source: null, stage: 'clean', code: 'cannot-clean'},
    {id: null, code: 'cannot-clean', message: expect.stringMatching(/^Expected a raw document, got null; give/)}
  ])
})

it('gives the same events whatever the order', async () => {
  const pipeline = createPipeline()
  const ids = async (documents: readonly RawDocument[]): Promise<string[]> =>
    (await pipeline(documents)).events.map((event) => event.id).sort()
  expect(await ids([bridge, match])).toEqual(await ids([match, bridge]))
})

it('refuses options that do not fit before any document is read', () => {
  expect(() => createPipeline({dedup: {windowDays: -1}})).toThrow(/^Expected `windowDays` to be .*, got `-1`/)
  expect(() => createPipeline({cleaner: {locales: []}})).toThrow(/^Expected `locales` to hold a pack, got none/)
})
