/** Adds a cleaner of one's own to the ready-made ones: it takes out a poll between the paragraphs. */
import {cleaners, createCleaner} from '@copydesk/cleaners'
import {type Article, blockText, type Cleaner, defineCleaner, wordCount} from '@copydesk/core'

const heading = 'Thăm dò ý kiến'
/** Words from which a line is no question or answer of a poll any more. */
const paragraph = 12

const poll: Cleaner = defineCleaner(
  {name: 'poll', role: 'notice', summary: 'polls: a heading, a question and its answers'},
  (doc, marks) => {
    for (let block = 0; block < doc.count; block++) {
      if (blockText(doc, block) !== heading) continue
      let end = block + 1
      while (end < doc.count && wordCount(doc, end) < paragraph) end++
      // A cleaner only votes, and says why and how sure it is; the page as a whole is decided afterwards.
      marks.vote(block, end, {because: `heading \`${heading}\`, then ${end - block - 1} short lines`, confidence: 0.99})
    }
  }
)

const text = `Đà Nẵng mở lại phố đi bộ ven sông
Từ tối thứ bảy tuần này, phố đi bộ ven sông Hàn hoạt động trở lại sau ba tháng sửa chữa mặt đường và hệ thống đèn.
Thành phố bố trí thêm hai bãi giữ xe miễn phí để người dân và du khách thuận tiện đi lại trong những ngày cuối tuần.
Thăm dò ý kiến
Bạn có đến phố đi bộ mới không?
Có, ngay tuần này
Không
Các hộ kinh doanh cho biết họ đã chuẩn bị nhiều món ăn đặc sản và chương trình âm nhạc đường phố từ tuần trước.
Chính quyền phường sẽ theo dõi tình hình trong một tháng đầu và điều chỉnh giờ đóng cửa nếu tiếng ồn ảnh hưởng dân cư.`

const clean = createCleaner({cleaners: [...cleaners, poll]})
export const article: Article = clean({id: 'walk', text})

console.log(article.text)
console.log(article.removals)
