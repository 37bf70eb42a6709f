// Quality of the shipped defaults on the labelled sets, without the cleaner: rows go straight into articles.
// usage: npm run measure -- --set dense|pages
// usage: npm run measure -- --set vmds [--noise] [--singletons 0.6] [--order time|shuffle:7] [--batches 40] [--few] [--show]
// --few: many indexes of 3 to 20 articles, a few reports of an event and what is nearest to them, noise included.
// Without --set: all rows of the table in docs/dedup-model.md. Reads ../shared/eval beside the project, or the folder in EVAL.
import {parseArgs} from 'node:util'
import type {NewsEvent} from '@copydesk/core'
import {bCubed, createIndex, pairwise} from '../src/index.js'
import {noiseOf, pagesAlone, type Report, singletons, smallIndexes} from './contexts.js'
import {denseRows, denseScore} from './dense-news.js'
import {type Row, readRows, toArticle} from './rows.js'

interface Setting {
  readonly set: string
  readonly noise?: boolean
  readonly singletons?: number
  readonly order?: string
  readonly batches?: number
  readonly few?: boolean
  readonly show?: boolean
}

const table: readonly Setting[] = [
  {set: 'vmds'},
  {set: 'vmds', singletons: 0.6},
  {set: 'vmds', order: 'time', batches: 255},
  {set: 'vmds', order: 'time', batches: 40},
  {set: 'vmds', order: 'shuffle:7', batches: 40},
  {set: 'vmds', noise: true, order: 'shuffle:7'},
  {set: 'vmds', noise: true, singletons: 0.6, order: 'shuffle:7'},
  {set: 'vmds', noise: true, order: 'shuffle:7', batches: 40},
  {set: 'ecb'},
  {set: 'ecb', singletons: 0.6},
  {set: 'ecb', order: 'shuffle:7', batches: 40},
  {set: 'variants'},
  {set: 'pages'},
  {set: 'vmds', few: true},
  {set: 'ecb', few: true}
]

/** The order of score-events.mjs. */
function ordered(rows: readonly Row[], order: string | undefined): readonly Row[] {
  const list = [...rows]
  if (order === 'time')
    return list.sort((a, b) => String(a.publishedAt).localeCompare(String(b.publishedAt)) || a.id.localeCompare(b.id))
  if (!order?.startsWith('shuffle:')) return list
  let seed = Number(order.slice(8)) || 1
  for (let i = list.length - 1; i > 0; i--) {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0
    const j = seed % (i + 1)
    ;[list[i], list[j]] = [list[j]!, list[i]!]
  }
  return list
}

/** Reports that go into one index. */
interface Run {
  readonly reports: readonly Report[]
  /** In how many parts they come. */
  readonly batches: number
}

function runsOf(setting: Setting): readonly Run[] {
  const rows = setting.set === 'pages' ? pagesAlone() : readRows(`events/${setting.set}.jsonl.gz`)
  if (setting.few) return smallIndexes(rows, noiseOf(setting.set)).map((reports) => ({reports, batches: 1}))
  const labelled = setting.singletons ? singletons(rows, setting.singletons) : rows
  const all = ordered([...labelled, ...(setting.noise ? noiseOf(setting.set) : [])], setting.order)
  return [{reports: all.map((row) => ({row, article: toArticle(row)})), batches: setting.batches ?? 1}]
}

function eventsOf({reports, batches}: Run): readonly NewsEvent[] {
  const index = createIndex()
  const size = Math.ceil(reports.length / batches)
  for (let i = 0; i < reports.length; i += size) index.add(reports.slice(i, i + size).map(({article}) => article))
  return index.events()
}

