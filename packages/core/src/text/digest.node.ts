import {Buffer, transcode} from 'node:buffer'
import {hash} from 'node:crypto'

/** Room for the UTF-16 units of most texts. */
const room = Buffer.allocUnsafeSlow(1 << 17)

/**
 * SHA-256 (FIPS 180-4) of the UTF-8 bytes of texts in a row, hexadecimal. Node's own is several times faster, and to
 * copy a text's units and transcode them takes a third of the time of writing it as UTF-8.
 */
export function digest(...texts: readonly string[]): string {
  let units = 0
  for (const text of texts) units += text.length
  if (2 * units > room.length) return hash('sha256', texts.join(''))
  let end = 0
  for (const text of texts) end += room.write(text, end, 'utf16le')
  try {
    return hash('sha256', transcode(room.subarray(0, end), 'utf16le', 'utf8'))
  } catch {
    // half of a surrogate pair is no UTF-16; as a string it is hashed with a replacement character
    return hash('sha256', texts.join(''))
  }
}
