import {expect, test} from 'vitest'
import {digest as portable} from './digest.js'
import {digest} from './digest.node.js'

const abc = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'

test('the digest is SHA-256, as in the examples of FIPS 180-4', () => {
  expect(digest('abc')).toBe(abc)
  expect(portable('abc')).toBe(abc)
})

test.each([
  ['short', ['vi\n', 'Hà Nội\n', 'Cầu đã mở lại.']],
  ['half of a surrogate pair', ['a\ud800', 'b']],
  ['longer than the room for bytes', ['a', 'ữ'.repeat(40_000)]]
])('texts in a row are digested as one: %s', (_, texts) => {
  expect(digest(...texts)).toBe(digest(texts.join('')))
  expect(portable(...texts)).toBe(digest(...texts))
})
