import type {NewsEvent, Report} from '@copydesk/core'
import type {NearMiss} from '@copydesk/dedup'
import {relationCell} from '../report/relation-cell.js'
import {counted, cutEnd, left, width, wrap} from '../terminal/layout.js'
import {printable} from '../terminal/printable.js'
import type {Screen} from '../terminal/screen.js'
import {hanging} from './document-text.js'

const indent = '  '
/** Columns of an outlet's name, at most. */
const mostOfOutlet = 24
/** A moment to the minute, in columns. */
const ofMinute = '2025-07-16T09:22'.length

/** A report of another event that nearly stood in this one. */
export interface Neighbour {
  readonly miss: NearMiss
  readonly title: string | null
  readonly outlet: string | null
  /** The raw document's id. */
  readonly source: string
}

/**
 * One event as text for a screen: its reports in time, its links, its canonical record, and what was
 * nearly put to it.
 */
export function eventText(event: NewsEvent, neighbours: readonly Neighbour[], screen: Screen): string {
  const {bold} = screen.colors
  const span =
    event.firstAt === null
      ? 'no date'
      : event.firstAt === event.lastAt
        ? event.firstAt
        : `${event.firstAt} to ${event.lastAt}`
  const outlets = event.outlets.length === 0 ? '' : ` of ${counted(event.outlets.length, 'outlet')}`
  return `${[
    bold(printable(event.title ?? '(no title)')),
    ...hanging('event', event.id, screen),
    ...hanging('reports', `${counted(event.reports.length, 'report')}${outlets}, ${span}`, screen),
    '',
    bold('Reports in time'),
    ...reports(event, screen),
    '',
    bold('Why they are one'),
    ...links(event, screen),
    ...conflicts(event, screen),
    '',
    bold('The canonical record'),
    ...record(event, screen),
    ...nearly(neighbours, screen)
  ].join('\n')}\n`
}

function reports({reports: all}: NewsEvent, {columns}: Screen): string[] {
  const sorted = [...all].sort((a, b) => ((a.publishedAt ?? '~') < (b.publishedAt ?? '~') ? -1 : 1))
  const outlets = Math.min(mostOfOutlet, Math.max(...sorted.map((report) => width(nameOf(report)))))
  return sorted.map((report) => {
    const when = left((report.publishedAt ?? 'no date').slice(0, ofMinute).replace('T', ' '), ofMinute)
    const outlet = left(cutEnd(nameOf(report), outlets), outlets)
    return indent + cutEnd(`${when}  ${relationCell(report)}  ${outlet}  ${titleOf(report)}`, columns - indent.length)
  })
}

function links({links: all, reports: known}: NewsEvent, {colors, columns}: Screen): string[] {
  if (all.length === 0) return [`${indent}A single report: there is nothing to link.`]
  const describe = (article: string): string => {
    const report = known.find((candidate) => candidate.article === article)
    return report === undefined ? article : `${nameOf(report)}: ${titleOf(report)}`
  }
  return [...all]
    .sort((a, b) => a.score - b.score)
    .flatMap(({a, b, score, relation, strategy, because}) => [
      ...wrap(printable(`${score.toFixed(2)} ${relation} by ${strategy}: ${because}`), columns - indent.length).map(
        (line) => indent + line
      ),
      ...[a, b].map((article) => colors.dim(cutEnd(`${indent}${indent}${describe(article)}`, columns)))
    ])
}

function conflicts({article, reports: known}: NewsEvent, {colors, columns}: Screen): string[] {
  if (article.conflicts.length === 0) return []
  const told = article.conflicts.flatMap(({field, values}) => {
    const sides = values.map(({value, articles}) => `${value} (${articles.map((id) => nameIn(known, id)).join(', ')})`)
    return wrap(printable(`${field}: ${sides.join(' or ')}`), columns - indent.length).map((line) =>
      colors.yellow(indent + line)
    )
  })
  return ['', colors.bold('The reports disagree'), ...told]
}

function record({article, reports: known}: NewsEvent, screen: Screen): string[] {
  const filled = new Map(article.filled.map(({field, from}) => [field, nameIn(known, from)]))
  const fields: readonly (readonly [string, string | null])[] = [
    ['title', article.title],
    ['lead', article.lead],
    ['authors', article.authors.join(', ')],
    ['agency', article.agency],
    ['sourceUrl', article.sourceUrl],
    ['tags', article.tags.join(', ')],
    ['published', article.published?.at ?? null],
    ['modified', article.modified?.at ?? null]
  ]
  return [
    ...hanging('text', `of ${printable(article.source.outlet ?? article.source.id)}`, screen),
    ...fields.flatMap(([field, value]) => {
      if (value === null || value === '') return []
      const from = filled.get(field)
      return hanging(field, printable(from === undefined ? value : `${value} (from ${from})`), screen)
    })
  ]
}

function nearly(neighbours: readonly Neighbour[], {colors, columns}: Screen): string[] {
  if (neighbours.length === 0) return []
  const told = neighbours.flatMap(({miss, title, outlet, source}) => [
    ...wrap(printable(`${miss.score.toFixed(2)} by ${miss.strategy}: ${miss.because}`), columns - indent.length).map(
      (line) => indent + line
    ),
    colors.dim(cutEnd(`${indent}${indent}${printable(outlet ?? source)}: ${printable(title ?? '(no title)')}`, columns))
  ])
  return ['', colors.bold('Kept apart'), ...told]
}

function nameIn(reports: readonly Report[], article: string): string {
  const report = reports.find((candidate) => candidate.article === article)
  return report === undefined ? article : nameOf(report)
}

function nameOf({outlet, source}: Report): string {
  return printable(outlet ?? source)
}

function titleOf({title}: Report): string {
  return printable(title ?? '(no title)')
}
