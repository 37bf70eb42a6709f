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

  it('a name in capitals is spelt as elsewhere on the page', () => {
    const both = ['Nguyễn Hồng Đăng', undefined]
    expect(credits([headline, 'Nguyễn Hồng Đăng', ...text, 'NGUYỄN HỒNG ĐĂNG'])).toEqual([both, both])
    const other = ['NGUYỄN HỒNG ĐĂNG', undefined]
    expect(credits([headline, 'Nguyễn Hồng Hải', ...text, other[0]!])).toEqual([['Nguyễn Hồng Hải', undefined], other])
    expect(credits([headline, ...text, other[0]!])).toEqual([other])
  })

  it('what looks like a name is an outlet where a source line calls it so', () => {
    expect(credits([headline, ...text, 'Nhịp Sống Ven Biển', 'Nguồn: Nhịp Sống Ven Biển'])).toEqual([
      ['', 'Nhịp Sống Ven Biển'],
      ['', 'Nhịp Sống Ven Biển']
    ])
  })
})

describe('the outlet above the address of the original', () => {
  const address = ['Link bài gốc', 'Lấy link', 'https://venvinh.example/cau-cang.htm']

  it('stands below the author', () => {
    expect(credits([headline, ...text, 'Nguyễn Mai Hoa', 'Nhịp sống ven vịnh', ...address]).slice(0, 2)).toEqual([
      ['Nguyễn Mai Hoa', undefined],
      ['', 'Nhịp sống ven vịnh']
    ])
  })

  it('makes an author of whom a source word names above it', () => {
    expect(credits([headline, ...text, 'Theo Vân Khánh', 'Nhịp sống ven vịnh', ...address]).slice(0, 2)).toEqual([
      ['Vân Khánh', undefined],
      ['', 'Nhịp sống ven vịnh']
    ])
    expect(credits([headline, ...text, 'Theo Vân Khánh', ...address])[0]).toEqual(['', 'Vân Khánh'])
  })

  it('has its address below the label and a button', () => {
    const lines = creditLinesOf(vietnamese(headline, ...text, 'Nguyễn Mai Hoa', ...address))
    expect(lines.at(-1)?.url).toBe(address[2])
    expect(creditLinesOf(vietnamese(headline, ...text, 'Nguyễn Mai Hoa', address[2]!)).at(-1)?.url).toBeUndefined()
  })
})

describe('the outlet under a source word', () => {
  it('is named on the next line', () =>
    expect(credits([headline, 'Theo', 'Nhịp sống ven vịnh', ...text])).toContainEqual(['', 'Nhịp sống ven vịnh']))

  it.each([
    ['Nhịp sống ven vịnh,', 'làng chài vừa dựng lại cầu cảng.'],
    ['nhịp sống ven vịnh', 'Làng chài vừa dựng lại cầu cảng.']
  ])('is not %s, a link inside a sentence', (link, rest) =>
    expect(credits([headline, 'Theo', link, rest, ...text])).not.toContainEqual(['', link])
  )
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

  it('is the block with the mark that ends a report', () => {
    const closed = text.with(2, text[2]!.replace(/\.$/u, './.'))
    const doc = vietnamese(headline, ...closed, 'Làng bên mở hội đua thuyền', text[1]!)
    expect(endOfText(doc)).toBe(3)
    expect(endOfText(vietnamese(headline, ...text, 'Làng bên mở hội đua thuyền', text[1]!))).toBe(5)
  })

  it('is the last block of the frame in languages that sign above', () => {
    const doc = english('Ferry to Inch Island sails again after repair', ...ferry, 'Ida Brook')
    expect(endOfText(doc)).toBe(doc.last)
  })
})
