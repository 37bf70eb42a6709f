import {charClass, DENSE, DIGIT, type Doc, LETTER, type Lexicon, MARK, UPPER} from '@copydesk/core'
import {type WordSet, wordSet} from '../look/word-set.js'

/** Words by which names are told, of all packs and of those in use on a page. */
export interface NameWords {
  readonly particles: ReadonlySet<string>
  /** The same, as the words of a page are hashed. */
  readonly smallWords: WordSet
  readonly families: ReadonlySet<string>
  /** Words of labels and buttons that no name has. */
  readonly never: ReadonlySet<string>
  readonly officeWords: ReadonlySet<string>
  /** Words before a reporter’s name that are no part of it. */
  readonly reporterWords: readonly string[]
}

const compiled = new WeakMap<Lexicon, NameWords>()

/** The words of names for a page. People are named in every language’s news, so these come from all packs. */
export function nameWordsOf({lexicon, locales}: Doc): NameWords {
  let words = compiled.get(lexicon)
  if (!words) {
    const particles = locales.flatMap(({words}) => words.particles)
    words = {
      particles: new Set(particles),
      smallWords: wordSet(particles),
      families: new Set(locales.flatMap(({words}) => words.familyNames)),
      never: new Set(lexicon.packs.flatMap(({words}) => words.neverNames)),
      officeWords: new Set(lexicon.packs.flatMap(({words}) => words.officeWords)),
      reporterWords: lexicon.packs.flatMap(({words}) => words.reporterWords ?? [])
    }
    compiled.set(lexicon, words)
  }
  return words
}

/** How a stretch of text looks as a name. */
export type NameShape = 'name' | 'initials' | 'none'

/** `Thanh Tuấn`, `THẢO VY`, `H.Thanh`, `Jean-Claude van Damme` are names; `PV`, `Q.C`, `T.N` are initials. */
export function nameShape(text: string, {particles, never}: NameWords): NameShape {
  const name = text.trim()
  if (name.length < 2 || name.length > 45) return 'none'
  if (!(charClass[name.charCodeAt(0)]! & UPPER)) return 'none'
  if (isInitials(name)) return 'initials'
  // an initial is a word of its own: `H.Thanh`
  const words = name[1] === '.' ? name.split(/\s+|(?<=^\p{Lu}\.)(?=\p{Lu}\p{Ll})/u) : name.split(/\s+/)
  if (words.length < 2 || words.length > 6) return 'none'
  let capitals = 0
  for (const word of words) {
    if (!isNameWord(word) || never.has(word.toLowerCase())) return 'none'
    if (charClass[word.charCodeAt(0)]! & UPPER) capitals++
    else if (!particles.has(word) || capitals === 0) return 'none'
  }
  return capitals >= 2 && charClass[words.at(-1)!.charCodeAt(0)]! & UPPER ? 'name' : 'none'
}

/** The name without the word for a reporter before it, where a name is left: `PV Lê Nam`. */
export function withoutReporter(name: string, words: NameWords): string {
  const folded = name.toLowerCase()
  const word = words.reporterWords.find((each) => folded.startsWith(`${each} `))
  const rest = word === undefined ? name : name.slice(word.length).trim()
  return nameShape(rest, words) === 'none' ? name : rest
}

/** True for a name that begins with a common family name. */
export function hasFamilyName(name: string, {families}: NameWords): boolean {
  return families.has(name.trim().split(/\s+/)[0]!.toLowerCase())
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
function isNameWord(word: string): boolean {
  for (let i = 0; i < word.length; i++) {
    const kind = charClass[word.charCodeAt(i)]!
    if (kind & DIGIT) return false
    if (kind & (LETTER | MARK)) continue
    const inner = i > 0 && "'’-.".includes(word[i]!)
    if (!inner || (word[i] !== '.' && i === word.length - 1)) return false
  }
  // a full stop ends an initial, not a word: `Nguyễn A.` but no `Việt Nam.`
  return !word.endsWith('.') || word.length <= 3
}

/** Up to four capitals, with full stops or without. */
function isInitials(name: string): boolean {
  let capitals = 0
  for (let i = 0; i < name.length; i++) {
    if (name[i] === '.' && i > 0) continue
    if (!(charClass[name.charCodeAt(i)]! & UPPER)) return false
    capitals++
  }
  return capitals >= 2 && capitals <= 4
}
