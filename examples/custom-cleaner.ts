/** Adds a cleaner of one's own to the ready-made ones: it takes out the horoscope between the paragraphs. */
import {cleaners, createCleaner} from '@copydesk/cleaners'
import {type Article, blockText, type Cleaner, defineCleaner} from '@copydesk/core'

const heading = 'Tử vi hôm nay'

const horoscope: Cleaner = defineCleaner(
  {name: 'horoscope', role: 'notice', summary: 'the box with today’s horoscope'},
  (doc, marks) => {
    for (let block = 0; block < doc.count; block++) {
      if (blockText(doc, block) !== heading) continue
      // A cleaner only votes, and says why and how sure it is; the page as a whole is decided afterwards.
      marks.vote(block, Math.min(block + 2, doc.count), {
        because: `heading \`${heading}\` and the line under it`,
        confidence: 0.99
      })
    }
  }
)

const text = `Đà Nẵng mở lại phố đi bộ ven sông
Từ tối thứ bảy tuần này, phố đi bộ ven sông Hàn hoạt động trở lại sau ba tháng sửa chữa mặt đường và hệ thống đèn.
Thành phố bố trí thêm hai bãi giữ xe miễn phí để người dân và du khách thuận tiện đi lại trong những ngày cuối tuần.
Các hộ kinh doanh cho biết họ đã chuẩn bị nhiều món ăn đặc sản và chương trình âm nhạc đường phố từ tuần trước.
Tử vi hôm nay
Người tuổi Mão gặp nhiều may mắn trong công việc, người tuổi Dậu nên cẩn thận khi đi xa.
Chính quyền phường sẽ theo dõi tình hình trong một tháng đầu và điều chỉnh giờ đóng cửa nếu tiếng ồn ảnh hưởng dân cư.`

const clean = createCleaner({cleaners: [...cleaners, horoscope]})
export const article: Article = clean({id: 'walk', text})

console.log(article.text)
console.log(article.removals.filter((removal) => removal.rule === 'horoscope'))
