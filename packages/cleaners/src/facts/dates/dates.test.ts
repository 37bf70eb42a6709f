import {describe, expect, it} from 'vitest'
import {de} from '../../locales/de.js'
import {en} from '../../locales/en.js'
import {ja} from '../../locales/ja.js'
import {ko} from '../../locales/ko.js'
import {vi} from '../../locales/vi.js'
import {zh} from '../../locales/zh.js'
import {wholeOf} from '../stretch.js'
import {compileDateWords} from './date-words.js'
import {readDates} from './dates.js'

const vietnamese = compileDateWords([vi.dates, en.dates])
const english = compileDateWords([en.dates])

function first(line: string, words = vietnamese): string | undefined {
  return readDates(line, wholeOf(line), words).found[0]?.moment.at
}

describe('Vietnamese datelines', () => {
  it.each([
    ['07/03/2026 08:01 GMT+7', '2026-03-07T08:01:00+07:00'],
    ['03/6/2016 16:07 UTC+7', '2016-06-03T16:07:00+07:00'],
    ['Thứ bảy, 07/03/2026 - 08:07', '2026-03-07T08:07:00+07:00'],
    ['15:18 19/07/2018', '2018-07-19T15:18:00+07:00'],
    ['Thứ Tư, ngày 17/07/2024 | 09:22', '2024-07-17T09:22:00+07:00'],
    ['Thứ bảy, 29/9/2018, 12:40 (GMT+7)', '2018-09-29T12:40:00+07:00'],
    ['Thứ Sáu, ngày 3/6/2016 - 17:20', '2016-06-03T17:20:00+07:00'],
    ['05:54 PM - 03/06/2016', '2016-06-03T17:54:00+07:00'],
    ['07-03-2026 - 00:01 AM | Thị trường chứng khoán', '2026-03-07T00:01:00+07:00'],
    ['20/01/2022 01:39 PM | Kinh doanh', '2022-01-20T13:39:00+07:00'],
    ['12:10 AM 03/06/2016', '2016-06-03T00:10:00+07:00'],
    ['12:10 PM 03/06/2016', '2016-06-03T12:10:00+07:00'],
    ['13:30 PM, 01-06-2016', '2016-06-01T13:30:00+07:00'],
    ['19/05/2016 17:46 CH', '2016-05-19T17:46:00+07:00'],
    ['19/05/2016 5:46 CH', '2016-05-19T17:46:00+07:00'],
    ['14:30 PM (GMT+7) 19/05/2016', '2016-05-19T14:30:00+07:00'],
    ['Thứ năm, 26/5/2016 | 6:05:05 Chiều', '2016-05-26T18:05:05+07:00'],
    ['Thứ năm, 26/5/2016 | 6:05:05 Sáng', '2016-05-26T06:05:05+07:00'],
    ['17:52 ngày 03 tháng 06 năm 2016', '2016-06-03T17:52:00+07:00'],
    ['27 tháng 5 2016', '2016-05-27'],
    ['Published Date: 27 tháng 5 2016', '2016-05-27'],
    ['27 tháng Mười Hai, 2016', '2016-12-27'],
    ['Ngày 5 tháng Mười năm 2016', '2016-10-05'],
    ['03.06.2016 | 15:43 PM', '2016-06-03T15:43:00+07:00'],
    ["12:56' 02-06-2016", '2016-06-02T12:56:00+07:00'],
    ['12:56-02/06/2016', '2016-06-02T12:56:00+07:00'],
    ['03/06/16 16:18', '2016-06-03T16:18:00+07:00'],
    ['02/06.2016', '2016-06-02'],
    ['Đăng tải: 2024-07-17 15:02:11 Cập nhật: 2024-07-17 16:10:00', '2024-07-17T15:02:11+07:00'],
    ['Đăng ngày 17/07/2024 - 14:05 Sửa đổi ngày 17/07/2024 - 15:10', '2024-07-17T14:05:00+07:00'],
    ['Ngày đăng: 05/07/2025', '2025-07-05'],
    ['Friday, 29/06/2018 22:40', '2018-06-29T22:40:00+07:00'],
    ['date 2024-07 Photo : YONHAP News', '2024-07'],
    ['16:18 26/11/2019 | Lượt xem : 2046', '2019-11-26T16:18:00+07:00'],
    ['09:10, Thứ Sáu, 03/06/2016 (GMT+7)', '2016-06-03T09:10:00+07:00'],
    ['13:26:00 31/05/2016', '2016-05-31T13:26:00+07:00'],
    ['00:59 ngày 24/05/2016', '2016-05-24T00:59:00+07:00'],
    ['Thứ sáu, 03/06/2016, 07:05 AM', '2016-06-03T07:05:00+07:00'],
    ['09:10, 03/06/2016 (GMT+9)', '2016-06-03T09:10:00+09:00'],
    ['07/03/2026   08:52 (GMT+07:00)', '2026-03-07T08:52:00+07:00'],
    ['31/08/2017  08:30 GMT+7', '2017-08-31T08:30:00+07:00'],
    ['Nguyên Minh - 07/03/2026 08:47', '2026-03-07T08:47:00+07:00'],
    ['Cộng đồng my nguyen 27-08-2017', '2017-08-27'],
    ['01/11/2025 1586 liên quan Gốc', '2025-11-01'],
    ['23:02 , 06/03/2026', '2026-03-06T23:02:00+07:00'],
    ['9h22 ngày 17/7/2024', '2024-07-17T09:22:00+07:00'],
    ['9h22, 17/7/2024', '2024-07-17T09:22:00+07:00'],
    ['17 giờ 46 phút, 19/05/2016', '2016-05-19T17:46:00+07:00'],
    ['19/05/2016, 17g46', '2016-05-19T17:46:00+07:00'],
    ['8:05 | 19.05.2016', '2016-05-19T08:05:00+07:00'],
    ['Thứ 6, 03/06/2016 | 16:45', '2016-06-03T16:45:00+07:00'],
    ['CN, 05/06/2016 10:00', '2016-06-05T10:00:00+07:00'],
    ['Cập nhật lúc 14:05, 17/07/2024', '2024-07-17T14:05:00+07:00'],
    ['17/07/2024 lúc 14:05', '2024-07-17T14:05:00+07:00'],
    ['Hà Nội, ngày 5 tháng 6 năm 2016', '2016-06-05'],
    ['tháng 7/2024', '2024-07'],
    ['Tháng 7 năm 2024', '2024-07'],
    ['22-07-2018Stress sẽ có lợi', '2018-07-22'],
    ['Chiều 4/10/2024', '2024-10-04']
  ])('%s', (line, at) => {
    expect(first(line)).toBe(at)
  })

  it.each([
    ['7 giờ trước 38 liên quan Gốc'],
    ['17 giờ trước 799 liên quan Gốc'],
    ['Hôm qua, 14:30'],
    ['18:30 - 13/6'],
    ['Nghị quyết số 254/2025/QH15'],
    ['nhiệm kỳ 2025 – 2030'],
    ['99/99/2024'],
    ['31/02/2024'],
    ['phiên bản 1.03.2'],
    ['Hotline 0906 645 777'],
    ['(028) 39914669'],
    ['24/7'],
    ['2024 - 02'],
    ['tỷ số 2-1']
  ])('%s gives no date', (line) => {
    expect(first(line)).toBeUndefined()
  })

  it('finds both dates of a line', () => {
    const line = 'Đăng ngày 17/07/2024 - 14:05 Sửa đổi ngày 18/07/2024 - 15:10'
    const {found} = readDates(line, wholeOf(line), vietnamese)
    expect(found.map(({moment}) => moment.at)).toEqual(['2024-07-17T14:05:00+07:00', '2024-07-18T15:10:00+07:00'])
  })

  it('says where the date stands, weekday and zone included', () => {
    const line = 'Kinh tế | Thứ bảy, 29/9/2018, 12:40 (GMT+7) | 12 bình luận'
    const {found} = readDates(line, wholeOf(line), vietnamese)
    expect(found[0]?.moment.raw).toBe('Thứ bảy, 29/9/2018, 12:40 (GMT+7)')
    expect(line.slice(found[0]!.start, found[0]!.end)).toBe(found[0]!.moment.raw)
  })

  it('tells relative times', () => {
    const line = '7 giờ trước 38 liên quan Gốc'
    const {relative} = readDates(line, wholeOf(line), vietnamese)
    expect(line.slice(relative!.start, relative!.end)).toBe('7 giờ trước')
  })
})

