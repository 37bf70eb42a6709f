import {describe, expect, it} from 'vitest'
import {pageReader} from '../../../test/page-reader.js'
import {runningCreditsOf} from './running-credits.js'

const pageOf = pageReader('vi')

const sentences = [
  'Cây cầu gỗ bắc qua con rạch nhỏ vừa được bà con trong ấp sửa lại sau mùa nước nổi năm ngoái.',
  'Công việc kéo dài gần ba tuần với sự góp sức của hơn bốn mươi hộ dân sống ở hai bên bờ.',
  'Trước đây học sinh phải đi vòng gần năm cây số mới đến được ngôi trường nằm ở phía bên kia.',
  'Nay các em chỉ mất mười lăm phút đi bộ, kể cả những hôm trời mưa to và đường trơn trượt.'
]

/** A text long enough to have come as one line, with `middle` between its sentences. */
function lineWith(middle: string): string {
  const half = [...sentences, ...sentences].join(' ')
  return `${half} ${middle} ${half}`
}

function creditsIn(middle: string): readonly (readonly [string, string | undefined])[] {
  const doc = pageOf(lineWith(middle))
  return [...runningCreditsOf(doc).values()].map(({start, end, credit}) => [doc.text.slice(start, end).trim(), credit])
}

describe('credits in running text', () => {
  it.each([
    [
      'Ảnh: Lam Giang/TTXVN Ước tính mỗi ngày có hơn hai trăm lượt người qua cầu.',
      'Ảnh: Lam Giang/TTXVN',
      'Lam Giang/TTXVN'
    ],
    ['Ảnh: Hoài An Mỗi ngày có hơn hai trăm lượt người qua cầu.', 'Ảnh: Hoài An', 'Hoài An'],
    ['Ảnh: Hoài An/Tuổi trẻ Mỗi ngày có hơn hai trăm lượt người qua cầu.', 'Ảnh: Hoài An/Tuổi trẻ', 'Hoài An/Tuổi trẻ'],
    ['Ảnh: benbo.vn Mỗi ngày có hơn hai trăm lượt người qua cầu.', 'Ảnh: benbo.vn', 'benbo.vn'],
    ['(Ảnh: Hoài An) Mỗi ngày có hơn hai trăm lượt người qua cầu.', '(Ảnh: Hoài An)', 'Hoài An'],
    ['Ảnh: Hoài An “Chúng tôi mừng lắm”, một cụ già trong ấp nói.', 'Ảnh: Hoài An', 'Hoài An'],
    ['Ảnh minh họa Mỗi ngày có hơn hai trăm lượt người qua cầu.', 'Ảnh minh họa', undefined]
  ])('end where the sentence begins: %s', (middle, cut, credit) => {
    expect(creditsIn(middle)).toEqual([[cut, credit]])
  })

  it('take the caption before them along', () => {
    expect(creditsIn('Bà con đi trên cây cầu mới (Ảnh: Hoài An) Mỗi ngày có hơn hai trăm lượt người qua cầu.')).toEqual(
      [['Bà con đi trên cây cầu mới (Ảnh: Hoài An)', 'Hoài An']]
    )
  })

  it.each([
    'Trong ảnh: Bà con đi trên cây cầu mới vào buổi sáng đầu tiên.',
    'Ảnh: Hoài An.',
    'Ảnh: bà con đi trên cây cầu mới vào buổi sáng đầu tiên sau lễ khánh thành.'
  ])('are not found in %s', (middle) => {
    expect(creditsIn(middle)).toEqual([])
  })

  it('are not looked for where lines are lines', () => {
    const doc = pageOf([...sentences, 'Ảnh: Hoài An Mỗi ngày có hơn hai trăm lượt người qua cầu.'].join('\n'))
    expect(runningCreditsOf(doc).size).toBe(0)
  })
})
