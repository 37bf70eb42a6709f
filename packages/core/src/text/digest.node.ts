import {Buffer} from 'node:buffer'
import {hash} from 'node:crypto'

/** Room for the bytes of most texts; a UTF-16 unit takes three at most. */
const room = Buffer.allocUnsafeSlow(3 << 15)

/** SHA-256 (FIPS 180-4) of the UTF-8 bytes of texts in a row, hexadecimal. Node's own is several times faster. */
export function digest(...texts: readonly string[]): string {
  let units = 0
  for (const text of texts) units += text.length
  if (units * 3 > room.length) return hash('sha256', texts.join(''))
  let end = 0
  for (const text of texts) end += room.write(text, end, 'utf8')
  return hash('sha256', room.subarray(0, end))
}
