import {createReadStream} from 'node:fs'
import {resolve} from 'node:path'
import {pipeline} from 'node:stream'
import {createGunzip} from 'node:zlib'
import {messageOf} from '../message-of.js'
import {map} from '../stages/map.js'
import {failure, type Outcome, type ReadDocument} from '../stages/outcome.js'
import {collect, fromArray} from '../stages/stage.js'
import {type FindOptions, type FoundFiles, findFiles} from './find-files.js'
import {cannotRead, type DocumentReader, empty} from './formats/reader.js'
import {readerFor, readerNamed} from './formats/readers.js'
import {defaultMaxBytes} from './lines.js'
import {type DocumentPiece, ndjsonPieces, toPieces} from './pieces.js'

/** How documents are read. */
export interface ReadOptions extends FindOptions {
  /** Name of the reader for all inputs, such as `trafilatura`; by default each file's ending tells. */
  readonly from?: string
  /** What the pattern `-` reads; standard input by default. */
  readonly stdin?: AsyncIterable<Uint8Array>
  /** Is told of every piece of a file or of standard input that is read, in bytes as they are stored. */
  readonly onRead?: (bytes: number) => void
  /** Files of one document read at the same time; 16 by default. */
  readonly concurrency?: number
  /** Bytes of one document, after unpacking; larger ones fail. 64 MiB by default. */
  readonly maxBytes?: number
}

/** Bytes that are asked of the disk, and of what unpacks, at a time. */
const chunkSize = 1 << 20

/** Files of one document read at the same time, where nothing else is said. */
const filesAtOnce = 16

/**
 * Reads raw documents from files. How is told by the ending: `.ndjson` and `.jsonl` hold one a line, `.json`, `.csv`,
 * `.html` and `.warc` are read as such, any other file is one document of plain text whose id is its path, relative to
 * the working directory and with forward slashes; each also as `.gz`. Globs, paths and directories are taken, and `-`
 * for standard input, NDJSON unless `from` says else. Files come in sorted order, documents in theirs, always the same.
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

/**
 * Reads raw documents from a stream of bytes, NDJSON unless `from` says else; `file` is the name for it in failures.
 * Ids may repeat.
 */
export function readStream(
  chunks: AsyncIterable<Uint8Array>,
  file: string,
  {from = 'ndjson', maxBytes = defaultMaxBytes, onRead}: Pick<ReadOptions, 'from' | 'maxBytes' | 'onRead'> = {}
): AsyncIterable<Outcome<ReadDocument>> {
  return readerNamed(from).read(counted(chunks, onRead), file, maxBytes)
}

/**
 * As {@link readStream}, in pieces for {@link documentsIn}: lines of NDJSON are cut only, so that threads can share the
 * rest of the work.
 */
export function readPieces(
  chunks: AsyncIterable<Uint8Array>,
  file: string,
  {from = 'ndjson', maxBytes = defaultMaxBytes, onRead}: Pick<ReadOptions, 'from' | 'maxBytes' | 'onRead'> = {}
): AsyncIterable<DocumentPiece> {
  return from === 'ndjson'
    ? ndjsonPieces(counted(chunks, onRead), file, maxBytes)
    : toPieces(readStream(chunks, file, {from, maxBytes, onRead}))
}

async function* readAll(
  patterns: readonly string[],
  options: ReadOptions
): AsyncGenerator<Outcome<ReadDocument>, void> {
  const {
    cwd = process.cwd(),
    stdin = process.stdin,
    concurrency = filesAtOnce,
    maxBytes = defaultMaxBytes,
    from,
    onRead
  } = options
  const named = from === undefined ? undefined : readerNamed(from)
  const read = (file: string): AsyncGenerator<Outcome<ReadDocument>, void> =>
    readFile(file, named ?? readerFor(file), bytesOf(resolve(cwd, file), onRead), maxBytes)
  const readSingle = map((file: string) => collect(read(file)), {concurrency})
  const found = await findFiles(
    patterns.filter((pattern) => pattern !== '-'),
    options
  )
  yield* notFound(found, cwd)
  const {files} = found
  for (let at = 0; at < files.length; ) {
    let end = at
    while (end < files.length && (named ?? readerFor(files[end]!)).single) end++
    for await (const outcomes of readSingle(fromArray(files.slice(at, end)))) yield* outcomes
    if (end < files.length) yield* read(files[end]!)
    at = end + 1
  }
  if (patterns.includes('-')) yield* readStream(stdin, 'stdin', {from, maxBytes, onRead})
}

/** A failure for each path and pattern that no document came of, and for each one only. */
function* notFound({unmatched, unreadable, dangling}: FoundFiles, cwd: string): Generator<Outcome<never>, void> {
  for (const path of unreadable) yield shut(path)
  for (const path of dangling) yield leadsNowhere(path)
  const told = new Set([...unreadable, ...dangling].map((path) => resolve(cwd, path)))
  for (const pattern of unmatched) {
    if (told.has(resolve(cwd, pattern))) continue
    yield cannotRead(pattern, 'no-file', `Expected \`${pattern}\` to name a file, got none; check the path`)
  }
}

async function* readFile(
  file: string,
  reader: DocumentReader,
  chunks: AsyncIterable<Uint8Array>,
  maxBytes: number
): AsyncGenerator<Outcome<ReadDocument>, void> {
  let found = false
  try {
    for await (const outcome of reader.read(chunks, file, maxBytes)) {
      found = true
      yield outcome
    }
    if (!found) yield empty(file)
  } catch (error) {
    // What came before the damage has been read; the rest of the file is lost.
    yield unreadable(file, error)
  }
}

/** Opens the file only when it is asked for bytes: a stream that fails before has nobody to tell. */
async function* bytesOf(path: string, onRead: ReadOptions['onRead']): AsyncGenerator<Uint8Array, void> {
  const file = createReadStream(path, {highWaterMark: chunkSize})
  const bytes = counted(file, onRead)
  // Whichever of the two ends early, by an error or by a reader that has enough, ends the other.
  yield* /\.gz$/i.test(path)
    ? pipeline(
        file,
        () => bytes,
        createGunzip({chunkSize}),
        () => {}
      )
    : bytes
}

function counted(chunks: AsyncIterable<Uint8Array>, onRead: ReadOptions['onRead']): AsyncIterable<Uint8Array> {
  return onRead === undefined ? chunks : tellSizes(chunks, onRead)
}

async function* tellSizes(
  chunks: AsyncIterable<Uint8Array>,
  onRead: (bytes: number) => void
): AsyncGenerator<Uint8Array, void> {
  for await (const chunk of chunks) {
    onRead(chunk.length)
    yield chunk
  }
}

function unreadable(file: string, error: unknown): Outcome<never> {
  const reason = messageOf(error)
  return cannotRead(file, 'unreadable', `Expected ${file} to be readable, got an error (${reason}); check the file`)
}

function shut(path: string): Outcome<never> {
  const message = `Expected \`${path}\` to be readable, got no permission; change its rights or leave it out`
  return cannotRead(path, 'unreadable', message)
}

function leadsNowhere(path: string): Outcome<never> {
  const message = `Expected the link \`${path}\` to lead to a file, got none there; mend it or take it away`
  return cannotRead(path, 'no-file', message)
}

function repeated({document, source}: ReadDocument): Outcome<never> {
  const message = `Expected every document to have an id of its own, got \`${document.id}\` again; the first one is kept, give this one another id or leave it out`
  return failure({id: document.id, source, stage: 'read', code: 'repeated-id', message})
}
