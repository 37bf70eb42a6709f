import {describe, expect, test} from 'vitest'
import {isCalendarName} from '../src/text/calendar.js'
import {dateMentions, dayGap} from '../src/text/dates.js'
import {textId} from '../src/text/hash.js'
import {hoursApart, interval} from '../src/text/moments.js'
import {sharedNames} from '../src/text/names.js'
import {distinctShingles, rawShingles, shared} from '../src/text/shingles.js'
import {bandKeys, similaritySketch} from '../src/text/similarity-sketch.js'
import {type Words, words} from '../src/text/words.js'

const day = (d: number, m: number): number => m * 31 + d

describe('dates in a text', () => {
  test.each([
    ['Sáng 12/6, tại Hà Nội', 'vi', [day(12, 6)]],
    ['ngày 15 tháng 7 năm 2024', 'vi', [day(15, 7)]],
    ['thăm chính thức từ ngày 3-7/10', 'vi', [day(3, 10), day(7, 10)]],
    ['Sáng ngày 13-3, tại trụ sở', 'vi', [day(13, 3)]],
    ['cổng dịch vụ công 24/7', 'vi', []],
    ['on July 15, 2024, and again on 2 Aug', 'en', [day(15, 7), day(2, 8)]],
    ['Posted 11 / 27 / 2005 7: 21 AM', 'en', [day(27, 11)]],
    ['on 5/7 the', 'en', [day(7, 5)]],
    ['am 5. Juli', 'de', [day(5, 7)]],
    ['am 05.07.2024', 'de', [day(5, 7)]],
    ['thắng 2-1, bản 3.4', 'vi', []],
    ['won 3-1 and 45 of 60', 'en', []]
  ])('%s', (text, lang, days) => {
    expect([...dateMentions(text, '', lang, 0).days]).toEqual(days)
  })

  test('the first days are those of headline and opening', () => {
    const text = 'Sáng 12/6, chợ mở lại sau lũ; chiều 12/6 và ngày 14/6 còn mưa'
    expect(dateMentions(text, '', 'vi', 20)).toMatchObject({days: Uint16Array.of(day(12, 6), day(14, 6)), head: 1})
    expect(dateMentions(text, '', 'vi', text.length).head).toBe(2)
    expect(dateMentions(text, '', 'vi', 3).head).toBe(0)
  })

  test('the year is the one named most, the later one on a tie', () => {
    expect(dateMentions('giai đoạn 2016-2024, đến 2024', '', 'vi', 0).year).toBe(2024)
    expect(dateMentions('2019 và 2022', '', 'vi', 0).year).toBe(2022)
    expect(dateMentions('1.240 mét, 8.000 m3', '', 'vi', 0).year).toBe(0)
  })

  test.each([
    ['Mix flour, water and salt, and leave the dough overnight. May it rise in 2024.', 'en', true],
    ['The bridge opened on Monday.', 'en', false],
    ['The bridge opened on 5 May.', 'en', false],
    ['Die Brücke wurde am Montagabend eröffnet.', 'de', false],
    ['Der Teig ruht über Nacht, der Ofen heizt vor.', 'de', true],
    ['Most otwarto w środę.', 'pl', false],
    ['Most otwarto 5 maja.', 'pl', false],
    // Weekdays of these are not known, so nothing is said of them.
    ['Trộn bột với nước rồi để qua đêm.', 'vi', false],
    ['Miješajte brašno i vodu.', 'hr', false]
  ])('whether a text names no day: %s', (text, lang, timeless) => {
    expect(dateMentions('', text, lang, 0).timeless).toBe(timeless)
  })

  test('the turn of the year is near', () => {
    expect(dayGap(day(31, 12), day(1, 1))).toBe(1)
    expect(dayGap(day(3, 5), day(3, 5))).toBe(0)
  })
})

describe('moments', () => {
  const at = (text: string) => interval({at: text, precision: 'day', raw: null})

  test('a moment known to the month is the whole month', () => {
    expect(hoursApart(at('2024-07'), at('2024-07-17T09:22:00+07:00'))).toBe(0)
    expect(hoursApart(at('2024-07'), at('2024-08-02'))).toBe(24)
    expect(hoursApart(at('2024'), at('2025-01-01'))).toBe(0)
  })

  test('minutes count with their zone', () => {
    expect(hoursApart(at('2024-07-17T09:00:00+07:00'), at('2024-07-17T02:00:00Z'))).toBe(0)
    expect(hoursApart(at('2024-07-17T09:00:00Z'), at('2024-07-18T21:00:00Z'))).toBe(36)
  })

  test('what is no date is not known', () => {
    expect(at('hôm qua')).toBeNull()
    expect(hoursApart(null, at('2024'))).toBeNaN()
  })
})

