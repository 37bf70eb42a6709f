// Shingles and band keys of a text, all that it takes to find its twins: by a machine that reads texts of most scripts at
// four times the speed of the loops (`twin-keys.wat`), and by the loops what it cannot read.
import {startMachine} from '@copydesk/core/wasm'
import {CHANGES, charClass, unitLower} from './chars.js'
import {bandCount, bandKeys, rawShingles, similaritySketch} from './shingles.js'
import {textLimit} from './terms.js'
import {twinKeysWasm} from './twin-keys-wasm.js'
import {unitWriter} from './units.js'
import {readWords, wordBuffer} from './words.js'

/** What the first 1,200 words of a text are found by. */
export interface TwinKeys {
  /** 4-word shingles as they stand, with repetitions. */
  readonly shingles: Uint32Array
  /** Band keys of their sketch; none where the text has no word. */
  readonly bands: Uint32Array
}

/** Reads a text; the arrays hold until the next one is read. */
export type TwinReader = (text: string) => TwinKeys

/** What `twin-keys.wat` exports. */
interface Machine {
  readonly memory: {readonly buffer: ArrayBuffer}
  read(
    length: number,
    capacity: number,
    allowed: number,
    units: number,
    edges: number,
    hash: number,
    shingles: number,
    slots: number,
    keys: number
  ): number
}

/** Answers of the machine that are no number of shingles. */
const UNKNOWN_UNIT = -1
const NOT_COMPOSED = -2

/** UTF-16 units of a text that the machine has room for; longer texts are read by the loops. */
const mostUnits = 1 << 14

// Where things stand in the machine's memory, in bytes; the edges may be one more than the units, the hashes three more
// than the words.
const lowersAt = 1 << 16
const unitsAt = lowersAt + (1 << 17)
const edgesAt = unitsAt + 2 * mostUnits + 32
const hashAt = edgesAt + 4 * mostUnits + 32
const shinglesAt = hashAt + 4 * textLimit + 16
const slotsAt = shinglesAt + 4 * textLimit + 16
const keysAt = slotsAt + 512

const buffer = wordBuffer(textLimit)
const none = new Uint32Array(0)

/** By the loops alone: what the machine gives, wherever it runs. */
export const readByLoops: TwinReader = (text) => {
  readWords(text, buffer)
  const shingles = rawShingles(buffer)
  return {shingles, bands: shingles.length === 0 ? none : bandKeys(similaritySketch(shingles))}
}

/** The fastest reader that the platform has. */
export function createTwinReader(): TwinReader {
  const machine = startMachine<Machine>(twinKeysWasm)
  if (machine === undefined) return readByLoops
  const memory = machine.memory.buffer
  const classes = new Uint8Array(memory, 0, 1 << 16)
  const lowers = new Uint16Array(memory, lowersAt, 1 << 16)
  const writeUnits = unitWriter(new Uint16Array(memory, unitsAt, mostUnits + 16))
  const shingles = new Uint32Array(memory, shinglesAt, textLimit)
  const keys = new Uint32Array(memory, keysAt, bandCount)
  const learn = (unit: number): void => {
    classes[unit] = charClass(unit)
    lowers[unit] = unitLower[unit]!
  }
  const ask = (text: string, allowed: number): number => {
    writeUnits(text)
    return machine.read(text.length, textLimit, allowed, unitsAt, edgesAt, hashAt, shinglesAt, slotsAt, keysAt)
  }
  const read = (text: string, allowed: number): TwinKeys => {
    if (text.length > mostUnits) return readByLoops(text)
    let count = ask(text, allowed)
    if (count === UNKNOWN_UNIT) {
      for (let i = 0; i < text.length; i++) learn(text.charCodeAt(i))
      count = ask(text, allowed)
    }
    if (count === NOT_COMPOSED) return read(text.normalize('NFC'), CHANGES)
    return count < 0 ? readByLoops(text) : {shingles: shingles.subarray(0, count), bands: keys}
  }
  // What stands behind the last unit.
  learn(0)
  return (text) => read(text, 0)
}
