import {charClass, type Doc, LETTER, UPPER} from '@copydesk/core'
import {oncePerDoc} from '../look/memo.js'
import {isWordOf, setOf, type WordSet} from '../look/word-set.js'
import {particles} from './names.js'

/** Letters of a word that can tell, at least: shorter ones are small words and initials. */
const fewestLetters = 3

/** Hashes of the words that the page has in small letters. */
const smallWordsOf = oncePerDoc(({units, words: {at, size, hash}}: Doc): WordSet => {
  const small = new Set<number>()
  for (let w = 0; w < hash.length; w++) {
    const kind = charClass[units[at[w]!]!]!
    if (size[w]! >= fewestLetters && kind & LETTER && !(kind & UPPER)) small.add(hash[w]! | 0)
  }
  return setOf([...small])
})

/**
 * True if a capitalised word of `[start, end)` in block `i` stands in small letters elsewhere on the page: `Content Editor`
 * and `Recent Posts` do, the name of a person hardly ever does. Vietnamese names are made of everyday words, so there it
 * says nothing.
 */
export function hasEverydayWord(doc: Doc, i: number, start: number, end: number): boolean {
  if (doc.lang === 'vi') return false
  const {at, size, hash, first} = doc.words
  for (let w = first[i]!; w < first[i + 1]!; w++) {
    if (at[w]! < start || at[w]! >= end || size[w]! < fewestLetters) continue
    if (!(charClass[doc.units[at[w]!]!]! & UPPER)) continue
    if (particles.has(doc.text.slice(at[w]!, at[w]! + size[w]!).toLowerCase())) continue
    if (isWordOf(smallWordsOf(doc), hash[w]!)) return true
  }
  return false
}
