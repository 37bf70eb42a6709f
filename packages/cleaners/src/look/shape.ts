import {blockText, charClass, DENSE, type Doc, endsWithStop, type Lexicon, SPACE} from '@copydesk/core'
import {fullColumnOf, oncePerDoc} from './memo.js'
import {AT, SLASH, signsOf, WEB} from './signs.js'
import {unitsOf} from './units.js'

/** Words of a headline; in scripts without spaces, characters. Measured: 98 % of related titles lie between. */
const shortest = 4
const longest = 34

/** Longest line of dates, counts and section names under a title, in words. */
const longestMeta = 9

// What a block looks like, as bits of `looksOf`.
const [HEADLINE, PROSE, CONTACT, DATED] = [1, 2, 4, 8]
/** See `isMeta`. */
export const META = 16
/** See `isStopped`. */
export const STOPPED = 32

/** The bits of every block, for loops over all of them. */
export function looksOf(doc: Doc): Uint8Array {
  return readLooks(doc).bits
}

/** True if the block looks like a headline: a line of some words without a full stop. A question is one, too. */
export function isHeadline(doc: Doc, i: number): boolean {
  return (readLooks(doc).bits[i]! & HEADLINE) !== 0
}

/** True if the block is a sentence or more: it ends with a full stop, or is too long for a headline. */
export function isProse(doc: Doc, i: number): boolean {
  return (readLooks(doc).bits[i]! & PROSE) !== 0
}

/** True if the block is a short line with a telephone number, an e-mail or a web address. */
export function isContact(doc: Doc, i: number): boolean {
  return (readLooks(doc).bits[i]! & CONTACT) !== 0
}

/** The blocks that `isContact` is true of. */
export function contactsOf(doc: Doc): readonly number[] {
  return readLooks(doc).contacts
}

/** True if the block is the small line under a title: its date, its section, its counts. */
export function isMeta(doc: Doc, i: number): boolean {
  return (readLooks(doc).bits[i]! & META) !== 0
}

/** True if the block ends as a sentence does: `endsWithStop`, read once a page. */
export function isStopped(doc: Doc, i: number): boolean {
  return (readLooks(doc).bits[i]! & STOPPED) !== 0
}

/** True if the block has a clock time or a day in figures and hardly more: the date line of another article. */
export function isDateLine(doc: Doc, i: number): boolean {
  return (readLooks(doc).bits[i]! & DATED) !== 0
}

/** What the blocks of a page look like. */
interface Looks {
  /** Bits of every block. */
  readonly bits: Uint8Array
  readonly contacts: readonly number[]
}

const lookColumn = fullColumnOf((length) => new Uint8Array(length))

/** Looks of every block. Nearly all rules ask for them, and most blocks answer by their number of words alone. */
const readLooks = oncePerDoc((doc: Doc): Looks => {
  const {count, words} = doc
  const bits = lookColumn(count)
  const contacts: number[] = []
  const signs = signsOf(doc)
  for (let i = 0; i < count; i++) {
    const size = words.first[i + 1]! - words.first[i]!
    const stop = endsWithStop(doc, i)
    if (size > longest) {
      bits[i] = stop ? PROSE | STOPPED : PROSE
      continue
    }
    let look = stop ? STOPPED : 0
    if (hasContact(doc, i, signs[i]!)) {
      look |= CONTACT
      contacts.push(i)
    }
    if (size <= longestMeta) look |= metaLook(doc, i, size, look)
    const title = size >= shortest && (stop ? endsOpen(doc, i) : (look & META) === 0)
    if (title) look |= HEADLINE
    else if (stop) look |= PROSE
    bits[i] = look
  }
  return {bits, contacts}
})

const address = /[\w.]@[\w-]+\.\w|https?:\/\/|www\./
const telephone = /(?:\d[ .-]?){8,}\d/

/** Figures of the shortest telephone number, and of the shortest clock time. */
const telephoneDigits = 9
const clockDigits = 3

function hasContact(doc: Doc, i: number, signs: number): boolean {
  if (signs & (AT | SLASH | WEB) && address.test(blockText(doc, i))) return true
  if (doc.words.digits[i]! < telephoneDigits) return false
  return dateLook(doc, i) !== CLOCK && telephone.test(blockText(doc, i))
}

/** `META` and `DATED` of a short block, as far as it has them. */
function metaLook(doc: Doc, i: number, words: number, look: number): number {
  if (words === 0) return META
  const digits = doc.words.digits[i]!
  if (digits === 0 || look & CONTACT) return 0
  const dated = digits >= clockDigits ? dateLook(doc, i) : 0
  const small = digits * 2 >= doc.words.letters[i]! || dated === CLOCK || (dated === DAY && digits >= 4)
  return small ? META | (dated === 0 ? 0 : DATED) : 0
}

const [CLOCK, DAY] = [1, 2]

const colon = 58
const dayMarks = unitsOf('/.-')

const clockMarksOfPacks = new WeakMap<Lexicon, readonly number[]>()

/** What may part hour and minute: a colon, or the word of a pack for an hour where it is one letter (`9h22`). */
const clockMarksOf = oncePerDoc(({lexicon}: Doc): readonly number[] => {
  let marks = clockMarksOfPacks.get(lexicon)
  if (!marks) {
    const letters = lexicon.packs.flatMap(({dates}) => dates.hours).filter((word) => word.length === 1)
    marks = [colon, ...new Set(letters.map((letter) => letter.charCodeAt(0)))]
    clockMarksOfPacks.set(lexicon, marks)
  }
  return marks
})

/** `CLOCK` for blocks with a clock time (`9:22`, `09h22`), else `DAY` for those with a day in figures (`17/07`, `2024-7`). */
function dateLook(doc: Doc, i: number): number {
  const {units, layout} = doc
  const clockMarks = clockMarksOf(doc)
  const end = layout.end[i]!
  let look = 0
  // the figures that were read last, how many stood before the mark in front of them, and that mark
  let figures = 0
  let before = 0
  let mark = 0
  for (let c = layout.start[i]!; c <= end; c++) {
    const unit = c < end ? units[c]! : 0
    if (unit >= 48 && unit <= 57) {
      figures++
      continue
    }
    if (figures === 2 && before <= 2 && clockMarks.includes(mark)) return CLOCK
    if (figures > 0 && figures <= 2 && before <= 4 && dayMarks.includes(mark)) look = DAY
    mark = figures > 0 ? unit : 0
    before = figures
    figures = 0
  }
  return look
}

/** True if a block that ends with a stop ends with none that closes a statement: `?`, `!`, `…`, `...`. */
function endsOpen({units, layout}: Doc, i: number): boolean {
  const start = layout.start[i]!
  const end = layout.end[i]!
  let at = end - 1
  while (at > start && (closers.includes(units[at]!) || charClass[units[at]!]! & SPACE)) at--
  if (openStops.includes(units[at]!)) return true
  return end - start > 2 && units[end - 1] === fullStop && units[end - 2] === fullStop && units[end - 3] === fullStop
}

const fullStop = 46
const closers = unitsOf(`"'”’»)`)
const openStops = unitsOf('?!…')

/** True if the block is in a script without spaces, where a character counts as a word. */
export function isDense({units, layout}: Doc, i: number): boolean {
  return (charClass[units[layout.start[i]!]!]! & DENSE) !== 0
}
