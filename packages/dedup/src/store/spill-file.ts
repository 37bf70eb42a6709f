import {closeSync, mkdtempSync, openSync, readSync, rmSync, writeSync} from 'node:fs'
import {join} from 'node:path'

/** Records of bytes in a file that only this process knows, appended one by one and read at any time. */
export interface SpillFile {
  /** Appends as many bytes as `write` says that it has written, `most` at most, into the memory that it is given. */
  readonly append: (most: number, write: (memory: Buffer) => number) => void
  /** A record by its position among all that were appended, in memory that begins with it. Holds until the next is read. */
  readonly read: (position: number) => Buffer<ArrayBuffer>
  readonly size: () => number
  /** Removes the file. */
  readonly close: () => void
}

const bufferSize = 1 << 20

/** A file in a folder of its own below `directory`, made with the first full buffer. Holds 8 bytes a record. */
export function createSpillFile(directory: string): SpillFile {
  let ends = new Float64Array(1024)
  let count = 0
  let folder: string | null = null
  let file = -1
  /** What has not been written yet, and what was read last: the same memory for all, so that none need be collected. */
  let waiting = memoryOf(0)
  let found = memoryOf(0)
  let written = 0
  let end = 0

  const flush = (): void => {
    if (folder === null) {
      folder = mkdtempSync(join(directory, 'copydesk-'))
      file = openSync(join(folder, 'records'), 'w+')
    }
    for (const from = written; written < end; ) {
      written += writeSync(file, waiting, written - from, end - written, written)
    }
  }
  return {
    append(most, write): void {
      if (count === ends.length) {
        const larger = new Float64Array(count * 2)
        larger.set(ends)
        ends = larger
      }
      if (end > written && end - written + most > waiting.length) flush()
      if (most > waiting.length) waiting = memoryOf(Math.max(most, bufferSize))
      end += write(waiting.subarray(end - written, end - written + most))
      ends[count++] = end
    },
    read(position): Buffer<ArrayBuffer> {
      const from = position === 0 ? 0 : ends[position - 1]!
      const size = ends[position]! - from
      if (ends[position]! > written) flush()
      if (size > found.length) found = memoryOf(size * 2)
      for (let at = 0; at < size; ) {
        const read = readSync(file, found, at, size - at, from + at)
        if (read === 0)
          throw new Error(`Expected ${folder} to hold ${written} bytes, got its end; keep others out of it`)
        at += read
      }
      return found.subarray(0, size)
    },
    size: () => count,
    close(): void {
      if (folder === null) return
      closeSync(file)
      rmSync(folder, {recursive: true, force: true})
      folder = null
    }
  }
}

/** So many bytes that begin where their memory does. */
function memoryOf(bytes: number): Buffer<ArrayBuffer> {
  return Buffer.from(new ArrayBuffer(bytes))
}
