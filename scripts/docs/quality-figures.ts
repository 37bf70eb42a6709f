import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {root} from './markdown.js'
import {table} from './table.js'

/** Rows of the table in docs/quality.md that are told elsewhere, and what they are called there. */
const rows: Readonly<Record<string, string>> = {
  'fundus, html-to-text': 'news pages, 17 languages (fundus)',
  'aeb, html-to-text': 'news pages, mostly English (aeb)',
  'aeb, everything on one line': 'the same, where the page came as one line',
  'wcxb, html-to-text': 'article pages, English (wcxb)',
  'segments, html-to-text': 'pages in German, English, Spanish, Polish, French (segments)',
  'asian (zh, ja, th)': 'pages in Chinese, Japanese, Thai (asian)',
  'Vietnamese, all kinds': 'Vietnamese, all kinds, by words'
}

/** Columns of that table, and their heads elsewhere. */
const columns: Readonly<Record<string, string>> = {
  'cross-validated F1': 'copydesk (text)',
  'Readability (HTML)': 'Readability (HTML)',
  'Defuddle (HTML)': 'Defuddle (HTML)',
  'trafilatura 2.0 (HTML)': 'trafilatura 2.0 (HTML)'
}

/** How well the body text is found, as docs/quality.md has it. Throws where a row or column is no longer there. */
export function bodyTextTable(): string {
  const lines = readFileSync(join(root, 'docs/quality.md'), 'utf8').split('\n').map(cellsOf)
  const head = lines.find((cells) => cells.includes('cross-validated F1'))
  const places = Object.keys(columns).map((name) => {
    const at = head?.indexOf(name) ?? -1
    if (at < 0)
      throw new Error(`Expected docs/quality.md to have a column \`${name}\`, got none; mend ${import.meta.url}`)
    return at
  })
  const figures = Object.entries(rows).map(([name, title]) => {
    const cells = lines.find(([first]) => first === name)
    if (!cells) throw new Error(`Expected docs/quality.md to have a row \`${name}\`, got none; mend ${import.meta.url}`)
    return [title, ...places.map((at) => cells[at] ?? '')]
  })
  return table(['body text, F1', ...Object.values(columns)], figures)
}

function cellsOf(line: string): readonly string[] {
  if (!line.startsWith('|')) return []
  return line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim())
}
