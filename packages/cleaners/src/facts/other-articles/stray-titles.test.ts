import {blockText} from '@copydesk/core'
import {describe, expect, it} from 'vitest'
import {articleReader} from '../../../test/page-reader.js'
import {strayLeadsOf} from './stray-leads.js'
import {strayTitlesOf} from './stray-titles.js'

const headline = 'Làng chài ven vịnh dựng lại cầu cảng sau mùa bão dài'
const text = [
  'Làng chài ven vịnh vừa dựng lại cầu cảng bằng gỗ lim sau mùa bão kéo dài hơn ba tháng, giúp hơn hai trăm chiếc thuyền có chỗ neo đậu an toàn.',
  'Theo bà con trong làng, công việc dựng cầu cảng đã kéo dài suốt sáu tuần liền mà không ai nhận một đồng tiền công nào của xã hay của huyện.',
  'Cầu cảng dài bảy mươi mét, rộng bốn mét, chịu được sóng cấp tám; huyện sẽ hỗ trợ thêm đèn chiếu sáng cho làng chài vào cuối năm nay.',
  'Trước đây mỗi khi biển động, thuyền của làng chài phải chạy sang vịnh bên cạnh để neo đậu, đi về mất gần nửa ngày đường và tốn nhiều dầu.',
  'Xã cho biết trong năm tới sẽ làm thêm con đường bê tông từ cầu cảng lên chợ cá, dài chừng một cây số, để xe tải vào tận nơi lấy hàng.'
]
const vietnamese = articleReader('vi')

/** The titles, with their teasers, of other articles, where `lines` stand behind its second paragraph. */
function strayTitles(...lines: readonly string[]): readonly string[] {
  const doc = vietnamese(headline, ...text.slice(0, 2), ...lines, ...text.slice(2))
  return strayTitlesOf(doc).flatMap(({from, end}) =>
    Array.from({length: end - from}, (_, n) => blockText(doc, from + n))
  )
}

const title = 'Đội tuyển nữ giành vé vào trận chung kết sau loạt luân lưu'
const teaser = 'Thủ môn trẻ cản phá thành công hai quả phạt đền liên tiếp.'

describe('titles of other articles between the paragraphs', () => {
  it('share no words with the article, and neither does the teaser under them', () => {
    expect(strayTitles(title)).toEqual([title])
    expect(strayTitles(title, teaser)).toEqual([title, teaser])
  })

  it.each([
    ['a subhead, which shares words with what it heads', 'Con đường bê tông từ cầu cảng lên chợ cá'],
    ['a line of few words', 'Đội tuyển nữ giành vé'],
    ['an item of a list', `* ${title}`],
    ['a sentence', `${title}.`]
  ])('are not %s', (_, line) => expect(strayTitles(line)).toEqual([]))

  it('are not looked for where the article is too short to tell, or words are no syllables', () => {
    const short = vietnamese(headline, text[0]!, title, text[1]!)
    expect(strayTitlesOf(short)).toEqual([])
    const ferry =
      'The ferry to Inch Island sailed again on Thursday morning, five weeks after a crack was found in its shaft.'
    const english = articleReader('en')
    const paragraphs = Array.from({length: 8}, (_, n) => ferry.replace('five', `${n}`))
    const doc = english(
      'Ferry sails again',
      ...paragraphs,
      'Women reach the final after a shootout on penalties',
      ferry
    )
    expect(strayTitlesOf(doc)).toEqual([])
  })
})

describe('leads of other reports', () => {
  const other = '(GLO)- Đội tuyển nữ giành vé vào trận chung kết sau loạt luân lưu căng thẳng tối qua trên sân nhà.'

  it('begin with the outlet’s name between the paragraphs', () => {
    const doc = vietnamese(headline, ...text.slice(0, 4), other, text[4]!)
    expect(strayLeadsOf(doc).map((i) => blockText(doc, i))).toEqual([other])
  })

  it('are none among the first two sentences, where the text itself may begin so', () => {
    const doc = vietnamese(headline, other, ...text)
    expect(strayLeadsOf(doc)).toEqual([])
  })

  it('are none where four begin so: the page has several reports', () => {
    const others = ['một', 'hai', 'ba', 'bốn'].map((n) => other.replace('tối qua', `đêm thứ ${n}`))
    const doc = vietnamese(headline, ...text.slice(0, 4), ...others, text[4]!)
    expect(strayLeadsOf(doc)).toEqual([])
  })
})
