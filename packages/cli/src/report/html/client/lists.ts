import {chooseDocuments, chooseEvents} from './choose.js'
import {countEach} from './count-each.js'
import type {ReportIndex} from './data.js'
import {counted, figure} from './format.js'
import {documentLine, eventLine} from './lines.js'
import {type Choice, type ListView, listView} from './list-view.js'
import type {Filter} from './place.js'

/** The documents of a run, filtered; `changed` is told of every other filter that is chosen. */
export function documentList(index: ReportIndex, filter: Filter, changed: (filter: Filter) => void): ListView {
  const {documents, outlets, rules} = index
  return listView(
    {
      thing: 'document',
      count: (shown) => counted(shown, 'document'),
      outlets: choices(outlets, countEach(documents.flatMap(({outlet}) => (outlet === null ? [] : [outlet])))),
      rules: choices(rules, countEach(documents.flatMap(({cuts}) => cuts.map(({rule}) => rule)))),
      orders: [
        {value: '', text: 'doubtful first'},
        {value: 'removed', text: 'most removed first'},
        {value: 'read', text: 'as read'}
      ],
      choose: (given) => chooseDocuments(index, given),
      line: (number, given) => documentLine(index, documents[number]!, number, given),
      changed
    },
    filter
  )
}

/** The same for events. */
export function eventList(index: ReportIndex, filter: Filter, changed: (filter: Filter) => void): ListView {
  return listView(
    {
      thing: 'event',
      count: (shown, {order}) =>
        `${counted(shown, 'event')} of ${order === 'single' ? 'one report' : 'several reports'}`,
      outlets: choices(index.outlets, countEach(index.events.flatMap(({outlets}) => outlets))),
      rules: [],
      orders: [
        {value: '', text: 'doubtful first'},
        {value: 'size', text: 'largest first'},
        {value: 'single', text: 'single reports'}
      ],
      choose: (given) => chooseEvents(index, given),
      line: (number, given) => eventLine(index.events[number]!, number, given),
      changed
    },
    filter
  )
}

/** Names as choices of a filter, the most frequent first; `counts` are by their position. */
function choices(names: readonly string[], counts: ReadonlyMap<number, number>): Choice[] {
  return names
    .map((name, i) => ({value: name, count: counts.get(i) ?? 0}))
    .filter(({count}) => count > 0)
    .sort((a, b) => b.count - a.count)
    .map(({value, count}) => ({value, text: `${value} (${figure(count)})`}))
}
