import {charClass, type Doc, SPACE, UPPER} from '@copydesk/core'
import {unitsOf} from '../../look/units.js'
import {standsAt} from '../../look/word-list.js'
import type {WordRange} from '../tokens/token-words.js'
import type {CreditWords} from './credit-words.js'
import type {NameWords} from './names.js'

const marks = unitsOf('-–—,|/(')

/**
 * The word of a line with which an office or a post begins, at its beginning or behind a mark: `Lê Mận - Phòng Văn hóa`.
 * Its name goes on in small letters, as no author's does. Undefined where there is none.
 */
export function officeAt(doc: Doc, {from, to}: WordRange, start: number, {offices}: CreditWords): number | undefined {
  const {at} = doc.words
  for (let w = from; w < to; w++) {
    if (!standsAt(offices, doc, w, to) || !(charClass[doc.units[at[w]!]!]! & UPPER) || !goesOnSmall(doc, w, to))
      continue
    if (w === from || endOfMark(doc, start, at[w]!) !== undefined) return w
  }
  return undefined
}

/** True if one of the words up to the next mark begins small: `Trường Đại học An Giang` is a school, `Trường Giang` a person. */
function goesOnSmall({units, words: {at, size}}: Doc, from: number, to: number): boolean {
  for (let w = from + 1; w < to; w++) {
    for (let c = at[w - 1]! + size[w - 1]!; c < at[w]!; c++) if (!(charClass[units[c]!]! & SPACE)) return false
    if (!(charClass[units[at[w]!]!]! & UPPER)) return true
  }
  return false
}

/** Where what stands before the mark in front of offset `at` ends; undefined where there is no mark. */
export function endOfMark({units}: Doc, start: number, at: number): number | undefined {
  let c = at - 1
  while (c > start && charClass[units[c]!]! & SPACE) c--
  return c > start && marks.includes(units[c]!) ? c : undefined
}

/** `Kim Chung (P/v TTXVN tại Brussels)`: the post of a reporter in brackets is shortened to the name of the agency. */
export function withoutPost(line: string, {reporterWords}: NameWords): string {
  const open = line.indexOf('(')
  if (open < 0) return line
  const inside = line.slice(open + 1).toLowerCase()
  const word = reporterWords.find((each) => inside.startsWith(each) && /^\.?\s+\S/u.test(inside.slice(each.length)))
  if (word === undefined) return line
  const agency = /^\.?\s+((?:\p{Lu}[^\s()]*\s?)+)/u.exec(line.slice(open + 1 + word.length))?.[1]
  return agency === undefined ? line : `${line.slice(0, open)}(${agency.trim()})`
}

/** `báo Pháp luật`: the name of an outlet without the small words that say what it is. */
export function withoutOffice(text: string, {officeWords}: NameWords): string {
  const words = text.split(' ')
  const first = words.findIndex((word) => !officeWords.has(word))
  return first > 0 ? words.slice(first).join(' ') : text
}
