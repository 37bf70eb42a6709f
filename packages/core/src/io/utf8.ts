import {Buffer, transcode} from 'node:buffer'

/** Bytes of the byte order mark in UTF-8. */
export const markSize = 3

/** True if the byte order mark stands at `at`: Windows puts it before texts in UTF-8. */
export function hasMark(bytes: Uint8Array, at = 0): boolean {
  return bytes[at] === 0xef && bytes[at + 1] === 0xbb && bytes[at + 2] === 0xbf
}

type Decode = (bytes: Buffer) => string

const direct: Decode = (bytes) => bytes.toString('utf8')
// Before simdutf reached `toString`, going through UTF-16 was three times as fast for text with many accents.
const viaUtf16: Decode = (bytes) => transcode(bytes, 'utf8', 'utf16le').toString('utf16le')

/** Bytes from which on the one or the other is worth a thought, and from which on a race tells them apart. */
const longEnough = 1 << 10
const raceFrom = 1 << 13
const raceSize = 1 << 16
const rounds = 3
let faster: Decode | undefined

/** Decodes bytes that are known to be valid UTF-8, by whichever way this Node does faster. */
export function decodeUtf8(bytes: Uint8Array): string {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (buffer.length < longEnough) return direct(buffer)
  if (faster === undefined && buffer.length >= raceFrom) {
    faster = race(buffer.subarray(0, lastStart(buffer, Math.min(buffer.length, raceSize) - 1)))
  }
  return (faster ?? direct)(buffer)
}

/** Where the character that holds the byte `at` starts, so that nothing is cut in two. */
function lastStart(bytes: Buffer, at: number): number {
  let start = at
  while (start > 0 && (bytes[start]! & 0xc0) === 0x80) start--
  return start
}

/** Both give the same text, so the outcome of the race can change nothing but the time taken. */
function race(sample: Buffer): Decode {
  const time = (decode: Decode): number => {
    let best = Number.POSITIVE_INFINITY
    for (let round = 0; round < rounds; round++) {
      const began = performance.now()
      decode(sample)
      best = Math.min(best, performance.now() - began)
    }
    return best
  }
  return time(viaUtf16) < time(direct) ? viaUtf16 : direct
}
