import type {Doc} from '@copydesk/core'
import {expect, test} from 'vitest'
import {pageReader} from '../../test/page-reader.js'
import {isContact, isDateLine, isHeadline, isMeta, isProse, repeatedOf} from './shape.js'
import {
  ARROW,
  AT,
  blocksWith,
  ENDS_BRACKET,
  ENDS_FIGURE,
  OPENS_ARROW,
  OPENS_CODE,
  OPENS_FIGURE,
  OPENS_PLACEHOLDER,
  OPENS_RIGHTS,
  SLASH,
  STAR,
  signsOf,
  WEB,
  WORDLESS
} from './signs.js'

const read = pageReader('en')

function pageOf(...lines: readonly string[]): Doc {
  return read(lines.join('\n\n'))
}

const looks = {dateLine: isDateLine, meta: isMeta, contact: isContact, headline: isHeadline, prose: isProse}

test.each([
  ['17/07/2024 09:22', ['dateLine', 'meta']],
  ['Sport 9:22', ['dateLine', 'meta']],
  ['Top 10', ['meta']],
  ['Top stories 10', []],
  ['123:45', ['meta']],
  ['12 comments', []],
  ['Bridge across the river reopens after repairs', ['headline']],
  ['Will the bridge reopen before the winter?', ['headline']],
  ['The bridge across the river reopened on Monday.', ['prose']],
  ['It reopened …', ['prose']],
  ['The bridge was opened again …', ['headline']],
  ['newsdesk@example.org', ['contact']],
  ['Visit www.example.org', ['contact', 'headline']],
  ['Call us: 028 3930 0000', ['contact', 'headline']]
])('`%s` looks like %j', (line, expected) => {
  const doc = pageOf(line)
  const found = Object.entries(looks).filter(([, looksSo]) => looksSo(doc, 0))
  expect(found.map(([name]) => name)).toEqual(expected)
})

test('marks are found in the blocks that they stand in', () => {
  const doc = pageOf('Home > News | Sport', 'No mark here', 'a@b.org and www.b.org/c', '★★★☆☆')
  expect([...signsOf(doc).subarray(0, doc.count)]).toEqual([ARROW, 0, AT | WEB | SLASH | OPENS_CODE, STAR | WORDLESS])
})

test('blocks are found by what they begin and end with', () => {
  const doc = pageOf('1 Home', 'Aa+', '(c) 2026', '>> Bridge', 'Name [__]', 'Page 2', '...', 'Note (1)')
  expect([OPENS_FIGURE, OPENS_PLACEHOLDER, OPENS_RIGHTS, OPENS_ARROW].map((sign) => blocksWith(doc, sign))).toEqual([
    [0],
    [1],
    [2],
    [3]
  ])
  expect([ENDS_BRACKET, ENDS_FIGURE, WORDLESS].map((sign) => blocksWith(doc, sign))).toEqual([[4], [2, 5], [6]])
  expect(blocksWith(doc, OPENS_FIGURE | WORDLESS)).toEqual([0, 6])
})

test('blocks of the same words are repeated, whatever their case and marks', () => {
  const doc = pageOf('Bridge reopens', 'Sport', '“BRIDGE reopens”', 'Weather')
  expect([...repeatedOf(doc).subarray(0, doc.count)]).toEqual([1, 0, 1, 0])
})
