import type {Article} from '@copydesk/core'
import {createPairReader, createTextReader, type RunningText, type TextReader} from './running-text.js'
import {sortTagged} from './sort.js'
import {termsMachine} from './terms-machine.js'
import {APART, CAPITAL, FIRST, NUMBER, type PairedWords, type Words, words} from './words.js'

// Where a term stands and what it is: bits of `Terms.field`.
/** In the headline. */
export const TITLE = 1
/** In the opening: the first 70 words of the text. */
export const LEAD = 2
/** Somewhere with a capital that no sentence begins with. */
export const NAME = 4
/** Begins with a digit. */
export const DIGITS = 8
/** Two words in a row. */
export const PAIR = 16
/** At most three letters: in every alphabet mostly a function word. */
export const SHORT = 32

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

/** Made with the first article: many programs never read one. */
let readText: TextReader | undefined
const readHeadline = createPairReader(titleLimit)

/**
 * Words of headline and text; where a page has no headline its first sentence stands in for it. They hold until the next
 * article is read.
 */
export function readArticle(article: Article): {readonly title: PairedWords; readonly text: RunningText} {
  readText ??= createTextReader(textLimit)
  const text = readText(article.text)
  return {title: article.title === null ? firstSentence(text) : readHeadline(article.title), text}
}

/** Words of the headline alone. */
export function readTitle(title: string): Words {
  return words(title, titleLimit)
}

/** Counts the terms of an article, in arrays that the next call overwrites. */
export function terms(title: PairedWords, text: PairedWords): Terms {
  const machine = termsMachine()
  if (machine === undefined) return termsByLoops(title, text)
  machine.add(title, TITLE, 0, false)
  machine.add(text, 0, leadWords, true)
  const used = machine.tally()
  const {hash, count, field} = machine
  return {hash: hash.subarray(0, used), count: count.subarray(0, used), field: field.subarray(0, used)}
}

/** {@link terms} by the loops alone: what the machine gives, wherever it runs. */
export function termsByLoops(title: PairedWords, text: PairedWords): Terms {
  const most = 2 * (title.count + text.count)
  if (counts.length < most) {
    seenHash = new Uint32Array(2 * most)
    seenField = new Uint8Array(2 * most)
    counts = new Uint8Array(2 * most)
  }
  const seen = addWords(text, 0, leadWords, true, addWords(title, TITLE, 0, false, 0))
  const {hash, tag} = sortTagged(seenHash, seenField, seen)
  const times = counts
  let used = 0
  let last = -1
  for (let i = 0; i < seen; i++) {
    const value = hash[i]!
    if (value === last) {
      tag[used - 1]! |= tag[i]!
      if (times[used - 1]! < 255) times[used - 1]!++
      continue
    }
    last = value
    times[used] = 1
    hash[used] = value
    tag[used++] = tag[i]!
  }
  return {hash: hash.subarray(0, used), count: times.subarray(0, used), field: tag.subarray(0, used)}
}

let seenHash = new Uint32Array(4096)
let seenField = new Uint8Array(4096)
let counts = new Uint8Array(4096)

/** Writes the words and word pairs of a text from position `seen` on; gives the position after them. */
function addWords(
  {count, hash, start, end, flags, pairs}: PairedWords,
  place: number,
  lead: number,
  names: boolean,
  seen: number
): number {
  const [terms, fields] = [seenHash, seenField]
  for (let i = 0; i < count; i++) {
    const where = place | (i < lead ? LEAD : 0)
    const flag = flags[i]!
    const capital = names && (flag & CAPITAL) !== 0
    const short = end[i]! - start[i]! <= 3 && (flag & NUMBER) === 0
    const name = capital && (flag & FIRST) === 0
    terms[seen] = hash[i]!
    fields[seen++] = where | (flag & NUMBER ? DIGITS : 0) | (short ? SHORT : 0) | (name ? NAME : 0)
    if (i === 0 || flag & FIRST) continue
    const named = capital && (flag & APART) === 0 && (flags[i - 1]! & CAPITAL) !== 0
    terms[seen] = pairs[i - 1]!
    fields[seen++] = where | PAIR | (named ? NAME : 0)
  }
  return seen
}

function firstSentence(text: PairedWords): PairedWords {
  let count = Math.min(1, text.count)
  while (count < text.count && count < firstSentenceLimit && (text.flags[count]! & FIRST) === 0) count++
  return {...text, count}
}
