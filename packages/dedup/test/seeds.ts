import {readFileSync} from 'node:fs'
import type {Article} from '@copydesk/core'
import {article} from './articles.js'

/** Running text of a seed: its lines from `first` to `last`, counted from 1, without the `dropped` (captions). */
function text(name: string, first: number, last: number, dropped: readonly number[] = []): string {
  const lines = readFileSync(new URL(`../../../seeds/${name}.txt`, import.meta.url), 'utf8').split('\n')
  const kept = lines.filter(
    (line, i) => i + 1 >= first && i + 1 <= last && !dropped.includes(i + 1) && line.trim() !== ''
  )
  return kept.map((line) => line.trim()).join('\n\n')
}

/** The five seeds as article records, written by hand from the raw texts. */
export const seeds: readonly Article[] = [
  article({
    source: {id: '000', outlet: null, url: null, digest: ''},
    title: 'Thúc đẩy hợp tác trong lĩnh vực hành chính công Việt Nam - Hàn Quốc',
    at: '2024-07-17T09:22:00+07:00',
    agency: 'TTXVN',
    text: text('000_19af6d454f6233d7', 5, 17)
  }),
  article({
    source: {id: '001', outlet: null, url: null, digest: ''},
    at: '2024-07',
    text: text('001_d1f615a6eb33733c', 3, 3).replace(/\.(?=\p{Lu})/gu, '.\n\n'),
    captions: [{role: 'caption', text: 'Photo : YONHAP News', credit: 'YONHAP News', start: 14, end: 33}]
  }),
  article({
    source: {id: '002', outlet: null, url: null, digest: ''},
    title: 'Hội nghị bàn tròn cấp Bộ trưởng ASEAN – Hàn Quốc',
    at: '2019-11-26T16:18:00+07:00',
    viewCount: 2046,
    authors: ['Thanh Tuấn'],
    text: text('002_61e2406cd86d89ff', 5, 33, [7, 13, 19, 25, 31])
  }),
  article({
    source: {id: '003', outlet: null, url: null, digest: ''},
    title: 'Hàn Quốc hỗ trợ Việt Nam xây dựng Chính phủ điện tử',
    sourceUrl: 'http://baochinhphu.vn/thoi-su/han-quoc-ho-tro-viet-nam-xay-dung-chinh-phu-dien-tu/337451.vgp',
    text: text('003_bdc3a6944ef0908a', 3, 37, [5])
  }),
  article({
    source: {id: '004', outlet: null, url: null, digest: ''},
    title: 'Việt-Pháp đẩy mạnh hợp tác trong lĩnh vực công vụ, hiện đại hóa nền hành chính',
    lead: 'Bộ Nội vụ Việt Nam mong muốn cùng Bộ Công vụ, Đơn giản hóa và Chuyển đổi dịch vụ công của Pháp tiếp tục đẩy mạnh triển khai các hoạt động hợp tác.',
    authors: ['Trần Đình'],
    text: text('004_f947780f72d3f513', 3, 38, [4, 8, 10, 28, 30])
  })
]
