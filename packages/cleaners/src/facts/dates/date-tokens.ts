import {
  charClass,
  type DateWords,
  DENSE,
  DIGIT,
  finish,
  hashSeed,
  LETTER,
  lowerCase,
  MARK,
  mixUnit,
  SPACE,
  UPPER
} from '@copydesk/core'
import {formsOf, hashPart, hashWord, isWordOf, setOf, type WordSet, wordSet} from '../../look/word-set.js'

/** A figure, a word or a mark of a short line. `start` and `end` are offsets in the text. */
export interface Token {
  readonly kind: 'number' | 'word' | 'mark'
  /** The value of a figure in any script's digits, the hash of a word as `hashWord` has it, the UTF-16 unit of a mark. */
  readonly value: number
  readonly start: number
  readonly end: number
  /** Offset of a capital right behind a small letter of a word, where two words may be glued; 0 for none. */
  readonly seam: number
}

/** Reads the tokens of `[start, end)` of `text`. In scripts without spaces each character is a word. */
export function tokenise(text: string, start = 0, end: number = text.length): readonly Token[] {
  const tokens: Token[] = []
  for (let i = start; i < end; ) {
    const unit = text.charCodeAt(i)
    const kind = charClass[unit]!
    const from = i++
    if (kind & SPACE) continue
    if (kind & DIGIT) {
      while (i < end && charClass[text.charCodeAt(i)]! & DIGIT) i++
      tokens.push({kind: 'number', value: readNumber(text, from, i), start: from, end: i, seam: 0})
    } else if (kind & LETTER) {
      const dense = (kind & DENSE) !== 0
      let hash = mixUnit(hashSeed, lowerCase[unit]!)
      let before = kind
      let seam = 0
      for (; i < end; i++) {
        const next = text.charCodeAt(i)
        const more = charClass[next]!
        if (dense ? !(more & MARK) : !(more & (LETTER | MARK)) || more & DENSE) break
        hash = mixUnit(hash, lowerCase[next]!)
        if (seam === 0 && more & UPPER && (before & (LETTER | UPPER)) === LETTER) seam = i
        before = more
      }
      tokens.push({kind: 'word', value: finish(hash) | 0, start: from, end: i, seam})
    } else {
      tokens.push({kind: 'mark', value: unit, start: from, end: i, seam: 0})
    }
  }
  return tokens
}

/** True for the mark, given by its UTF-16 unit. */
export function isMark(token: Token | undefined, unit: number): boolean {
  return token !== undefined && token.kind === 'mark' && token.value === unit
}

/** True for one of the marks, given by their UTF-16 units. */
export function isOneOf(token: Token | undefined, units: readonly number[]): boolean {
  return token !== undefined && token.kind === 'mark' && units.includes(token.value)
}

/** True for a word of the set. */
export function isWordIn(token: Token | undefined, set: WordSet): boolean {
  return token !== undefined && token.kind === 'word' && isWordOf(set, token.value)
}

/** The UTF-16 units of marks. */
export function unitsOf(marks: string): readonly number[] {
  return [...marks].map((mark) => mark.charCodeAt(0))
}

const [comma, fullStop] = [44, 46]

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
  const value = kind === 'number' ? readNumber(text, start, end) : hashPart(text, start, end)
  return {kind, value, start, end, seam: 0}
}

/** Offset at which a token is two, or 0: a capital behind a small letter, or what follows a year that ends a date. */
function seamOf(text: string, tokens: readonly Token[], n: number): number {
  const {kind, start, end, seam} = tokens[n]!
  if (kind !== 'number') return seam
  if (end - start <= yearDigits || end - start > gluedDigits) return 0
  const year = readNumber(text, start, start + yearDigits)
  const before = tokens[n - 1]
  // `Apr 28 20232:23 PM`
  const isDay = before?.kind === 'number' && digitsOf(before) <= 2 && tokens[n - 2]?.kind === 'word'
  const follows = isDay || isMark(before, comma) || isMark(before, fullStop) || before?.kind === 'word'
  return follows && year >= 1990 && year <= 2099 ? start + yearDigits : 0
}

/**
 * Digits of every script come in blocks of ten that begin at a code point ending in 0 or 6 (Unicode 16, chapter 4.6). A figure of
 * more than nine of them counts as the greatest.
 */
function readNumber(text: string, from: number, to: number): number {
  if (to - from > 9) return greatest
  let value = 0
  for (let i = from; i < to; i++) {
    const unit = text.charCodeAt(i)
    const row = unit & ~15
    const zero = charClass[row]! & DIGIT ? row : row + 6
    value = value * 10 + (unit - zero)
  }
  return value
}

/** Values stay small integers, which hosts keep best. */
const greatest = 2 ** 31 - 1

