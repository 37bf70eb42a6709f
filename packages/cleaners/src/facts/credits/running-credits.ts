import {charClass, type Doc, LETTER, type PhraseHit, PIECE, phrasesIn, UPPER} from '@copydesk/core'
import {oncePerDoc} from '../../look/memo.js'
import {ownPack} from '../../look/own-pack.js'
import {isDomain} from '../urls.js'

/** A picture's credit in running text, before a sentence of the article: `Ảnh: Nguyên Lý/TTXVN Ước tính …`. */
export interface RunningCredit {
  readonly block: number
  /** Where the label begins, and where the words of a caption before it do. */
  readonly label: number
  readonly start: number
  readonly end: number
  readonly credit: string | undefined
  /** The label as the text has it. */
  readonly name: string
}

/** Words that follow a credit, at least, where only a capital tells them from it. */
const fewestWords = 4

/** Words of a maker that nothing but a capital ends: with more, where the sentence begins is a guess. */
const mostWords = 4

/** Units between an opening bracket and its end, at most. */
const longestBracket = 80

/**
 * The credits that share a piece of a long line with a sentence. Such lines have lost their breaks, so a credit ends where
 * its bracket does, behind an agency or an outlet, or before the capital with which the next sentence begins.
 */
export const runningCreditsOf: (doc: Doc) => ReadonlyMap<number, RunningCredit> = oncePerDoc(
  (doc: Doc): ReadonlyMap<number, RunningCredit> => {
    const found = new Map<number, RunningCredit>()
    for (let i = 0; i < doc.count; i++) {
      const credit = doc.layout.flags[i]! & PIECE ? runningCredit(doc, i) : undefined
      if (credit) found.set(i, credit)
    }
    return found
  }
)

function runningCredit(doc: Doc, i: number): RunningCredit | undefined {
  const [start, blockEnd] = [doc.layout.start[i]!, doc.layout.end[i]!]
  const hit = phrasesIn(doc, i, 'credit')[0] ?? phrasesIn(doc, i, 'photo').find(({text}) => text.endsWith(':'))
  if (!hit) return undefined
  const {text} = doc
  const bracket = text[hit.start - 1] === '('
  // `Trong ảnh:` says what the picture shows, not who made it
  if (!bracket && !(charClass[doc.units[hit.start]!]! & UPPER)) return undefined
  const from = skipMarks(text, hit.end, blockEnd)
  const to = bracket ? endOfBracket(text, from, blockEnd) : endOfCredit(doc, hit, from, i)
  if (to < 0) return undefined
  const rest = text.slice(to, blockEnd).match(/[\p{L}\p{Nd}]+/gu)?.length ?? 0
  if (rest < (bracket ? 1 : fewestWords)) return undefined
  return {
    block: i,
    label: bracket ? hit.start - 1 : hit.start,
    start,
    end: to,
    credit: text.slice(from, to).replace(/[\s).]+$/u, '') || undefined,
    name: text.slice(hit.start, hit.end).trim()
  }
}

/** A label with a colon names a maker, another is the whole credit; -1 where no sentence follows. */
function endOfCredit(doc: Doc, label: PhraseHit, from: number, i: number): number {
  if (label.text.endsWith(':')) return endOfMaker(doc, i, from, doc.layout.end[i]!)
  return opensSentence(doc.text[from] ?? '') ? from : -1
}

function skipMarks(text: string, from: number, end: number): number {
  let at = from
  while (at < end && ' :'.includes(text[at]!)) at++
  return at
}

function endOfBracket(text: string, from: number, end: number): number {
  const close = text.indexOf(')', from)
  if (close < 0 || close >= end || close - from > longestBracket) return -1
  return text[close + 1] === '.' ? close + 2 : close + 1
}

/** Where the maker's name ends that begins at `from`; -1 where none is told from what follows. */
function endOfMaker(doc: Doc, i: number, from: number, end: number): number {
  const {text} = doc
  const agencies = phrasesIn(doc, i, 'agency').filter((hit) => hit.start >= from && hit.start < from + longestBracket)
  const agency = agencies.find((hit) => text[hit.end] !== '/')
  const words = [...text.slice(from, end).matchAll(/\S+/gu)]
  for (const [n, {0: word, index}] of words.entries()) {
    const at = from + index
    if (agency && at <= agency.start && agency.start < at + word.length) return agency.end
    // a sentence may open with a quotation, but not with a bracket
    if (n > 0 && quotes.includes(word[0]!)) return at
    if (n > 0 && word.startsWith('(')) return -1
    // an outlet behind a slash ends it, and so does a site
    if (word.includes('/') && !word.endsWith('/') && agencies.length === 0) return endOfOutlet(words, n + 1, from)
    if (isDomain(word)) return at + word.length
    if (/^[-–—/&]$/u.test(word)) continue
    const kind = charClass[word.charCodeAt(0)]!
    // words with a capital are the name's, until one of them opens a sentence
    if (n > 0 && n < mostWords && kind & UPPER && isOpening(doc, at, end)) return at
    if (kind & UPPER) continue
    // a word in small letters is the second of the sentence
    if (kind & LETTER && n > 1 && n <= mostWords + 1) return from + words[n - 1]!.index
    // `Ảnh: Dân trí Theo Vietnamnet, …`: a maker of one word more in small letters
    const next = words[n + 1]
    return next && n <= 1 && isOpening(doc, from + next.index, end) ? from + next.index : -1
  }
  return -1
}

/** True for a word with a capital with which sentences begin, or one before a word in small letters. */
function isOpening(doc: Doc, at: number, end: number): boolean {
  // a second capital is that of a name in capitals: `HÀ MAI ANH`
  if (!opensSentence(doc.text[at]!) || charClass[doc.units[at + 1]!]! & UPPER) return false
  const prose = ownPack(doc)?.prose
  const words = doc.text.slice(at, Math.min(end, at + longestOpening)).toLowerCase()
  const opens = [...(prose?.openings ?? []), ...(prose?.address ?? [])]
  return opens.some((opening) => words.startsWith(`${opening} `))
}

/** Units in which the opening of a sentence is looked for. */
const longestOpening = 20

const quotes = '"“‘«'

function opensSentence(char: string): boolean {
  return char !== '' && (quotes.includes(char) || (charClass[char.charCodeAt(0)]! & UPPER) !== 0)
}

/** `Tuổi trẻ Ban đầu`: an outlet's other words are small; with the next capital the sentence begins. */
function endOfOutlet(words: readonly RegExpMatchArray[], next: number, from: number): number {
  const first = words.slice(next).find(({0: word}) => opensSentence(word[0]!))
  return first === undefined ? -1 : from + first.index!
}
