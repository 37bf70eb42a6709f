import {charClass, DENSE, DIGIT, type Doc, LETTER, type Lexicon, MARK, SPACE, UPPER} from '@copydesk/core'
import {oncePerDoc} from '../../look/memo.js'
import {unitsOf} from '../../look/units.js'
import {hashPart, isWordOf, type WordSet, wordSet} from '../../look/word-set.js'

/** Words by which names are told, of all packs and of those in use on a page. */
export interface NameWords {
  readonly particles: WordSet
  readonly prefixes: WordSet
  readonly families: WordSet
  /** Words of labels and buttons that no name has. */
  readonly never: WordSet
  readonly officeWords: ReadonlySet<string>
  /** Words before a reporter’s name that are no part of it, and words behind one. */
  readonly reporterWords: readonly string[]
  readonly reporterTitles: readonly string[]
  /** Words between a name and the outlet of its bearer. */
  readonly workingFor: ReadonlySet<string>
}

const compiled = new WeakMap<Lexicon, NameWords>()

/** The words of names for a page. People are named in every language’s news, so these come from all packs. */
export const nameWordsOf: (doc: Doc) => NameWords = oncePerDoc(({lexicon, locales}: Doc): NameWords => {
  let words = compiled.get(lexicon)
  if (!words) {
    words = {
      particles: wordSet(locales.flatMap(({words}) => words.particles)),
      prefixes: wordSet(locales.flatMap(({words}) => words.namePrefixes ?? [])),
      families: wordSet(locales.flatMap(({words}) => words.familyNames)),
      never: wordSet(lexicon.packs.flatMap(({words}) => words.neverNames)),
      officeWords: new Set(lexicon.packs.flatMap(({words}) => words.officeWords)),
      reporterWords: lexicon.packs.flatMap(({words}) => words.reporterWords ?? []),
      reporterTitles: lexicon.packs.flatMap(({words}) => words.reporterTitles ?? []),
      workingFor: new Set(lexicon.packs.flatMap(({words}) => words.workingFor ?? []))
    }
    compiled.set(lexicon, words)
  }
  return words
})

/** UTF-16 units and words of a name, at most, and its capitals, at least. */
const [longestName, mostWords, fewestCapitals] = [45, 6, 2]

/** Capitals of initials, at most. */
const mostInitials = 4

/** UTF-16 units of an initial with its full stop, at most: `Đ.`, `Th.`. */
const longestInitial = 3

/** How a stretch of text looks as a name. */
export type NameShape = 'name' | 'initials' | 'none'

/** `Thanh Tuấn`, `THẢO VY`, `H.Thanh`, `Jean-Claude van Damme` are names; `PV`, `Q.C`, `T.N` are initials. */
export function nameShape(text: string, names: NameWords): NameShape {
  const name = text.trim()
  if (name.length < 2 || name.length > longestName) return 'none'
  if (!isCapital(name, 0)) return 'none'
  if (isInitials(name)) return 'initials'
  let words = 0
  let capitals = 0
  let capital = false
  for (let at = 0; at < name.length; words++) {
    const end = endOfWord(name, at)
    capital = isCapital(name, at)
    if (!isNameWord(name, at, end)) return 'none'
    const hash = hashPart(name, at, end)
    if (isWordOf(names.never, hash) || !(capital || (capitals > 0 && isWordOf(names.particles, hash)))) return 'none'
    if (capital) capitals++
    at = end
    while (at < name.length && charClass[name.charCodeAt(at)]! & SPACE) at++
  }
  return words <= mostWords && capitals >= fewestCapitals && capital ? 'name' : 'none'
}

function isCapital(name: string, at: number): boolean {
  return (charClass[name.charCodeAt(at)]! & UPPER) !== 0
}

/** Where the word that begins at `from` ends: at a space, or as an initial before a capitalised word: `H.Thanh`, `T.PHÚC`. */
function endOfWord(name: string, from: number): number {
  if (from === 0 && name[1] === '.' && isCapital(name, 2) && (isSmall(name, 3) || isWord(name, 2))) return 2
  let end = from
  while (end < name.length && !(charClass[name.charCodeAt(end)]! & SPACE)) end++
  return end
}

/** True for three letters or more in a row: `T.PHÚC`, but not `Đ.H.L`. */
function isWord(name: string, from: number): boolean {
  for (let at = from; at < from + 3; at++)
    if (at >= name.length || !(charClass[name.charCodeAt(at)]! & LETTER)) return false
  return true
}

function isSmall(name: string, at: number): boolean {
  const unit = name.charCodeAt(at)
  return at < name.length && (charClass[unit]! & (LETTER | UPPER)) === LETTER
}

/** The name without the word for a reporter before it, where a name is left: `PV Lê Nam`. */
export function withoutReporter(name: string, words: NameWords): string {
  const folded = name.toLowerCase()
  const word = words.reporterWords.find((each) => folded.startsWith(`${each} `))
  const rest = word === undefined ? name : name.slice(word.length).trim()
  return nameShape(rest, words) === 'none' ? name : rest
}

/** The reporters who sign together without their names, at the beginning of a line: `Nhóm PV`. */
export function teamIn(line: string, {reporterWords}: NameWords): string | undefined {
  const tidy = line.replace(/^[\s(]+/u, '')
  const folded = tidy.toLowerCase()
  const word = reporterWords.find((each) => each.includes(' ') && folded.startsWith(each))
  return word === undefined || /^[\p{L}\p{M}:：]/u.test(tidy.slice(word.length))
    ? undefined
    : tidy.slice(0, word.length)
}

/** True for a name that begins with a common family name. */
export function hasFamilyName(name: string, {families}: NameWords): boolean {
  const tidy = name.trim()
  return isWordOf(families, hashPart(tidy, 0, endOfWord(tidy, 0)))
}

/** True for scripts that have no capitals, in which a name cannot be told by its look. */
export function hasNoCase(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const kind = charClass[text.charCodeAt(i)]!
    if (kind & DENSE) return true
    if (kind & LETTER && text[i]!.toLowerCase() !== text[i]!.toUpperCase()) return false
  }
  return true
}

/** Letters, with the marks that names have: `O’Brien`, `Jean-Claude`, `J.`, `Đ.Khoa`. */
function isNameWord(name: string, from: number, end: number): boolean {
  for (let i = from; i < end; i++) {
    const unit = name.charCodeAt(i)
    const kind = charClass[unit]!
    if (kind & DIGIT) return false
    if (kind & (LETTER | MARK)) continue
    const inner = i > from && nameMarks.includes(unit)
    if (!inner || (unit !== fullStop && i === end - 1)) return false
  }
  // a full stop ends an initial, not a word: `Nguyễn A.` but no `Việt Nam.`
  return name.charCodeAt(end - 1) !== fullStop || end - from <= longestInitial
}

const nameMarks = unitsOf("'’-.")
const fullStop = 46

/** Up to four capitals, with full stops or without. */
function isInitials(name: string): boolean {
  let capitals = 0
  for (let i = 0; i < name.length; i++) {
    if (name[i] === '.' && i > 0) continue
    if (!(charClass[name.charCodeAt(i)]! & UPPER)) return false
    capitals++
  }
  return capitals >= fewestCapitals && capitals <= mostInitials
}
