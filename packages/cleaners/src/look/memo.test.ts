import {expect, test} from 'vitest'
import {columnOf, fullColumnOf} from './memo.js'

test('a column is all zeros, whatever the page before it has left', () => {
  const column = columnOf((length) => new Uint8Array(length))
  const long = column(700)
  for (let i = 0; i < 700; i++) long[i] = 1
  expect(column(3).every((value) => value === 0)).toBe(true)
})

test('a column has room for the page, however long it is', () => {
  const column = columnOf((length) => new Int32Array(length))
  for (const count of [0, 5, 100_000, 7]) expect(column(count).length).toBeGreaterThanOrEqual(count)
})

test('a full column is zeros behind the page', () => {
  const column = fullColumnOf((length) => new Uint8Array(length))
  const long = column(700)
  for (let i = 0; i < 700; i++) long[i] = 1
  const short = column(3)
  for (let i = 0; i < 3; i++) short[i] = 1
  expect(short.subarray(3).every((value) => value === 0)).toBe(true)
})
