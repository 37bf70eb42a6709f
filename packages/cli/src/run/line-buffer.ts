/** Records as NDJSON in UTF-8, many of them in one piece of memory that can be written as it is. */
export interface LineBuffer {
  /** Adds a record as one line; gives the bytes that it takes with its line end. */
  readonly add: (record: unknown) => number
  /** All lines so far. */
  readonly bytes: () => Uint8Array
}

const firstCapacity = 1 << 20
const newline = 10
/** UTF-8 takes at most this many bytes for a UTF-16 unit. */
const bytesPerUnit = 3

/** Makes an empty buffer. */
export function createLineBuffer(): LineBuffer {
  let buffer = Buffer.allocUnsafe(firstCapacity)
  let size = 0
  return {
    add(record) {
      const line = JSON.stringify(record)
      const most = size + bytesPerUnit * line.length + 1
      if (most > buffer.length) {
        const larger = Buffer.allocUnsafe(Math.max(most, 2 * buffer.length))
        larger.set(buffer.subarray(0, size))
        buffer = larger
      }
      const written = buffer.write(line, size)
      size += written
      buffer[size++] = newline
      return written + 1
    },
    bytes: () => buffer.subarray(0, size)
  }
}
