import {finish, hashSeed, lowerCase, mixUnit} from '@copydesk/core'

/** Single words to be looked for among the hashed words of a page: an open hash table, 0 in empty slots. */
export type WordSet = Int32Array

/** Makes a set of words; case does not matter. */
export function wordSet(words: readonly string[]): WordSet {
  return setOf(words.flatMap(formsOf).map(hashWord))
}

/** Makes a set of hashed words. A quarter of its slots is full at most, since nearly all words of a page are in no set. */
export function setOf(hashes: readonly number[]): WordSet {
  const set = new Int32Array(2 ** Math.ceil(Math.log2(4 * hashes.length + 4)))
  for (const hash of hashes) set[slotOf(set, hash)] = hash
  return set
}

/** A word or phrase as it may stand on a page: the words of a page lose the dot that the small form of `İ` has. */
export function formsOf(phrase: string): readonly string[] {
  return phrase.includes('i\u0307') ? [phrase, phrase.replaceAll('i\u0307', 'i')] : [phrase]
}

/** Hash of a word as the words of a page are hashed, whatever its case; signed, since maps keep small integers best. */
export function hashWord(word: string): number {
  return hashPart(word, 0, word.length)
}

/** `hashWord` of the word `[from, to)` of a text. */
export function hashPart(text: string, from: number, to: number): number {
  let hash = hashSeed
  for (let i = from; i < to; i++) hash = mixUnit(hash, lowerCase[text.charCodeAt(i)]!)
  return finish(hash) | 0
}

/** True if the word with this hash is in the set. */
export function isWordOf(set: WordSet, hash: number): boolean {
  return set[slotOf(set, hash | 0)] !== 0
}

/** Where the word with this signed hash stands, or the empty slot where it would. */
export function slotOf(set: WordSet, hash: number): number {
  const mask = set.length - 1
  let slot = hash & mask
  while (set[slot] !== 0 && set[slot] !== hash) slot = (slot + 1) & mask
  return slot
}
