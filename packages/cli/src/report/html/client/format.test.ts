import {describe, expect, it} from 'vitest'
import {between, counted, instant, moment, percent} from './format.js'

describe('moment', () => {
  it.each([
    [null, 'no date'],
    ['2024', '2024'],
    ['2024-07', '2024-07'],
    ['2024-07-17', '2024-07-17'],
    ['2024-07-17T09:22+07:00', '2024-07-17 09:22'],
    ['2024-07-17T09:22:31+07:00', '2024-07-17 09:22']
  ])('shows %s as it is known', (at, text) => {
    expect(moment(at)).toBe(text)
  })
})

describe('instant', () => {
  it('is none for a month, which is no point in time', () => {
    expect(instant('2024-07')).toBeNull()
    expect(instant('2024-07-17')).toBe(Date.UTC(2024, 6, 17))
    expect(instant('no date')).toBeNull()
  })
})

describe('between', () => {
  it.each([
    ['2024-05-14T08:30:00+07:00', '2024-05-14T04:05:00Z', '2 h 35 min'],
    ['2024-05-14T08:30+07:00', '2024-05-16T11:30+07:00', '2 d 3 h'],
    ['2024-05-14T08:30+07:00', '2024-05-15T08:30+07:00', '1 d'],
    ['2024-05-14T08:30+07:00', '2024-05-14T08:39+07:00', '9 min'],
    ['2024-05-14T08:30+07:00', '2024-05-14T08:30+07:00', null],
    ['2024-05-14', '2024-05-14T08:30+07:00', null],
    ['2024-07', '2024-07-17T09:22+07:00', null],
    [null, '2024-07-17T09:22+07:00', null]
  ])('from %s to %s is %s', (first, last, text) => {
    expect(between(first, last)).toBe(text)
  })
})

describe('percent', () => {
  it('is whole, but 0 and 100 only where it is so', () => {
    expect([0, 0.001, 0.126, 0.9999, 1].map(percent)).toEqual(['0%', '<1%', '13%', '>99%', '100%'])
  })
})

describe('counted', () => {
  it('has thousands apart and the plural', () => {
    expect([counted(1, 'report'), counted(2054, 'report')]).toEqual(['1 report', '2,054 reports'])
  })
})
