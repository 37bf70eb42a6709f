// Puts made-up reports together with and without a thread that finds their pairs, as a program would that has installed
// the package: prints whether there are events and near misses of each kind, and whether the thread made a
// difference.
import {sketch} from '@copydesk/dedup'
import {dedupHeld} from '@copydesk/dedup/store'

/** So many that they are not held all at once. */
const days = 1000
const report = (i, day, text, outlet) => {
  const id = `${outlet}-${i}`
  return {
    schema: 1,
    id,
    source: {id, outlet, url: null, digest: id},
    lang: 'vi',
    title: `Khánh thành cầu Kênh ${i * 7}`,
    lead: null,
    text,
    body: [],
    captions: [],
    authors: [],
    agency: null,
    sourceUrl: null,
    tags: [],
    published: {at: new Date(Date.UTC(2025, 0, 1 + day, 7)).toISOString(), precision: 'minute', raw: null},
    modified: null,
    viewCount: null,
    spans: [],
    removals: [],
    repairs: {},
    confidence: 0.9,
    warnings: [],
    made: {by: 'test', config: 'test', site: null}
  }
}
/** Every other day a bridge is opened, most are told again two days later and, some, word for word, a season later. */
const articles = Array.from({length: days / 2}, (_, i) => {
  const text = `Xã số ${i} khánh thành cầu Kênh ${i * 7} dài ${i + 40} mét, ông Trần Văn Số${i} nói sau ${i % 9} năm thi công. ${'Xe tải được qua lại từ sáng nay. '.repeat(1 + (i % 3))}`
  return [
    report(i, 2 * i, text, 'mot.vn'),
    ...(i % 3 === 0 ? [] : [report(i, 2 * i + 2, `Tin thêm từ địa phương trong sáng nay. ${text}`, 'hai.vn')]),
    ...(i % 5 === 0 ? [report(i, 2 * i + 90, text, 'ba.vn')] : [])
  ]
}).flat()

async function found(threadFrom, all) {
  async function* sketched() {
    for (const article of all) yield {id: article.id, sketch: sketch(article)}
  }
  const held = {article: (position) => all[position], sketch: (position) => sketch(all[position])}
  const [events, misses] = [[], []]
  for await (const one of await dedupHeld(sketched(), held, {threadFrom, onNearMiss: (miss) => misses.push(miss)})) {
    events.push(one)
  }
  return {events, misses}
}

const undated = articles.map((article, i) => (i % 10 === 0 ? {...article, published: null} : article))
for (const all of [articles, undated]) {
  const [here, there] = [await found(Number.POSITIVE_INFINITY, all), await found(1, all)]
  const lone = there.events.filter(({event}) => event === null).length
  const has = (number) => (number > 0 ? 'some' : 'no')
  const several = there.events.length - lone
  const different = JSON.stringify(here) !== JSON.stringify(there)
  console.log(
    `${has(lone)} lone events, ${has(several)} of several reports, ${has(there.misses.length)} near misses, ${has(different)} difference`
  )
}
