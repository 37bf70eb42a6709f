import {hashWord} from './word-list.js'

/** Single words to be looked for among the hashed words of a page: an open hash table, 0 in empty slots. */
export type WordSet = Int32Array

/** Makes a set of words; case does not matter. */
export function wordSet(words: readonly string[]): WordSet {
  return setOf(words.map(hashWord))
}

/** Makes a set of hashed words. A quarter of the slots is full at most: nearly all words of a page are in no set. */
export function setOf(hashes: readonly number[]): WordSet {
  const set = new Int32Array(2 ** Math.ceil(Math.log2(4 * hashes.length + 4)))
  for (const hash of hashes) if (!isWordOf(set, hash)) set[slotOf(set, hash | 0)] = hash
  return set
}

/** True if the word with this hash is in the set. */
export function isWordOf(set: WordSet, hash: number): boolean {
  return set[slotOf(set, hash | 0)] !== 0
}

/** Where the word stands, or the empty slot where it would. */
function slotOf(set: WordSet, hash: number): number {
  const mask = set.length - 1
  let slot = hash & mask
  while (set[slot] !== 0 && set[slot] !== hash) slot = (slot + 1) & mask
  return slot
}
