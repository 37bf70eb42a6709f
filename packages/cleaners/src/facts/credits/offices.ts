import {charClass, type Doc, SPACE, UPPER} from '@copydesk/core'
import {unitsOf} from '../../look/units.js'
import {phraseEnd} from '../../look/word-list.js'
import type {WordRange} from '../tokens/token-words.js'
import type {CreditWords} from './credit-words.js'
import type {NameWords} from './names.js'

const marks = unitsOf('-–—,|/(')

/**
 * The word of a line with which an office or a post begins, at its beginning or behind a mark: `Lê Mận - Phòng Văn hóa`.
 * Its name goes on in small letters, as no author's does; a post before a name is none. Undefined where there is none.
 */
export function officeAt(doc: Doc, {from, to}: WordRange, start: number, {offices}: CreditWords): number | undefined {
  const {at} = doc.words
  for (let w = from; w < to; w++) {
    const behind = phraseEnd(offices, doc, w, to)
    if (behind === w || !isCapital(doc, w) || !isInSmall(doc, w, behind, to)) continue
    if (w === from || endOfMark(doc, start, at[w]!) !== undefined) return w
  }
  return undefined
}

function isCapital({units, words}: Doc, w: number): boolean {
  return (charClass[units[words.at[w]!]!]! & UPPER) !== 0
}

/**
 * True if what stands behind the phrase, up to the next mark, has a word that begins small; where nothing does, if the phrase
 * itself has. `Trường Đại học An Giang` is a school, `Phóng viên` a post; `Trường Giang`, `Phóng viên Lê Mận` are persons.
 */
function isInSmall(doc: Doc, from: number, behind: number, to: number): boolean {
  if (!followsBySpace(doc, behind, to)) return hasSmall(doc, from, behind)
  let end = behind + 1
  while (followsBySpace(doc, end, to)) end++
  return hasSmall(doc, behind, end)
}

/** True for a word before word `to` that stands behind the one before it with nothing but space between. */
function followsBySpace({units, words: {at, size}}: Doc, w: number, to: number): boolean {
  if (w >= to) return false
  for (let c = at[w - 1]! + size[w - 1]!; c < at[w]!; c++) if (!(charClass[units[c]!]! & SPACE)) return false
  return true
}

function hasSmall(doc: Doc, from: number, to: number): boolean {
  for (let w = from; w < to; w++) if (!isCapital(doc, w)) return true
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
