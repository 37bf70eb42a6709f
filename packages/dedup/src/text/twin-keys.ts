// Shingles and band keys of a text, all that it takes to find its twins: by a machine, and by the loops what it cannot
// read.
import {rawShingles} from './shingles.js'
import {bandKeys, similaritySketch} from './similarity-sketch.js'
import {textLimit} from './terms.js'
import {startTextMachine} from './text-machine.js'
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
  const machine = startTextMachine(textLimit)
  if (machine === undefined) return readByLoops
  return (text) => {
    const count = machine.readTwins(text)
    return count < 0 ? readByLoops(text) : {shingles: machine.shingles.subarray(0, count), bands: machine.bands}
  }
}
