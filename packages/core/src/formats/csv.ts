import {articleOf, type Exportable, eventOf} from './exportable.js'

/** How cells are written. */
export interface CsvOptions {
  /**
   * Leaves cells as they are that a spreadsheet would take for formulas. By default they start with an apostrophe:
   * text from pages is not to be trusted, and a cell like `=HYPERLINK(…)` acts when the file is opened.
   */
  readonly verbatim?: boolean
}

const columns: Readonly<Record<string, (record: Exportable) => string | number | null>> = {
  id: (record) => articleOf(record).id,
  event: (record) => eventOf(record)?.id ?? null,
  reports: (record) => eventOf(record)?.reports.length ?? null,
  source_id: (record) => articleOf(record).source.id,
  outlet: (record) => articleOf(record).source.outlet,
  url: (record) => articleOf(record).source.url,
  lang: (record) => articleOf(record).lang,
  published: (record) => articleOf(record).published?.at ?? null,
  modified: (record) => articleOf(record).modified?.at ?? null,
  title: (record) => articleOf(record).title,
  lead: (record) => articleOf(record).lead,
  authors: (record) => articleOf(record).authors.join('; '),
  agency: (record) => articleOf(record).agency,
  source_url: (record) => articleOf(record).sourceUrl,
  tags: (record) => articleOf(record).tags.join('; '),
  views: (record) => articleOf(record).viewCount,
  text: (record) => articleOf(record).text
}

/** The header row, with its line end. */
export const csvHeader: string = row(Object.keys(columns))

/**
 * Writes records as CSV (RFC 4180): a header row, then a row a record; comma, CRLF, double quotes where needed, UTF-8
 * without a byte order mark. `event` and `reports` are filled for events only. Absent facts are empty cells.
 */
export function toCsv(records: Iterable<Exportable>, options: CsvOptions = {}): string {
  return csvHeader + [...records].map((record) => toCsvRow(record, options)).join('')
}

/** Writes one record as a row, with its line end. */
export function toCsvRow(record: Exportable, {verbatim = false}: CsvOptions = {}): string {
  const cells = Object.values(columns).map((cell) => String(cell(record) ?? ''))
  return row(verbatim ? cells : cells.map(withoutFormula))
}

// What spreadsheets start a formula on, also in their full width forms (OWASP, CSV Injection).
const formula = /^\s*[=+\-@\uff0b\uff0d\uff1d\uff20]|^[\t\r\n]/

function withoutFormula(cell: string): string {
  return formula.test(cell) ? `'${cell}` : cell
}

function row(cells: readonly string[]): string {
  return `${cells.map((cell) => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(',')}\r\n`
}
