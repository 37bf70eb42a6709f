import {describe, expect, it} from 'vitest'
import {de} from '../../locales/de.js'
import {en} from '../../locales/en.js'
import {ko} from '../../locales/ko.js'
import {vi} from '../../locales/vi.js'
import {tokenise} from '../tokens/tokens.js'
import {readClock} from './clocks.js'
import {compileDateWords} from './date-words.js'

const words = compileDateWords([vi, en, de, ko].map(({dates}) => dates))

/** Hour, minute and second of the clock that a line begins with, and what of the line is behind it. */
function clockOn(line: string): readonly [number, number, number, string] | undefined {
  const tokens = tokenise(line)
  const clock = readClock(tokens, 0, words, 0)
  return clock && [clock.hour, clock.minute, clock.second, line.slice(tokens[clock.to]?.start ?? line.length)]
}

describe('readClock', () => {
  it.each([
    ['09:22', [9, 22, -1, '']],
    ['16:18:05', [16, 18, 5, '']],
    ['16:18:05.250 rest', [16, 18, 5, 'rest']],
    ['9h22', [9, 22, -1, '']],
    ['17 giờ 46 phút rest', [17, 46, -1, 'rest']],
    ['17 giờ rest', [17, 0, -1, 'rest']],
    ['14.46 Uhr', [14, 46, -1, '']],
    ['2 p.m. rest', [14, 0, -1, 'rest']],
    ['오후 2:30', [14, 30, -1, '']],
    ['24:00', [0, 0, -1, '']]
  ] as const)('reads %s', (line, clock) => expect(clockOn(line)).toEqual(clock))

  it.each([
    ['12:05 AM', 0],
    ['12:05 PM', 12],
    ['00:05 AM', 0],
    ['13:05 PM', 13],
    ['1:05 PM', 13],
    ['11:05 AM', 11]
  ])('puts %s on the clock of a day', (line, hour) => expect(clockOn(line)?.[0]).toBe(hour))

  it.each(['25:00', '9', '9:6', '9:60', '123:45', '9: rest'])('finds none in %s', (line) =>
    expect(clockOn(line)).toBeUndefined()
  )

  it('leaves the day behind an hour alone', () => {
    expect(clockOn('9 giờ 17/07/2024')).toEqual([9, 0, -1, '17/07/2024'])
    expect(clockOn('am 04.05.2021')).toBeUndefined()
  })

  it('takes the zone along', () => {
    const tokens = tokenise('09:22 (GMT+7) rest')
    const clock = readClock(tokens, 0, words, 0)
    expect(clock?.zone?.(2024, 7, 17)).toBe(420)
    expect(tokens[clock!.to]!.start).toBe(14)
  })
})
