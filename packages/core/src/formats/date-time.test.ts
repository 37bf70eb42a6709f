import {describe, expect, it} from 'vitest'
import {dateTime, dayOf} from './date-time.js'

describe('dateTime', () => {
  it.each([
    ['2024-07-17T09:22:00+07:00', 'minute', '2024-07-17T09:22:00+07:00'],
    ['2024-07-17T09:22:31Z', 'second', '2024-07-17T09:22:31Z'],
    ['2024-07-17T09:22:00', 'minute', '2024-07-17T09:22:00-03:00'],
    ['2024-07-17', 'day', '2024-07-17T00:00:00-03:00'],
    ['2024-07', 'month', null],
    ['2024', 'year', null]
  ] as const)('%s (%s) is %s', (at, precision, expected) => {
    expect(dateTime({at, precision, raw: null}, '-03:00')).toBe(expected)
  })

  it('takes UTC where no offset is known', () => {
    expect(dateTime({at: '2024-07-17', precision: 'day', raw: null})).toBe('2024-07-17T00:00:00Z')
    expect(dateTime(null)).toBeNull()
  })

  it.each(['Hanoi', '+7', '+0700', ''])('refuses the offset `%s`', (zone) => {
    const message = `Expected \`zone\` to be an offset from UTC, got \`${zone}\`; write it as +07:00`
    expect(() => dateTime(null, zone)).toThrow(new RangeError(message))
  })
})

describe('dayOf', () => {
  it('is the day on the clock of the page', () => {
    expect(dayOf({at: '2024-07-17T01:22:00+07:00', precision: 'minute', raw: null})).toBe('2024-07-17')
    expect(dayOf({at: '2024-07', precision: 'month', raw: null})).toBeNull()
  })
})
