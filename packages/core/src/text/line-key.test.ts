import {expect, it} from 'vitest'
import {lineKey} from './line-key.js'

it('is the same for a line in other case, with other figures and other marks', () => {
  expect(lineKey('Tin khác: 12 bài')).toBe(lineKey('  TIN KHÁC — 7 bài.'))
  expect(lineKey('Tin khác'.normalize('NFD'))).toBe(lineKey('Tin khác'))
})

it('tells other words, another order and one word more apart', () => {
  const lines = ['Tin khác', 'Tin cũ', 'khác Tin', 'Tin khác 7', 'Tin']
  expect(new Set(lines.map(lineKey)).size).toBe(lines.length)
})

it('is empty for a line without words', () => {
  expect(lineKey(' — ★ … ')).toBe('')
})
