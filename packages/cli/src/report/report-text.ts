import type {NewsEvent, Report} from '@copydesk/core'
import {counted, cutEnd, cutFront, figure, left, right, width, wrap} from '../terminal/layout.js'
import type {Screen} from '../terminal/screen.js'
import {type Highlights, rowLimit} from './highlights.js'
import {nextSteps} from './next-steps.js'
import {relationCell} from './relation-cell.js'
import type {Summary} from './summary.js'
import type {DocumentRow} from './tally.js'

/** Reports that are shown of an event. */
const reportLimit = 10
const cutLimit = 3
const indent = '  '
/** Between the cells of a table. */
const gap = '  '
/** Columns of a document's id, at most, and of its title, at least. */
const [mostOfId, leastOfTitle] = [32, 20]
/** Columns of a count of words: those of a document, of one cut, of all documents. */
const [ofWords, ofCutWords, ofAllWords] = [7, 6, 11]
/** Columns of the longest role that is removed. */
const ofRole = 'navigation'.length

/** What the report of a run is made from. */
export interface RunReport extends Pick<Highlights, 'rows' | 'events' | 'failures'> {
  readonly summary: Summary
  /** Names and contents of the files written, and where they are. */
  readonly files: readonly {readonly name: string; readonly content: string}[]
  /** Pairs of reports that were nearly put together. */
  readonly nearMisses: number
  readonly out: string
  /** How the shell calls this program, such as `npx copydesk`. */
  readonly call: string
}

/** The report of a run for a screen: what was kept, what was removed and why, what was merged. */
export function reportText(report: RunReport, screen: Screen): string {
  const {summary} = report
  const documents = summary.documents > rowLimit ? totals(summary, screen) : table(report.rows, screen)
  const sections = [
    documents,
    eventSection(report, screen),
    failureSection(report, screen),
    fileSection(report, screen),
    nextSection(report, screen)
  ]
  return `${sections
    .filter((section) => section.length > 0)
    .map((section) => section.join('\n'))
    .join('\n\n')}\n`
}

function table(rows: readonly DocumentRow[], {colors, columns}: Screen): string[] {
  if (rows.length === 0) return []
  const idColumns = Math.min(mostOfId, Math.max(...rows.map((row) => width(row.id)), 'document'.length))
  const titleColumns = Math.max(leastOfTitle, columns - idColumns - 2 * ofWords - 4 * gap.length)
  const line = (id: string, title: string, kept: string, removed: string): string =>
    [
      left(cutFront(id, idColumns), idColumns),
      left(cutEnd(title, titleColumns), titleColumns),
      right(kept, ofWords),
      right(removed, ofWords)
    ].join(gap)
  const head = colors.bold(line('document', 'title', 'kept', 'removed'))
  return [
    head,
    ...rows.flatMap((row) => [
      line(row.id, row.title ?? '(none)', figure(row.wordsKept), figure(row.wordsRemoved)),
      ...row.cuts.slice(0, cutLimit).map(({role, words, reason}) => {
        const start = `${indent}${left(role, ofRole)} ${right(figure(words), ofCutWords)}  `
        return colors.dim(start + cutEnd(reason, columns - width(start)))
      }),
      ...row.warnings.map((warning) => colors.yellow(cutEnd(`${indent}warning: ${warning}`, columns)))
    ]),
    colors.dim(
      'Figures are words. Under each document: what was removed most, and why; all of it is in articles.ndjson.'
    )
  ]
}

function totals({articles, words, roles, warnings}: Summary, {colors}: Screen): string[] {
  return [
    colors.bold(
      `${counted(articles, 'article')}: ${counted(words.kept, 'word')} kept, ${figure(words.removed)} removed`
    ),
    ...Object.entries(roles).map(
      ([role, count]) =>
        `${indent}${left(role, ofRole + 1)} ${right(figure(count.words), ofAllWords)} words in ${counted(count.count, 'piece')}`
    ),
    ...Object.entries(warnings).map(([code, count]) =>
      colors.yellow(`${indent}warning ${code}: ${counted(count, 'article')}`)
    )
  ]
}

function eventSection({summary, events}: RunReport, {colors, columns}: Screen): string[] {
  const rest = summary.merged - events.length
  return [
    colors.bold(`${counted(summary.events, 'event')}, ${figure(summary.merged)} with several reports`),
    ...events.flatMap((event) => eventLines(event, columns)),
    ...(rest > 0 ? [colors.dim(`${indent}… and ${figure(rest)} more in events.ndjson`)] : [])
  ]
}

function eventLines(event: NewsEvent, columns: number): string[] {
  const because = [...new Set(event.links.map((link) => link.because))]
  const inner = columns - 2 * indent.length
  return [
    indent +
      cutEnd(`${event.title ?? '(no title)'} — ${counted(event.reports.length, 'report')}`, columns - indent.length),
    ...canonicalFirst(event.reports)
      .slice(0, reportLimit)
      .map((report) => indent + indent + cutEnd(reportLine(report), inner)),
    ...because
      .slice(0, cutLimit)
      .flatMap((reason) => wrap(`because: ${reason}`, inner).map((line) => indent + indent + line))
  ]
}

function canonicalFirst(reports: readonly Report[]): readonly Report[] {
  const rank = ({relation}: Report): number => (relation === 'canonical' ? 0 : 1)
  return [...reports].sort((a, b) => rank(a) - rank(b))
}

function reportLine(report: Report): string {
  const {source, outlet, title} = report
  const where = outlet === null ? source : `${outlet} (${source})`
  return `${relationCell(report)} ${where}: ${title ?? '(no title)'}`
}

function failureSection({summary, failures}: RunReport, {colors, columns}: Screen): string[] {
  if (summary.failed === 0) return []
  const rest = summary.failed - failures.length
  return [
    colors.red(`${counted(summary.failed, 'document')} failed`),
    ...failures.flatMap(({message}) => wrap(message, columns - indent.length).map((line) => indent + line)),
    ...(rest > 0 ? [`${indent}… and ${figure(rest)} more in errors.ndjson`] : [])
  ]
}

function fileSection({files, out}: RunReport, {colors}: Screen): string[] {
  const longest = Math.max(...files.map(({name}) => name.length))
  return [
    colors.bold(`Written to ${out}`),
    ...files.map(({name, content}) => `${indent}${left(name, longest)}  ${colors.dim(content)}`)
  ]
}

function nextSection({rows, events, summary, nearMisses, out, call}: RunReport, {colors, columns}: Screen): string[] {
  const steps = nextSteps({rows, events, failed: summary.failed, nearMisses, out, call})
  const questions = Math.max(...steps.map(({question}) => width(question)))
  const answers = Math.max(...steps.map(({answer}) => width(answer)))
  // A command is to be copied: it is never cut, but stands on a line of its own where there is no room beside.
  const beside = indent.length + questions + indent.length + answers <= columns
  return [
    colors.bold('Next'),
    ...steps.flatMap(({question, answer}) =>
      beside
        ? [`${indent}${colors.dim(left(question, questions))}${indent}${answer}`]
        : [`${indent}${colors.dim(question)}`, `${indent}${indent}${answer}`]
    )
  ]
}
