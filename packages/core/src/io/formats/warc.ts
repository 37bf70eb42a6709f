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
  const {WARCParser} = await import('warcio')
  let pages = 0
  for await (const record of WARCParser.iterRecords(chunks)) {
    if (record.warcType !== 'response' || !isPage(record)) continue
    pages++
    yield await readRecord(record, file, maxBytes)
  }
  if (pages === 0) yield noPages(file)
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
  const id = (record.warcHeader('WARC-Record-ID') ?? url ?? file).replace(/^<|>$/g, '')
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
