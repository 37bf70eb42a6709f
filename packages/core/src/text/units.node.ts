import {Buffer} from 'node:buffer'

/** The UTF-16 units of a text, by one copy of its memory. */
export function unitsOf(text: string): Uint16Array {
  const units = new Uint16Array(text.length)
  Buffer.from(units.buffer).write(text, 'utf16le')
  return units
}
