import {Buffer} from 'node:buffer'
import {asUtf8} from '../lines.js'
import {hasMark, markSize} from '../utf8.js'

/** One value of a JSON text: an element of its outermost array, or one of several objects that follow each other. */
export interface JsonText {
  /** Counts from 1. */
  readonly number: number
  /** Where it starts; counts from 1. */
  readonly line: number
  /** Null where it is longer than the limit. */
  readonly text: string | null
}

/** The text is no JSON from here on, or ends in the middle of a value. */
export interface JsonBreak {
  readonly line: number
  /** The first characters of what stands there; empty at the end of the text. */
  readonly found: string
}

interface Scan {
  readonly maxBytes: number
  depth: number
  /** 1 inside the outermost array, else 0. */
  base: number
  inString: boolean
  escaped: boolean
  line: number
  number: number
  /** Where the value under way starts; 0 between values. */
  startLine: number
  parts: Uint8Array[]
  size: number
}

const [space, quote, comma, newline, backslash] = [32, 34, 44, 10, 92]
const [openBrace, closeBrace, openBracket, closeBracket] = [123, 125, 91, 93]

/** Bytes of what is no JSON that a failure shows. */
const shown = 40

/**
 * Takes a stream of JSON apart without parsing it: the elements of an array, a single object, or objects one after the
 * other, also as NDJSON. No more than one value is held in memory, and of one longer than `maxBytes` nothing.
 */
export async function* jsonValues(
  chunks: AsyncIterable<Uint8Array>,
  maxBytes: number
): AsyncGenerator<JsonText | JsonBreak, void> {
  const scan: Scan = {
    maxBytes,
    depth: 0,
    base: 0,
    inString: false,
    escaped: false,
    line: 1,
    number: 0,
    startLine: 0,
    parts: [],
    size: 0
  }
  let first = true
  for await (const chunk of asUtf8(chunks)) {
    const marked = first && hasMark(chunk)
    first = false
    for (const found of valuesIn(marked ? chunk.subarray(markSize) : chunk, scan)) {
      yield found
      if ('found' in found) return
    }
  }
  if (scan.depth > 0 || scan.startLine > 0) yield {line: scan.line, found: ''}
}

function* valuesIn(chunk: Uint8Array, scan: Scan): Generator<JsonText | JsonBreak, void> {
  let start = 0
  for (let i = 0; i < chunk.length; i++) {
    const byte = chunk[i]!
    if (byte === newline) scan.line++
    if (scan.inString) {
      inString(byte, scan)
      continue
    }
    if (byte <= space) continue
    if (scan.startLine === 0) {
      if (between(byte, scan)) continue
      if (scan.depth === 0 && byte !== openBrace) {
        yield {line: scan.line, found: Buffer.from(chunk.subarray(i, i + shown)).toString('utf8')}
        return
      }
      start = i
      scan.startLine = scan.line
    }
    if (byte === quote) scan.inString = true
    else if (byte === openBrace || byte === openBracket) scan.depth++
    else if (scan.base === 1 && scan.depth === 1 && (byte === comma || byte === closeBracket)) {
      yield take(chunk.subarray(start, i), scan)
      if (byte === closeBracket) scan.depth = scan.base = 0
    } else if (byte === closeBrace || byte === closeBracket) {
      scan.depth--
      if (scan.depth === 0 && scan.base === 0) yield take(chunk.subarray(start, i + 1), scan)
    }
  }
  if (scan.startLine > 0) hold(chunk.subarray(start), scan)
}

function inString(byte: number, scan: Scan): void {
  if (scan.escaped) scan.escaped = false
  else if (byte === backslash) scan.escaped = true
  else if (byte === quote) scan.inString = false
}

/** Whether a byte belongs to what stands around and between the values. */
function between(byte: number, scan: Scan): boolean {
  if (scan.depth === 0 && byte === openBracket) scan.depth = scan.base = 1
  else if (scan.base === 1 && byte === closeBracket) scan.depth = scan.base = 0
  else return byte === comma
  return true
}

function hold(part: Uint8Array, scan: Scan): void {
  scan.size += part.length
  if (scan.size <= scan.maxBytes) scan.parts.push(part)
  else scan.parts = []
}

function take(last: Uint8Array, scan: Scan): JsonText {
  hold(last, scan)
  const text = scan.size <= scan.maxBytes ? Buffer.concat(scan.parts).toString('utf8') : null
  const taken = {number: ++scan.number, line: scan.startLine, text}
  scan.parts = []
  scan.size = 0
  scan.startLine = 0
  return taken
}