describe('datelines of other languages', () => {
  it.each([
    ['Published 2:30 p.m. ET Nov. 5, 2019', '2019-11-05T14:30:00-05:00'],
    ['Published 2:30 p.m. ET July 5, 2019', '2019-07-05T14:30:00-04:00'],
    ['November 5, 2019', '2019-11-05'],
    ['Tue 5 Nov 2019 14.30 GMT', '2019-11-05T14:30:00+00:00'],
    ['5th November 2019 at 9:05am', '2019-11-05T09:05:00'],
    ['11/05/2019 9:05 PM EST', '2019-11-05T21:05:00-05:00'],
    ['13/05/2019', '2019-05-13'],
    ['Updated 10:13 AM ET, Tue April 17, 2018', '2018-04-17T10:13:00-04:00'],
    ['2019-11-05T14:30:00Z', '2019-11-05T14:30:00+00:00'],
    ['2019-11-05T14:30:12.345+01:00', '2019-11-05T14:30:12+01:00'],
    ['2019-11-05 14:30', '2019-11-05T14:30:00'],
    ['July 2024', '2024-07'],
    ['Sept. 3, 2020 | 4 p.m. PT', '2020-09-03T16:00:00-07:00'],
    ['2024.07.17. 09:22', '2024-07-17T09:22:00'],
    ['2024/7/17 9:05', '2024-07-17T09:05:00'],
    ['17.07.2024', '2024-07-17'],
    ['١٧/٠٧/٢٠٢٤', '2024-07-17'],
    ['१७/०७/२०२४', '2024-07-17'],
    ['17/07/2567', '2024-07-17']
  ])('%s', (line, at) => {
    expect(first(line, english)).toBe(at)
  })

  it.each([
    [zh, '2024年7月17日 09:22', '2024-07-17T09:22:00+08:00'],
    [ja, '2024年7月17日', '2024-07-17'],
    [ja, '2024年7月', '2024-07'],
    [ko, '2024년 7월 17일', '2024-07-17']
  ])('$0.lang: $1', ({dates}, line, at) => {
    expect(first(line, compileDateWords([dates]))).toBe(at)
  })

  it('reads month names, clock words and day order of a pack', () => {
    const german = compileDateWords([
      {
        ...en.dates,
        months: en.dates.months.map((names, n) => (n === 5 ? ['juni'] : names)),
        hours: ['uhr'],
        fillers: ['um'],
        order: 'dmy',
        zone: null
      }
    ])
    expect(first('5. Juni 2025, 14:46 Uhr', german)).toBe('2025-06-05T14:46:00')
    expect(first('Stand: 05.06.2025, 14.46 Uhr', german)).toBe('2025-06-05T14:46:00')
    expect(first('05.06.25 um 14.46 Uhr', german)).toBe('2025-06-05T14:46:00')
  })
})

