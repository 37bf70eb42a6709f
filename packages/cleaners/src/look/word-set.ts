import {hashWord} from './word-list.js'

/** Single words to be looked for among the hashed words of a page: an open hash table, 0 in empty slots. */
export type WordSet = Int32Array

/**
 * Makes a set of words; case does not matter, and the small form of `İ` is found with its own dot and without. A quarter of its slots is full at most, since nearly all words of a page
 * are in no set.
 */
export function wordSet(words: readonly string[]): WordSet {
  const forms = words.flatMap((word) => (word.includes('i\u0307') ? [word, word.replaceAll('i\u0307', 'i')] : word))
  const set = new Int32Array(2 ** Math.ceil(Math.log2(4 * forms.length + 4)))
  for (const hash of forms.map(hashWord)) set[slotOf(set, hash)] = hash
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
