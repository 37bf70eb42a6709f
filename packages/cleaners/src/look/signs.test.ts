import {expect, it} from 'vitest'
import {pageReader} from '../../test/page-reader.js'
import {
  ARROW,
  AT,
  blocksWith,
  DOUBLE_LINE,
  ENDS_BRACKET,
  ENDS_FIGURE,
  OPENS_ARROW,
  OPENS_CODE,
  OPENS_FIGURE,
  OPENS_PLACEHOLDER,
  OPENS_RIGHTS,
  RIGHTS,
  SLASH,
  STAR,
  signsOf,
  WEB,
  WORDLESS
} from './signs.js'

const read = pageReader('en')

it.each([
  ['AT', AT, 'mail ida@harbour.example'],
  ['SLASH', SLASH, 'Ida Brook / Reuters'],
  ['WEB', WEB, 'see www.harbour.example'],
  ['ARROW', ARROW, 'Home » News'],
  ['STAR', STAR, 'Good ★★'],
  ['RIGHTS', RIGHTS, 'Photo © Ida Brook'],
  ['OPENS_FIGURE', OPENS_FIGURE, '12 comments'],
  ['OPENS_CODE', OPENS_CODE, '<div class="ad">'],
  ['OPENS_PLACEHOLDER', OPENS_PLACEHOLDER, '[ferry-at-quay]'],
  ['OPENS_RIGHTS', OPENS_RIGHTS, '© 2025 Harbour Post'],
  ['OPENS_ARROW', OPENS_ARROW, '>> Ferry sails again'],
  ['ENDS_BRACKET', ENDS_BRACKET, 'Name [____]'],
  ['ENDS_FIGURE', ENDS_FIGURE, 'Page 12'],
  ['WORDLESS', WORDLESS, '×']
])('%s', (_, sign, line) => {
  const doc = read(['The ferry sails again', line, 'The ferry sails again'].join('\n\n'))
  expect(blocksWith(doc, sign)).toEqual([1])
  expect(signsOf(doc)[0]! & sign).toBe(0)
})

it('a block may have several, and blocks are found by any of them', () => {
  const doc = read(['a@b.org and www.b.org/c', 'No mark here', '...'].join('\n\n'))
  expect([...signsOf(doc).subarray(0, doc.count)]).toEqual([AT | WEB | SLASH | OPENS_CODE, 0, WORDLESS])
  expect(blocksWith(doc, AT | WORDLESS)).toEqual([0, 2])
})

it('tells the double line on pages of scripts without spaces alone', () => {
  expect(blocksWith(pageReader('ja')('見送る住民＝13日午後、北浜町'), DOUBLE_LINE)).toEqual([0])
  expect(blocksWith(read('Ferry ＝ boat'), DOUBLE_LINE)).toEqual([])
})
