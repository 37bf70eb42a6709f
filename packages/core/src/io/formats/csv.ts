import {Buffer, isUtf8} from 'node:buffer'
import {fromFields} from '../../formats/fields.js'
import type {Warning} from '../../record/article.js'
import type {Outcome, ReadDocument} from '../../stages/outcome.js'
import {decode} from '../decode.js'
import {asUtf8} from '../lines.js'
import {toDocument} from '../parse-line.js'
import {withId} from './json.js'
import {allBytes, cannotRead, tooLarge} from './reader.js'

interface Row {
  readonly cells: readonly string[]
  /** Where it starts; counts from 1. */
  readonly line: number
}

/**
 * Reads CSV with a header row (RFC 4180): a document a row. The columns may be called as data sets call them; the
 * delimiter is the one of comma, semicolon and tab that parts the header best. A row of another length than the header
 * fails; a quote that is never closed ends the file.
 */
export async function* readCsv(
  chunks: AsyncIterable<Uint8Array>,
  file: string,
  maxBytes: number
): AsyncGenerator<Outcome<ReadDocument>, void> {
  const text = await utf8(chunks, maxBytes)
  if (text === null) {
    yield tooLarge(file, maxBytes, 'turn it into UTF-8, which is read piece by piece')
    return
  }
  let header: readonly string[] | undefined
  let number = 0
  for await (const row of rowsOf(text, maxBytes)) {
    if ('reason' in row) {
      const message = `Expected CSV in ${file}, got what is none from line ${row.line} on (${row.reason}); quotes inside quotes are doubled`
      yield cannotRead(file, 'invalid-csv', message, {line: row.line})
    } else if (header === undefined) header = row.cells
    else yield documentOf(row, ++number, {header, file, warnings: text.warnings})
  }
}

/** The rows of a text, and why it ends early where it does. */
async function* rowsOf(
  {chunks, delimiter}: Utf8Text,
  maxBytes: number
): AsyncGenerator<Row | {readonly line: number; readonly reason: string}, void> {
  const {parse} = await import('csv-parse')
  let rows: Row[] = []
  let broken: Error | undefined
  let below = 0
  let lines = 0
  const parser = parse({
    bom: true,
    delimiter,
    max_record_size: maxBytes,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    // Called as soon as a row is read; what the parser buffers would be lost with an error in a later row.
    on_record: (cells: string[], {empty_lines}) => {
      rows.push({cells, line: lines + empty_lines + 1})
      lines += cells.reduce((sum, cell) => sum + cell.split('\n').length - 1, 1)
      below = lines + empty_lines
      return null
    }
  })
  parser.on('error', (error) => {
    broken = error
  })
  const closed = new Promise<void>((resolve) => parser.resume().once('close', () => resolve()))
  for await (const chunk of chunks) {
    if (broken === undefined) await new Promise<void>((resolve) => parser.write(chunk, () => resolve()))
    yield* rows
    rows = []
    if (broken !== undefined) break
  }
  parser.end()
  await closed
  yield* rows
  if (broken !== undefined) yield {line: below + 1, reason: broken.message}
}

/** What all rows of a file have in common. */
interface Sheet {
  readonly header: readonly string[]
  readonly file: string
  readonly warnings: readonly Warning[]
}

function documentOf({cells, line}: Row, number: number, {header, file, warnings}: Sheet): Outcome<ReadDocument> {
  if (cells.length !== header.length) {
    const message = `Expected ${header.length} cells as in the header, got ${cells.length} (in ${file}, line ${line}); quote cells that hold the delimiter`
    return cannotRead(file, 'invalid-csv', message, {line})
  }
  const fields = Object.fromEntries(header.map((name, i) => [name, cells[i]]))
  return toDocument(withId(fromFields(fields), file, number), {file, line}, warnings)
}

interface Utf8Text {
  readonly chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>
  readonly delimiter: string
  readonly warnings: readonly Warning[]
}

/** Bytes in which the header is looked for. */
const longestHeader = 1 << 16

/** UTF-8 and UTF-16 go through in pieces; text in an older charset must be seen whole, and is null where it is too large. */
async function utf8(chunks: AsyncIterable<Uint8Array>, maxBytes: number): Promise<Utf8Text | null> {
  const iterator = asUtf8(chunks)[Symbol.asyncIterator]()
  const {value: head = new Uint8Array(0)} = await iterator.next()
  const rest: AsyncIterable<Uint8Array> = {[Symbol.asyncIterator]: () => iterator}
  const delimiter = delimiterOf(Buffer.from(head.subarray(0, longestHeader)).toString('latin1'))
  // A character may be cut at the end of the first piece.
  if ([0, 1, 2, 3].some((cut) => isUtf8(head.subarray(0, Math.max(0, head.length - cut))))) {
    return {chunks: joined(head, rest), delimiter, warnings: []}
  }
  const bytes = await allBytes(joined(head, rest), maxBytes)
  if (bytes === null) return null
  const decoded = await decode(bytes)
  const text = decoded.ok ? Buffer.from(decoded.text) : bytes
  return {chunks: [text], delimiter, warnings: decoded.ok ? decoded.warnings : []}
}

async function* joined(head: Uint8Array, rest: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array, void> {
  yield head
  yield* rest
}

function delimiterOf(head: string): string {
  const header = (/^[^\r\n]*/.exec(head)?.[0] ?? '').replace(/"[^"]*"/g, '')
  const counts = [',', ';', '\t'].map((delimiter) => ({delimiter, count: header.split(delimiter).length}))
  return counts.reduce((best, next) => (next.count > best.count ? next : best)).delimiter
}
