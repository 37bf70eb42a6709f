import {Buffer, isUtf8} from 'node:buffer'
import {TextDecoder} from 'node:util'
import type {Warning} from '../record/article.js'
import {decode, hasControls, notText, utf16} from './decode.js'
import {decodeUtf8, hasMark, markSize} from './utf8.js'

/** A line of a text stream, without its line end; `number` counts from 1. */
export interface Line {
  readonly number: number
  readonly text: string
  readonly warnings: readonly Warning[]
}

/** A line that cannot be given, and why. */
export interface BadLine {
  readonly number: number
  readonly code: 'binary' | 'line-too-long'
  readonly message: string
}

/** Whole lines as they came, in memory of their own: plain data that another thread can take. */
export interface LineRun {
  /** The number of the first of them. */
  readonly number: number
  /** UTF-8, or what each line is in; the last line has no line end. */
  readonly bytes: Uint8Array
}

/** Bytes of one line that `readLines` takes when not told otherwise: 64 MiB. */
export const defaultMaxBytes: number = 1 << 26

/** Bytes of a run, if its lines let it end there: some dozen pages. */
const runSize = 1 << 17
const newline = 10

/** Cuts a stream of bytes into lines, skipping blank ones: `lineRuns`, and of each run `linesIn`. */
export async function* readLines(
  chunks: AsyncIterable<Uint8Array>,
  maxBytes: number = defaultMaxBytes
): AsyncGenerator<Line | BadLine, void> {
  for await (const run of lineRuns(chunks, maxBytes)) {
    if ('code' in run) yield run
    else yield* linesIn(run, maxBytes)
  }
}

/**
 * Cuts a stream of bytes into runs of whole lines; what is blank is skipped. A line longer than `maxBytes` is skipped
 * without being held in memory; a stream that is binary ends at once.
 */
export async function* lineRuns(
  chunks: AsyncIterable<Uint8Array>,
  maxBytes: number = defaultMaxBytes
): AsyncGenerator<LineRun | BadLine, void> {
  let number = 1
  let rest: Uint8Array[] = []
  let restBytes = 0
  let begun = false
  for await (const chunk of asUtf8(chunks)) {
    if (!begun && hasControls(chunk)) {
      yield {number, code: 'binary', message: notText}
      return
    }
    begun = true
    const end = chunk.lastIndexOf(newline)
    if (end < 0) {
      // Of a line that is too long already, only its length is of interest.
      if (restBytes <= maxBytes) rest.push(chunk)
      restBytes += chunk.length
      continue
    }
    const first = chunk.indexOf(newline)
    if (restBytes + first > maxBytes) {
      yield tooLong(number++, restBytes + first, maxBytes)
      if (first < end) number = yield* cutRuns(chunk.subarray(first + 1, end), number)
    } else {
      number = yield* cutRuns(join(rest, chunk.subarray(0, end)), number)
    }
    rest = end + 1 < chunk.length ? [chunk.subarray(end + 1)] : []
    restBytes = chunk.length - end - 1
  }
  if (restBytes > maxBytes) yield tooLong(number, restBytes, maxBytes)
  else yield* cutRuns(join(rest), number)
}

/**
 * The lines of a run that are not blank. All are decoded at once, which is several times as fast as line by line; only a
 * run that is not UTF-8 is decoded line by line, each by its own lights.
 */
export async function* linesIn(
  {number, bytes}: LineRun,
  maxBytes: number = defaultMaxBytes
): AsyncGenerator<Line | BadLine, void> {
  if (bytes.length <= maxBytes && isUtf8(bytes)) yield* cut(decodeUtf8(bytes), number)
  else yield* cutBytes(bytes, number, maxBytes)
}

/** Runs of some lines, the last one without its line end; returns the number of the line after them. */
function* cutRuns(bytes: Uint8Array, from: number): Generator<LineRun, number> {
  let number = from
  for (let start = 0; start <= bytes.length; ) {
    const end = endOfRun(bytes, start)
    const run = bytes.subarray(start, end)
    if (holdsContent(run)) yield {number, bytes: new Uint8Array(run)}
    number += 1 + lineEnds(run)
    start = end + 1
  }
  return number
}

/** The last line end within the size of a run, or the first one after it. */
function endOfRun(bytes: Uint8Array, start: number): number {
  if (bytes.length - start <= runSize) return bytes.length
  const last = bytes.lastIndexOf(newline, start + runSize)
  if (last >= start) return last
  const next = bytes.indexOf(newline, start + runSize)
  return next < 0 ? bytes.length : next
}

function lineEnds(bytes: Uint8Array): number {
  let count = 0
  for (let at = bytes.indexOf(newline); at >= 0; at = bytes.indexOf(newline, at + 1)) count++
  return count
}

/** Whether more than white space and byte order marks is in it; stops at the first byte that is. */
function holdsContent(bytes: Uint8Array): boolean {
  for (let i = 0; i < bytes.length; i++) {
    if (bytes[i]! <= 32) continue
    if (!hasMark(bytes, i) || (i > 0 && bytes[i - 1] !== newline)) return true
    i += markSize - 1
  }
  return false
}

function* cut(text: string, from: number): Generator<Line, void> {
  let number = from
  for (let start = 0; start <= text.length; number++) {
    const found = text.indexOf('\n', start)
    const end = found < 0 ? text.length : found
    const line = text.slice(text.charCodeAt(start) === 0xfeff ? start + 1 : start, end)
    if (hasContent(line)) yield {number, text: line, warnings: []}
    start = end + 1
  }
}

async function* cutBytes(bytes: Uint8Array, from: number, maxBytes: number): AsyncGenerator<Line | BadLine, void> {
  let number = from
  for (let start = 0; start <= bytes.length; number++) {
    const found = bytes.indexOf(newline, start)
    const end = found < 0 ? bytes.length : found
    const line = bytes.subarray(start, end)
    start = end + 1
    if (line.length > maxBytes) {
      yield tooLong(number, line.length, maxBytes)
      continue
    }
    const decoded = await decode(line)
    if (!decoded.ok) yield {number, code: decoded.code, message: decoded.message}
    else if (hasContent(decoded.text)) yield {number, text: decoded.text, warnings: decoded.warnings}
  }
}

/** Whether more than white space is in it; stops at the first character that is. */
function hasContent(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 32) return true
  return false
}

function join(parts: readonly Uint8Array[], last: Uint8Array = new Uint8Array(0)): Uint8Array {
  return parts.length === 0 ? last : Buffer.concat([...parts, last])
}

function tooLong(number: number, bytes: number, maxBytes: number): BadLine {
  const message = `Expected a line of at most ${maxBytes} bytes, got ${bytes}; one document a line is read`
  return {number, code: 'line-too-long', message}
}

/** Leaves UTF-8 as it is and turns UTF-16 into it, so that one way of cutting lines serves both. */
export async function* asUtf8(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array, void> {
  let decoder: TextDecoder | undefined
  let head: Uint8Array | undefined = new Uint8Array(0)
  for await (const chunk of chunks) {
    let bytes = chunk
    if (head !== undefined) {
      bytes = join([head], chunk)
      head = bytes.length < 4 ? bytes : undefined
      if (head !== undefined) continue
      const encoding = utf16(bytes)
      if (encoding !== null) decoder = new TextDecoder(encoding)
    }
    yield decoder === undefined ? bytes : Buffer.from(decoder.decode(bytes, {stream: true}))
  }
  if (head !== undefined && head.length > 0) yield head
  if (decoder !== undefined) yield Buffer.from(decoder.decode())
}
