import type {Role} from '@copydesk/core'
import {documentDoubt, eventDoubt} from './choose.js'
import {countEach} from './count-each.js'
import type {Count, DocumentRow, Family, ReportIndex} from './data.js'
import {familyOf} from './data.js'
import {bar, type Child, el, table} from './dom.js'
import {figure, percent, score} from './format.js'
import {documentLine, eventLine} from './lines.js'
import {type View, writePlace} from './place.js'

/** Lines of what is to be looked at first, and of outlets before the rest is folded away. */
const firstLooks = 8
const outletLimit = 25

/** The run at a glance, the doubtful first; every figure leads to what it counts. */
export function overview(index: ReportIndex): HTMLElement {
  return el(
    'div',
    {class: 'overview'},
    el('h2', {tabindex: -1}, 'Overview'),
    figures(index),
    el('div', {class: 'columns'}, doubtfulDocuments(index), doubtfulEvents(index)),
    words(index),
    rules(index),
    el('div', {class: 'columns'}, sizes(index), errors(index)),
    outlets(index)
  )
}

function figures(index: ReportIndex): HTMLElement {
  const {kept, removed} = index.totals.words
  const merged = index.events.filter((event) => event.reports > 1).length
  const shown: readonly (readonly [string, string, View])[] = [
    [figure(index.documents.length), 'documents', 'documents'],
    [figure(index.outlets.length), 'outlets', 'overview'],
    [figure(kept), 'words kept', 'documents'],
    [percent(kept + removed === 0 ? 0 : removed / (kept + removed)), 'of the words removed', 'documents'],
    [figure(merged), merged === 1 ? 'event with several reports' : 'events with several reports', 'events'],
    [figure(index.nearMisses.length), index.nearMisses.length === 1 ? 'near-miss' : 'near-misses', 'near-misses'],
    [figure(index.failures.length), index.failures.length === 1 ? 'failure' : 'failures', 'failures']
  ]
  const one = ([value, name, view]: (typeof shown)[number]): HTMLElement =>
    el('li', {}, el('a', {href: writePlace(view)}, el('b', {}, value), ` ${name}`))
  return el('ul', {class: 'figures'}, ...shown.map(one))
}

function doubtfulDocuments(index: ReportIndex): HTMLElement {
  const rows = index.documents
    .map((row, number) => ({row, number}))
    .sort((a, b) => documentDoubt(b.row) - documentDoubt(a.row))
    .slice(0, firstLooks)
  return section(
    'Documents to look at first',
    el('ol', {class: 'lines'}, ...rows.map(({row, number}) => el('li', {}, documentLine(index, row, number))))
  )
}

function doubtfulEvents(index: ReportIndex): HTMLElement {
  const rows = index.events
    .map((row, number) => ({row, number}))
    .filter(({row}) => row.reports > 1)
    .sort((a, b) => eventDoubt(b.row) - eventDoubt(a.row))
    .slice(0, firstLooks)
  const lines = rows.map(({row, number}) => el('li', {}, eventLine(row, number)))
  const none = el('p', {class: 'quiet'}, 'No event has more than one report.')
  return section('Events to look at first', rows.length === 0 ? none : el('ol', {class: 'lines'}, ...lines))
}

function words({totals}: ReportIndex): HTMLElement {
  const {kept, metadata, captions, removed} = totals.words
  const all = kept + metadata + captions + removed
  const line = (name: string, count: number, pieces: number | null, family: Family): readonly Child[] => [
    name,
    figure(count),
    percent(all === 0 ? 0 : count / all),
    pieces === null ? '' : figure(pieces),
    bar(all === 0 ? 0 : count / all, family)
  ]
  const roleLine = ({name, count, words}: Count): readonly Child[] =>
    line(`Removed: ${name}`, words, count, familyOf(name as Role, 'removed'))
  return section(
    'Words by kind',
    table(
      'All words of all pages',
      ['Kind', 'Words', 'Share', 'Pieces', ''],
      [
        line('Kept text', kept, null, 'kept'),
        line('Metadata', metadata, null, 'metadata'),
        line('Captions', captions, null, 'captions'),
        ...totals.roles.map(roleLine)
      ],
      [1, 2, 3]
    )
  )
}

