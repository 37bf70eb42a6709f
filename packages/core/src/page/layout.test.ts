import {describe, expect, it} from 'vitest'
import {unitsOf} from '#units'
import {type Layout, LIST_ITEM, layOut, PIECE, UNWRAPPED} from './layout.js'

function layoutOf(text: string): Layout {
  return layOut(text, unitsOf(text))
}

function blocksOf(text: string): string[] {
  const layout = layoutOf(text)
  return Array.from({length: layout.count}, (_, i) => text.slice(layout.start[i]!, layout.end[i]!))
}

/** A menu and a teaser of any length above and below paragraphs that stop at 60 columns. */
const mixed = [
  'Trang chủ',
  'Giá vé tàu dịp lễ tăng nhẹ ở hầu hết các tuyến phía bắc, hành khách được khuyên đặt chỗ sớm qua ứng dụng của nhà ga',
  'Bến Lộc Sơn mở lại sau hai năm',
  '',
  'Bến phà Lộc Sơn mở lại vào sáng thứ hai, hai năm sau khi cơn',
  'lũ cuốn trôi cầu dẫn và toàn bộ nhà chờ. Hơn ba trăm hành',
  'khách đã qua sông trong giờ đầu tiên, theo ban quản lý bến.',
  '',
  'Công trình kéo dài hơn dự kiến vì nước sông dâng cao suốt',
  'mùa mưa, và nhà thầu phải thay toàn bộ cọc thép ở bờ phía',
  'nam. Chi phí tăng thêm một phần tư so với dự toán ban đầu,',
  'nhưng tỉnh cho biết phần vượt do nhà thầu chịu.',
  '',
  'Người dân hai bờ từng phải đi vòng gần bốn mươi cây số qua',
  'cầu Vĩnh An, hoặc thuê thuyền nhỏ mỗi sáng để đưa con đến',
  'trường. Giá vé giữ nguyên đến hết năm, trẻ em đi học không',
  'phải trả tiền.',
  '',
  'Xem thêm',
  'Tàu khách mới chạy thử trên tuyến ven biển, dự kiến đón khách từ tháng sau nếu qua được đợt kiểm tra an toàn cuối cùng'
].join('\n')

const wrapped = [
  'The council met on Monday to discuss the new bridge over the river, and',
  'after two hours of debate it agreed to ask the engineers for another',
  'estimate before the end of the month.',
  '',
  'Work on the northern bank began last spring, when the old ferry landing',
  'was closed, and the southern bank will follow as soon as the money that',
  'the province promised has arrived. Nobody at the meeting would say when',
  'that might be.',
  '',
  'Menu',
  'News',
  'Sport'
].join('\n')

