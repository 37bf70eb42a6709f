import {closeSync, mkdtempSync, openSync, readSync, rmSync, writeSync} from 'node:fs'
import {join} from 'node:path'

/** Records of bytes in a file that only this process knows, appended one by one and read at any time. */
export interface SpillFile {
  readonly append: (record: Uint8Array) => void
  /** A record by its position among all that were appended. */
  readonly read: (position: number) => Uint8Array<ArrayBuffer>
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
  let waiting: Uint8Array[] = []
  let written = 0
  let end = 0

  const flush = (): void => {
    if (folder === null) {
      folder = mkdtempSync(join(directory, 'copydesk-'))
      file = openSync(join(folder, 'records'), 'w+')
    }
    const bytes = Buffer.concat(waiting)
    for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at, bytes.length - at, written + at)
    written = end
    waiting = []
  }
  return {
    append(record): void {
      if (count === ends.length) {
        const larger = new Float64Array(count * 2)
        larger.set(ends)
        ends = larger
      }
      end += record.length
      ends[count++] = end
      waiting.push(record)
      if (end - written >= bufferSize) flush()
    },
    read(position): Uint8Array<ArrayBuffer> {
      const from = position === 0 ? 0 : ends[position - 1]!
      if (ends[position]! > written) flush()
      const bytes = new Uint8Array(ends[position]! - from)
      for (let at = 0; at < bytes.length; ) {
        const read = readSync(file, bytes, at, bytes.length - at, from + at)
        if (read === 0)
          throw new Error(`Expected ${folder} to hold ${written} bytes, got its end; keep others out of it`)
        at += read
      }
      return bytes
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
