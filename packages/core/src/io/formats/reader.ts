import type {Warning} from '../../record/article.js'
import {failure, type Outcome, type ReadDocument, success} from '../../stages/outcome.js'
import {decode} from '../decode.js'

/** A way to read documents out of a file. To add one, write its file and its line in `readers.ts`. */
export interface DocumentReader {
  /** The name on the command line. */
  readonly name: string
  readonly summary: string
  /** Endings of files that it reads when nothing else is said, in lower case, without `.gz`. */
  readonly extensions: readonly string[]
  /** True where a file is one document, so that many files can be read at the same time. */
  readonly single: boolean
  /**
   * Reads an input, unpacked already; `file` is the name for it in ids and failures. A document that cannot be read, or
   * is larger than `maxBytes`, is a failure in its place. Throws only where the input itself breaks off.
   */
  readonly read: (
    chunks: AsyncIterable<Uint8Array>,
    file: string,
    maxBytes: number
  ) => AsyncIterable<Outcome<ReadDocument>>
}

/** Why a file, or the document at `line` of it, cannot be read. */
export function cannotRead(
  file: string,
  code: string,
  message: string,
  {id = null, line = null}: {readonly id?: string | null; readonly line?: number | null} = {}
): Outcome<never> {
  return failure({id, source: {file, line}, stage: 'read', code, message})
}

/** A file without content. */
export function empty(file: string): Outcome<never> {
  return cannotRead(file, 'empty', `Expected ${file} to hold text, got none; leave it out or fetch it again`)
}

/** A document that is larger than the limit. */
export function tooLarge(file: string, maxBytes: number, todo: string): Outcome<never> {
  const message = `Expected a document of at most ${maxBytes} bytes, got more in ${file}; ${todo}`
  return cannotRead(file, 'too-large', message)
}

/** All bytes of an input; null where there are more than `maxBytes`, of which no more are held. */
export async function allBytes(chunks: AsyncIterable<Uint8Array>, maxBytes: number): Promise<Uint8Array | null> {
  const parts: Uint8Array[] = []
  let size = 0
  for await (const part of chunks) {
    size += part.length
    if (size > maxBytes) return null
    parts.push(part)
  }
  return parts.length === 1 ? parts[0]! : Buffer.concat(parts)
}

/**
 * All of an input as text; a failure where there are more than `maxBytes`, which says what to do by `todo`, or where they
 * are no text.
 */
export async function allText(
  chunks: AsyncIterable<Uint8Array>,
  file: string,
  {maxBytes, todo}: {readonly maxBytes: number; readonly todo: string}
): Promise<Outcome<{readonly text: string; readonly warnings: readonly Warning[]}>> {
  const bytes = await allBytes(chunks, maxBytes)
  if (bytes === null) return tooLarge(file, maxBytes, todo)
  const decoded = await decode(bytes)
  return decoded.ok ? success(decoded) : cannotRead(file, decoded.code, `${decoded.message} (${file})`)
}
