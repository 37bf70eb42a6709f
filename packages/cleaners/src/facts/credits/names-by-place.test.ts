import {describe, expect, it} from 'vitest'
import {articleReader} from '../../../test/page-reader.js'
import {namesByPlace} from './names-by-place.js'

const japanese = [
  '島へ渡る船は木曜の朝、五週間ぶりに運航を再開した。修理は月曜に終わり、二日にわたる試験航海も済んだという。',
  '運休のあいだ島の人々は漁船に頼って食料や郵便を運んでいた。町は秋までに二隻目を用意する考えだ。'
]

/** The names on the line under the headline. */
function under(line: string, below: string, ...more: readonly string[]): readonly string[] | undefined {
  const doc = articleReader('ja')('島の船、五週間ぶりに運航', line, below, ...japanese, ...more)
  return namesByPlace(doc, 1)?.authors
}

describe('names that their place tells', () => {
  it('stand between the headline and the date', () => {
    expect(under('高井瞳', '2025年5月15日 9時22分')).toEqual(['高井瞳'])
  })

  it('are no desks, and nothing that the page has again or that no date follows', () => {
    expect(under('社会部', '2025年5月15日 9時22分')).toBeUndefined()
    expect(under('高井瞳', '2025年5月15日 9時22分', '高井瞳')).toBeUndefined()
    expect(under('高井瞳', japanese[1]!)).toBeUndefined()
  })

  it('have a space inside where nothing else has one', () => {
    expect(under('三島 沙織、田所 勇', '2025年5月15日')).toEqual(['三島 沙織', '田所 勇'])
    expect(under('三島 沙織、田所 勇', japanese[1]!)).toBeUndefined()
  })

  it('are told so in Arabic, and in no language that writes capitals', () => {
    const arabic = [
      'عادت العبارة إلى الجزيرة صباح الخميس بعد خمسة أسابيع من التوقف بسبب عطل في المحرك الرئيسي للسفينة القديمة.',
      'وقال المشغل إن الغواصين أنهوا الإصلاح يوم الاثنين وإن الرحلات ستستمر مرتين في اليوم حتى نهاية الشهر الجاري.'
    ]
    const doc = articleReader('ar')('العبارة تعود إلى الجزيرة', 'ليلى الحداد', '15 مايو 2025', ...arabic)
    expect(namesByPlace(doc, 1)?.authors).toEqual(['ليلى الحداد'])
    const chinese = articleReader('zh')('渡轮恢复航行', '李文舟', '2025年5月15日', ...japanese)
    expect(namesByPlace(chinese, 1)).toBeUndefined()
  })
})

describe('a name with the place of the report', () => {
  const match = [
    'By the end it was hard to tell the teams apart, since both were the colour of the river behind the stand.',
    'The ball hit a shoulder, the post and a heel before it crossed the line with a minute left to play.'
  ]
  const at = (line: string, below: string): readonly string[] | undefined =>
    namesByPlace(articleReader('en')('Late header sends Marlow through on a night of mud', line, below, ...match), 1)
      ?.authors

  it.each([
    ['Tom Hartigan at Riverside Lane', 'Tom Hartigan'],
    ['Ida Brook in Larne', 'Ida Brook']
  ])('stands above the date: %s', (line, name) => {
    expect(at(line, 'Tue 14 Jan 2025 22.31 GMT')).toEqual([name])
  })

  it('is none without a date beside it, with other small words, or where the page has its words in small letters', () => {
    expect(at('Tom Hartigan at Riverside Lane', match[1]!)).toBeUndefined()
    expect(at('Tom Hartigan is at Riverside', 'Tue 14 Jan 2025 22.31 GMT')).toBeUndefined()
    expect(at('River Stand in Larne', 'Tue 14 Jan 2025 22.31 GMT')).toBeUndefined()
  })
})
