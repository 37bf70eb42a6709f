import {expect, test} from 'vitest'
import {article} from '../../test/articles.js'
import {inOrder} from './order.js'

const text = 'Phà Bến Gió chạy lại từ sáng mai.'

test('articles stand by first hour of publication, those without a date last, then by id', () => {
  const [undated, late, early, dayOnly] = [undefined, '2025-06-05T08:00:00Z', '2025-06-05T07:00:00Z', '2025-06-05'].map(
    (at, i) => article({text: `${text} ${i}`, ...(at !== undefined && {at})})
  )
  expect(inOrder([undated!, late!, early!, dayOnly!])).toEqual([dayOnly, early, late, undated])
})

test('of one record the more exact date comes first, then the source, and whichever came first decides nothing', () => {
  const [year, month, day] = ['2025', '2025-01', '2025-01-01'].map((at) => article({text, at}))
  const [one, other] = ['mot.vn', 'hai.vn'].map((outlet) => article({text, at: '2025-01-01', outlet}))
  const surer = {...one!, confidence: 0.95}
  const ordered = [other!, one!, surer, day!, month!, year!]
  expect(inOrder(ordered)).toEqual(ordered)
  expect(inOrder([...ordered].reverse())).toEqual(ordered)
})
