import type {Row, Share} from './case.js'
import {figure} from './figures.js'
import type {Result} from './results.js'

/** The results as Markdown: a table of all rows, the profile of the whole run, and the commands. */
export function markdown(results: readonly Result[]): string {
  const rows = results.flatMap(({rows}) => rows.map(tableRow))
  const profile = results.flatMap(({profile}) => profile ?? [])
  return [
    '| what | against | copydesk | the other | ratio | goal | |',
    '|---|---|---|---|---|---|---|',
    ...rows,
    '',
    ...profileTable(profile),
    '| case | how | measured | command | takes |',
    '|---|---|---|---|---|',
    ...results.map(({name, summary, date, machine, command, took}) => {
      return `| ${name} | ${summary} | ${date}, ${machine} | \`${command}\` | ${duration(took)} |`
    })
  ].join('\n')
}

/** The results as lines for a terminal. */
export function plain(results: readonly Result[]): string {
  return results
    .flatMap(({rows}) => rows)
    .map(
      (row) =>
        `${row.what} against ${row.against}: ${row.ours}, ${row.theirs ?? 'absent'}: ${ratioOf(row)} (${goalOf(row)})`
    )
    .join('\n')
}

function duration(seconds: number | null): string {
  if (seconds === null) return ''
  return seconds < 90 ? `${seconds} s` : `${Math.round(seconds / 60)} min`
}

function tableRow(row: Row): string {
  const cells = [row.what, row.against, row.ours, row.theirs ?? 'absent', ratioOf(row), goalOf(row), verdict(row)]
  return `| ${cells.join(' | ')} |`
}

function ratioOf({ratio}: Row): string {
  return ratio === null ? '–' : `${figure(ratio)} ×`
}

function goalOf({goal}: Row): string {
  return goal === null ? '' : `${goal.is === 'at least' ? '≥' : '≤'} ${figure(goal.ratio)} ×`
}

function verdict({ratio, goal}: Row): string {
  if (ratio === null || goal === null) return ''
  return (goal.is === 'at least' ? ratio >= goal.ratio : ratio <= goal.ratio) ? 'reached' : 'not yet'
}

function profileTable(profile: readonly Share[]): readonly string[] {
  if (profile.length === 0) return []
  return [
    '| stage of the whole run | CPU time a page |',
    '|---|---|',
    ...profile.map(({stage, micros}) => `| ${stage} | ${figure(micros)} µs |`),
    ''
  ]
}