/** Words of dates ready for matching against tokens. */
export interface DateLexicon {
  /** Month 1 to 12. */
  readonly month: WordTable
  readonly weekday: WordTable
  /** 1 before noon, 2 after. */
  readonly half: WordTable
  /** Words behind an hour's and a minute's figure. */
  readonly hours: WordSet
  readonly minutes: WordSet
  /** Words behind the figures of a year, a month and a day. */
  readonly dayUnits: readonly WordSet[]
  readonly filler: WordTable
  readonly relative: WordTable
  /** First words of months, halves of the day and relative times: a date or clock begins with one of these or a figure. */
  readonly openings: WordSet
  /** First words of relative times, as the words of a page are hashed. */
  readonly relativeOpenings: WordSet
  /** Words right before the day on which a page was read. */
  readonly retrieved: WordSet
  readonly order: DateWords['order']
  readonly zone: string | null
}

/** Sequences of tokens with what they stand for. */
export interface WordTable {
  /** What nearly all words of a line stop at: the first words. */
  readonly words: WordSet
  /** The figures that names begin with. */
  readonly figures: readonly number[]
  /** By value of the first token, longest first. */
  readonly byFirst: ReadonlyMap<number, readonly TableEntry[]>
}

interface TableEntry {
  readonly parts: readonly Token[]
  /** Value of the second token, since many names begin alike; 0 for names of one. */
  readonly second: number
  readonly value: number
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
    hours: wordSet(packs.flatMap(({hours}) => hours)),
    minutes: wordSet(packs.flatMap(({minutes}) => minutes)),
    dayUnits: [0, 1, 2].map((unit) => wordSet(packs.flatMap(({dayUnits}) => dayUnits?.[unit] ?? []))),
    filler: from((pack) => [pack.fillers]),
    relative,
    openings: setOf([month, half, relative].flatMap(firstWords)),
    relativeOpenings: setOf([...firstWords(relative), ...relative.figures.map((figure) => hashWord(String(figure)))]),
    retrieved: wordSet(packs.flatMap(({retrieved}) => retrieved ?? [])),
    order: packs[0]?.order ?? 'dmy',
    zone: packs[0]?.zone ?? null
  }
}

/** A table of lists of names; the value of a name is its list’s place, from 1. */
export function tableOf(lists: readonly (readonly (readonly string[])[])[]): WordTable {
  const table = new Map<number, TableEntry[]>()
  for (const list of lists) {
    list.forEach((names, n) => {
      for (const name of names.flatMap(formsOf)) {
        const parts = tokenise(name).filter(({kind}) => kind !== 'mark')
        if (parts.length === 0) continue
        const key = parts[0]!.value
        const entries = table.get(key) ?? []
        if (entries.length === 0) table.set(key, entries)
        entries.push({parts, second: parts[1]?.value ?? 0, value: n + 1})
      }
    })
  }
  for (const entries of table.values()) entries.sort((a, b) => b.parts.length - a.parts.length)
  const firsts = [...table.values()].flatMap((entries) => entries.map(({parts}) => parts[0]!))
  const valuesOf = (kind: Token['kind']): number[] =>
    firsts.filter((first) => first.kind === kind).map(({value}) => value)
  return {words: setOf(valuesOf('word')), figures: valuesOf('number'), byFirst: table}
}

function firstWords({words}: WordTable): readonly number[] {
  return [...words].filter((hash) => hash !== 0)
}

/** What a table says of the tokens from `at` on, and the token after them; the marks of abbreviations between words are skipped. */
export function lookUp(
  {words, figures, byFirst}: WordTable,
  tokens: readonly Token[],
  at: number
): {value: number; next: number} | undefined {
  const first = tokens[at]
  if (!first || (first.kind === 'number' ? !figures.includes(first.value) : !isWordIn(first, words))) return undefined
  const entries = byFirst.get(first.value)
  if (entries === undefined) return undefined
  const follows = tokens[isOneOf(tokens[at + 1], innerMarks) ? at + 2 : at + 1]?.value ?? 0
  for (const {parts, second, value} of entries) {
    if (second !== 0 && second !== follows) continue
    const next = endOfName(parts, tokens, at)
    if (next > 0) return {value, next: skipStop(tokens, next)}
  }
  return undefined
}

/** The token behind the name that begins at token `at`, or 0 where another one does. */
function endOfName(parts: readonly Token[], tokens: readonly Token[], at: number): number {
  let next = at
  for (let matched = 0; matched < parts.length; matched++) {
    if (matched > 0 && isOneOf(tokens[next], innerMarks)) next++
    const token = tokens[next]
    const part = parts[matched]!
    if (!token || token.kind !== part.kind || token.value !== part.value) return 0
    next++
  }
  return next
}

const innerMarks = unitsOf('.,/&')

/** Past the full stop of an abbreviation: `Nov.`, `a.m.`. */
function skipStop(tokens: readonly Token[], at: number): number {
  const stop = tokens[at]
  return isMark(stop, fullStop) && stop!.start === tokens[at - 1]!.end ? at + 1 : at
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
    mark !== undefined &&
    isOneOf(mark, figureMarks) &&
    mark.end === tokens[at]!.start &&
    before?.kind === 'number' &&
    before.end === mark.start &&
    at - 2 >= after
  )
}

const figureMarks = unitsOf('/.-')

/** Number of digits of a figure. */
export function digitsOf(token: Token): number {
  return token.end - token.start
}
