import {charClass, type Doc, LETTER, UPPER} from '@copydesk/core'
import {isWordOf} from '../look/word-set.js'
import {nameWordsOf} from './names.js'

/** Letters of a word that can tell, at least: shorter ones are small words and initials. */
const fewestLetters = 3

/**
 * True if a capitalised word of `[start, end)` in block `i` stands in small letters elsewhere on the page: `Content Editor`
 * and `Recent Posts` do, the name of a person hardly ever does. Vietnamese names are made of everyday words, so there it
 * says nothing.
 */
export function hasEverydayWord(doc: Doc, i: number, start: number, end: number): boolean {
  if (doc.locale.lang === doc.lang && doc.locale.words.namesAreWords) return false
  const {particles} = nameWordsOf(doc)
  const {at, size, hash, first} = doc.words
  for (let w = first[i]!; w < first[i + 1]!; w++) {
    if (at[w]! < start || at[w]! >= end || size[w]! < fewestLetters) continue
    if (!(charClass[doc.units[at[w]!]!]! & UPPER)) continue
    if (isWordOf(particles, hash[w]!)) continue
    if (standsSmall(doc, hash[w]!)) return true
  }
  return false
}

/** True if the page has the word in small letters. */
function standsSmall({units, words: {at, hash}}: Doc, word: number): boolean {
  for (let w = hash.indexOf(word); w >= 0; w = hash.indexOf(word, w + 1)) {
    const kind = charClass[units[at[w]!]!]!
    if (kind & LETTER && !(kind & UPPER)) return true
  }
  return false
}
