import {charClass, type DateWords, DENSE, DIGIT, LETTER, lowerCase, MARK, SPACE, UPPER} from '@copydesk/core'
import {type WordSet, wordSet} from '../look/word-set.js'

/** A figure, a word or a mark of a short line. `start` and `end` are offsets in the text. */
export interface Token {
  readonly kind: 'number' | 'word' | 'mark'
  /** The word in lower case, or the mark. */
  readonly text: string
  /** Value of a figure, in any script's digits; -1 otherwise. */
  readonly value: number
  readonly start: number
  readonly end: number
}

/** Reads the tokens of `[start, end)` of `text`. In scripts without spaces each character is a word. */
export function tokenise(text: string, start = 0, end: number = text.length): readonly Token[] {
  const tokens: Token[] = []
  for (let i = start; i < end; ) {
    const kind = charClass[text.charCodeAt(i)]!
    const from = i++
    if (kind & SPACE) continue
    if (kind & DIGIT) {
      while (i < end && charClass[text.charCodeAt(i)]! & DIGIT) i++
      tokens.push({kind: 'number', text: '', value: readNumber(text, from, i), start: from, end: i})
    } else if (kind & LETTER) {
      const more = kind & DENSE ? MARK : LETTER | MARK
      while (i < end && charClass[text.charCodeAt(i)]! & more && (kind & DENSE || !isDense(text, i))) i++
      tokens.push({kind: 'word', text: lowerWord(text, from, i), value: -1, start: from, end: i})
    } else {
      tokens.push({kind: 'mark', text: text[from]!, value: -1, start: from, end: i})
    }
  }
  return tokens
}

/** Figures of a year, and of a figure that lost the space behind it: `May 4, 20215:01 PM`, `Mar 27, 202511 mins`,
 * `November 21, 202501747` of a count. */
const [yearDigits, gluedDigits] = [4, 10]

/**
 * The tokens of a dateline, taken apart where they lost the space between them: a year from the clock behind it, a month
 * from the word before it (`EditorialNovember 22, 2018`).
 */
export function partGlued(text: string, tokens: readonly Token[]): readonly Token[] {
  let n = 0
  while (n < tokens.length && seamOf(text, tokens, n) === 0) n++
  if (n === tokens.length) return tokens
  return tokens.flatMap((token, n) => {
    const seam = seamOf(text, tokens, n)
    return seam > 0 ? [part(text, token, token.start, seam), part(text, token, seam, token.end)] : [token]
  })
}

function part(text: string, {kind}: Token, start: number, end: number): Token {
  return kind === 'number'
    ? {kind, text: '', value: readNumber(text, start, end), start, end}
    : {kind, text: lowerWord(text, start, end), value: -1, start, end}
}

/** Offset at which a token is two, or 0: a capital behind a small letter, or what follows a year that ends a date. */
function seamOf(text: string, tokens: readonly Token[], n: number): number {
  const {kind, start, end} = tokens[n]!
  if (kind === 'word') {
    let before = charClass[text.charCodeAt(start)]!
    for (let i = start + 1; i < end; i++) {
      const kind = charClass[text.charCodeAt(i)]!
      if (kind & UPPER && before & LETTER && !(before & UPPER)) return i
      before = kind
    }
    return 0
  }
  if (kind !== 'number' || end - start <= yearDigits || end - start > gluedDigits) return 0
  const year = readNumber(text, start, start + yearDigits)
  const before = tokens[n - 1]
  // `Apr 28 20232:23 PM`
  const isDay = before?.kind === 'number' && digitsOf(before) <= 2 && tokens[n - 2]?.kind === 'word'
  const follows = isDay || before?.text === ',' || before?.text === '.' || before?.kind === 'word'
  return follows && year >= 1990 && year <= 2099 ? start + yearDigits : 0
}

const dottedI = 0x130
const dotlessI = 0x131

/** Lower case of a word. Most words are small, or are but for their first letter: then no library need look at them. */
function lowerWord(text: string, from: number, to: number): string {
  const word = text.slice(from, to)
  for (let i = from + 1; i < to; i++) {
    const unit = text.charCodeAt(i)
    if (lowerCase[unit] !== unit) return word.toLowerCase()
  }
  const first = text.charCodeAt(from)
  if (lowerCase[first] === first) return word
  if (first === dottedI || first === dotlessI) return word.toLowerCase()
  return String.fromCharCode(lowerCase[first]!) + text.slice(from + 1, to)
}

function isDense(text: string, at: number): boolean {
  return (charClass[text.charCodeAt(at)]! & DENSE) !== 0
}

/** Digits of every script come in blocks of ten that begin at a code point ending in 0 or 6 (Unicode 16, chapter 4.6). */
function readNumber(text: string, from: number, to: number): number {
  let value = 0
  for (let i = from; i < to; i++) {
    const unit = text.charCodeAt(i)
    const row = unit & ~15
    const zero = charClass[row]! & DIGIT ? row : row + 6
    value = value * 10 + (unit - zero)
  }
  return value
}

