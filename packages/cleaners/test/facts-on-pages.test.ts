/** Every shape of datelines, bylines, sources and captions that Vietnamese pages are known to have, on whole pages. */
import {describe, expect, it} from 'vitest'
import {createCleaner} from '../src/index.js'

const clean = createCleaner()

const title = 'Làng chài ven vịnh dựng lại cầu cảng sau mùa bão dài'
const body = [
  'Làng chài ven vịnh vừa dựng lại cầu cảng bằng gỗ lim sau mùa bão kéo dài hơn ba tháng, giúp hơn hai trăm chiếc thuyền có chỗ neo đậu.',
  'Theo ông Tư, người trông coi cầu cảng, bà con đã góp công suốt sáu tuần liền và không nhận một đồng tiền công nào của xã.',
  'Cầu cảng dài bảy mươi mét, rộng bốn mét, chịu được sóng cấp tám; huyện sẽ hỗ trợ thêm đèn chiếu sáng vào cuối năm nay.'
]
const menu = ['Trang chủ', 'Thời sự', 'Kinh tế', 'Thể thao']
const rest = [
  'Chia sẻ',
  'Bình luận (0)',
  'Tin liên quan',
  'Đội bóng làng chài vào chung kết giải vùng vịnh',
  'Chợ cá sớm chuyển về bến mới từ tháng tư'
]

const read = (lines: readonly string[]): ReturnType<typeof clean> =>
  clean({id: 'page', lang: 'vi', text: lines.join('\n')})

describe('datelines under the headline', () => {
  it.each([
    ['09/04/2025 07:31 GMT+7', '2025-04-09T07:31'],
    ['09/4/2015 17:05 UTC+7', '2015-04-09T17:05'],
    ['Thứ tư, 09/04/2025 - 07:31', '2025-04-09T07:31'],
    ['07:31 09/04/2025', '2025-04-09T07:31'],
    ['Thứ Tư, ngày 09/04/2025 | 07:31', '2025-04-09T07:31'],
    ['Thứ tư, 9/4/2025, 07:31 (GMT+7)', '2025-04-09T07:31'],
    ['Thứ Tư, ngày 9/4/2025 - 07:31', '2025-04-09T07:31'],
    ['05:31 PM - 09/04/2025', '2025-04-09T17:31'],
    ['09-04-2025 - 00:12 AM | Kinh tế biển', '2025-04-09T00:12'],
    ['15:31 PM, 09-04-2025', '2025-04-09T15:31'],
    ['09/04/2025 15:31 CH', '2025-04-09T15:31'],
    ['Thứ tư, 9/4/2025 | 5:31:07 Chiều', '2025-04-09T17:31:07'],
    ['07:31 ngày 09 tháng 04 năm 2025', '2025-04-09T07:31'],
    ['9 tháng 4 2025', '2025-04-09'],
    ['09.04.2025 | 15:31 PM', '2025-04-09T15:31'],
    ["15:31' 09-04-2025", '2025-04-09T15:31'],
    ['09/04/25 15:31', '2025-04-09T15:31'],
    ['09/04.2025', '2025-04-09'],
    ['Đăng tải: 09/04/2025 10:00 Cập nhật: 10/04/2025 11:00', '2025-04-09T10:00'],
    ['Đăng ngày 09/04/2025 Sửa đổi ngày 10/04/2025 15:10', '2025-04-09'],
    ['Ngày đăng: 09/04/2025', '2025-04-09'],
    ['Wednesday, 09/04/2025 22:40', '2025-04-09T22:40'],
    ['date 2025-04 Photo : Harbour News', '2025-04'],
    ['Minh Hạ - 09/04/2025 08:47', '2025-04-09T08:47'],
    ['07:31 09/04/2025 | Lượt xem : 318', '2025-04-09T07:31']
  ])('reads `%s`', (line, at) => {
    const article = read([...menu, title, line, ...body, ...rest])
    expect(article.title).toBe(title)
    expect(article.published?.at.startsWith(at)).toBe(true)
  })

  it('takes no date from a relative time', () => {
    expect(read([title, '6 giờ trước 21 liên quan Gốc', ...body]).published).toBeNull()
  })
})

