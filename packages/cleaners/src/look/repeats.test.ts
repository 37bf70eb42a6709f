import {expect, test} from 'vitest'
import {pageReader} from '../../test/page-reader.js'
import {isRepeated, repeatedOf} from './repeats.js'

const read = pageReader('en')

test('blocks of the same words are repeated, whatever their case and marks', () => {
  const doc = read(['Bridge reopens', 'Sport', '“BRIDGE reopens”', 'Weather'].join('\n\n'))
  expect([...repeatedOf(doc).subarray(0, doc.count)]).toEqual([1, 0, 1, 0])
  expect([isRepeated(doc, 0), isRepeated(doc, 1)]).toEqual([true, false])
})
