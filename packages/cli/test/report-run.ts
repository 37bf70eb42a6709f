import {mkdir, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import type {Article} from '@copydesk/core'
import type {NearMiss} from '@copydesk/dedup'
import {copydesk} from './program.js'

/** Text that would do harm wherever it were taken for markup, code or a terminal's orders. */
export const hostile = {
  id: 'hostile</script><script>window.pwned=1</script>',
  outlet: '"><img src=x onerror="window.pwned=2">',
  url: 'javascript:window.pwned=3',
  title: '<svg onload="window.pwned=4"> {{window.pwned=5}} \u001b[31mred',
  text: [
    '</script><script>window.pwned=6</script>',
    '',
    'The council met on Tuesday evening, and the <b>members</b> spoke for three hours about the new bridge over the river.',
    '',
    'Nobody had expected that the plan <!-- of the mayor --> would pass, said the chair\u2028after the vote was counted twice.',
    '',
    'Building begins in spring, the office said, and the old ferry will run until the first cars cross in two \u001b[31myears.',
    '',
    'Read more',
    '<iframe src="https://example.com"></iframe>',
    '<style>*{display:none}</style>\u0000'
  ].join('\n')
}

const ferry = (id: string, outlet: string, hour: string, first: string): object => ({
  id,
  outlet,
  url: `https://${outlet}/${id}`,
  publishedAt: `2024-05-14T${hour}:00+07:00`,
  lang: 'vi',
  title: first,
  text: [
    first,
    '',
    'Sáng 14/5, phà Cát Lái chở 120 hành khách phải dừng giữa sông Đồng Nai vì hỏng máy chính, theo Công an TP HCM.',
    '',
    'Thuyền trưởng Nguyễn Văn Bình cho biết máy dừng khi phà vừa rời bến được năm phút, nước chảy xiết đẩy phà lệch hướng.',
    '',
    'Theo anh Trần Minh Tuấn, một hành khách trên phà, mọi người được phát áo phao ngay sau khi máy dừng; nhiều người lớn tuổi lo lắng nhưng không ai rời khỏi chỗ ngồi. “Nhân viên liên tục trấn an chúng tôi qua loa”, anh Tuấn kể lại khi đã vào bờ.',
    '',
    'Hai tàu kéo của Cảng vụ Hàng hải TP HCM được điều đến hiện trường sau khoảng hai mươi phút. Đến trưa cùng ngày toàn bộ hành khách đã lên bờ an toàn, không có người bị thương, theo báo cáo của Công an TP HCM.',
    '',
    'Xí nghiệp quản lý phà cho biết chiếc phà này được đóng năm 2009, lần bảo dưỡng gần nhất là tháng ba vừa qua. Nguyên nhân hỏng máy đang được làm rõ, trong thời gian này bến sử dụng ba chiếc phà còn lại để chở khách.',
    '',
    'Tin liên quan',
    'Phà Cát Lái tăng chuyến dịp lễ',
    'Đề xuất xây cầu Cát Lái thay phà',
    'Giá vé phà mới áp dụng từ tháng sau'
  ].join('\n')
})

const documents = [
  ferry('ferry-1', 'baosong.vn', '08:30', 'Phà Cát Lái hỏng máy giữa sông, 120 khách mắc kẹt'),
  ferry('ferry-2', 'tinbien.vn', '11:05', 'Phà Cát Lái hỏng máy, 120 hành khách mắc kẹt giữa sông'),
  hostile,
  {
    id: 'rain',
    outlet: 'example.org',
    title: 'Rain for the week',
    text: 'Rain for the week\n\nHeavy rain is expected along the coast until Friday, the weather service said on Monday morning.\n\nFarmers in the valley were told to bring in the hay, and two roads near the lake are closed.\n'
  }
]

/** A run of the built program over two reports of one event, hostile text and a line that is no document. */
export async function makeRun(folder: string): Promise<string> {
  await mkdir(folder, {recursive: true})
  const lines = [...documents.map((document) => JSON.stringify(document)), 'no JSON <b>here</b>']
  await writeFile(join(folder, 'in.ndjson'), `${lines.join('\n')}\n`)
  const {code, err} = await copydesk(['run', 'in.ndjson', '--out', 'out'], {cwd: folder})
  if (code !== 1) throw new Error(`Expected the run to end with 1, since one line is no document, got ${code}: ${err}`)
  return join(folder, 'out')
}

/** Writes one pair of a run's articles as not quite the same event. */
export async function addNearMiss(run: string, articles: readonly Article[]): Promise<void> {
  const of = (source: string): string => articles.find((article) => article.source.id === source)!.id
  const miss: NearMiss = {
    a: of('ferry-1'),
    b: of('rain'),
    strategy: 'same-event',
    score: 0.41,
    threshold: 0.62,
    vetoed: null,
    because: 'scores 0.41, below 0.62; both speak of a river; <i>no</i> name in common'
  }
  await writeFile(join(run, 'near-misses.ndjson'), `${JSON.stringify(miss)}\n`)
}
