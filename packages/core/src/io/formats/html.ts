import {Buffer, isUtf8} from 'node:buffer'
import {messageOf} from '../../message-of.js'
import type {Warning} from '../../record/article.js'
import type {RawDocument} from '../../record/raw-document.js'
import {type Outcome, type ReadDocument, success} from '../../stages/outcome.js'
import {type Decoded, decode} from '../decode.js'
import {type HtmlFacts, readHtmlFacts} from './html-facts.js'
import {allBytes, cannotRead, tooLarge} from './reader.js'

/** What is known of a page beside its bytes. */
export interface PageHints {
  readonly id: string
  /** Where it was fetched from; else the page's own canonical address is taken. */
  readonly url?: string | undefined
  readonly fetchedAt?: string | undefined
  /** The `Content-Type` header. */
  readonly contentType?: string | undefined
}

/** Reads an HTML file as one document; its id is its path, and its address the one it calls canonical. */
export async function* readHtml(
  chunks: AsyncIterable<Uint8Array>,
  file: string,
  maxBytes: number
): AsyncGenerator<Outcome<ReadDocument>, void> {
  const bytes = await allBytes(chunks, maxBytes)
  yield bytes === null ? tooLarge(file, maxBytes, 'leave it out') : await readPage(bytes, file, {id: file})
}

/**
 * Turns a page into a document: its visible text, flattened, for the same cleaners that clean any text; and what its
 * meta tags state plainly.
 */
export async function readPage(bytes: Uint8Array, file: string, hints: PageHints): Promise<Outcome<ReadDocument>> {
  const decoded = await decodeHtml(bytes, hints.contentType)
  if (!decoded.ok) return cannotRead(file, decoded.code, `${decoded.message} (${file})`, {id: hints.id})
  let text: string
  let facts: HtmlFacts
  try {
    facts = await readHtmlFacts(decoded.text)
    text = await flatten(decoded.text)
  } catch (error) {
    const reason = messageOf(error)
    const message = `Expected HTML in ${file}, got a page that cannot be taken apart (${reason}); leave it out`
    return cannotRead(file, 'invalid-html', message, {id: hints.id})
  }
  if (text === '') {
    return cannotRead(file, 'empty', `Expected ${file} to hold text, got a page without any; leave it out`, {
      id: hints.id
    })
  }
  const url = hints.url ?? facts.url
  const document: RawDocument = {
    id: hints.id,
    text,
    ...(url !== undefined && {url}),
    // Where there is an address, its registrable domain names the outlet.
    ...(url === undefined && facts.outlet !== undefined && {outlet: facts.outlet}),
    ...(facts.title !== undefined && {title: facts.title}),
    ...(facts.lang !== undefined && {lang: facts.lang}),
    ...(facts.publishedAt !== undefined && {publishedAt: facts.publishedAt}),
    ...(hints.fetchedAt !== undefined && {fetchedAt: hints.fetchedAt})
  }
  return success({document, source: {file, line: null}, warnings: decoded.warnings})
}

const invisible = ['head', 'script', 'style', 'template', 'noscript', 'svg', 'iframe', 'select', 'textarea', '[hidden]']

/** The visible text of a page: a line for what a browser sets on a line, links and pictures without their addresses. */
export async function flatten(html: string): Promise<string> {
  const {convert} = await import('html-to-text')
  const text = convert(html, {
    wordwrap: false,
    // Pages beyond the limit are told by the reader; none is cut off silently.
    limits: {maxInputLength: Number.MAX_SAFE_INTEGER},
    selectors: [
      ...invisible.map((selector) => ({selector, format: 'skip'})),
      {selector: 'img', format: 'skip'},
      {selector: 'a', options: {ignoreHref: true}},
      ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((selector) => ({selector, options: {uppercase: false}})),
      {selector: 'hr', format: 'skip'}
    ]
  })
  return text.trim()
}

/** Bytes of a page in which its charset is named; the standard wants it in the first 1,024, and some pages need more. */
const headSize = 2048

/** Valid UTF-8 is taken as such; else the charset that the header or the page names, else what the bytes look like. */
async function decodeHtml(bytes: Uint8Array, contentType: string | undefined): Promise<Decoded> {
  if (isUtf8(bytes)) return decode(bytes)
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, headSize)).toString('latin1')
  const named = charsetIn(contentType ?? '') ?? charsetIn(head)
  if (named === undefined || /^utf-?8$/i.test(named)) return decode(bytes)
  const {default: iconv} = await import('iconv-lite')
  if (!iconv.encodingExists(named)) return decode(bytes)
  const warnings: Warning[] = [{code: 'encoding', message: `Read as ${named}, which the page names; UTF-8 is expected`}]
  return {ok: true, text: iconv.decode(Buffer.from(bytes), named).replaceAll('\0', ' '), warnings}
}

function charsetIn(text: string): string | undefined {
  return /charset\s*=\s*["']?([\w:.-]+)/i.exec(text)?.[1]
}
