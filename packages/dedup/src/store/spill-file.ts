import {closeSync, mkdtempSync, openSync, readSync, rmSync, writeSync} from 'node:fs'
import {join} from 'node:path'

/** Records of bytes in a file that only this process knows, appended one by one and read at any time. */
export interface SpillFile {
  /** Appends as many bytes as `write` says that it has written, `most` at most, into the memory that it is given. */
  readonly append: (most: number, write: (memory: Buffer) => number) => void
  /** A record by its position among all that were appended. Holds until the next is read. */
  readonly read: (position: number) => Buffer<ArrayBuffer>
  readonly size: () => number
  /** Removes the file. */
  readonly close: () => void
}

const bufferSize = 1 << 20
/** Bytes that are read at a time where records are asked for one after another. */
const aheadSize = 1 << 16

/** A file in a folder of its own below `directory`, made with the first full buffer. Holds 8 bytes a record. */
export function createSpillFile(directory: string): SpillFile {
  let ends = new Float64Array(1024)
  let count = 0
  let folder: string | null = null
  let file = -1
  /** What has not been written yet, in the same memory for all, so that none need be collected. */
  let waiting = memoryOf(0)
  let written = 0
  let end = 0
  let read: ReadAhead | null = null

  const flush = (): void => {
    if (folder === null) {
      folder = mkdtempSync(join(directory, 'copydesk-'))
      file = openSync(join(folder, 'records'), 'w+')
    }
    for (const from = written; written < end; ) {
      written += writeSync(file, waiting, written - from, end - written, written)
    }
  }
  const fill = (memory: Buffer, from: number): void => {
    for (let at = 0; at < memory.length; ) {
      const size = readSync(file, memory, at, memory.length - at, from + at)
      if (size === 0) throw new Error(`Expected ${folder} to hold ${written} bytes, got its end; keep others out of it`)
      at += size
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
      if (ends[position]! > written) flush()
      read ??= createReadAhead(fill)
      return read(position === 0 ? 0 : ends[position - 1]!, ends[position]!, written)
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

/** The bytes of a file from one place to another, which may have been read ahead; `whole` are written. Hold until the next call. */
type ReadAhead = (from: number, to: number, whole: number) => Buffer<ArrayBuffer>

/** Reads on after what was asked for where that came next, or soon, after what was read before. */
function createReadAhead(fill: (memory: Buffer, from: number) => void): ReadAhead {
  let ahead = memoryOf(aheadSize)
  let [first, end] = [0, 0]
  /** For what is asked for out of turn, so that what was read ahead stays. */
  let aside = memoryOf(0)
  let last = 0
  const isNext = (from: number, before: number): boolean => from >= before && from < before + aheadSize
  return (from, to, whole) => {
    const inTurn = isNext(from, last) || isNext(from, end)
    last = to
    if (from >= first && to <= end) return ahead.subarray(from - first, to - first)
    if (!inTurn) {
      if (to - from > aside.length) aside = memoryOf((to - from) * 2)
      const found = aside.subarray(0, to - from)
      fill(found, from)
      return found
    }
    if (to - from > ahead.length) ahead = memoryOf((to - from) * 2)
    first = from
    end = Math.min(whole, from + ahead.length)
    fill(ahead.subarray(0, end - first), first)
    return ahead.subarray(0, to - from)
  }
}

/** So many bytes that begin where their memory does. */
function memoryOf(bytes: number): Buffer<ArrayBuffer> {
  return Buffer.from(new ArrayBuffer(bytes))
}
