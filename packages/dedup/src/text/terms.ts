import type {Article} from '@copydesk/core'
import {pairHash} from './hash.js'
import {APART, CAPITAL, FIRST, NUMBER, type Words, words} from './words.js'

/** Where a term stands and what it is: bits of `Terms.field`. */
export const TITLE = 1
export const LEAD = 2
export const NAME = 4
export const DIGITS = 8
/** Two words in a row. */
export const PAIR = 16
/** At most three letters: in every alphabet mostly a function word. */
export const SHORT = 32
/** Stands in the running text, not only in the title. */
export const BODY = 64

/** The different words and word pairs of one article, sorted by hash. */
export interface Terms {
  readonly hash: Uint32Array
  readonly count: Uint8Array
  readonly field: Uint8Array
}

/** Words of the running text that are looked at; later ones of a long read add little and cost time. */
export const textLimit = 1200
const titleLimit = 40
const leadWords = 70
const firstSentenceLimit = 24

const scratchSize = 16384
const scratchHash = new Uint32Array(scratchSize)
const scratchCount = new Uint8Array(scratchSize)
const scratchField = new Uint8Array(scratchSize)
const scratchUsed = new Uint32Array(scratchSize)

/** Words of headline and text; where a page has no headline its first sentence stands in for it. */
export function readArticle(article: Article): {readonly title: Words; readonly text: Words} {
  const text = words(article.text.normalize('NFC'), textLimit)
  const title = article.title === null ? firstSentence(text) : words(article.title.normalize('NFC'), titleLimit)
  return {title, text}
}

/** Counts the terms of an article. */
export function terms(title: Words, text: Words): Terms {
  let used = 0
  const add = (hash: number, field: number): void => {
    let slot = hash & (scratchSize - 1)
    while (scratchCount[slot] !== 0 && scratchHash[slot] !== hash) slot = (slot + 1) & (scratchSize - 1)
    if (scratchCount[slot] === 0) {
      scratchHash[slot] = hash
      scratchField[slot] = 0
      scratchUsed[used++] = slot
    }
    if (scratchCount[slot]! < 255) scratchCount[slot]!++
    scratchField[slot]! |= field
  }
  addWords(title, TITLE, 0, false, add)
  addWords(text, BODY, leadWords, true, add)
  const hash = new Uint32Array(used)
  for (let i = 0; i < used; i++) hash[i] = scratchHash[scratchUsed[i]!]!
  hash.sort()
  const count = new Uint8Array(used)
  const field = new Uint8Array(used)
  for (let i = 0; i < used; i++) {
    let slot = hash[i]! & (scratchSize - 1)
    while (scratchHash[slot] !== hash[i] || scratchCount[slot] === 0) slot = (slot + 1) & (scratchSize - 1)
    count[i] = scratchCount[slot]!
    field[i] = scratchField[slot]!
  }
  for (let i = 0; i < used; i++) scratchCount[scratchUsed[i]!] = 0
  return {hash, count, field}
}

function addWords(
  list: Words,
  place: number,
  lead: number,
  withNames: boolean,
  add: (hash: number, field: number) => void
): void {
  for (let i = 0; i < list.count; i++) {
    const where = place | (i < lead ? LEAD : 0)
    const flags = list.flags[i]!
    const capital = withNames && (flags & CAPITAL) !== 0
    const short = list.end[i]! - list.start[i]! <= 3 && (flags & NUMBER) === 0
    const name = capital && (flags & FIRST) === 0
    add(list.hash[i]!, where | (flags & NUMBER ? DIGITS : 0) | (short ? SHORT : 0) | (name ? NAME : 0))
    if (i === 0 || flags & FIRST) continue
    const named = capital && (flags & APART) === 0 && (list.flags[i - 1]! & CAPITAL) !== 0
    add(pairHash(list.hash[i - 1]!, list.hash[i]!), where | PAIR | (named ? NAME : 0))
  }
}

function firstSentence(text: Words): Words {
  let count = Math.min(1, text.count)
  while (count < text.count && count < firstSentenceLimit && (text.flags[count]! & FIRST) === 0) count++
  return {...text, count}
}
