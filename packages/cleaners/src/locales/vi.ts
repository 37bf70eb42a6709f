import {defineLocale, type Locale} from '@copydesk/core'

export const vi: Locale = defineLocale({
  lang: 'vi',
  name: 'Vietnamese',
  phrases: {
    related: [
      'Tin liên quan',
      'Bài liên quan',
      'Tin tức liên quan',
      'Tin cùng chuyên mục',
      'Cùng chuyên mục',
      'Tin khác',
      'Có thể bạn quan tâm'
    ],
    mostRead: ['Tin mới nhất', 'Đọc nhiều', 'Xem nhiều', 'Tin nổi bật'],
    readMore: ['Xem thêm', 'Xem thêm:…', 'Đọc thêm:…'],
    rating: ['Bạn thấy bài viết này thế nào…'],
    share: ['Chia sẻ'],
    follow: [],
    newsletter: [],
    comments: ['Viết bình luận mới', 'Bình luận'],
    advert: [],
    photo: [],
    credit: ['…Ảnh:…'],
    byline: [],
    published: [],
    updated: [],
    viewCount: ['…Lượt xem…'],
    source: ['Theo…', 'Nguồn…'],
    agency: ['TTXVN'],
    tags: ['Từ khóa:…', 'Bài viết cùng chủ đề:…'],
    copyright: [],
    navigation: [],
    signIn: [],
    notice: [],
    subhead: []
  },
  abbreviations: ['tp', 'pgs', 'ts', 'ths'],
  dates: {
    months: [
      ['tháng 1'],
      ['tháng 2'],
      ['tháng 3'],
      ['tháng 4'],
      ['tháng 5'],
      ['tháng 6'],
      ['tháng 7'],
      ['tháng 8'],
      ['tháng 9'],
      ['tháng 10'],
      ['tháng 11'],
      ['tháng 12']
    ],
    weekdays: [['thứ hai'], ['thứ ba'], ['thứ tư'], ['thứ năm'], ['thứ sáu'], ['thứ bảy'], ['chủ nhật']],
    am: ['am'],
    pm: ['pm'],
    fillers: [],
    relative: [],
    order: 'dmy',
    zone: '+07:00'
  }
})
