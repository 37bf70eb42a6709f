import {blockText, charClass, DENSE, type Doc, endsWithStop, SPACE, wordCount} from '@copydesk/core'
import {oncePerDoc} from './memo.js'

/** Words of a headline; in scripts without spaces, characters. Measured: 98 % of related titles lie between. */
const shortest = 4
const longest = 34

/** Longest line of dates, counts and section names under a title, in words. */
const longestMeta = 9

/** True if the block looks like a headline: a line of some words without a full stop. A question is one, too. */
export function isHeadline(doc: Doc, i: number): boolean {
  const words = wordCount(doc, i)
  if (words < shortest || words > longest) return false
  if (!endsWithStop(doc, i)) return !isMeta(doc, i)
  const last = lastUnit(doc, i)
  return last === '?' || last === '!' || last === '…' || blockText(doc, i).endsWith('...')
}

/** True if the block is a sentence or more: it ends with a full stop, or is too long for a headline. */
export function isProse(doc: Doc, i: number): boolean {
  return wordCount(doc, i) > longest || (endsWithStop(doc, i) && !isHeadline(doc, i))
}

const clock = /(?:^|\D)\d{1,2}[:hg]\d{2}(?:\D|$)/
const day = /(?:^|\D)\d{1,4}[/.-]\d{1,2}(?:[/.-]\d{2,4})?(?:\D|$)/

const address = /[\w.]@[\w-]+\.\w|https?:\/\/|www\./
const telephone = /(?:\d[ .-]?){8,}\d/

/** Figures of the shortest telephone number. */
const telephoneDigits = 9

const [slash, at, w] = [47, 64, 119]

function hasContact(doc: Doc, i: number): boolean {
  if (mayHaveAddress(doc, i) && address.test(blockText(doc, i))) return true
  if (doc.words.digits[i]! < telephoneDigits) return false
  const text = blockText(doc, i)
  return telephone.test(text) && !clock.test(text)
}

function mayHaveAddress({units, layout}: Doc, i: number): boolean {
  for (let c = layout.start[i]! + 1; c < layout.end[i]!; c++) {
    const unit = units[c]!
    if (unit === at || unit === slash || (unit === w && units[c - 1] === w)) return true
  }
  return false
}

/** True if the block is a short line with a telephone number, an e-mail or a web address. */
export function isContact(doc: Doc, i: number): boolean {
  return wordCount(doc, i) <= longest && hasContact(doc, i)
}

/** True if the block is in a script without spaces, where a character counts as a word. */
export function isDense(doc: Doc, i: number): boolean {
  return (charClass[doc.text.charCodeAt(doc.layout.start[i]!)]! & DENSE) !== 0
}

/** True if the block is the small line under a title: its date, its section, its counts. */
export function isMeta(doc: Doc, i: number): boolean {
  const words = wordCount(doc, i)
  if (words === 0) return true
  if (words > longestMeta) return false
  const digits = doc.words.digits[i]!
  if (digits === 0) return false
  if (hasContact(doc, i)) return false
  if (digits * 2 >= doc.words.letters[i]!) return true
  const text = blockText(doc, i)
  return clock.test(text) || (day.test(text) && digits >= 4)
}

/** True if the block has a clock time or a day in figures and hardly more: the date line of another article. */
export function isDateLine(doc: Doc, i: number): boolean {
  if (!isMeta(doc, i) || doc.words.digits[i]! < 3) return false
  const text = blockText(doc, i)
  return clock.test(text) || day.test(text)
}

function lastUnit(doc: Doc, i: number): string {
  let at = doc.layout.end[i]! - 1
  while (at > doc.layout.start[i]! && (`"'”’»)`.includes(doc.text[at]!) || charClass[doc.units[at]!]! & SPACE)) at--
  return doc.text[at]!
}

/** A number that is the same for blocks of the same words, whatever their case and punctuation; 0 for none. */
export function wordsKey(doc: Doc, i: number): number {
  return wordKeysOf(doc)[i]!
}

/** `wordsKey` of every block. */
export const wordKeysOf: (doc: Doc) => Int32Array = oncePerDoc(({count, words: {first, hash}}: Doc): Int32Array => {
  const keys = new Int32Array(count)
  for (let i = 0; i < count; i++) {
    let key = 0
    for (let w = first[i]!; w < first[i + 1]!; w++) key = (Math.imul(key, 31) + hash[w]!) | 0
    keys[i] = key
  }
  return keys
})
