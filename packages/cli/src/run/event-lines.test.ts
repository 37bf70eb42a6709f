import type {NewsEvent} from '@copydesk/core'
import {expect, it} from 'vitest'
import {eventLines} from './event-lines.js'

it('gives the lines that JSON.stringify gives', () => {
  const event = {
    schema: 1,
    id: 'e',
    title: 'Lũ "lớn"\n',
    links: [],
    article: {id: 'a', text: '}'}
  } as unknown as NewsEvent
  expect(eventLines(event)).toEqual({
    event: JSON.stringify(event),
    canonical: JSON.stringify(event.article)
  })
})
