import {Buffer} from 'node:buffer'
import {hash} from 'node:crypto'

/** Room for the bytes of most texts; a UTF-16 unit takes three at most. */
const room = Buffer.allocUnsafeSlow(3 << 15)

/** SHA-256 (FIPS 180-4) of the text's UTF-8 bytes, hexadecimal. Node's own is several times faster. */
export function digest(text: string): string {
  if (text.length * 3 > room.length) return hash('sha256', text)
  return hash('sha256', room.subarray(0, room.write(text, 'utf8')))
}
