import {readSync, unlinkSync} from 'node:fs'
import {open, rename, unlink} from 'node:fs/promises'
import {dirname} from 'node:path'
import {makeDirectory} from './make-directory.js'

/** A file that is there whole or not at all: what is written stays in a temporary file beside it until `commit`. */
export interface AtomicFile {
  readonly path: string
  /** Adds text or bytes; resolves when more may follow, rejects where an earlier write failed. Calls must not overlap. */
  readonly write: (content: string | Uint8Array) => Promise<void>
  /** Resolves when all that was written can be read. */
  readonly flush: () => Promise<void>
  /** Descriptor of the temporary file, for `readBytes` in any thread of this process. */
  readonly descriptor: number
  /** Bytes from `start` to `end` (exclusive) of what was flushed and is not yet committed. */
  readonly read: (start: number, end: number) => Uint8Array
  /** Puts the file in its place, over one that is there already. */
  readonly commit: () => Promise<void>
  /** Takes the temporary file away and leaves what stood at `path` as it was. Does nothing after `commit`. */
  readonly discard: () => Promise<void>
  /** `discard` for a process that is about to end. */
  readonly discardSync: () => void
}

/** UTF-16 units held back, so that the disk is asked once for many records. */
const bufferSize = 1 << 20

/** Opens a file to be written as a whole; its directory is made where there is none. */
export async function openAtomic(path: string): Promise<AtomicFile> {
  await makeDirectory(dirname(path))
  const temporary = `${path}.${process.pid}.tmp`
  const handle = await open(temporary, 'w+')
  let buffer: string[] = []
  let buffered = 0
  let writing: Promise<void> = Promise.resolve()
  let done = false

  // One write at a time; the caller goes on with its own work meanwhile and learns of a failure at the next one.
  const send = async (content: string | Uint8Array): Promise<void> => {
    await writing
    writing = handle.appendFile(content)
    writing.catch(() => {})
  }
  const sendText = async (): Promise<void> => {
    const text = buffer.join('')
    buffer = []
    buffered = 0
    if (text !== '') await send(text)
  }
  const write = async (content: string | Uint8Array): Promise<void> => {
    if (typeof content === 'string') {
      buffer.push(content)
      buffered += content.length
      if (buffered >= bufferSize) await sendText()
    } else {
      await sendText()
      await send(content)
    }
  }
  const flush = async (): Promise<void> => {
    await sendText()
    await writing
  }
  const read = (start: number, end: number): Uint8Array => readBytes(handle.fd, start, end)
  const commit = async (): Promise<void> => {
    await flush()
    await handle.close()
    await rename(temporary, path)
    done = true
  }
  const discard = async (): Promise<void> => {
    if (done) return
    done = true
    await writing.catch(() => {})
    await handle.close().catch(() => {})
    await unlink(temporary).catch(() => {})
  }
  const discardSync = (): void => {
    if (!done) unlinkSync(temporary)
    done = true
  }
  return {path, descriptor: handle.fd, write, flush, read, commit, discard, discardSync}
}

/** Bytes from `start` to `end` (exclusive) of an open file. */
export function readBytes(descriptor: number, start: number, end: number): Uint8Array {
  const bytes = new Uint8Array(end - start)
  for (let at = 0; at < bytes.length; ) {
    const count = readSync(descriptor, bytes, at, bytes.length - at, start + at)
    if (count === 0)
      throw new RangeError(`Expected \`end\` to be within what was written, got \`${end}\`; flush before you read`)
    at += count
  }
  return bytes
}
