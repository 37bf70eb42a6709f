import {expect, it} from 'vitest'
import {primaryLanguage} from './language.js'

it.each([
  ['vi', 'vi'],
  ['vi-VN', 'vi'],
  ['VI_vn', 'vi'],
  [' vie ', 'vi'],
  ['zh-Hant-TW', 'zh'],
  ['nb', 'no'],
  ['nn-NO', 'no'],
  ['fil', 'fil'],
  ['Vietnamese', undefined],
  ['v', undefined],
  ['', undefined],
  [undefined, undefined]
])('%j names the language %j', (tag, language) => {
  expect(primaryLanguage(tag)).toBe(language)
  // asked again, it is remembered
  expect(primaryLanguage(tag)).toBe(language)
})
