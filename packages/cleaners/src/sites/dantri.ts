import {defineSite, type SiteProfile} from '@copydesk/core'

/** Dân trí: trending topics above, the section's most read and sponsored titles below. */
export const dantri: SiteProfile = defineSite({
  name: 'dantri',
  hosts: ['dantri.com.vn'],
  lang: 'vi',
  zone: '+07:00',
  phrases: {
    navigation: ['Fica DTiNews Nội vụ & Xã hội', 'Nội vụ & Xã hội', 'DTiNews'],
    mostRead: ['Đọc nhiều trong…'],
    advert: ['Thông tin doanh nghiệp - sản phẩm']
  }
})
