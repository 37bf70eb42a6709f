import {describe, expect, it} from 'vitest'
import {pageReader} from '../../../test/page-reader.js'
import {hasFamilyName, hasNoCase, nameShape, nameWordsOf, teamIn, withoutReporter} from './names.js'

const names = nameWordsOf(pageReader('vi')('x'))
const english = nameWordsOf(pageReader('en')('x'))

describe('nameShape', () => {
  it.each(['Thanh Tuấn', 'THẢO VY', 'H.Thanh', 'Jean-Claude van Damme', 'Seán O’Brien', 'Nguyễn A.', 'Mary J. Quill'])(
    '%s is a name',
    (text) => expect(nameShape(text, names)).toBe('name')
  )

  it.each(['PV', 'Q.C', 'T.N', 'ABCD'])('%s are initials', (text) => expect(nameShape(text, names)).toBe('initials'))

  it.each([
    ['one word', 'Tuấn'],
    ['a word in small letters', 'Thanh nói'],
    ['a particle at the end', 'Jean van'],
    ['a figure', 'Thanh Tuấn 7'],
    ['a comma', 'Thanh, Tuấn'],
    ['the full stop of a sentence', 'Thanh Tuấn.'],
    ['more words than a name has', 'One Two Three Four Five Six Seven'],
    ['a word that is in nobody’s name', 'Read More'],
    ['five capitals', 'ABCDE'],
    ['nothing', '']
  ])('%s makes none', (_, text) => expect(nameShape(text, english)).toBe('none'))
})

describe('words about a name', () => {
  it('a reporter is called so before the name, which is left', () => {
    expect(withoutReporter('PV Lê Nam', names)).toBe('Lê Nam')
    expect(withoutReporter('PV', names)).toBe('PV')
    expect(withoutReporter('PV tại chỗ', names)).toBe('PV tại chỗ')
  })

  it('reporters sign together without their names', () => {
    expect(teamIn('Nhóm PV', names)).toBe('Nhóm PV')
    expect(teamIn('(Nhóm phóng viên)', names)).toBe('Nhóm phóng viên')
    expect(teamIn('Nhóm PVX', names)).toBeUndefined()
    expect(teamIn('PV', names)).toBeUndefined()
  })

  it('family names count on pages of every language', () => {
    expect(hasFamilyName('Nguyễn Văn Tư', english)).toBe(true)
    expect(hasFamilyName('Thanh Tuấn', english)).toBe(false)
  })

  it('scripts without capitals have no names by their look', () => {
    expect(['李文舟', 'ليلى الحداد', '…'].map(hasNoCase)).toEqual([true, true, true])
    expect(['Ida', 'ида'].map(hasNoCase)).toEqual([false, false])
  })
})
