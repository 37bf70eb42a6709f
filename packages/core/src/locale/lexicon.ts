import {charClass, SPACE} from '../text/chars.js'
import {lex, type Words} from '../text/lexer.js'
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
}

/** Phrases compiled for matching: a gate, a map from first words, and the hashes of all words. */
export interface Lexicon {
  readonly phrases: readonly Phrase[]
  /** Bloom gate over first words: a word whose bit is not set begins no phrase. */
  readonly gate: Uint8Array
  /** Phrase numbers by hash of their first word, longest first. */
  readonly byFirstWord: ReadonlyMap<number, readonly number[]>
  /** Word hashes of each phrase. */
  readonly words: readonly Uint32Array[]
  /** UTF-16 unit that must follow the phrase (`:`, `=`, `/`, `]` and their full-width forms), or 0. */
  readonly after: Uint16Array
  readonly abbreviations: ReadonlySet<string>
}

/** Bit of a phrase class in `Hits.classes`. */
export const classBit: Readonly<Record<PhraseClass, number>> = Object.fromEntries(
  Object.keys(phraseClasses).map((name, i) => [name, 2 ** i])
) as Record<PhraseClass, number>

/** The phrases found on a page. */
export interface Hits {
  /** Classes hit in each block, as bits; see `classBit`. */
  readonly classes: Uint32Array
  /** Classes hit anywhere on the page. */
  readonly page: number
  /** Where the quadruples of block `i` begin in `found`; one entry more than there are blocks. */
  readonly first: Uint32Array
  /** Quadruples of block, phrase number, first word, word after the last, in page order. */
  readonly found: Uint32Array
}

/** A block of more words than this is prose: phrases that must be its beginning or end say nothing about it. */
const longestLabel = 60

/** Extra phrases, such as those of a site profile. */
export interface PhraseList {
  readonly pack: string
  readonly phrases: {readonly [Class in PhraseClass]?: readonly string[]}
}

/** Compiles packs into one matcher. */
export function compileLexicon(locales: readonly Locale[], extra: readonly PhraseList[] = []): Lexicon {
  const phrases: Phrase[] = []
  const words: Uint32Array[] = []
  const after: number[] = []
  const lists: PhraseList[] = [...locales.map(({lang, phrases}) => ({pack: lang, phrases})), ...extra]
  for (const list of lists) {
    for (const name of Object.keys(phraseClasses) as PhraseClass[]) {
      for (const written of list.phrases[name] ?? []) {
        const text = written.replaceAll('…', '').normalize('NFC').trim()
        const hashes = lex(text, Uint32Array.of(0), Uint32Array.of(text.length)).hash
        if (hashes.length === 0) continue
        phrases.push({pack: list.pack, class: name, text, anchor: anchorOf(written)})
        words.push(hashes)
        after.push(closingMark(text))
      }
    }
  }
  return {
    phrases,
    words,
    after: Uint16Array.from(after),
    ...indexFirstWords(words),
    abbreviations: new Set(locales.flatMap((locale) => locale.abbreviations.map((word) => word.toLowerCase())))
  }
}

function anchorOf(written: string): Anchor {
  const open = written.startsWith('…')
  const close = written.endsWith('…')
  return open && close ? 'any' : open ? 'end' : close ? 'start' : 'whole'
}

function indexFirstWords(words: readonly Uint32Array[]): Pick<Lexicon, 'gate' | 'byFirstWord'> {
  const gate = new Uint8Array(65536 / 8)
  const byFirstWord = new Map<number, number[]>()
  const order = [...words.keys()].sort((a, b) => words[b]!.length - words[a]!.length)
  for (const number of order) {
    const first = words[number]![0]!
    const slot = first & 0xffff
    gate[slot >> 3]! |= 1 << (slot & 7)
    const list = byFirstWord.get(first)
    if (list) list.push(number)
    else byFirstWord.set(first, [number])
  }
  return {gate, byFirstWord}
}

/** Finds all phrases of the lexicon on a page. */
export function findPhrases(lexicon: Lexicon, text: string, words: Words, blocks: number): Hits {
  const classes = new Uint32Array(blocks)
  const first = new Uint32Array(blocks + 1)
  const found: number[] = []
  let page = 0
  const {gate, byFirstWord} = lexicon
  for (let b = 0; b < blocks; b++) {
    first[b] = found.length
    const from = words.first[b]!
    const to = words.first[b + 1]!
    let hits = 0
    for (let w = from; w < to; w++) {
      const hash = words.hash[w]!
      if (!(gate[(hash & 0xffff) >> 3]! & (1 << (hash & 7)))) continue
      const candidates = byFirstWord.get(hash)
      if (!candidates) continue
      for (let c = 0; c < candidates.length; c++) {
        const number = candidates[c]!
        const end = matchEnd(lexicon, number, text, words, from, w, to)
        if (end === 0) continue
        hits |= classBit[lexicon.phrases[number]!.class]
        found.push(b, number, w, end)
      }
    }
    classes[b] = hits >>> 0
    page |= hits
  }
  first[blocks] = found.length
  return {classes, page: page >>> 0, first, found: Uint32Array.from(found)}
}

/** The word after the phrase's last if phrase `number` stands at word `w` as its anchor asks, else 0. */
function matchEnd(
  lexicon: Lexicon,
  number: number,
  text: string,
  words: Words,
  from: number,
  w: number,
  to: number
): number {
  const hashes = lexicon.words[number]!
  const {anchor} = lexicon.phrases[number]!
  if (anchor !== 'any' && to - from > longestLabel && anchor !== 'start') return 0
  if (w > from && (anchor === 'start' || anchor === 'whole') && !onlyFigures(text, words, from, w)) return 0
  const end = w + hashes.length
  if (end > to) return 0
  for (let i = 1; i < hashes.length; i++) if (words.hash[w + i] !== hashes[i]) return 0
  if ((anchor === 'whole' || anchor === 'end') && end < to && !onlyFigures(text, words, end, to)) return 0
  const mark = lexicon.after[number]!
  if (mark !== 0 && !markFollows(mark, text, words.at[end - 1]! + words.size[end - 1]!)) return 0
  return end
}

/** Counts and bullets around a label do not make it another label: `Bình luận (0)`, `3 comments`. */
function onlyFigures(text: string, words: Words, from: number, to: number): boolean {
  for (let w = from; w < to; w++) {
    const unit = text.charCodeAt(words.at[w]!)
    if (unit < 48 || unit > 57) return false
  }
  return true
}

const closingMarks = [...':=/]'].map((mark) => mark.charCodeAt(0))

/** The mark that a phrase is written with at its end and that must follow it: `Ảnh:`, `사진=`, `圖/`, `【関連】`. */
function closingMark(text: string): number {
  const mark = narrow(text.charCodeAt(text.length - 1))
  return closingMarks.includes(mark) ? mark : 0
}

function markFollows(mark: number, text: string, offset: number): boolean {
  let at = offset
  while (charClass[text.charCodeAt(at)]! & SPACE) at++
  return narrow(text.charCodeAt(at)) === mark
}

/** ASCII form of a full-width mark and of `】`; other units as they are. */
function narrow(unit: number): number {
  if (unit === 0x3011) return 0x5d
  return unit >= 0xff01 && unit <= 0xff5e ? unit - 0xfee0 : unit
}