describe('layOut', () => {
  it('makes a block of every line and counts the blank lines and columns before it', () => {
    const layout = layoutOf('One\n\n\n   Two  \n')
    expect(layout.count).toBe(2)
    expect([...layout.blank]).toEqual([0, 2])
    expect([...layout.indent]).toEqual([0, 3])
    expect([...layout.line]).toEqual([0, 3])
    expect([layout.start[1], layout.end[1]]).toEqual([9, 12])
  })

  it('takes list marks off the words but keeps where they stood', () => {
    const text = '  * One\n- Two\n-3 degrees\n•\n** Note\n* - Both'
    const layout = layoutOf(text)
    expect(blocksOf(text)).toEqual(['One', 'Two', '-3 degrees', '•', 'Note', 'Both'])
    expect([...layout.flags].map((flags) => flags & LIST_ITEM)).toEqual([1, 1, 0, 0, 1, 1])
    expect(layout.outer[0]).toBe(2)
  })

  it('joins the lines of a hard-wrapped page into paragraphs and leaves its short lines alone', () => {
    const blocks = blocksOf(wrapped)
    expect(blocks).toHaveLength(5)
    expect(blocks[0]).toMatch(/^The council met[\s\S]*end of the month\.$/)
    expect(blocks[1]).toMatch(/^Work on the northern bank[\s\S]*that might be\.$/)
    expect(blocks.slice(2)).toEqual(['Menu', 'News', 'Sport'])
    expect(layoutOf(wrapped).flags[0]).toBe(UNWRAPPED)
  })

  it('joins wrapped list items with their hanging indent, and not with each other', () => {
    const items = [
      '  * The first of the two proposals was to keep the ferry and to give it',
      '    a second boat, which the mayor called the cheaper way for a decade',
      '    or more of traffic across the water.',
      '  * The second was to build the bridge at once and to pay for it with a',
      '    toll of one coin for every car, and nothing at all for those who go',
      '    on foot.'
    ]
    expect(blocksOf(items.join('\n'))).toHaveLength(2)
  })

  it('joins wrapped paragraphs between lines that are not wrapped', () => {
    const blocks = blocksOf(mixed)
    expect(blocks).toHaveLength(8)
    expect(blocks.slice(0, 3).every((block) => !block.includes('\n'))).toBe(true)
    expect(blocks[3]).toMatch(/^Bến phà Lộc Sơn[\s\S]*ban quản lý bến\.$/)
    expect(blocks[4]).toMatch(/^Công trình[\s\S]*nhà thầu chịu\.$/)
    expect(blocks[5]).toMatch(/^Người dân[\s\S]*phải trả tiền\.$/)
    expect(blocks.slice(6).every((block) => !block.includes('\n'))).toBe(true)
  })

  it('does not join headlines that fill the width of the wrapped paragraphs beside them', () => {
    const headlines = [
      'Cầu Vĩnh An đóng hai làn xe trong ba tuần để thay khe co dãn',
      'Nhiệt độ giảm sâu về đêm ở vùng núi, bà con che chắn vườn',
      'Học sinh Lộc Sơn trở lại trường bằng chuyến phà sớm nhất'
    ]
    const blocks = blocksOf(`${mixed}\n\n${headlines.join('\n')}`)
    expect(blocks.slice(8)).toEqual(headlines)
  })

  it('does not join verse or rows of a table that go on in small letters between longer lines', () => {
    const long = 'a line that is longer than any text browser would make it, '.repeat(3)
    const verse = [
      'The river knows the lanterns and the lanterns know the rain,',
      'and nobody who waited on the landing',
      'will wait for us, who never wait, to pass this way again',
      'with all that we were holding, or had held.'
    ]
    const lines = [long, ...verse, '', ...verse, '', ...verse, '', ...verse, '', long]
    expect(blocksOf(lines.join('\n'))).toHaveLength(18)
    const rows = [
      'seat for small children, steel frame',
      'with base, up to four years of age, 310, yes, good',
      'folding'
    ]
    expect(blocksOf([long, ...rows, ...rows, ...rows, long].join('\n'))).toHaveLength(11)
  })

  it('does not join lines of one paragraph each, however long', () => {
    const line = 'A paragraph that is written on a single line, as most tools write them, goes on well past any margin.'
    expect(blocksOf([line, line, line, line, line, line].join('\n'))).toHaveLength(6)
    const verses = ['A short line here', 'and one more line', 'that ends nowhere', 'near any margin', 'of the page']
    expect(blocksOf(verses.join('\n'))).toEqual(verses)
  })

  it('reads a page that came as one line sentence by sentence, and parts the menu from the first', () => {
    const menu = 'Home News Sport Weather Harbour Gazette Town Hall Opens Again After Fire Staff Writer May 4 2021'
    const first = 'The town hall opened its doors again on Tuesday, two years after the fire that took its roof.'
    const rest = 'Nobody had expected it so soon. '.repeat(40).trim()
    const text = `${menu} ${first} ${rest}`
    const layout = layoutOf(text)
    const blocks = blocksOf(text)
    expect(blocks[0]).toBe(menu)
    expect(blocks[1]).toBe(first)
    expect(blocks).toHaveLength(42)
    expect([...layout.flags].every((flags) => flags === PIECE)).toBe(true)
    expect([...layout.line].every((line) => line === 0)).toBe(true)
  })

  it('covers every character but white space and list marks', () => {
    for (const text of [wrapped, '  a\n\tb c \n* d\n\n', '', ' \n ']) {
      const layout = layoutOf(text)
      let rest = ''
      let at = 0
      for (let i = 0; i < layout.count; i++) {
        rest += text.slice(at, layout.outer[i]!)
        at = layout.end[i]!
      }
      expect((rest + text.slice(at)).trim()).toBe('')
    }
  })
})
