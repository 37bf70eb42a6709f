import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {root} from './markdown.js'
import {table} from './table.js'

/** What is told of a table elsewhere: its rows and columns by their names there, with the names they get. */
interface Extract {
  readonly corner: string
  readonly rows: Readonly<Record<string, string>>
  readonly columns: Readonly<Record<string, string>>
}

/** How well the body text is found, as docs/quality.md has it. Throws where a row or column is no longer there. */
export function bodyTextTable(): string {
  return extract({
    corner: 'body text, F1',
    rows: {
      'fundus, html-to-text': 'news pages, 17 languages (fundus)',
      'aeb, html-to-text': 'news pages, mostly English (aeb)',
      'aeb, everything on one line': 'the same, where the page came as one line',
      'wcxb, html-to-text': 'article pages, English (wcxb)',
      'segments, html-to-text': 'pages in German, English, Spanish, Polish, French (segments)',
      'asian (zh, ja, th)': 'pages in Chinese, Japanese, Thai (asian)',
      'Vietnamese, all kinds': 'Vietnamese, all kinds, by words'
    },
    columns: {
      'cross-validated F1': 'copydesk (text)',
      'Readability (HTML)': 'Readability (HTML)',
      'Defuddle (HTML)': 'Defuddle (HTML)',
      'trafilatura 2.0 (HTML)': 'trafilatura 2.0 (HTML)'
    }
  })
}

/** How well reports of one event are put together, as docs/quality.md has it. Throws as `bodyTextTable` does. */
export function eventsTable(): string {
  return extract({
    corner: 'events',
    rows: {
      'vmds, batch': 'Vietnamese, 97 outlets (vmds)',
      'vmds among 4,000 others, shuffled': 'the same among 4,000 other reports',
      ecb: 'English, with look-alike events on purpose (ecb)'
    },
    columns: {'B³ F1': 'B³ F1', P: 'precision', R: 'recall'}
  })
}

function extract({corner, rows, columns}: Extract): string {
  const lines = readFileSync(join(root, 'docs/quality.md'), 'utf8').split('\n').map(cellsOf)
  const head = lines.find((cells) => Object.keys(columns).every((name) => cells.includes(name)))
  if (!head) throw missing('a table with the columns', Object.keys(columns).join(', '))
  const figures = Object.entries(rows).map(([name, title]) => {
    const cells = lines.find(([first]) => first === name)
    if (!cells) throw missing('a row', name)
    return [title, ...Object.keys(columns).map((column) => cells[head.indexOf(column)] ?? '')]
  })
  return table([corner, ...Object.values(columns)], figures)
}

function missing(what: string, name: string): Error {
  return new Error(
    `Expected docs/quality.md to have ${what} \`${name}\`, got none; mend scripts/docs/quality-figures.ts`
  )
}

function cellsOf(line: string): readonly string[] {
  if (!line.startsWith('|')) return []
  return line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim())
}