describe('shared names', () => {
  const names = (a: string, b: string): readonly string[] =>
    sharedNames(a, words(a, 200), b, words(b, 200)).map(({text}) => text)

  test('the longest shared parts of runs of capitals', () => {
    const one = 'Bộ trưởng Phạm Thị Thanh Trà gặp ông Lee Sang-min ở Seoul.'
    const other = 'Đại diện Việt Nam Phạm Thị Thanh Trà và Lee Sang-min đã ký ở Seoul.'
    expect(names(one, other)).toEqual(['Phạm Thị Thanh Trà', 'Lee Sang-min', 'Seoul'])
  })

  test('one word of two longer names is no shared name, but a surname that stands alone is', () => {
    const one = 'Đại biểu Đỗ Kim Tuyến phát biểu, sau đó ông Obama đến.'
    const other = 'Đại biểu Đỗ Văn Đương trả lời bà Kim Tiến về Barack Obama hôm nay.'
    expect(names(one, other)).toEqual(['Obama'])
  })

  test('where words are syllables, a name takes in the word that always follows it', () => {
    const one = 'Việc sửa Hiến pháp là việc lớn, vì Hiến pháp là luật gốc. Họ ở Paris hôm qua.'
    const other = 'Dự thảo Hiến pháp đã xong, và Hiến pháp được thông qua. Bà ở Paris hôm nay.'
    const list = (text: string): Words => words(text, 200)
    const found = sharedNames(one, list(one), other, list(other), {syllabic: true})
    expect(found.map(({text}) => text)).toEqual(['Hiến pháp', 'Paris'])
    expect(names(one, other)).toEqual(['Hiến', 'Paris'])
  })

  test('half a word is none where words are syllables, a country before other words is', () => {
    const one = 'Theo Ngân hàng Nhà nước, Pháp sẽ mua gạo.'
    const other = 'Họp tại Ngân hàng Bắc Hà, phía Pháp đã nêu giá gạo.'
    const found = sharedNames(one, words(one, 200), other, words(other, 200), {syllabic: true})
    expect(found.map(({text}) => text)).toEqual(['Pháp'])
  })

  test('weekdays and months are told from names, by language', () => {
    expect(['Thursday', 'Friday May', 'May Hill', 'Montag'].map((name) => isCalendarName(name, 'en'))).toEqual([
      true,
      true,
      false,
      false
    ])
    expect([isCalendarName('Montag', 'de'), isCalendarName('Thứ Hai', 'vi'), isCalendarName('Hà Nội', 'vi')]).toEqual([
      true,
      true,
      false
    ])
    expect(isCalendarName('lundi', 'fr')).toBe(false)
  })

  test('a name that stands alone elsewhere is parted from its neighbour', () => {
    const text = 'Ông đến Hàn Quốc gặp Bộ trưởng Hàn Quốc Lee Sang-min.'
    expect(names(text, text)).toContain('Lee Sang-min')
    expect(names(text, text)).not.toContain('Hàn Quốc Lee Sang-min')
  })

  test('the capital of a sentence is none', () => {
    expect(names('Theo kế hoạch. Hôm qua trời mưa.', 'Theo kế hoạch. Hôm qua trời mưa.')).toEqual([])
  })
})

describe('shingles', () => {
  const set = (text: string): Uint32Array => distinctShingles(rawShingles(words(text, 2000))).slice()
  const numbers = (from: number, to: number): string =>
    Array.from({length: to - from}, (_, i) => `từ${from + i}`).join(' ')

  test('case and punctuation do not count, the order of words does', () => {
    expect(set('Một hai, ba bốn năm.')).toEqual(set('MỘT HAI BA BỐN NĂM'))
    expect(set('một hai ba bốn')).not.toEqual(set('bốn ba hai một'))
  })

  test('slots of two sketches agree about as often as the texts do', () => {
    const [a, b] = [set(numbers(0, 400)), set(numbers(100, 500))]
    const both = shared(a, b)
    const jaccard = both / (a.length + b.length - both)
    const [x, y] = [similaritySketch(a), similaritySketch(b)]
    const agree = x.filter((slot, i) => slot === y[i]).length / x.length
    expect(jaccard).toBeCloseTo(297 / 497, 2)
    // Standard error 0.04 with 128 slots.
    expect(Math.abs(agree - jaccard)).toBeLessThan(0.13)
  })

  test('texts that share nine tenths meet under a key, strangers do not', () => {
    const keys = (text: string): Set<number> => new Set(bandKeys(similaritySketch(set(text))))
    const [a, b, c] = [keys(numbers(0, 400)), keys(numbers(20, 400)), keys(numbers(900, 1300))]
    expect([...a].some((key) => b.has(key))).toBe(true)
    expect([...a].some((key) => c.has(key))).toBe(false)
  })
})

test('ids are 16 hexadecimal digits and differ', () => {
  const ids = Array.from({length: 20_000}, (_, i) => textId(`event ${i}`))
  expect(new Set(ids).size).toBe(ids.length)
  expect(ids.every((id) => /^[0-9a-f]{16}$/.test(id))).toBe(true)
})

describe('words', () => {
  test('of a script without spaces are its characters, to the last', () => {
    expect(words('東京で地震', 100).count).toBe(5)
    expect(words('東京7月 iPhone15', 100).count).toBe(5)
  })
})