function measure(setting: Setting): void {
  const runs = runsOf(setting)
  const began = performance.now()
  const events = runs.map(eventsOf)
  const seconds = (performance.now() - began) / 1000
  const gold = new Map<string, string>()
  const rows = new Map<string, Row>()
  runs.forEach(({reports}, n) => {
    for (const {row} of reports) {
      rows.set(`${n} ${row.id}`, row)
      if (row.cluster !== undefined) gold.set(`${n} ${row.id}`, `${n} ${row.cluster}`)
    }
  })
  const found = new Map<string, string>()
  let hurt = 0
  events.forEach((list, n) => {
    for (const {id, reports} of list) {
      const keys = reports.map(({source}) => `${n} ${source}`)
      for (const key of keys) found.set(key, `${n} ${id}`)
      const labelled = keys.filter((key) => gold.has(key)).length
      if (labelled < keys.length) hurt += labelled
    }
  })
  const [b3, pairs] = [bCubed(gold, found), pairwise(gold, found)]
  const {show, ...rest} = setting
  const f = (value: number): string => value.toFixed(3)
  console.log(
    `${JSON.stringify(rest)}: B3 F1 ${f(b3.f1)} P ${f(b3.precision)} R ${f(b3.recall)}, pairs F1 ${f(pairs.f1)} P ${f(pairs.precision)} R ${f(pairs.recall)}, ` +
      `${hurt} of ${gold.size} merged with noise, ${rows.size} articles in ${seconds.toFixed(2)} s`
  )
  if (show) showErrors(gold, found, rows)
}

/** News as outlets publish it: what was put together of the pairs that were read. */
function measureDense(): void {
  for (const dated of [true, false]) {
    const events = eventsOf({reports: denseRows(dated).map((row) => ({row, article: toArticle(row)})), batches: 1})
    const {same, found, wrong} = denseScore(events)
    const reports = events.filter(({members}) => members.length > 1).reduce((sum, {members}) => sum + members.length, 0)
    console.log(
      `{"set":"dense","dated":${dated}}: pairs P ${(found / (found + wrong)).toFixed(3)} R ${(found / same).toFixed(3)} (${found} of ${same} found, ${wrong} wrong), ` +
        `${reports} reports in events of several`
    )
  }
}

function showErrors(
  gold: ReadonlyMap<string, string>,
  found: ReadonlyMap<string, string>,
  rows: ReadonlyMap<string, Row>
): void {
  const groups = (map: Iterable<readonly [string, string]>): Map<string, string[]> => {
    const result = new Map<string, string[]>()
    for (const [id, cluster] of map) result.set(cluster, [...(result.get(cluster) ?? []), id])
    return result
  }
  const line = (id: string): string =>
    `  ${gold.get(id) ?? 'noise'} ${rows.get(id)!.publishedAt?.slice(0, 16) ?? ''} ${rows.get(id)!.title ?? rows.get(id)!.text!.slice(0, 80)}`
  for (const ids of groups(found).values()) {
    if (ids.some((id) => gold.has(id)) && new Set(ids.map((id) => gold.get(id))).size > 1)
      console.log(`merged\n${ids.map(line).join('\n')}`)
  }
  for (const ids of groups(gold).values()) {
    if (new Set(ids.map((id) => found.get(id))).size > 1)
      console.log(`split\n${ids.map((id) => `${found.get(id)!.slice(0, 4)}${line(id)}`).join('\n')}`)
  }
}

const {values} = parseArgs({
  options: {
    set: {type: 'string'},
    noise: {type: 'boolean'},
    singletons: {type: 'string'},
    order: {type: 'string'},
    batches: {type: 'string'},
    few: {type: 'boolean'},
    show: {type: 'boolean'}
  }
})
const {set, noise, order, few, show} = values
if (set === undefined) {
  for (const setting of table) measure(setting)
  measureDense()
} else if (set === 'dense') measureDense()
else {
  measure({
    set,
    ...(noise && {noise}),
    ...(order && {order}),
    ...(few && {few}),
    ...(values.singletons && {singletons: Number(values.singletons)}),
    ...(values.batches && {batches: Number(values.batches)}),
    ...(show && {show})
  })
}
