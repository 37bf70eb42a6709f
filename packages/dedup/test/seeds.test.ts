import {eventSchema} from '@copydesk/core/schemas'
import {expect, test} from 'vitest'
import {dedup} from '../src/index.js'
import {seeds} from './seeds.js'

const events = dedup(seeds)
const meeting = events.find(({reports}) => reports.some(({source}) => source === '000'))!

test('the two reports of the meeting are one event, the other three are three', () => {
  const groups = events.map(({reports}) =>
    reports
      .map(({source}) => source)
      .sort()
      .join()
  )
  expect(groups.sort()).toEqual(['000,001', '002', '003', '004'])
})

test('every event is a valid record', () => {
  for (const event of events) expect(eventSchema.parse(event)).toEqual(event)
})

test('the complete report speaks for the meeting and keeps its own facts', () => {
  expect(meeting.article.source.id).toBe('000')
  expect(meeting.title).toBe('Thúc đẩy hợp tác trong lĩnh vực hành chính công Việt Nam - Hàn Quốc')
  expect(meeting.article.published?.at).toBe('2024-07-17T09:22:00+07:00')
  expect(meeting.firstAt).toBe('2024-07')
  expect(meeting.lastAt).toBe('2024-07-17T09:22:00+07:00')
  expect(meeting.article.filled).toEqual([])
})

test('the merge says why, with names that both reports have', () => {
  const [link] = meeting.links
  expect(link).toMatchObject({strategy: 'same-event', relation: 'same-event'})
  expect(link!.because).toContain('Phạm Thị Thanh Trà')
  expect(link!.because).toContain('Vũ Hồ')
  expect(link!.because).toContain('2024-07')
})
