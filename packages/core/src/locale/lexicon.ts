import {unitsOf} from '#units'
import {charClass, DENSE} from '../text/chars.js'
import {lex} from '../text/lexer.js'
import type {Locale, PhraseClass} from './locale.js'
import {phraseClasses} from './locale.js'

/** Where in the block a phrase must stand. */
export type Anchor = 'whole' | 'start' | 'end' | 'any'

/** One phrase of a pack or profile, ready to match. */
export interface Phrase {
  readonly pack: string
  readonly class: PhraseClass
  /** As written in the pack, without the ellipses. */
  readonly text: string
  readonly anchor: Anchor
  /** Words, parted by spaces; in scripts without spaces characters. */
  readonly size: number
  /** How much it says, in words: a character says half as much as a word elsewhere. */
  readonly weight: number
}

/** Phrases compiled for matching. */
export interface Lexicon {
  /** The packs in use: that of the page’s language and English, or all where its language has none. */
  readonly packs: readonly Locale[]
  readonly phrases: readonly Phrase[]
  readonly index: PhraseIndex
  readonly abbreviations: ReadonlySet<string>
}

/**
 * Phrases by their first word: a gate, a hash table, and the phrases. `findPhrases` reads it for every word of every page,
 * so it is flat, and what is asked for together stands together: no word of a page touches more of it than the gate,
 * unless a phrase begins with it.
 */
export interface PhraseIndex {
  /**
   * A bit for the low 16 bits of each word that begins a phrase which need not stand at the block's head. Only 8 kB, so
   * that it stays in the nearest cache: nearly all words of a page are asked for here and nowhere else.
   */
  readonly gate: Uint8Array
  /** In the same way, a bit for each word that is a phrase by itself. */
  readonly singles: Uint8Array
  /** A bit for the first two words of each longer phrase; see `pairOf`. Few beginnings of phrases go on as one. */
  readonly pairs: Uint8Array
  /**
   * Open hash table of first words, two numbers a slot: the hash, 0 in empty slots, and where in `entries` its phrases
   * begin. Its length is a power of two.
   */
  readonly slots: Uint32Array
  /**
   * The phrases of each first word, longest first, and a 0 behind them. Each is its number plus 1, its words, what it
   * asks of its place (see `placeOf`), and the hashes of all its words but the first.
   */
  readonly entries: Uint32Array
  /** By phrase: the bit of its class. */
  readonly bit: Uint32Array
}

/** A phrase that must stand where the block begins. */
export const HEAD = 1
/** A phrase that must stand where the block ends. */
export const TAIL = 2
/** A phrase that may stand anywhere. */
export const INSIDE = 4
/** A phrase that nothing may follow. */
export const CLOSED = 8
/**
 * From this bit on, the UTF-16 unit that must follow the phrase, or 0: `:`, `=`, `/`, `]` for themselves and their
 * full-width forms, `.` for three of them.
 */
export const markShift = 16

const places: Readonly<Record<Anchor, number>> = {whole: HEAD, start: HEAD, end: TAIL, any: INSIDE}

/** Bit of a phrase class in `Hits.classes`. */
export const classBit: Readonly<Record<PhraseClass, number>> = Object.fromEntries(
  phraseClasses.map((name, i) => [name, 2 ** i])
) as Record<PhraseClass, number>

/** Extra phrases, such as those of a site profile. */
export interface PhraseList {
  readonly pack: string
  readonly phrases: {readonly [Class in PhraseClass]?: readonly string[]}
}

/** Compiles packs into one matcher. */
export function compileLexicon(locales: readonly Locale[], extra: readonly PhraseList[] = []): Lexicon {
  const phrases: Phrase[] = []
  const lists: PhraseList[] = [...locales.map(({lang, phrases}) => ({pack: lang, phrases})), ...extra]
  for (const list of lists) {
    for (const name of phraseClasses) {
      for (const written of list.phrases[name] ?? []) {
        const text = written.replaceAll('…', '').normalize('NFC').trim()
        const size = sizeOf(text)
        const weight = charClass[text.charCodeAt(0)]! & DENSE ? size / 2 : size
        phrases.push({pack: list.pack, class: name, text, anchor: anchorOf(written), size, weight})
      }
    }
  }
  return {
    packs: locales,
    phrases,
    index: indexPhrases(phrases),
    abbreviations: new Set(locales.flatMap((locale) => locale.abbreviations.map((word) => word.toLowerCase())))
  }
}

function sizeOf(text: string): number {
  if (charClass[text.charCodeAt(0)]! & DENSE) return text.length
  return text.split(/\s+/).length
}

