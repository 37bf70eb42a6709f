// Articles and options on which grouping went wrong once, or might: several languages in one batch, dates of every precision,
// empty texts, lone surrogates, fillings of one form, and each record once more from another source, in NFD, with another
// date or with a sentence added.
import type {Article} from '@copydesk/core'
import fc from 'fast-check'
import type {DedupOptions} from '../src/index.js'
import {article} from './articles.js'

const topics: Readonly<Record<string, readonly string[]>> = {
  vi: ['cầu sông Trà thông xe', 'bão số 5 vào Biển Đông', 'Lê Văn Nhơn phát tín hiệu cầu cứu ở Phú Quý'],
  en: ['ferry to Inch Island sails again', 'court ruling on Halden Foods', 'Moira Tennant opens Larne Point shop'],
  zh: ['第二座大桥于4月28日通车', '台风登陆海南省三亚市'],
  th: ['สะพานเปิดใช้งานแล้ววันนี้'],
  ar: ['افتتاح الجسر الجديد في المدينة']
}
const tails = [
  'theo Sở Giao thông',
  'Ông Trần Văn An cho biết',
  'trong ngày 5/6',
  'Moira Tennant said on Monday',
  'two sailings a day until 31 May',
  'tăng 12 %',
  'hơn 300 người',
  'cod fetched 4.10 a kilo, haddock 3.65 and plaice 2.90',
  'Buyers took 31 tonnes, most of it from boats of the northern fleet',
  'Northern Sound Lines said that divers finished the repair'
]
/** Some begin in the same hour but are known to the second, the day, the month or the year. */
const dates = [
  undefined,
  '2025-06-05T07:00:00+07:00',
  '2025-06-05T07:00:00Z',
  '2025-06-05',
  '2025-06-06',
  '2025-06-01T00:00:00Z',
  '2025-06-01',
  '2025-06',
  '2025-07',
  '2025-01-01',
  '2024-12-31T23:00:00-05:00',
  '2025-01',
  '2025',
  '2019'
]

const at = fc.constantFrom(...dates)
const outlet = fc.constantFrom(undefined, 'mot.vn', 'hai.vn', 'ba.vn')

function drafted(draft: {readonly text: string; readonly title?: string; readonly lang?: string}) {
  return ({at, outlet}: {readonly at: string | undefined; readonly outlet: string | undefined}): Article =>
    article({...draft, ...(at !== undefined && {at}), ...(outlet !== undefined && {outlet})})
}

const report = fc.constantFrom(...Object.keys(topics)).chain((lang) =>
  fc
    .record({
      said: fc.constantFrom(lang, lang, lang, 'en', 'xx'),
      topic: fc.constantFrom(...topics[lang]!),
      second: fc.constantFrom(...topics[lang]!),
      tail: fc.array(fc.constantFrom(...tails), {maxLength: 9}),
      title: fc.boolean(),
      at,
      outlet
    })
    .map(({said, topic, second, tail, title, ...where}) =>
      drafted({lang: said, text: [topic, second, ...tail].join('. '), ...(title && {title: topic})})(where)
    )
)

const formLetter = fc.record({day: fc.integer({min: 1, max: 28}), at, outlet}).map(({day, ...where}) =>
  drafted({
    title: `Giá cá tại chợ Cầu Ván ngày ${day}/6`,
    text: `Sáng ${day}/6, tại chợ đầu mối Cầu Ván, cá thu bán ${200 + 7 * day} nghìn đồng một ký, cá nục ${60 + 3 * day} nghìn đồng, tôm sú ${310 + 11 * day} nghìn đồng. Ban quản lý chợ cho biết trong phiên có ${40 + 5 * day} tàu cập bến, đưa vào ${90 + 13 * day} tấn hải sản, phần lớn do các vựa quen mua hết.`
  })(where)
)

const titleOnly = fc
  .record({title: fc.constantFrom('Obituary', 'Cầu sông Trà thông xe', ''), at, outlet})
  .map(({title, ...where}) => drafted({title, text: ''})(where))

const hardlyText = fc
  .record({text: fc.constantFrom('', 'a', '.', '\n', '5/6', '\ud800', 'x'.repeat(50)), at, outlet})
  .map(({text, ...where}) => drafted({text})(where))

const anyArticle = fc.oneof(
  {weight: 6, arbitrary: report},
  {weight: 2, arbitrary: formLetter},
  {weight: 1, arbitrary: titleOnly},
  {weight: 1, arbitrary: hardlyText}
)

/** What may become of a record that comes once more. */
const ways: Readonly<Record<string, (given: Article, at: string | undefined) => Article>> = {
  fromAnotherSource: (given) => ({...given, source: {...given.source, id: `other-${given.source.id}`}}),
  fromAnotherOutlet: (given) => ({...given, source: {...given.source, outlet: 'doi.vn', url: 'https://doi.vn/1'}}),
  asItWas: (given) => given,
  withAnotherDate: (given, at) => ({
    ...given,
    published: at === undefined ? null : {at, precision: 'day', raw: null}
  }),
  decomposed: (given) => ({
    ...given,
    id: `${given.id.slice(1)}n`,
    title: given.title?.normalize('NFD') ?? null,
    text: given.text.normalize('NFD')
  }),
  withMore: (given) => ({...given, id: `${given.id.slice(1)}m`, text: `${given.text}. Tin thêm.`})
}

/** Up to `most` articles, and up to five of them once more. */
export function nastyArticles(most: number): fc.Arbitrary<readonly Article[]> {
  return fc.array(anyArticle, {minLength: 1, maxLength: most}).chain((list) => {
    const again = fc.tuple(fc.nat(list.length - 1), fc.constantFrom(...Object.values(ways)), at)
    return fc
      .array(again, {maxLength: 5})
      .map((more) => [...list, ...more.map(([i, change, date]) => change(list[i]!, date))])
  })
}

/** Options up to the ends of their ranges. */
export const nastyOptions: fc.Arbitrary<DedupOptions> = fc.record(
  {
    threshold: fc.constantFrom(0.5, -3.99, -2, 0, 2, 6),
    windowDays: fc.constantFrom(14, 1e-9, 1, 400, Number.POSITIVE_INFINITY),
    embedder: fc.constant({
      name: 'lengths',
      embed: ({text, lang}: Article) => (text.length % 3 === 0 ? null : [1, text.length % 7, lang.length]),
      middle: 0.5,
      weight: 2
    }),
    canonical: fc.constant((reports: readonly Article[]) => reports.at(-1)!)
  },
  {requiredKeys: []}
)
