import {expect, it} from 'vitest'
import {finish, hashSeed, mixUnit} from '../../text/hash.js'
import {addressWords} from './address-words.js'

const hashOf = (word: string): number =>
  finish(Array.from(word, (char) => char.charCodeAt(0)).reduce(mixUnit, hashSeed)) | 0

it.each([
  ['https://bencang.example/thoi-su/Gia-Vang-giam-20260307.htm?ref=a-b-c-d-e-f', ['gia', 'vang', 'giam', 'htm']],
  ['bencang.example/news_of_the_day/7', ['news', 'of', 'the', 'day']],
  ['https://bencang.example/a-b-2c', ['2c']],
  ['https://bencang.example', []],
  ['', []],
  [undefined, []]
])('the words of %s', (url, words) => {
  expect([...addressWords(url)]).toEqual(words.map(hashOf))
})