describe('dates that lost a space', () => {
  it.each([
    ['May 4, 20215:01 PM ET', '2021-05-04T17:01:00-04:00'],
    ['Mar 27, 202511 mins', '2025-03-27'],
    ['Published Fri, Apr 28 20232:23 PM EDT', '2023-04-28T14:23:00-04:00'],
    ['by Harbour TimesNovember 21, 202501747', '2025-11-21'],
    ['EditorialNovember 22, 2018', '2018-11-22'],
    ['by Jeffrey QuillNovember 20, 2007', '2007-11-20'],
    ['January 12, 2025January 22, 2025', '2025-01-12']
  ])('%s', (line, expected) => expect(first(line, english)).toBe(expected))

  it.each([['May 4, 51967'], ['Order 202511'], ['No. 20215']])('%s has none', (line) =>
    expect(first(line, english)).toBeUndefined()
  )
})

it('takes the German `am` for the day, not for an hour before noon', () => {
  const words = compileDateWords([de.dates, en.dates])
  expect(first('Veröffentlicht am 04.05.2021 | Lesedauer: 3 Minuten', words)).toBe('2021-05-04')
  expect(first('am 4. Mai 2021 um 10:12 Uhr', words)).toMatch(/^2021-05-04T10:12/)
})

describe('the day on which a page was read', () => {
  it.each([
    ['Retrieved on 2 October 2013', undefined],
    ['[downloaded on 2 October 2013]', undefined],
    ['Posted on 1 October 2013, retrieved 2 October 2013', '2013-10-01'],
    ['The report was archived in Boston, 2 October 2013', '2013-10-02']
  ])('is no day of publication: %s', (line, at) => {
    expect(first(line, english)).toBe(at)
  })

  it('nor in other languages', () => {
    expect(first('Truy cập ngày 03/06/2016')).toBeUndefined()
    expect(first('Cập nhật ngày 03/06/2016')).toBe('2016-06-03')
    expect(first('abgerufen am 3. Mai 2020', compileDateWords([de.dates, en.dates]))).toBeUndefined()
  })
})
