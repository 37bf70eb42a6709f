import {charClass, type Doc, UPPER} from '@copydesk/core'

/** Words of each of two glued headlines, at least. */
export const shortestHalf = 6

/** The word at which a second headline begins in block `i`, or -1: an everyday word of the page takes a capital there. */
export function seamIn(doc: Doc, i: number): number {
  const from = doc.words.first[i]!
  const to = doc.words.first[i + 1]!
  for (let w = from + shortestHalf; w <= to - shortestHalf; w++) {
    if (isCapital(doc, w) && !isCapital(doc, w + 1) && isPlainSpace(doc, w) && isEveryday(doc, w)) return w
  }
  return -1
}

function isCapital(doc: Doc, w: number): boolean {
  return (charClass[doc.units[doc.words.at[w]!]!]! & UPPER) !== 0
}

/** True if nothing but a space parts the word from the one before it. */
function isPlainSpace(doc: Doc, w: number): boolean {
  const {at, size} = doc.words
  return at[w]! - (at[w - 1]! + size[w - 1]!) === 1 && doc.units[at[w]! - 1] === 32
}

/** True if the page has this word and the next more often in small letters than, inside a sentence, with a capital. */
function isEveryday(doc: Doc, word: number): boolean {
  const {hash, at, size} = doc.words
  let small = 0
  let capital = 0
  for (let w = 1; w + 1 < hash.length; w++) {
    if (w === word || hash[w] !== hash[word] || hash[w + 1] !== hash[word + 1]) continue
    if (!isCapital(doc, w)) small++
    else if (at[w]! - (at[w - 1]! + size[w - 1]!) === 1) capital++
  }
  return small >= 2 && small > capital
}
