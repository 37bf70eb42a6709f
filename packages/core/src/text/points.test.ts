import {expect, it} from 'vitest'
import {createPoints} from './points.js'

const text = 'a\nbc\r\n\rđ'
const pointAt = createPoints(text)

it.each([
  [0, 1, 1],
  [1, 1, 2],
  [2, 2, 1],
  [4, 2, 3],
  [5, 2, 4],
  [6, 3, 1],
  [7, 4, 1],
  [text.length, 4, 2]
])('offset %d is line %d, column %d', (offset, line, column) => {
  expect(pointAt(offset)).toEqual({line, column, offset})
})

it('answers in any order, and of a text without lines', () => {
  expect([7, 0, 4].map((offset) => pointAt(offset).line)).toEqual([4, 1, 2])
  expect(createPoints('')(0)).toEqual({line: 1, column: 1, offset: 0})
})

it('takes a long text in its stride', () => {
  const long = 'chữ\n'.repeat(500_000)
  const points = createPoints(long)
  for (let line = 0; line < 500_000; line += 100) expect(points(4 * line).line).toBe(line + 1)
})
