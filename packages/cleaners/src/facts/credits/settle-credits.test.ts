import {describe, expect, it} from 'vitest'
import {articleReader} from '../../../test/page-reader.js'
import {creditLinesOf} from './credit-lines.js'
import {endOfText} from './end-of-text.js'

const text = [
  'Làng chài ven vịnh vừa dựng lại cầu cảng bằng gỗ lim sau mùa bão kéo dài hơn ba tháng, giúp hơn hai trăm chiếc thuyền có chỗ neo đậu.',
  'Theo bà con trong làng, công việc dựng cầu cảng đã kéo dài suốt sáu tuần liền mà không ai nhận một đồng tiền công nào của xã.',
  'Cầu cảng dài bảy mươi mét, rộng bốn mét, chịu được sóng cấp tám; huyện sẽ hỗ trợ thêm đèn chiếu sáng vào cuối năm nay.'
]
const headline = 'Làng chài ven vịnh dựng lại cầu cảng sau mùa bão dài'

const vietnamese = articleReader('vi')
const english = articleReader('en')

/** Authors and agency of each line of credits. */
function credits(lines: readonly string[], read = vietnamese): readonly (readonly [string, string | undefined])[] {
  return creditLinesOf(read(...lines)).map(({credits}) => [credits.authors.join(', '), credits.agency])
}

describe('persons are told from outlets by the other lines', () => {
  it('a source that the head names as author is one', () => {
    expect(credits([headline, 'Nguyễn Mai Hoa', ...text, 'Theo Nguyễn Mai Hoa'])).toEqual([
      ['Nguyễn Mai Hoa', undefined],
      ['Nguyễn Mai Hoa', undefined]
    ])
  })

  it('so is a person above another source', () => {
    expect(credits([headline, ...text, 'Theo Nguyễn Mai Hoa', 'Theo TTXVN'])).toEqual([
      ['Nguyễn Mai Hoa', undefined],
      ['', 'TTXVN']
    ])
    expect(credits([headline, ...text, 'Theo Nguyễn Mai Hoa'])).toEqual([['', 'Nguyễn Mai Hoa']])
  })

  it('what looks like a name is an outlet where a source line calls it so', () => {
    expect(credits([headline, ...text, 'Nhịp Sống Ven Biển', 'Nguồn: Nhịp Sống Ven Biển'])).toEqual([
      ['', 'Nhịp Sống Ven Biển'],
      ['', 'Nhịp Sống Ven Biển']
    ])
  })
})

const ferry = [
  'The ferry to Inch Island sailed again on Thursday morning, five weeks after a crack was found in its shaft.',
  'Divers finished the repair on Monday, and the vessel went through two days of trials in the sound.'
]

describe('names on lines one below the other', () => {
  const page = (...names: readonly string[]): readonly string[] => [
    'Ferry to Inch Island sails again after repair',
    ...names,
    '15 May 2025',
    ...ferry
  ]

  it('wrote together, with a word that joins them or without', () => {
    const both = ['Ida Brook, Tom Reed', undefined]
    expect(credits(page('Ida Brook', 'Tom Reed'), english)).toEqual([both, both])
    expect(credits(page('Ida Brook', 'and', 'Tom Reed'), english)).toEqual([both, both])
  })

  it('an outlet below its author is no author', () => {
    expect(credits(page('Ida Brook', 'BBC Wales'), english)).toEqual([['Ida Brook', undefined]])
  })
})

describe('endOfText', () => {
  it('is the signature where authors sign below the text', () => {
    const doc = vietnamese(headline, ...text, 'Nguyễn Mai Hoa')
    expect(endOfText(doc)).toBe(doc.last)
  })

  it('is the last block of the frame in languages that sign above', () => {
    const doc = english('Ferry to Inch Island sails again after repair', ...ferry, 'Ida Brook')
    expect(endOfText(doc)).toBe(doc.last)
  })
})