/** Words of dates ready for matching against tokens. */
export interface DateLexicon {
  /** Month 1 to 12. */
  readonly month: WordTable
  readonly weekday: WordTable
  /** 1 before noon, 2 after. */
  readonly half: WordTable
  /** Words behind an hour's and a minute's figure. */
  readonly hours: ReadonlySet<string>
  readonly minutes: ReadonlySet<string>
  /** Words behind the figures of a year, a month and a day. */
  readonly dayUnits: readonly ReadonlySet<string>[]
  readonly filler: WordTable
  readonly relative: WordTable
  /** First words of months, halves of the day and relative times: a date or clock begins with one of these or a figure. */
  readonly openings: ReadonlySet<string>
  /** First words of relative times, as the words of a page are hashed. */
  readonly relativeOpenings: WordSet
  readonly order: DateWords['order']
  readonly zone: string | null
}

/** Sequences of tokens with what they stand for. */
export interface WordTable {
  /** By first token, longest first. */
  readonly byFirst: ReadonlyMap<string, readonly {readonly parts: readonly Token[]; readonly value: number}[]>
  /** True if one of them begins with a figure. */
  readonly figures: boolean
}

/** Compiles the date words of several packs; order and zone are those of the first. */
export function compileDateWords(packs: readonly DateWords[]): DateLexicon {
  const from = (pick: (pack: DateWords) => readonly (readonly string[])[]): WordTable => tableOf(packs.map(pick))
  const month = from((pack) => pack.months)
  const half = from((pack) => [pack.am, pack.pm])
  const relative = from((pack) => [pack.relative])
  return {
    month,
    weekday: from((pack) => pack.weekdays),
    half,
    hours: new Set(packs.flatMap(({hours}) => hours)),
    minutes: new Set(packs.flatMap(({minutes}) => minutes)),
    dayUnits: [0, 1, 2].map((unit) => new Set(packs.flatMap(({dayUnits}) => dayUnits?.[unit] ?? []))),
    filler: from((pack) => [pack.fillers]),
    relative,
    openings: new Set([month, half, relative].flatMap(({byFirst}) => [...byFirst.keys()])),
    relativeOpenings: wordSet([...relative.byFirst.keys()]),
    order: packs[0]?.order ?? 'dmy',
    zone: packs[0]?.zone ?? null
  }
}

/** A table of lists of names; the value of a name is its list’s place, from 1. */
export function tableOf(lists: readonly (readonly (readonly string[])[])[]): WordTable {
  const table = new Map<string, {parts: readonly Token[]; value: number}[]>()
  for (const list of lists) {
    list.forEach((names, n) => {
      for (const name of names) {
        const parts = tokenise(name.toLowerCase()).filter(({kind}) => kind !== 'mark')
        if (parts.length === 0) continue
        const key = keyOf(parts[0]!)
        const entries = table.get(key) ?? []
        if (entries.length === 0) table.set(key, entries)
        entries.push({parts, value: n + 1})
      }
    })
  }
  for (const entries of table.values()) entries.sort((a, b) => b.parts.length - a.parts.length)
  return {byFirst: table, figures: [...table.values()].some(([entry]) => entry!.parts[0]!.kind === 'number')}
}

function keyOf(token: Token): string {
  return token.kind === 'number' ? String(token.value) : token.text
}

/** What a table says of the tokens from `at` on, and the token after them; the marks of abbreviations between words are skipped. */
export function lookUp(
  {byFirst, figures}: WordTable,
  tokens: readonly Token[],
  at: number
): {value: number; next: number} | undefined {
  const first = tokens[at]
  if (!first || first.kind === 'mark' || (first.kind === 'number' && !figures)) return undefined
  const entries = byFirst.get(keyOf(first))
  if (entries === undefined) return undefined
  for (const {parts, value} of entries) {
    let next = at + 1
    let matched = 1
    while (matched < parts.length) {
      if (tokens[next]?.kind === 'mark' && '.,/&'.includes(tokens[next]!.text)) next++
      const token = tokens[next]
      if (!token || token.kind === 'mark' || keyOf(token) !== keyOf(parts[matched]!)) break
      next++
      matched++
    }
    if (matched === parts.length) return {value, next: skipStop(tokens, next)}
  }
  return undefined
}

/** Past the full stop of an abbreviation: `Nov.`, `a.m.`. */
function skipStop(tokens: readonly Token[], at: number): number {
  const stop = tokens[at]
  return stop?.kind === 'mark' && stop.text === '.' && stop.start === tokens[at - 1]!.end ? at + 1 : at
}

/**
 * A figure that goes on from another by a full stop, dash or slash begins no date (`254/2025`, `1.03.2`), unless that
 * other was read already: `12:56-02/06/2016`. `after` is the token behind what was read.
 */
export function followsFigure(tokens: readonly Token[], at: number, after: number): boolean {
  const mark = tokens[at - 1]
  const before = tokens[at - 2]
  return (
    tokens[at]!.kind === 'number' &&
    mark?.kind === 'mark' &&
    '/.-'.includes(mark.text) &&
    mark.end === tokens[at]!.start &&
    before?.kind === 'number' &&
    before.end === mark.start &&
    at - 2 >= after
  )
}

/** Number of digits of a figure. */
export function digitsOf(token: Token): number {
  return token.end - token.start
}
