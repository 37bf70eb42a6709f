// The units of a string in an array: a loop over them takes half the time of one that calls `charCodeAt`, which must look
// at the kind of string each time. In Node the copy itself takes 2 % of the reading; elsewhere a loop makes it.

interface NodeBuffer {
  readonly write: (text: string, offset: number, encoding: 'utf16le') => number
}

interface NodeGlobal {
  readonly Buffer?: {readonly from: (memory: ArrayBuffer) => NodeBuffer}
}

const {Buffer} = globalThis as NodeGlobal
const littleEndian = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1

let units = new Uint16Array(1 << 15)
let bytes = littleEndian ? Buffer?.from(units.buffer) : undefined

/** The UTF-16 units of a text and a 0 after them, in an array that the next call overwrites. */
export function unitsOf(text: string): Uint16Array {
  const {length} = text
  if (units.length <= length) {
    units = new Uint16Array(length * 2)
    bytes = littleEndian ? Buffer?.from(units.buffer) : undefined
  }
  if (bytes !== undefined) bytes.write(text, 0, 'utf16le')
  else for (let i = 0; i < length; i++) units[i] = text.charCodeAt(i)
  units[length] = 0
  return units
}
