import {Buffer} from 'node:buffer'
import type {WARCRecord} from 'warcio'
import type {Outcome, ReadDocument} from '../../stages/outcome.js'
import {readPage} from './html.js'
import {cannotRead} from './reader.js'

/**
 * Reads a web archive (WARC 1.0 and 1.1, ISO 28500), as Common Crawl News ships them: a document for each response that
 * is a page of HTML and was a success. Its id is the record's. Other records are passed over. One record is held at a
 * time; one larger than `maxBytes` fails.
 */
export async function* readWarc(
  chunks: AsyncIterable<Uint8Array>,
  file: string,
  maxBytes: number
): AsyncGenerator<Outcome<ReadDocument>, void> {
  const {LimitReader, WARCParser} = await import('warcio')
  let pages = 0
  let records = 0
  for await (const record of WARCParser.iterRecords(chunks)) {
    if (!record.warcHeaders.statusline.startsWith('WARC/')) {
      // The parser finds the next record by itself; a file that starts like this is no archive at all.
      if (records === 0) break
      yield damaged(file, null)
      continue
    }
    records++
    if (record.warcType !== 'response' || !isPage(record)) continue
    pages++
    const outcome = await readRecord(record, file, maxBytes)
    // that a block ended before its length only its reader knows
    const block = record._reader
    yield block instanceof LimitReader && block.limit > 0 ? damaged(file, idOf(record)) : outcome
  }
  if (pages === 0) yield noPages(file)
}

function damaged(file: string, id: string | null): Outcome<never> {
  const message = `Expected whole records in ${file}, got ${id === null ? 'bytes between two' : `\`${id}\` cut off`}; fetch the file again`
  return cannotRead(file, 'damaged', message, {id})
}

function idOf(record: WARCRecord): string | null {
  return record.warcHeader('WARC-Record-ID')?.replace(/^<|>$/g, '') ?? record.warcTargetURI ?? null
}

function noPages(file: string): Outcome<never> {
  const message = `Expected a web archive with HTML pages in ${file}, got none; check that it is a WARC file`
  return cannotRead(file, 'empty', message)
}

function isPage(record: WARCRecord): boolean {
  const status = Number(record.httpHeaders?.statusCode)
  return (
    status >= 200 &&
    status < 300 &&
    /^\s*(?:text\/html|application\/xhtml\+xml)\b/i.test(header(record, 'content-type') ?? '')
  )
}

function header(record: WARCRecord, name: string): string | undefined {
  return record.httpHeaders?.headers.get(name) ?? undefined
}

async function readRecord(record: WARCRecord, file: string, maxBytes: number): Promise<Outcome<ReadDocument>> {
  const url = record.warcTargetURI ?? undefined
  const id = idOf(record) ?? file
  const parts: Uint8Array[] = []
  let size = 0
  // Unpacked by the reader where the page was sent packed; so the header's length says nothing.
  for await (const part of record) {
    size += part.length
    if (size <= maxBytes) parts.push(part)
    else parts.length = 0
  }
  if (size > maxBytes) {
    const message = `Expected a page of at most ${maxBytes} bytes, got ${size} (${url}, in ${file}); it is left out`
    return cannotRead(file, 'too-large', message, {id})
  }
  return readPage(Buffer.concat(parts), file, {
    id,
    url,
    fetchedAt: record.warcDate ?? undefined,
    contentType: header(record, 'content-type')
  })
}
