import {describe, expect, it} from 'vitest'
import {readIsoDate} from './iso-date.js'

describe('readIsoDate', () => {
  it.each([
    ['2024', '2024', 'year'],
    ['2024-07', '2024-07', 'month'],
    ['2024-07-17', '2024-07-17', 'day'],
    ['2024-07-17T09:22+07:00', '2024-07-17T09:22:00+07:00', 'minute'],
    ['2024-07-17 09:22:05.120+0700', '2024-07-17T09:22:05+07:00', 'second'],
    ['2024-07-17T09:22:05Z', '2024-07-17T09:22:05Z', 'second']
  ])('reads %s', (given, at, precision) => {
    expect(readIsoDate(given)).toEqual({at, precision, raw: null})
  })

  it.each(['', 'yesterday', '2024-13', '17/07/2024', '2024-07-32'])('refuses %s', (given) => {
    expect(readIsoDate(given)).toBeUndefined()
  })
})
