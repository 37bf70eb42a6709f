import type {NewsEvent, Report} from '@copydesk/core'
import type pc from 'picocolors'
import {type Highlights, rowLimit} from './highlights.js'
import {counted, cutEnd, cutFront, figure, left, right, width, wrap} from './layout.js'
import {nextSteps} from './next-steps.js'
import type {Summary} from './summary.js'
import type {DocumentRow} from './tally.js'

/** Reports that are shown of an event. */
const reportLimit = 10
const cutLimit = 3
const indent = '  '

type Colors = ReturnType<typeof pc.createColors>

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

/** The report of a run in lines of at most `columns`: what was kept, what was removed and why, what was merged. */
export function reportText(report: RunReport, colors: Colors, columns: number): string {
  const {summary} = report
  const documents = summary.documents > rowLimit ? totals(summary, colors) : table(report.rows, colors, columns)
  const sections = [
    documents,
    eventSection(report, colors, columns),
    failureSection(report, colors, columns),
    fileSection(report, colors),
    nextSection(report, colors, columns)
  ]
  return `${sections
    .filter((section) => section.length > 0)
    .map((section) => section.join('\n'))
    .join('\n\n')}\n`
}

function table(rows: readonly DocumentRow[], colors: Colors, columns: number): string[] {
  if (rows.length === 0) return []
  const idColumns = Math.min(32, Math.max(...rows.map((row) => width(row.id)), 'document'.length))
  const titleColumns = Math.max(20, columns - idColumns - 22)
  const line = (id: string, title: string, kept: string, removed: string): string =>
    [
      left(cutFront(id, idColumns), idColumns),
      left(cutEnd(title, titleColumns), titleColumns),
      right(kept, 7),
      right(removed, 7)
    ].join('  ')
  const head = colors.bold(line('document', 'title', 'kept', 'removed'))
  return [
    head,
    ...rows.flatMap((row) => [
      line(row.id, row.title ?? '(none)', figure(row.wordsKept), figure(row.wordsRemoved)),
      ...row.cuts.slice(0, cutLimit).map(({role, words, reason}) => {
        const start = `${indent}${left(role, 10)} ${right(figure(words), 6)}  `
        return colors.dim(start + cutEnd(reason, columns - width(start)))
      }),
      ...row.warnings.map((warning) => colors.yellow(cutEnd(`${indent}warning: ${warning}`, columns)))
    ]),
    colors.dim(
      'Figures are words. Under each document: what was removed most, and why; all of it is in articles.ndjson.'
    )
  ]
}

function totals({articles, words, roles, warnings}: Summary, colors: Colors): string[] {
  return [
    colors.bold(
      `${counted(articles, 'article')}: ${counted(words.kept, 'word')} kept, ${figure(words.removed)} removed`
    ),
    ...Object.entries(roles).map(
      ([role, count]) =>
        `${indent}${left(role, 11)} ${right(figure(count.words), 11)} words in ${counted(count.count, 'piece')}`
    ),
    ...Object.entries(warnings).map(([code, count]) =>
      colors.yellow(`${indent}warning ${code}: ${counted(count, 'article')}`)
    )
  ]
}

function eventSection({summary, events}: RunReport, colors: Colors, columns: number): string[] {
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

function reportLine({relation, score, source, outlet, title}: Report): string {
  const likeness = relation === 'canonical' ? '' : ` ${score.toFixed(2)}`
  const where = outlet === null ? source : `${outlet} (${source})`
  return `${left(relation + likeness, 15)} ${where}: ${title ?? '(no title)'}`
}

function failureSection({summary, failures}: RunReport, colors: Colors, columns: number): string[] {
  if (summary.failed === 0) return []
  const rest = summary.failed - failures.length
  return [
    colors.red(`${counted(summary.failed, 'document')} failed`),
    ...failures.flatMap(({message}) => wrap(message, columns - indent.length).map((line) => indent + line)),
    ...(rest > 0 ? [`${indent}… and ${figure(rest)} more in errors.ndjson`] : [])
  ]
}

function fileSection({files, out}: RunReport, colors: Colors): string[] {
  const longest = Math.max(...files.map(({name}) => name.length))
  return [
    colors.bold(`Written to ${out}`),
    ...files.map(({name, content}) => `${indent}${left(name, longest)}  ${colors.dim(content)}`)
  ]
}

function nextSection(
  {rows, events, summary, nearMisses, out, call}: RunReport,
  colors: Colors,
  columns: number
): string[] {
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