describe('credits under the text', () => {
  const credits: readonly (readonly [string, readonly string[], string | null])[] = [
    ['Lam Thủy', ['Lam Thủy'], null],
    ['Thảo Nhi - Hồng Cúc – Nguyễn Bình', ['Thảo Nhi', 'Hồng Cúc', 'Nguyễn Bình'], null],
    ['MINH HẠ', ['MINH HẠ'], null],
    ['HOÀNG BÁCH – MẠNH TƯỜNG', ['HOÀNG BÁCH', 'MẠNH TƯỜNG'], null],
    ['Long Hải/VOV-Tây Bắc', ['Long Hải'], 'VOV-Tây Bắc'],
    ['Văn Đông/KCNA, Yonhap', ['Văn Đông'], 'KCNA, Yonhap'],
    ['Khánh Vi/vnanet.vn', ['Khánh Vi'], 'vnanet.vn'],
    ['Minh Đăng / langchai.vn', ['Minh Đăng'], 'langchai.vn'],
    ['Theo TTXVN', [], 'TTXVN'],
    ['(theo AFP)', [], 'AFP'],
    ['Theo Harbour Today', [], 'Harbour Today'],
    ['Theo Baolangchai.vn', [], 'Baolangchai.vn'],
    ['Hoàng Sơn (theo ABC News, CBS News)', ['Hoàng Sơn'], 'ABC News, CBS News'],
    ['Mai Chi (TH theo TTXVN, Nhân dân)', ['Mai Chi'], 'TTXVN, Nhân dân'],
    ['Theo MAI CHI (VTC News)', ['MAI CHI'], 'VTC News'],
    ['Nguồn: TRT World, Reuters, Al Jazeera.', [], 'TRT World, Reuters, Al Jazeera'],
    ['Mai Chi (Nguồn: Reuters )', ['Mai Chi'], 'Reuters'],
    ['Ngọc Hân (TTXVN)', ['Ngọc Hân'], 'TTXVN'],
    ['Thái Sơn/TTXVN', ['Thái Sơn'], 'TTXVN'],
    ['Nguồn Làng Chài: http://langchai.example/a/b.html', [], 'Làng Chài'],
    ['Mai Chi (tổng hợp)', ['Mai Chi'], null],
    ['Mai Chi (t/h)', ['Mai Chi'], null],
    ['Mai Chi (lược dịch)', ['Mai Chi'], null],
    ['Tin, ảnh: Mai Chi', ['Mai Chi'], null],
    ['Bài và ảnh: Trần Mai Chi', ['Trần Mai Chi'], null],
    ['Thực hiện: Mai Chi', ['Mai Chi'], null],
    ['Tác giả bài viết: Mai Chi', ['Mai Chi'], null],
    ['PV', ['PV'], null],
    ['P.V', ['P.V'], null],
    ['CTVX', ['CTVX'], null],
    ['PV/VOV.VN', ['PV'], 'VOV.VN'],
    ['T.N', ['T.N'], null]
  ]
  it.each(credits)('reads `%s`', (line, authors, agency) => {
    const alone = read([title, ...body, line])
    expect([alone.authors, alone.agency]).toEqual([authors, agency])
    const page = read([...menu, title, '09/04/2025 07:31', ...body, line, ...rest])
    expect([page.authors, page.agency]).toEqual([authors, agency])
  })
})

describe('captions between paragraphs', () => {
  it.each([
    'Cầu cảng mới của làng. Ảnh: Mai Chi',
    'Cầu cảng mới của làng (Ảnh: AFP)',
    'Cầu cảng mới của làng (Nguồn: AFP)',
    'Cầu cảng mới của làng - Ảnh: Mai Chi',
    'Cầu cảng mới của làng (Ảnh Mai Chi)',
    'Cầu cảng mới của làng. Ảnh: THX/TTXVN',
    'Quang cảnh bến cảng',
    `${title} - Ảnh 1.`,
    'Ảnh màn hình 2025-04-09 lúc 23.12.56.png'
  ])('names `%s`', (line) => {
    const article = read([...menu, title, '09/04/2025 07:31', body[0]!, line, body[1]!, body[2]!, 'Mai Chi', ...rest])
    expect(article.captions.map(({text}) => text)).toContain(line)
  })
})

it('reads a German page', () => {
  const page = (lang: string, lines: readonly string[]): ReturnType<typeof clean> =>
    clean({id: lang, lang, text: lines.join('\n')})
  const german = page('de', [
    'Der letzte Fährmann am Fluss geht in den Ruhestand',
    'Von Lena Brandt',
    '09.04.2025, 14:55 Uhr',
    'Der letzte Fährmann am Fluss geht nach einunddreißig Jahren in den Ruhestand und gibt sein Boot an das Museum der Stadt.',
    'Die Fähre am Fluss soll im Sommer durch eine schmale Brücke für Radfahrer und Fußgänger ersetzt werden, sagt die Gemeinde.'
  ])
  expect([german.title, german.authors, german.published?.at.slice(0, 16)]).toEqual([
    'Der letzte Fährmann am Fluss geht in den Ruhestand',
    ['Lena Brandt'],
    '2025-04-09T14:55'
  ])
})
