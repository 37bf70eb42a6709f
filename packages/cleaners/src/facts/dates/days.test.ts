import {describe, expect, it} from 'vitest'
import {en} from '../../locales/en.js'
import {es} from '../../locales/es.js'
import {hu} from '../../locales/hu.js'
import {ja} from '../../locales/ja.js'
import {th} from '../../locales/th.js'
import {vi} from '../../locales/vi.js'
import {tokenise} from '../tokens/tokens.js'
import {compileDateWords} from './date-words.js'
import {readDay} from './days.js'

const vietnamese = compileDateWords([vi.dates, en.dates])

/** Year, month and day that a line begins with, and what of the line is behind them. */
function dayOn(line: string, words = vietnamese): readonly [number, number, number, string] | undefined {
  const tokens = tokenise(line)
  const day = readDay(tokens, 0, words, 0)
  return day && [day.year, day.month, day.day, line.slice(tokens[day.to]?.start ?? line.length)]
}

describe('readDay', () => {
  it.each([
    ['17/07/2024 rest', [2024, 7, 17, 'rest']],
    ['03.06.16', [2016, 6, 3, '']],
    ['02/06.2016', [2016, 6, 2, '']],
    ['2024-07-17', [2024, 7, 17, '']],
    ['2024-07', [2024, 7, 0, '']],
    ['07/2024', [2024, 7, 0, '']],
    ['27 tháng 5 năm 2016', [2016, 5, 27, '']],
    ['tháng 7/2024', [2024, 7, 0, '']],
    ['Nov. 5, 2019', [2019, 11, 5, '']],
    ['July 3rd 2019', [2019, 7, 3, '']],
    ['July 2024', [2024, 7, 0, '']]
  ] as const)('reads %s', (line, day) => expect(dayOn(line)).toEqual(day))

  it('reads days by the order and words of a language', () => {
    expect(dayOn('03/06/2016', compileDateWords([en.dates]))).toEqual([2016, 3, 6, ''])
    expect(dayOn('13/06/2016', compileDateWords([en.dates]))).toEqual([2016, 6, 13, ''])
    expect(dayOn('3 de junio de 2016', compileDateWords([es.dates]))).toEqual([2016, 6, 3, ''])
    expect(dayOn('2025. június 5. kedd', compileDateWords([hu.dates]))).toEqual([2025, 6, 5, 'kedd'])
    expect(dayOn('2024年7月17日 夜', compileDateWords([ja.dates]))).toEqual([2024, 7, 17, '夜'])
  })

  it('counts the years of Thai pages from our era', () => {
    expect(dayOn('17/07/2567', compileDateWords([th.dates]))).toEqual([2024, 7, 17, ''])
    expect(dayOn('17/07/2101')).toBeUndefined()
  })

  it.each([
    ['a day that no calendar has', '31/04/2024'],
    ['the 29th of February of another year', '29/02/2023'],
    ['a day without its year', '17/07'],
    ['a season', '2016-24'],
    ['one figure behind a year', '2016-7'],
    ['a year long ago', '17/07/1876'],
    ['a number of a decree', '254/2025'],
    ['short years with other marks between', '3/6-16']
  ])('finds none in %s', (_, line) => expect(dayOn(line)).toBeUndefined())

  it('does not begin inside other figures, unless these were read', () => {
    const tokens = tokenise('12:56-02/06/2016')
    expect(readDay(tokens, 4, vietnamese, 0)).toBeUndefined()
    expect(readDay(tokens, 4, vietnamese, 3)).toMatchObject({year: 2016, month: 6, day: 2, from: 4})
  })
})
