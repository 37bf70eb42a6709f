// The machine of `twin-keys.wat`, which reads texts of most scripts at four times the speed of the loops.
import {startMachine} from '@copydesk/core/wasm'
import {CHANGES, charClass, unitLower} from './chars.js'
import {bandCount} from './similarity-sketch.js'
import {twinKeysWasm} from './twin-keys-wasm.js'
import {unitWriter} from './units.js'
import {type WordBuffer, wordBuffer} from './words.js'

/** What the machine exports, by addresses in its memory. */
interface Machine {
  readonly memory: {readonly buffer: ArrayBuffer}
  twins(
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
  words(
    length: number,
    capacity: number,
    allowed: number,
    units: number,
    edges: number,
    hash: number,
    pairs: number,
    start: number,
    end: number,
    flags: number,
    stems: number
  ): number
  keys(hash: number, count: number, shingles: number, mixed: number, slots: number, keys: number): number
}

/** A machine that reads one text at a time, and the arrays in which its answers stand until the next one. */
export interface TextMachine {
  readonly words: WordBuffer
  /** The text in NFC, in which the words have their places. */
  readonly composed: () => string
  /** Hash of every word and the one after it. */
  readonly pairs: Uint32Array
  readonly shingles: Uint32Array
  readonly bands: Uint32Array
  /** Fills `shingles` and `bands`; gives how many shingles, below 0 where it cannot read the text or it has too few words. */
  readonly readTwins: (text: string) => number
  /** Fills `words` and `pairs`; false where it cannot read the text. */
  readonly readWords: (text: string) => boolean
  /** Fills `shingles` and `bands` from the words that were read last; gives as `readTwins`. */
  readonly twinsOfWords: () => number
}

/** Answers of the machine that are no number. */
const UNKNOWN_UNIT = -1
const NOT_COMPOSED = -2

/** UTF-16 units of a text that the machine has room for. */
const mostUnits = 1 << 14

/** A machine that reads the first words of a text, `capacity` at most; undefined where the platform has none. */
export function startTextMachine(capacity: number): TextMachine | undefined {
  const machine = startMachine<Machine>(twinKeysWasm)
  if (machine === undefined) return undefined
  const at = layOut(capacity)
  const memory = machine.memory.buffer
  const numbers = (from: number): Uint32Array => new Uint32Array(memory, from, capacity)
  const words = {
    ...wordBuffer(0),
    hash: numbers(at.hash),
    start: numbers(at.start),
    end: numbers(at.end),
    flags: new Uint8Array(memory, at.flags, capacity)
  }
  const {units, edges, hash, pairs, start, end, flags, shingles, slots, keys} = at
  const askTwins: Question = (length, allowed) =>
    machine.twins(length, capacity, allowed, units, edges, hash, shingles, slots, keys)
  // Stems are put together where the slots of a sketch will stand.
  const askWords: Question = (length, allowed) =>
    machine.words(length, capacity, allowed, units, edges, hash, pairs, start, end, flags, slots)
  const asker = createAsker(memory, at)
  return {
    words,
    composed: asker.composed,
    pairs: numbers(pairs),
    shingles: numbers(shingles),
    bands: new Uint32Array(memory, keys, bandCount),
    readTwins: (text) => asker.ask(text, askTwins),
    readWords(text): boolean {
      words.count = Math.max(0, asker.ask(text, askWords))
      return words.count > 0
    },
    // The edges of words are not asked for any more: their place is free.
    twinsOfWords: () => machine.keys(hash, words.count, shingles, edges, slots, keys)
  }
}

/** Has a text of so many units read that stands in the machine; `allowed` are bits of units that it may have all the same. */
type Question = (length: number, allowed: number) => number

/** Gives texts to a machine. */
interface Asker {
  /** Puts a text into the machine, in NFC, and asks; gives the answer, below 0 where the machine cannot read the text. */
  readonly ask: (text: string, question: Question) => number
  /** The text that was put there last, in NFC. */
  readonly composed: () => string
}

function createAsker(memory: ArrayBuffer, at: Layout): Asker {
  const classes = new Uint8Array(memory, 0, 1 << 16)
  const lowers = new Uint16Array(memory, at.lowers, 1 << 16)
  const writeUnits = unitWriter(new Uint16Array(memory, at.units, mostUnits + 16))
  const learn = (unit: number): void => {
    classes[unit] = charClass(unit)
    lowers[unit] = unitLower[unit]!
  }
  let last = ''
  const askWith = (text: string, allowed: number, question: Question): number => {
    if (text.length > mostUnits) return -1
    writeUnits(text)
    let answer = question(text.length, allowed)
    if (answer === UNKNOWN_UNIT) {
      for (let i = 0; i < text.length; i++) learn(text.charCodeAt(i))
      answer = question(text.length, allowed)
    }
    if (answer === NOT_COMPOSED) return askWith(text.normalize('NFC'), CHANGES, question)
    last = text
    return Math.max(answer, -1)
  }
  // What stands behind the last unit.
  learn(0)
  return {ask: (text, question) => askWith(text, 0, question), composed: () => last}
}

interface Layout {
  readonly lowers: number
  readonly units: number
  readonly edges: number
  readonly hash: number
  readonly pairs: number
  readonly start: number
  readonly end: number
  readonly shingles: number
  readonly slots: number
  readonly keys: number
  readonly flags: number
}

/** Where things stand in the machine's memory, in bytes: edges may be one more than units, hashes three more than words. */
function layOut(capacity: number): Layout {
  const lowers = 1 << 16
  const units = lowers + (1 << 17)
  const edges = units + 2 * mostUnits + 32
  const hash = edges + 4 * mostUnits + 32
  const list = 4 * capacity + 16
  const slots = hash + 5 * list
  const keys = slots + 512
  return {
    lowers,
    units,
    edges,
    hash,
    pairs: hash + list,
    start: hash + 2 * list,
    end: hash + 3 * list,
    shingles: hash + 4 * list,
    slots,
    keys,
    flags: keys + 4 * bandCount
  }
}
