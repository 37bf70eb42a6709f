import {blockText} from '@copydesk/core'
import {describe, expect, it} from 'vitest'
import {articleReader} from '../../../test/page-reader.js'
import {shortViewsOf} from './short-views.js'

const vietnamese = articleReader('vi')
const headline = 'Làng chài ven vịnh dựng lại cầu cảng sau mùa bão dài'
const long = [
  'Làng chài ven vịnh vừa dựng lại cầu cảng bằng gỗ lim sau mùa bão kéo dài hơn ba tháng, giúp hơn hai trăm chiếc thuyền có chỗ neo đậu.',
  'Theo bà con trong làng, công việc dựng cầu cảng đã kéo dài suốt sáu tuần liền mà không ai nhận một đồng tiền công nào của xã.',
  'Cầu cảng dài bảy mươi mét, rộng bốn mét, chịu được sóng cấp tám; huyện sẽ hỗ trợ thêm đèn chiếu sáng vào cuối năm nay cho bà con.'
]
const [first, second] = ['Trai làng kéo gỗ lim lên bãi cát.', 'Nước vịnh dâng cao, tràn qua đường liên thôn.']

/** The lines taken for captions on a page with the given lines between its long paragraphs, and a last line. */
function viewsOf(one: string, other: string, last = long[2]!): readonly string[] {
  const doc = vietnamese(headline, long[0]!, one, long[1]!, other, long[2]!, last)
  return [...shortViewsOf(doc)].map((block) => blockText(doc, block))
}

describe('short lines with a full stop between long paragraphs', () => {
  it('are captions where the page has two', () => expect(viewsOf(first, second)).toEqual([first, second]))

  it('are so above a short last paragraph', () =>
    expect(viewsOf(first, second, 'Vụ việc đang được xã xem xét.')).toEqual([first, second]))

  it.each([
    ['a verb of the story', 'Trai làng đã kéo gỗ lim lên bãi cát.'],
    ['a figure', 'Trai làng kéo 40 cây gỗ lim lên bãi cát.'],
    ['somebody who speaks', 'Trai làng kéo gỗ lim và kể chuyện biển.'],
    ['a word that goes on', 'Sau đó trai làng kéo gỗ lim lên bãi cát.'],
    ['few words', 'Biển vẫn lặng.'],
    ['two sentences', 'Trai làng kéo gỗ lim. Nước vịnh dâng cao.']
  ])('are none beside a short paragraph with %s', (_, other) => expect(viewsOf(other, second)).toEqual([]))
})
