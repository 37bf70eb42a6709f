import type {Words} from '@copydesk/core'
import {startMachine} from '@copydesk/core/wasm'
import type {WordTable} from './word-table.js'
import {wordsWasm} from './words-wasm.js'

/** What `words.wat` exports. */
interface Machine {
  readonly memory: {readonly buffer: ArrayBuffer; grow(pages: number): number}
  count(first: number, own: number, blocks: number, hash: number, table: number, mask: number): number
  tally(
    first: number,
    own: number,
    blocks: number,
    hash: number,
    size: number,
    table: number,
    mask: number,
    often: number,
    out: number
  ): void
  weigh(
    first: number,
    blocks: number,
    most: number,
    hash: number,
    bits: number,
    before: number,
    weights: number,
    out: number
  ): void
  repeat(first: number, blocks: number, hash: number, keys: number, span: number, seen: number, out: number): void
}

/** The passes of `words.wat` over the words of a page; what they give is good until the next call. */
export interface WordMachine {
  /** The counts that `tally` reads; see `countsFor`. */
  counts(words: Words): Uint16Array
  /** What `countByLoop` does and gives. */
  count(words: Words, mask: number, own: Uint8Array): number
  /** What `tallyByLoop` gives, for pages without wide scripts. */
  tally(words: Words, mask: number, often: number, own: Uint8Array): Int32Array
  /** What `weighByLoop` gives. */
  weigh(words: Words, table: WordTable, most: number): Int32Array
  /** What `repeatsByLoop` gives. */
  repeats(words: Words, span: number): Int32Array
}

// Where things stand in memory, in bytes: a table of words, counts by place, and what belongs to a page.
const bitsAt = 0
const beforeAt = bitsAt + (1 << 15)
const weightsAt = beforeAt + (1 << 14)
const countsAt = weightsAt + (1 << 17)
const seenAt = countsAt + (1 << 17)
const pageAt = seenAt + (1 << 16)

/** Pages of more words or blocks than this are not for the machine: its memory never gets smaller. */
export const mostWordsOfMachine: number = 1 << 18

const memoryPage = 65536

/** A machine of its own; undefined where the platform cannot do it. */
export function startWordMachine(): WordMachine | undefined {
  const machine = startMachine<Machine>(wordsWasm)
  if (!machine) return undefined
  let [bytes, shorts, longs] = [new Uint8Array(0), new Uint16Array(0), new Int32Array(0)]
  const reserve = (room: number): void => {
    const missing = Math.ceil((room - machine.memory.buffer.byteLength) / memoryPage)
    if (missing > 0) machine.memory.grow(missing)
    const {buffer} = machine.memory
    ;[bytes, shorts, longs] = [new Uint8Array(buffer), new Uint16Array(buffer), new Int32Array(buffer)]
  }
  reserve(pageAt)
  let page: Words | undefined
  let known: WordTable | undefined
  let [hashAt, outAt, sizeAt, keysAt, ownAt] = [0, 0, 0, 0, 0]
  /** Takes over the words of a page, which all its passes read. */
  const take = (words: Words): void => {
    if (page === words) return
    const blocks = words.first.length - 1
    hashAt = pageAt + 4 * (blocks + 1)
    outAt = hashAt + 4 * words.hash.length
    sizeAt = outAt + 12 * blocks
    keysAt = sizeAt + 2 * words.hash.length
    ownAt = keysAt + 2 * words.hash.length
    if (bytes.length < ownAt + blocks) reserve(2 * (ownAt + blocks))
    longs.set(words.first, pageAt >> 2)
    longs.set(words.hash, hashAt >> 2)
    shorts.set(words.size, sizeAt >> 1)
    page = words
  }
  return {
    counts(words) {
      take(words)
      return shorts.subarray(countsAt >> 1, seenAt >> 1)
    },
    count(words, mask, own) {
      take(words)
      const blocks = words.first.length - 1
      bytes.set(own.subarray(0, blocks), ownAt)
      return machine.count(pageAt, ownAt, blocks, hashAt, countsAt, mask)
    },
    tally(words, mask, often, own) {
      take(words)
      const blocks = words.first.length - 1
      bytes.set(own.subarray(0, blocks), ownAt)
      machine.tally(pageAt, ownAt, blocks, hashAt, sizeAt, countsAt, mask, often, outAt)
      return longs.subarray(outAt >> 2, sizeAt >> 2)
    },
    weigh(words, table, most) {
      take(words)
      if (known !== table) {
        longs.set(table.bits, bitsAt >> 2)
        shorts.set(table.before, beforeAt >> 1)
        shorts.set(table.weights, weightsAt >> 1)
        known = table
      }
      machine.weigh(pageAt, words.first.length - 1, most, hashAt, bitsAt, beforeAt, weightsAt, outAt)
      return longs.subarray(outAt >> 2, sizeAt >> 2)
    },
    repeats(words, span) {
      take(words)
      machine.repeat(pageAt, words.first.length - 1, hashAt, keysAt, span, seenAt, outAt)
      return longs.subarray(outAt >> 2, sizeAt >> 2)
    }
  }
}
