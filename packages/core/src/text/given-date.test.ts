import {describe, expect, it} from 'vitest'
import {readGivenDate} from './given-date.js'

describe('readGivenDate', () => {
  it.each([
    ['2024', '2024', 'year'],
    ['2024-07', '2024-07', 'month'],
    ['2024-07-17', '2024-07-17', 'day'],
    ['2024-02-29', '2024-02-29', 'day'],
    ['2024-07-17T09:22+07:00', '2024-07-17T09:22:00+07:00', 'minute'],
    ['2025-03-04 10:00:00', '2025-03-04T10:00:00', 'second'],
    ['2024-07-17 09:22:05.120+0700', '2024-07-17T09:22:05+07:00', 'second'],
    ['2024-07-17T09:22:05Z', '2024-07-17T09:22:05Z', 'second'],
    ['Wed, 17 Jul 2024 09:22:05 +0700', '2024-07-17T09:22:05+07:00', 'second'],
    ['7 Jul 2024 09:22 GMT', '2024-07-07T09:22:00Z', 'minute'],
    ['Sun, 07 Jul 2024 09:22:05 EST', '2024-07-07T09:22:05-05:00', 'second'],
    ['Sun, 07 Jul 2024 09:22:05 -0400 (EDT)', '2024-07-07T09:22:05-04:00', 'second'],
    ['Sun, 07 Jul 2024 09:22:05', '2024-07-07T09:22:05', 'second'],
    // a name that mail does not know says nothing of the offset
    ['Sun, 07 Jul 2024 09:22:05 ICT', '2024-07-07T09:22:05', 'second']
  ])('reads %s', (given, at, precision) => {
    expect(readGivenDate(given)).toEqual({at, precision, raw: null})
  })

  it.each([
    '',
    'yesterday',
    '2024-13',
    '17/07/2024',
    '2024-07-32',
    '2023-02-29',
    '2024-07-17T25:00Z',
    '17 Foo 2024 09:22',
    '31 Jun 2024 09:22 GMT'
  ])('refuses %s', (given) => {
    expect(readGivenDate(given)).toBeUndefined()
  })
})
