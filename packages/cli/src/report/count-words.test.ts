import {expect, it} from 'vitest'
import {countWords} from './count-words.js'

it.each([
  ['Giá xăng tăng 3,5 %', 5],
  ['hòa'.normalize('NFD'), 1],
  ['台風 接近', 4],
  ['COVID-19 在北京', 5],
  ['', 0],
  [' — … ', 0]
])('counts the words of `%s`', (text, words) => {
  expect(countWords(text)).toBe(words)
})

it('counts between offsets', () => {
  expect(countWords('một hai ba bốn', 4, 10)).toBe(2)
})
