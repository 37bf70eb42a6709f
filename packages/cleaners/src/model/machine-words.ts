/** The passes of `model.wat` over the words of a page. */
import type {Words} from '@copydesk/core'
import {
  addressOf,
  beforeAt,
  bitsAt,
  countsAt,
  forestsAt,
  type Machine,
  pageAt,
  seenAt,
  type Views,
  wantedAt,
  weightsAt
} from './machine-memory.js'
import type {WordTable} from './word-table.js'

/** Which words are common: those that make up this share of the counted ones, and stand among them at least so often. */
export interface CoreWords {
  readonly share: number
  readonly times: number
}

/** What is read of words in machine code; what it gives is good until the next call. */
export interface WordPasses {
  /** What `vocabularyByLoop` writes, for pages without wide scripts, from where block 0 stands in columns made here. */
  vocabulary(words: Words, shared: number, usual: number, mask: number, own: Uint8Array, core: CoreWords): void
  /** The bits that `find` reads; see `wantedPlaces`. */
  wanted(): Uint8Array
  /** What `findByLoop` gives and writes, for words of so many units at least, whatever their script. */
  find(words: Words, share: number, mask: number, most: number, least: number): Int32Array
  /** What `weighByLoop` gives. */
  weigh(words: Words, table: WordTable, most: number): Int32Array
  /** What `repeatsByLoop` writes. */
  repeats(words: Words, same: number, repeated: number, before: number, span: number): void
}

/** The passes of a machine over words. */
export function wordPasses(machine: Machine, memory: Views): WordPasses {
  let page: Words | undefined
  let known: WordTable | undefined
  let [blocks, hashAt, outAt, sizeAt, keysAt, ownAt] = [0, 0, 0, 0, 0, 0]
  /** Takes over the words of a page, which all its passes read. */
  const take = (words: Words): void => {
    if (page === words) return
    blocks = words.first.length - 1
    const count = words.hash.length
    hashAt = pageAt + 4 * (blocks + 1)
    outAt = hashAt + 4 * count
    sizeAt = outAt + 12 * blocks
    keysAt = sizeAt + 2 * count
    ownAt = keysAt + 2 * (count + 3)
    memory.longs.set(words.first, pageAt >> 2)
    memory.longs.set(words.hash, hashAt >> 2)
    memory.shorts.set(words.size, sizeAt >> 1)
    page = words
  }
  const out = (): Int32Array => memory.longs.subarray(outAt >> 2, sizeAt >> 2)
  return {
    vocabulary(words, shared, usual, mask, own, {share, times}) {
      take(words)
      memory.bytes.set(own.subarray(0, blocks), ownAt)
      const [a, b] = [addressOf(shared), addressOf(usual)]
      machine.vocabulary(pageAt, ownAt, blocks, hashAt, sizeAt, countsAt, mask, share, times, a, b)
    },
    wanted: () => memory.bytes.subarray(wantedAt, forestsAt),
    find(words, share, mask, most, least) {
      take(words)
      machine.find(pageAt, blocks, most, hashAt, sizeAt, least, wantedAt, mask, outAt, addressOf(share))
      return out()
    },
    weigh(words, table, most) {
      take(words)
      if (known !== table) {
        memory.longs.set(table.bits, bitsAt >> 2)
        memory.shorts.set(table.before, beforeAt >> 1)
        memory.shorts.set(table.weights, weightsAt >> 1)
        known = table
      }
      machine.weigh(pageAt, blocks, most, hashAt, bitsAt, beforeAt, weightsAt, outAt)
      return out()
    },
    repeats(words, same, repeated, before, span) {
      take(words)
      const [a, b, c] = [addressOf(same), addressOf(repeated), addressOf(before)]
      machine.repeat(pageAt, blocks, hashAt, keysAt, span, seenAt, a, b, c)
    }
  }
}
