import type {NewsEvent} from '@copydesk/core'
import {expect, it} from 'vitest'
import {createHighlights, rowLimit} from './highlights.js'
import type {DocumentRow} from './tally.js'

const event = (id: string, reports: number): NewsEvent =>
  ({id, reports: new Array(reports).fill({})}) as Partial<NewsEvent> as NewsEvent

it('shows the events with most reports, those found first before others of their size, and none of one', () => {
  const highlights = createHighlights()
  for (const [id, reports] of [
    ['a', 2],
    ['b', 1],
    ['c', 4],
    ['d', 2],
    ['e', 3],
    ['f', 4]
  ] as const) {
    highlights.addEvent(event(id, reports))
  }
  expect(highlights.events.map(({id}) => id)).toEqual(['c', 'f', 'e', 'a', 'd'])
})

it('shows ten events, whatever comes after', () => {
  const highlights = createHighlights()
  for (let i = 0; i < 12; i++) highlights.addEvent(event(`small ${i}`, 2))
  highlights.addEvent(event('large', 3))
  expect(highlights.events.map(({id}) => id)).toEqual(['large', ...Array.from({length: 9}, (_, i) => `small ${i}`)])
})

it('shows the first documents and failures', () => {
  const highlights = createHighlights()
  for (let i = 0; i < 30; i++) {
    highlights.addRow({id: String(i)} as Partial<DocumentRow> as DocumentRow)
    highlights.addFailure({id: String(i), source: null, stage: 'read', code: 'empty', message: ''})
  }
  expect(highlights.rows).toHaveLength(rowLimit)
  expect(highlights.failures.map(({id}) => id)).toEqual(['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'])
})
