import {expect, it} from 'vitest'
import {pageReader} from '../../../test/page-reader.js'
import {nameWordsOf} from './names.js'
import {withoutOffice, withoutPost} from './offices.js'
import {hasFigure, isFigures, isOneName, isOutletName, isSourceName} from './outlet-names.js'

const [vietnamese, english] = [nameWordsOf(pageReader('vi')('x')), nameWordsOf(pageReader('en')('x'))]

it('an outlet has capitals throughout and a word that is in nobody’s name', () => {
  const lines = ['Harbour Post Media', 'Ida Brook', 'Media', 'Harbour post Media', 'A B C D E F Media']
  expect(lines.map((line) => isOutletName(line, english))).toEqual([true, false, false, false, false])
})

it('a source begins with a capital, a figure or a quotation mark, or is a site', () => {
  const lines = ['Tuổi trẻ', '24h', '“Ngày nay”', 'benbo.vn', 'theo báo', 'Tin mới!', 'A b c d e f g h i']
  expect(lines.map(isSourceName)).toEqual([true, true, true, true, false, false, false])
})

it('one capitalised word may be a name behind a label', () => {
  expect(['Huyền', 'O’Brien', 'H', 'huyền', 'Mai Hoa'].map(isOneName)).toEqual([true, true, false, false, false])
})

it('tells figures, and words with a figure among them', () => {
  expect(['12. 6. 2026', '7', '6/2017', 'T7'].map(isFigures)).toEqual([true, true, false, false])
  expect(['JPY tăng nhẹ lên mức 98', 'Kênh 14', '98'].map(hasFigure)).toEqual([true, false, false])
})

it('shortens a reporter’s post to the agency', () => {
  expect(withoutPost('Kim Chung (P/v TTXVN tại Brussels)', vietnamese)).toBe('Kim Chung (TTXVN)')
  expect(withoutPost('Kim Chung (từ Brussels)', vietnamese)).toBe('Kim Chung (từ Brussels)')
  expect(withoutPost('Kim Chung', vietnamese)).toBe('Kim Chung')
})

it('leaves out the small words that say what an outlet is', () => {
  expect(withoutOffice('báo Pháp luật', vietnamese)).toBe('Pháp luật')
  expect(withoutOffice('báo', vietnamese)).toBe('báo')
})
