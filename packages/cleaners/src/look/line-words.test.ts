import {expect, test} from 'vitest'
import {pageReader} from '../../test/page-reader.js'
import {COMMENTS, lineWordsOf, longestLine, NETWORK, networks, REPLYING, SHARING} from './line-words.js'
import {isWordOf} from './word-set.js'

const read = pageReader('en')

const row = NETWORK | SHARING

test('what a line has is never missing from its bits', () => {
  const doc = read(['Facebook Twitter', 'Share on Facebook', 'Reply', '12 comments', '...'].join('\n\n'))
  const {any, all} = lineWordsOf(doc)
  const has = (i: number, bits: number): boolean => (any[i]! & bits) === bits
  expect([has(0, row), has(1, row), has(2, REPLYING), has(3, COMMENTS)]).toEqual([true, true, true, true])
  expect(all[0]! & row).toBe(row)
  expect([any[4], all[4]]).toEqual([0, 0])
})

test('nothing is said of a block that is no line', () => {
  const doc = read(`${'Facebook '.repeat(longestLine)}\n\n${'Facebook '.repeat(longestLine + 1)}`)
  const {any, all} = lineWordsOf(doc)
  expect([any[0]! & row, all[0]! & row]).toEqual([row, row])
  expect([any[1], all[1]]).toEqual([0, 0])
})

test('networks are words as a page has them', () => {
  const {words} = read('Facebook wharf')
  expect([...words.hash].map((hash) => isWordOf(networks, hash))).toEqual([true, false])
})
