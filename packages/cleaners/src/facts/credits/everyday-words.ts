import {charClass, type Doc, LETTER, UPPER} from '@copydesk/core'
import {ownPack} from '../../look/own-pack.js'
import {isWordOf} from '../../look/word-set.js'
import {nameWordsOf} from './names.js'

/** Letters of a word that can tell, at least: shorter ones are small words and initials. */
const fewestLetters = 3

/**
 * True if a capitalised word of `[start, end)` in block `i` stands in small letters elsewhere on the page: `Content Editor`
 * and `Recent Posts` do, the name of a person hardly ever does. Vietnamese names are made of everyday words, so there it
 * says nothing.
 */
export function hasEverydayWord(doc: Doc, i: number, start: number, end: number): boolean {
  if (areNamesWords(doc)) return false
  const {first, hash} = doc.words
  for (let w = first[i]!; w < first[i + 1]!; w++)
    if (mayTell(doc, w, start, end) && standsSmall(doc, hash[w]!)) return true
  return false
}

/** True if each of those words does. */
export function hasOnlyEverydayWords(doc: Doc, i: number, start: number, end: number): boolean {
  if (areNamesWords(doc)) return false
  const {first, hash} = doc.words
  for (let w = first[i]!; w < first[i + 1]!; w++)
    if (mayTell(doc, w, start, end) && !standsSmall(doc, hash[w]!)) return false
  return true
}

function areNamesWords(doc: Doc): boolean {
  return ownPack(doc)?.words.namesAreWords === true
}

/** True for a capitalised word of the stretch that is long enough and no particle. */
function mayTell(doc: Doc, w: number, start: number, end: number): boolean {
  const {at, size, hash} = doc.words
  if (at[w]! < start || at[w]! >= end || size[w]! < fewestLetters) return false
  return (charClass[doc.units[at[w]!]!]! & UPPER) !== 0 && !isWordOf(nameWordsOf(doc).particles, hash[w]!)
}

/** True if the page has the word in small letters. */
function standsSmall({units, words: {at, hash}}: Doc, word: number): boolean {
  for (let w = hash.indexOf(word); w >= 0; w = hash.indexOf(word, w + 1)) {
    const kind = charClass[units[at[w]!]!]!
    if (kind & LETTER && !(kind & UPPER)) return true
  }
  return false
}
