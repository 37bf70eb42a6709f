// The units of a string in an array: a loop over them takes half the time of one that calls `charCodeAt`, which must look
// at the kind of string each time. In Node the copy itself takes 2 % of the reading; elsewhere a loop makes it.

interface NodeBuffer {
  readonly write: (text: string, offset: number, encoding: 'utf16le') => number
}

interface NodeGlobal {
  readonly Buffer?: {readonly from: (memory: ArrayBufferLike, start: number, length: number) => NodeBuffer}
}

const {Buffer} = globalThis as NodeGlobal
const littleEndian = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1

/** Writes the UTF-16 units of a text, and a 0 after them, into an array that has room for them. */
export function unitWriter(units: Uint16Array): (text: string) => void {
  const bytes = littleEndian ? Buffer?.from(units.buffer, units.byteOffset, units.byteLength) : undefined
  return (text) => {
    if (bytes !== undefined) bytes.write(text, 0, 'utf16le')
    else for (let i = 0; i < text.length; i++) units[i] = text.charCodeAt(i)
    units[text.length] = 0
  }
}

let units = new Uint16Array(1 << 15)
let write = unitWriter(units)

/** The UTF-16 units of a text and a 0 after them, in an array that the next call overwrites. */
export function unitsOf(text: string): Uint16Array {
  if (units.length <= text.length) {
    units = new Uint16Array(text.length * 2)
    write = unitWriter(units)
  }
  write(text)
  return units
}
