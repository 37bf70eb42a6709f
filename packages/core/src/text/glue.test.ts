import {describe, expect, it} from 'vitest'
import {partGluedSentences} from './glue.js'

describe('partGluedSentences', () => {
  it.each([
    ['quan chức của hai nước.Hàn Quốc và Việt Nam', 'quan chức của hai nước. Hàn Quốc và Việt Nam'],
    ['"quan hệ đối tác".Tuyên bố chung', '"quan hệ đối tác". Tuyên bố chung'],
    ['ký “thỏa thuận”.Tuyên bố nêu rõ', 'ký “thỏa thuận”. Tuyên bố nêu rõ'],
    ['bài nói, hình ảnh…Với cách làm', 'bài nói, hình ảnh… Với cách làm'],
    ['in the end.The minister said', 'in the end. The minister said']
  ])('parts %s', (glued, parted) => {
    expect(partGluedSentences(glued)).toEqual({text: parted, count: 1})
  })

  it.each([
    'tăng 6,42% và 3.500 tỷ đồng',
    'xem Baochinhphu.Vn hoặc www.Vietnam.Net nhé',
    'PGS.TS. Nguyễn Văn A, TP.Hồ Chí Minh',
    'email a.B@example.com',
    'https://example.com/a.Html',
    'hai nước. Hàn Quốc'
  ])('leaves %s alone', (text) => {
    expect(partGluedSentences(text)).toEqual({text, count: 0})
  })
})
