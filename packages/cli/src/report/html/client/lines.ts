import {removedShare} from './choose.js'
import type {DocumentRow, EventRow, ReportIndex} from './data.js'
import {el} from './dom.js'
import {counted, figure, percent, score, sourceName} from './format.js'
import {outletName} from './outlet-name.js'
import {type Filter, writePlace} from './place.js'

/** A document as lists show it. */
export function documentLine(index: ReportIndex, row: DocumentRow, number: number, filter?: Filter): HTMLElement {
  const removed = percent(removedShare(row))
  return el(
    'a',
    {href: writePlace('documents', number, filter)},
    el('span', {class: 'line-title', lang: row.lang, dir: 'auto'}, row.title ?? row.opening ?? sourceName(row.source)),
    el(
      'span',
      {class: 'line-facts'},
      row.warnings > 0 ? el('span', {class: 'flag'}, counted(row.warnings, 'warning')) : null,
      el('span', {}, outletName(index, row)),
      el('span', {}, `${removed} removed`),
      el('span', {}, `${score(row.confidence)} sure`)
    )
  )
}

/** An event as lists show it. */
export function eventLine(row: EventRow, number: number, filter?: Filter): HTMLElement {
  return el(
    'a',
    {href: writePlace('events', number, filter)},
    el('span', {class: 'line-title', lang: row.lang, dir: 'auto'}, row.title ?? row.opening ?? 'No title'),
    el(
      'span',
      {class: 'line-facts'},
      row.conflicts > 0 ? el('span', {class: 'flag'}, counted(row.conflicts, 'conflict')) : null,
      el('span', {}, counted(row.reports, 'report')),
      row.outlets.length > 0 ? el('span', {}, counted(row.outlets.length, 'outlet')) : null,
      row.reports > 1 ? el('span', {}, `weakest ${score(row.weakest)}`) : null,
      row.nearMisses > 0
        ? el('span', {}, `${figure(row.nearMisses)} near-${row.nearMisses === 1 ? 'miss' : 'misses'}`)
        : null
    )
  )
}
