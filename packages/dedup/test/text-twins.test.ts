import {expect, test} from 'vitest'
import {textTwins} from '../src/index.js'

const story = (from: number, to: number): string => Array.from({length: to - from}, (_, i) => `từ${from + i}`).join(' ')

test('gives the pairs above the line with their likeness, in order', () => {
  // 4-word shingles: 397 of either text; 377 of them are in both where 20 words are missing.
  const texts = [story(0, 400), story(900, 1300), story(20, 400).toUpperCase(), story(200, 600)]
  expect(textTwins(texts)).toEqual([{a: 0, b: 2, jaccard: 377 / 397, containment: 1}])
  expect(textTwins(texts, 0.96)).toEqual([])
})

test('case, punctuation and decomposed letters do not count', () => {
  const text = 'Sáng 12/6, tại Hà Nội, ông Trần Văn An cho biết cầu mới đã thông xe.'
  expect(textTwins([text, text.toUpperCase().normalize('NFD').replaceAll(',', ' –')])).toEqual([
    {a: 0, b: 1, jaccard: 1, containment: 1}
  ])
})

test('empty texts are like nothing, and a line that makes no sense is refused', () => {
  expect(textTwins(['', '', '…'])).toEqual([])
  expect(() => textTwins([], 70)).toThrow('Expected `least` to be a share above 0 and up to 1, got `70`')
})
