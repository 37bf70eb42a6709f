import {describe, expect, it} from 'vitest'
import {articleReader} from '../../../test/page-reader.js'
import {enoughForCaption} from './caption-points.js'
import {type InnerLine, innerLinesOf} from './inner-lines.js'
import {enoughForSubhead} from './subhead-points.js'

const vietnamese = articleReader('vi')

const headline = 'Làng chài ven vịnh dựng lại cầu cảng sau mùa bão dài'
const text = [
  'Làng chài ven vịnh vừa dựng lại cầu cảng bằng gỗ lim sau mùa bão kéo dài hơn ba tháng, giúp hơn hai trăm chiếc thuyền có chỗ neo đậu.',
  'Theo bà con trong làng, công việc dựng cầu cảng đã kéo dài suốt sáu tuần liền mà không ai nhận một đồng tiền công nào của xã.',
  'Cầu cảng dài bảy mươi mét, rộng bốn mét, chịu được sóng cấp tám; huyện sẽ hỗ trợ thêm đèn chiếu sáng vào cuối năm nay.'
]

/** The points of a line behind the first paragraph; undefined where it is not asked about. */
function pointsOf(line: string, ...below: readonly string[]): InnerLine | undefined {
  const doc = vietnamese(headline, text[0]!, line, ...below, text[1]!, text[2]!)
  return innerLinesOf(doc).find(({block}) => block === 2)
}

/** What a line is held for: the stronger of both, if it is strong enough. */
function kindOf(line: string): 'caption' | 'subhead' | 'neither' {
  const {caption, subhead} = pointsOf(line)!
  if (caption >= enoughForCaption && caption > subhead) return 'caption'
  return subhead >= enoughForSubhead ? 'subhead' : 'neither'
}

describe('short lines between paragraphs', () => {
  it.each([
    ['Bà con làng chài kéo những cây gỗ lim lên bờ trong buổi sáng cuối cùng của mùa bão', 'caption'],
    ['Ông Nguyễn Văn Tư (trái) bên cây cầu cảng mới của làng chài', 'caption'],
    ['Sáu tuần dựng cầu', 'subhead'],
    ['Ai sẽ trả tiền cho cầu cảng?', 'subhead'],
    ['Nhưng đến tháng ba thì nước rút, và bà con lại ra bến.', 'neither']
  ] as const)('%s', (line, kind) => expect(kindOf(line)).toBe(kind))

  it('are likelier captions with a day at their end, not with the number of a file', () => {
    const line = 'Con đường vào làng chài bị đất đá vùi lấp sau trận mưa đêm'
    const points = (end: string): number => pointsOf(`${line} ${end}`)!.caption
    expect(points('4/10')).toBeGreaterThan(points('khuya'))
    expect(points('1066/20')).toBe(points('khuya'))
  })

  it('are subheads as items of a numbered series, full stop or not', () => {
    const doc = vietnamese(headline, text[0]!, '1. Chọn gỗ.', text[1]!, '2. Đóng cọc.', text[2]!)
    const points = innerLinesOf(doc).filter(({block}) => block === 2 || block === 4)
    expect(points.map(({subhead}) => subhead >= enoughForSubhead)).toEqual([true, true])
    expect(kindOf('1. Chọn gỗ.')).toBe('neither')
  })

  it('are less likely either where they come in runs, as titles of other articles do', () => {
    const title = 'Sáu tuần dựng cầu'
    const doc = vietnamese(headline, text[0]!, title, 'Hai đội bóng', text[1]!, text[2]!)
    const points = innerLinesOf(doc).filter(({block}) => block === 2 || block === 3)
    // the first: a line below -10 and -15 instead of a paragraph's 4 and 15; the second the same above: -10 and -12 for 4 and 5
    expect(points).toMatchObject([
      {caption: 4, subhead: 10},
      {caption: 4, subhead: 23}
    ])
  })

  it.each([
    ['a label', 'Tin liên quan'],
    ['one word', 'Cầu'],
    ['the headline over again', headline],
    ['an address', 'Xem tại https://lang-chai.example/cau-cang'],
    ['a caption with its credit', 'Cầu cảng mới của làng. Ảnh: Hoài An']
  ])('are not asked about if they are %s', (_, line) => expect(pointsOf(line)).toBeUndefined())

  it('have whole points, so that sums are exact', () => {
    // a caption: no stop 10, paragraphs about it 4 + 4; a subhead: no stop 10, paragraphs 15 + 5, few words 10
    expect(pointsOf('Sáu tuần dựng cầu')).toMatchObject({caption: 18, subhead: 40})
  })
})