function anchorOf(written: string): Anchor {
  const open = written.startsWith('…')
  const close = written.endsWith('…')
  return open && close ? 'any' : open ? 'end' : close ? 'start' : 'whole'
}

// This runs before the first page of every language, so it goes through the phrases by index and few times.
function indexPhrases(phrases: readonly Phrase[]): PhraseIndex {
  const {first, hash} = wordsOf(phrases)
  const [gate, singles, pairs] = [newBits(), newBits(), newBits()]
  const bit = new Uint32Array(phrases.length)
  const byFirstWord = new Map<number, number[]>()
  for (const number of longestFirst(first)) {
    const {anchor, class: name} = phrases[number]!
    const at = first[number]!
    const word = hash[at]!
    if (places[anchor] !== HEAD) setBit(gate, word & 0xffff)
    if (first[number + 1]! - at === 1) setBit(singles, word & 0xffff)
    else setBit(pairs, pairOf(word, hash[at + 1]!))
    bit[number] = classBit[name]
    const list = byFirstWord.get(word)
    if (list) list.push(number)
    else byFirstWord.set(word, [number])
  }
  const size = 2 ** Math.ceil(Math.log2(2 * byFirstWord.size + 1))
  const slots = new Uint32Array(2 * size)
  const entries = new Uint32Array(2 * phrases.length + hash.length + byFirstWord.size)
  let end = 0
  for (const [word, numbers] of byFirstWord) {
    let slot = (word << 1) & (2 * size - 1)
    while (slots[slot] !== 0) slot = (slot + 2) & (2 * size - 1)
    slots[slot] = word
    slots[slot + 1] = end
    for (const number of numbers) {
      entries[end++] = number + 1
      entries[end++] = first[number + 1]! - first[number]!
      entries[end++] = placeOf(phrases[number]!)
      for (let w = first[number]! + 1; w < first[number + 1]!; w++) entries[end++] = hash[w]!
    }
    end++
  }
  return {gate, singles, pairs, slots, entries, bit}
}

/** Numbers of phrases by their words, those with most first; one of nothing but signs has no word and is never found. */
function longestFirst(first: Uint32Array): readonly number[] {
  const byLength: number[][] = []
  for (let number = 0; number + 1 < first.length; number++) {
    const length = first[number + 1]! - first[number]!
    while (byLength.length <= length) byLength.push([])
    if (length > 0) byLength[length]!.push(number)
  }
  return byLength.reverse().flat()
}

/** A bit for each value of 16 bits: 8 kB. */
function newBits(): Uint8Array {
  return new Uint8Array(2 ** 16 / 8)
}

function setBit(bits: Uint8Array, place: number): void {
  bits[place >> 3]! |= 1 << (place & 7)
}

/** Where the bit of two words in a row stands in `PhraseIndex.pairs`: of the one it takes the low bits, of the other the high. */
export function pairOf(word: number, next: number): number {
  return (word ^ (next >>> 16)) & 0xffff
}

/** What a phrase asks of its place: `HEAD`, `TAIL` or `INSIDE`, with `CLOSED`, and the mark that must follow. */
function placeOf({anchor, text}: Phrase): number {
  const closed = anchor === 'whole' || anchor === 'end' ? CLOSED : 0
  return places[anchor] | closed | (closingMark(text) << markShift)
}

/** All phrases are lexed at once, each as a block. */
function wordsOf(phrases: readonly Phrase[]): {readonly first: Uint32Array; readonly hash: Uint32Array} {
  const start = new Uint32Array(phrases.length)
  const end = new Uint32Array(phrases.length)
  let length = 0
  let all = ''
  for (let number = 0; number < phrases.length; number++) {
    start[number] = length
    all += phrases[number]!.text
    length = all.length
    end[number] = length
  }
  return lex(unitsOf(all), start, end)
}

/** The closing mark of phrases that end with three of it. */
export const fullStop = 46

const closingMarks = [...':=/]'].map((mark) => mark.charCodeAt(0))

/**
 * The mark that a phrase is written with at its end and that must follow it, as a narrow UTF-16 unit, or 0: `Ảnh:`, `사진=`,
 * `圖/`, `【関連】`, and `Credit...`, whose mark is the full stop.
 */
export function closingMark(text: string): number {
  if (text.endsWith('...')) return fullStop
  const mark = narrow(text.charCodeAt(text.length - 1))
  return closingMarks.includes(mark) ? mark : 0
}

/** ASCII form of a full-width mark and of `】`; other units as they are. */
export function narrow(unit: number): number {
  if (unit === 0x3011) return 0x5d
  return unit >= 0xff01 && unit <= 0xff5e ? unit - 0xfee0 : unit
}
