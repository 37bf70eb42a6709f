import {createReadStream} from 'node:fs'
import {readFile, stat} from 'node:fs/promises'
import {resolve} from 'node:path'
import {createGunzip} from 'node:zlib'
import {map} from '../stages/map.js'
import {failure, type Outcome, type ReadDocument, success} from '../stages/outcome.js'
import {fromArray} from '../stages/stage.js'
import {decode} from './decode.js'
import {type FindOptions, findFiles} from './find-files.js'
import {defaultMaxBytes, readLines} from './lines.js'
import {parseDocument} from './parse-line.js'

/** How documents are read. */
export interface ReadOptions extends FindOptions {
  /** What the pattern `-` reads; standard input by default. */
  readonly stdin?: AsyncIterable<Uint8Array>
  /** Plain files read at the same time; 16 by default. */
  readonly concurrency?: number
  /** Bytes of one document, after unpacking; larger ones fail. 64 MiB by default. */
  readonly maxBytes?: number
}

const chunkSize = 1 << 20

/**
 * Reads raw documents from files: `.ndjson` and `.jsonl` hold one a line, any other file is one document whose id is its
 * path, relative to the working directory and with forward slashes; each also as `.gz`. Globs, paths and directories
 * are taken, and `-` for NDJSON from standard input. Files come in sorted order, lines in theirs, always the same.
 * What cannot be read is a failure in its place, and so is the second document with the same id.
 */
export async function* readDocuments(
  patterns: readonly string[],
  options: ReadOptions = {}
): AsyncGenerator<Outcome<ReadDocument>, void> {
  const seen = new Set<string>()
  for await (const outcome of readAll(patterns, options)) {
    yield outcome.ok && seen.has(outcome.value.document.id) ? repeated(outcome.value) : outcome
    if (outcome.ok) seen.add(outcome.value.document.id)
  }
}

/** Reads raw documents from NDJSON in a stream of bytes; `file` is the name for it in failures. Ids may repeat. */
export async function* readStream(
  chunks: AsyncIterable<Uint8Array>,
  file: string,
  maxBytes: number = defaultMaxBytes
): AsyncGenerator<Outcome<ReadDocument>, void> {
  for await (const line of readLines(chunks, maxBytes)) yield parseDocument(line, file)
}

async function* readAll(
  patterns: readonly string[],
  options: ReadOptions
): AsyncGenerator<Outcome<ReadDocument>, void> {
  const {cwd = process.cwd(), stdin = process.stdin, concurrency = 16, maxBytes = defaultMaxBytes} = options
  const readPlain = map((file: string) => readPlainFile(file, cwd, maxBytes), {concurrency})
  const {files, unmatched} = await findFiles(
    patterns.filter((pattern) => pattern !== '-'),
    options
  )
  for (const pattern of unmatched)
    yield cannotRead(pattern, 'no-file', `Expected \`${pattern}\` to name a file, got none; check the path`)
  for (let at = 0; at < files.length; ) {
    let end = at
    while (end < files.length && !isLines(files[end]!)) end++
    yield* readPlain(fromArray(files.slice(at, end)))
    if (end < files.length) yield* readLinesFile(files[end]!, cwd, maxBytes)
    at = end + 1
  }
  if (patterns.includes('-')) yield* readStream(stdin, 'stdin', maxBytes)
}

function isLines(file: string): boolean {
  return /\.(?:ndjson|jsonl)(?:\.gz)?$/i.test(file)
}

function bytesOf(path: string): AsyncIterable<Uint8Array> {
  const file = createReadStream(path, {highWaterMark: chunkSize})
  if (!/\.gz$/i.test(path)) return file
  const unpacked = createGunzip({chunkSize})
  file.on('error', (error) => unpacked.destroy(error))
  return file.pipe(unpacked)
}

async function* readLinesFile(
  file: string,
  cwd: string,
  maxBytes: number
): AsyncGenerator<Outcome<ReadDocument>, void> {
  let found = false
  try {
    for await (const outcome of readStream(bytesOf(resolve(cwd, file)), file, maxBytes)) {
      found = true
      yield outcome
    }
    if (!found) yield empty(file)
  } catch (error) {
    // What came before the damage has been read; the rest of the file is lost.
    yield unreadable(file, error)
  }
}

async function readPlainFile(file: string, cwd: string, maxBytes: number): Promise<Outcome<ReadDocument>> {
  try {
    const bytes = await wholeFile(resolve(cwd, file), maxBytes)
    if (bytes === null) {
      return cannotRead(
        file,
        'too-large',
        `Expected a document of at most ${maxBytes} bytes, got more in ${file}; split it, or name it .ndjson if it holds one document a line`
      )
    }
    const decoded = await decode(bytes)
    if (!decoded.ok) return cannotRead(file, decoded.code, `${decoded.message} (${file})`)
    if (decoded.text.trim() === '') return empty(file)
    return success({document: {id: file, text: decoded.text}, source: {file, line: null}, warnings: decoded.warnings})
  } catch (error) {
    return unreadable(file, error)
  }
}

/** Null where there is more than `maxBytes`, which is not read. */
async function wholeFile(path: string, maxBytes: number): Promise<Uint8Array | null> {
  if (!/\.gz$/i.test(path)) return (await stat(path)).size > maxBytes ? null : readFile(path)
  const parts: Uint8Array[] = []
  let size = 0
  for await (const part of bytesOf(path)) {
    size += part.length
    if (size > maxBytes) return null
    parts.push(part)
  }
  return Buffer.concat(parts)
}

function cannotRead(file: string, code: string, message: string): Outcome<never> {
  return failure({id: null, source: {file, line: null}, stage: 'read', code, message})
}

function empty(file: string): Outcome<never> {
  return cannotRead(file, 'empty', `Expected ${file} to hold text, got an empty file; leave it out or fetch it again`)
}

function unreadable(file: string, error: unknown): Outcome<never> {
  const reason = error instanceof Error ? error.message : String(error)
  return cannotRead(file, 'unreadable', `Expected ${file} to be readable, got an error (${reason}); check the file`)
}

function repeated({document, source}: ReadDocument): Outcome<never> {
  const message = `Expected every document to have an id of its own, got \`${document.id}\` again; the first one is kept, give this one another id or leave it out`
  return failure({id: document.id, source, stage: 'read', code: 'repeated-id', message})
}
