import {defineSite, type SiteProfile} from '@copydesk/core'

/** CafeF: stock ticker above, the original's link and a day picker below. */
export const cafef: SiteProfile = defineSite({
  name: 'cafef',
  hosts: ['cafef.vn'],
  lang: 'vi',
  zone: '+07:00',
  phrases: {
    navigation: ['Bảng giá điện tử', 'Danh mục đầu tư', 'Bảng giá điện tử Danh mục đầu tư', 'Đọc nhanh', 'Smart Money'],
    share: ['Lấy link!'],
    related: ['Có thể bạn chưa đọc']
  }
})