function rules(index: ReportIndex): HTMLElement {
  const least = new Map<number, number>()
  const cuts = index.documents.flatMap((row) => row.cuts)
  const documents = countEach(cuts.map(({rule}) => rule))
  for (const {rule, confidence} of cuts) least.set(rule, Math.min(confidence, least.get(rule) ?? 1))
  const lines = index.totals.rules.map(({name, count, words}) => {
    const rule = index.rules.indexOf(name)
    const link = el('a', {href: writePlace('documents', null, {rule: name})}, name)
    return [link, figure(documents.get(rule) ?? 0), figure(count), figure(words), score(least.get(rule) ?? 1)]
  })
  const head = ['Rule', 'Documents', 'Pieces', 'Words', 'Least sure']
  return section('What the rules took out', table('Removals by rule', head, lines, [1, 2, 3, 4]))
}

function sizes({events}: ReportIndex): HTMLElement {
  const groups: readonly (readonly [string, number, number])[] = [
    ['1 report', 1, 1],
    ['2 reports', 2, 2],
    ['3 to 5', 3, 5],
    ['6 to 10', 6, 10],
    ['more', 11, Infinity]
  ]
  const lines = groups.map(([name, from, to]) => {
    const count = events.filter(({reports}) => reports >= from && reports <= to).length
    return [name, figure(count), bar(events.length === 0 ? 0 : count / events.length)]
  })
  return section('Events by size', table('How many reports an event has', ['Size', 'Events', ''], lines, [1]))
}

function errors({failures}: ReportIndex): HTMLElement {
  if (failures.length === 0) return section('Failures', el('p', {class: 'quiet'}, 'Every document was answered.'))
  const codes = countEach(failures.map(({code}) => code))
  const lines = [...codes].sort((a, b) => b[1] - a[1]).map(([code, count]) => [code, figure(count)])
  return section(
    'Failures',
    table('Documents without an answer', ['Code', 'Documents'], lines, [1]),
    el('p', {}, el('a', {href: writePlace('failures')}, 'Which, and why'))
  )
}

interface OutletFigures {
  documents: number
  kept: number
  removed: number
  least: number
  warned: number
}

function outlets(index: ReportIndex): HTMLElement {
  const found = index.outlets.map((name) => ({name, documents: 0, kept: 0, removed: 0, least: 1, warned: 0}))
  for (const row of index.documents) if (row.outlet !== null) addDocument(found[row.outlet]!, row)
  const lines = found
    .sort((a, b) => b.documents - a.documents || b.removed - a.removed)
    .map(({name, documents, kept, removed, least, warned}) => [
      el('a', {href: writePlace('documents', null, {outlet: name})}, name),
      figure(documents),
      figure(kept),
      percent(kept + removed === 0 ? 0 : removed / (kept + removed)),
      score(least),
      figure(warned)
    ])
  const head = ['Outlet', 'Documents', 'Words kept', 'Removed', 'Least sure', 'Warned']
  const small = (caption: string, rows: typeof lines): HTMLElement => table(caption, head, rows, [1, 2, 3, 4, 5])
  const rest = lines.slice(outletLimit)
  if (lines.length === 0)
    return section('Outlets', el('p', {class: 'quiet'}, 'No outlet is known: the documents name none.'))
  return section(
    'Outlets',
    small('Those with the most documents first', lines.slice(0, outletLimit)),
    rest.length === 0
      ? null
      : el('details', {}, el('summary', {}, `${figure(rest.length)} more`), small('The other outlets', rest))
  )
}

function addDocument(outlet: OutletFigures, row: DocumentRow): void {
  outlet.documents++
  outlet.kept += row.kept
  outlet.removed += row.removed
  outlet.least = Math.min(outlet.least, row.confidence)
  if (row.warnings > 0) outlet.warned++
}

function section(title: string, ...content: readonly Child[]): HTMLElement {
  return el('section', {}, el('h3', {}, title), ...content)
}
