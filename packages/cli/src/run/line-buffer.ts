/** Records as NDJSON in UTF-8, many of them in one piece of memory that can be written as it is. */
export interface LineBuffer {
  /** Adds a record as one line; gives the bytes that it takes with its line end. */
  readonly add: (record: unknown) => number
  /** The same for a line in words, without its line end. */
  readonly addLine: (line: string) => number
  /** Adds lines that are bytes already, with their line ends. */
  readonly addBytes: (lines: Uint8Array) => void
  /** All lines since the last time it was asked, in a piece of memory of their own. */
  readonly take: () => Uint8Array
}

const firstCapacity = 1 << 20
/** A document of many megabytes must not cost its size for ever. */
const mostKept = 1 << 23
const newline = 10
/** UTF-8 takes at most this many bytes for a UTF-16 unit. */
const bytesPerUnit = 3

/** Makes an empty buffer, to be used again and again: growing it costs more than copying what is in it. */
export function createLineBuffer(): LineBuffer {
  let buffer = Buffer.allocUnsafe(firstCapacity)
  let size = 0
  const makeRoom = (bytes: number): void => {
    const most = size + bytes
    if (most <= buffer.length) return
    const larger = Buffer.allocUnsafe(Math.max(most, 2 * buffer.length))
    larger.set(buffer.subarray(0, size))
    buffer = larger
  }
  const addLine = (line: string): number => {
    makeRoom(bytesPerUnit * line.length + 1)
    const written = buffer.write(line, size)
    size += written
    buffer[size++] = newline
    return written + 1
  }
  return {
    add: (record) => addLine(JSON.stringify(record)),
    addLine,
    addBytes(lines) {
      makeRoom(lines.length)
      buffer.set(lines, size)
      size += lines.length
    },
    take() {
      const lines = new Uint8Array(size)
      lines.set(buffer.subarray(0, size))
      size = 0
      if (buffer.length > mostKept) buffer = Buffer.allocUnsafe(firstCapacity)
      return lines
    }
  }
}
