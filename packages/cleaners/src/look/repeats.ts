/** What the page says more than once, told by the hashes of its words alone. */
import {type Doc, wordCount} from '@copydesk/core'
import {columnOf, fullColumnOf, oncePerDoc} from './memo.js'

/** A number that is the same for blocks of the same words, whatever their case and punctuation; 0 for none. */
export function wordsKey(doc: Doc, i: number): number {
  return wordKeysOf(doc)[i]!
}

/** True if the page has the words of block `i` in another block. */
export function isRepeated(doc: Doc, i: number): boolean {
  return repeatedOf(doc)[i] === 1
}

/** True if block `i` is the headline over again, marks aside. */
export function isCopyOfHeadline(doc: Doc, i: number): boolean {
  return (
    doc.title >= 0 && wordCount(doc, i) === wordCount(doc, doc.title) && wordsKey(doc, i) === wordsKey(doc, doc.title)
  )
}

const repeatColumn = columnOf((length) => new Uint8Array(length))
const slotColumn = columnOf((length) => new Int32Array(length))

/** 1 for every block whose words another block of the page has, too, by the number of its words. */
export const repeatedOf: (doc: Doc) => Uint8Array = oncePerDoc((doc: Doc): Uint8Array => {
  const keys = wordKeysOf(doc)
  const repeated = repeatColumn(doc.count)
  const size = slotsFor(doc.count)
  const first = slotColumn(size)
  for (let i = 0; i < doc.count; i++) {
    const slot = slotOfKey(first, size, keys, keys[i]!)
    if (first[slot] === 0) first[slot] = i + 1
    else repeated[i] = repeated[first[slot]! - 1] = 1
  }
  return repeated
})

/** Slots of an open hash table of so many blocks by key. Each holds a block, counted from 1; 0 is empty. */
export function slotsFor(count: number): number {
  return 2 ** Math.ceil(Math.log2(2 * count + 2))
}

/** The slot, of the first `size`, that holds a block with this key; the empty one where it belongs if none does. */
export function slotOfKey(slots: Int32Array, size: number, keys: Int32Array, key: number): number {
  const mask = size - 1
  let slot = (key ^ (key >>> 15)) & mask
  while (slots[slot] !== 0 && keys[slots[slot]! - 1] !== key) slot = (slot + 1) & mask
  return slot
}

const keyColumn = fullColumnOf((length) => new Int32Array(length))

/** `wordsKey` of every block. */
export const wordKeysOf: (doc: Doc) => Int32Array = oncePerDoc(({count, words: {first, hash}}: Doc): Int32Array => {
  const keys = keyColumn(count)
  for (let i = 0; i < count; i++) {
    const to = first[i + 1]!
    let key = 0
    for (let w = first[i]!; w < to; w++) key = (Math.imul(key, 31) + hash[w]!) | 0
    keys[i] = key
  }
  return keys
})
