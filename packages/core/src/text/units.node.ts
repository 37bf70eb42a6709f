import {Buffer} from 'node:buffer'

/** The UTF-16 units of a text, by one copy of its memory. */
export function unitsOf(text: string): Uint16Array {
  // memory of its own that is not zeroed first
  const bytes = Buffer.allocUnsafeSlow(2 * text.length)
  bytes.write(text, 'utf16le')
  return new Uint16Array(bytes.buffer, bytes.byteOffset, text.length)
}
