// All that a sketch needs of a running text, in one go: by a machine, and by the loops what it cannot read.
import {composed} from './composed.js'
import {pairHash} from './hash.js'
import {rawShingles} from './shingles.js'
import {bandKeys, similaritySketch} from './similarity-sketch.js'
import {startTextMachine} from './text-machine.js'
import {type PairedWords, readWords, type Words, wordBuffer} from './words.js'

/** The words of a text and what it is found by. */
export interface RunningText extends PairedWords {
  /** The text in NFC, in which the words have their places. */
  readonly composed: string
  /** 4-word shingles as they stand, with repetitions. */
  readonly shingles: Uint32Array
  /** Band keys of their sketch; none where the text has no word. */
  readonly bands: Uint32Array
}

/** Reads a text; the arrays hold until the next one is read. */
export type TextReader = (text: string) => RunningText

/** Reads as many words as there is room for, by the loops; they hold until the next are read. */
export function createPairReader(limit: number): (text: string) => PairedWords {
  const buffer = wordBuffer(limit)
  const pairs = new Uint32Array(limit)
  return (text) => {
    readWords(text, buffer)
    const {count, hash} = buffer
    for (let i = 0; i + 1 < count; i++) pairs[i] = pairHash(hash[i]!, hash[i + 1]!)
    return {...buffer, pairs}
  }
}

/** The words of a text, and a text in which they have these places. */
export interface PlacedWords extends Words {
  readonly composed: string
}

/** The fastest reader of the first `limit` words alone that the platform has; they hold until the next are read. */
export function createWordReader(limit: number): (text: string) => PlacedWords {
  const buffer = wordBuffer(limit)
  const machine = startTextMachine(limit)
  return (text) => {
    if (machine?.readWords(text)) return {...machine.words, composed: machine.composed()}
    const composed = readWords(text, buffer)
    return {...buffer, composed}
  }
}

/** By the loops alone: what the machine gives, wherever it runs. */
export function createLoopReader(limit: number): TextReader {
  const read = createPairReader(limit)
  return (text) => keyed(read(text), composed(text))
}

/** The fastest reader of the first `limit` words that the platform has. */
export function createTextReader(limit: number): TextReader {
  const readByLoops = createLoopReader(limit)
  const machine = startTextMachine(limit)
  if (machine === undefined) return readByLoops
  const {words, pairs, bands} = machine
  return (text) => {
    if (!machine.readWords(text)) return readByLoops(text)
    const {count, hash, start, end, flags} = words
    const read = {count, hash, start, end, flags, pairs}
    const found = machine.twinsOfWords()
    if (found < 0) return keyed(read, machine.composed())
    return {...read, composed: machine.composed(), shingles: machine.shingles.subarray(0, found), bands}
  }
}

function keyed(words: PairedWords, composed: string): RunningText {
  const shingles = rawShingles(words)
  return {...words, composed, shingles, bands: words.count === 0 ? none : bandKeys(similaritySketch(shingles))}
}

const none = new Uint32Array(0)
