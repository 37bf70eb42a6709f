import {charClass, UPPER} from '@copydesk/core'
import {hashWord, isWordOf} from '../../look/word-set.js'
import {isDomain} from '../urls.js'
import type {NameWords} from './names.js'

/** Words of the name of an outlet in nobody's name, and of a source's, at most; and UTF-16 units of that. */
const [mostWords, mostInSource, longestSource] = [6, 8, 60]

/** Two words or more, all with a capital, one of which is in nobody's name. */
export function isOutletName(text: string, {never}: NameWords): boolean {
  const words = text.split(/\s+/)
  if (words.length < 2 || words.length > mostWords || !words.every(isCapital)) return false
  return words.some((word) => isWordOf(never, hashWord(word)))
}

/** True for a word with a capital. */
export function isCapital(word: string): boolean {
  return (charClass[word.charCodeAt(0)]! & UPPER) !== 0
}

/** After a label one capitalised word is a name too. */
export function isOneName(text: string): boolean {
  return /^\p{Lu}[\p{L}\p{M}'’.-]{1,20}$/u.test(text)
}

/** Names of outlets: a few words, the first with a capital, or a site. */
export function isSourceName(text: string): boolean {
  if (isDomain(text)) return true
  return (
    text.length <= longestSource &&
    /^[\p{Lu}\d“"]/u.test(text) &&
    !/[!?;]$/.test(text) &&
    text.split(/\s+/).length <= mostInSource
  )
}

/** True for a number or a date: `12. 6. 2026`. */
export function isFigures(text: string): boolean {
  return /^\d[\d\s.-]*$/.test(text)
}

/** Words with a figure among them that are no name any more: `Radio 100 FM` is one. */
const fewestWithFigure = 4

/** True for words with a figure among them: `JPY tăng nhẹ lên mức 98`. */
export function hasFigure(text: string): boolean {
  return / \d/.test(text) && text.split(' ').length >= fewestWithFigure
}
