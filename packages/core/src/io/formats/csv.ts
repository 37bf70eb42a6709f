import {Buffer, isUtf8} from 'node:buffer'
import {pipeline, Readable} from 'node:stream'
import {fromFields} from '../../formats/fields.js'
import type {Warning} from '../../record/article.js'
import type {Outcome, ReadDocument} from '../../stages/outcome.js'
import {decode} from '../decode.js'
import {asUtf8} from '../lines.js'
import {toDocument} from '../parse-line.js'
import {withId} from './json.js'
import {allBytes, cannotRead, tooLarge} from './reader.js'

interface Row {
  readonly record: readonly string[]
  readonly info: {readonly lines: number}
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
  const {parse} = await import('csv-parse')
  const text = await utf8(chunks, maxBytes)
  if (text === null) {
    yield tooLarge(file, maxBytes, 'turn it into UTF-8, which is read piece by piece')
    return
  }
  const parser = parse({
    bom: true,
    delimiter: text.delimiter,
    info: true,
    max_record_size: maxBytes,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true
  })
  // Errors reach the loop below through the parser, which the pipeline destroys with them.
  pipeline(Readable.from(text.chunks, {objectMode: false}), parser, () => {})
  let header: readonly string[] | undefined
  let number = 0
  // Where the last row ended, by which the next one's first line is known.
  let line = 0
  try {
    for await (const {record, info} of parser as AsyncIterable<Row>) {
      if (header === undefined) header = record
      else yield documentOf(record, header, file, ++number, line + 1, text.warnings)
      line = info.lines
    }
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && String(error.code).startsWith('CSV_'))) throw error
    const message = `Expected CSV in ${file}, got what is none from line ${line + 1} on (${error.message}); quotes inside quotes are doubled`
    yield cannotRead(file, 'invalid-csv', message, {line: line + 1})
  }
}

function documentOf(
  cells: readonly string[],
  header: readonly string[],
  file: string,
  number: number,
  line: number,
  warnings: readonly Warning[]
): Outcome<ReadDocument> {
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

/** UTF-8 and UTF-16 go through in pieces; text in an older charset must be seen whole, and is null where it is too large. */
async function utf8(chunks: AsyncIterable<Uint8Array>, maxBytes: number): Promise<Utf8Text | null> {
  const iterator = asUtf8(chunks)[Symbol.asyncIterator]()
  const {value: head = new Uint8Array(0)} = await iterator.next()
  const rest: AsyncIterable<Uint8Array> = {[Symbol.asyncIterator]: () => iterator}
  const delimiter = delimiterOf(Buffer.from(head.subarray(0, 1 << 16)).toString('latin1'))
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
