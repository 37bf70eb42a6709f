import type {Doc} from '@copydesk/core'
import {expect, test} from 'vitest'
import {pageReader} from '../../test/page-reader.js'
import {isContact, isDateLine, isHeadline, isMeta, isProse} from './shape.js'

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

test.each([
  ['vi', 'Thể thao 9g22', true],
  ['en', 'Section 9g22', false],
  ['ja', 'スポーツ14時30分', true]
])('letters of hours are those of the packs: %s `%s`', (lang, line, expected) => {
  expect(isDateLine(pageReader(lang)(line), 0)).toBe(expected)
})
