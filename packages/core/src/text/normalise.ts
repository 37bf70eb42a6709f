import {decodeNamedCharacterReference} from 'decode-named-character-reference'
import {unitsOf} from '#units'
import {COMPOSE, charClass, LEAD, MARK, REFERENCE, REPAIR} from './chars.js'
import {stripHtml} from './html.js'
import {stripMarkdown} from './markdown.js'
import {isContinuation, repairMojibake} from './mojibake.js'
import {type Found, type Rewriting, rewrite, rewriteFound} from './rewrite.js'
import {findSuspects, type Suspects} from './suspects.js'
import {mayBeOfFont, repairFonts} from './vietnamese-fonts.js'

/** The text that all further work is done on, with the way back to the raw offsets. */
export interface NormalText {
  readonly raw: string
  /** NFC, `\n` line ends, plain spaces, no invisible characters, character references decoded, no tags of HTML, no marks of Markdown. */
  readonly text: string
  /** The UTF-16 units of `text`, for loops. */
  readonly units: Uint16Array
  /** Raw offset of every unit of `text` and of its end; undefined where the two are the same string. */
  readonly offsets: Uint32Array | undefined
  /** How often each kind of repair was made. */
  readonly repairs: Readonly<Record<string, number>>
}

/** Offset in the raw text of an offset in the normal text. */
export function toRaw(normal: NormalText, offset: number): number {
  return normal.offsets ? normal.offsets[offset]! : offset
}

const character =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  // biome-ignore lint/suspicious/noMisleadingCharacterClass: single code units are what is looked for
  /\r\n?|&(?:#\d{1,7};|#x[\da-f]{1,6};|[a-z][a-z\d]{1,31};|nbsp\b|quot\b|amp\b)|[\0-\x08\x0b\x0e-\x1f\x7f-\x84\x86-\x9f\ufffe\uffff]|[\xad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]|[\f\x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/iy

const noBreakSpace = 0xa0

const vietnameseLetter = /[ăơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/i

/** What a scan over the units of a raw text has found. */
interface Suspicion {
  /** Litter other than no-break spaces, or what may be a character reference. */
  readonly repair: boolean
  readonly noBreakSpaces: number
  readonly compose: boolean
  readonly eth: boolean
  /** A lead byte and a continuation byte of UTF-8 that was read as windows-1252. */
  readonly misread: boolean
}

/**
 * Repairs the characters of a scraped text and keeps, for every unit of the result, where it stood in the raw text.
 * Most pages need no repair and come back as they are, at the price of one scan.
 */
export function normalise(raw: string): NormalText {
  const repairs: Record<string, number> = {}
  const count = (kind: string): void => {
    repairs[kind] = (repairs[kind] ?? 0) + 1
  }
  // before character references are decoded: `&lt;b&gt;` is what the writer wants to be read
  let state = stripHtml({text: raw, offsets: undefined}, count)
  let units = unitsOf(state.text)
  let eth = false
  for (let revealed = -1; revealed !== revealedBy(repairs); ) {
    revealed = revealedBy(repairs)
    const suspects = findSuspects(units)
    const found = inspect(units, suspects)
    eth = found.eth
    const before = state
    // bytes that were misread are told by the letters they were taken for, in NFC, and go before the litter: one of
    // them may look like a no-break space or a soft hyphen
    if (found.compose) state = composeCharacters(state, count)
    if (found.misread || state !== before) state = repairMojibake(state, count)
    if (mayBeOfFont(state === before ? units : unitsOf(state.text))) state = repairFonts(state, count)
    if (state !== before) units = unitsOf(state.text)
    else if (found.repair) {
      state = repairCharacters(state, units, suspects, repairs.entity === undefined, count)
      // where no unit has moved, `units` were repaired with the text
      if (state.offsets !== before.offsets) units = unitsOf(state.text)
    } else if (found.noBreakSpaces > 0) {
      state = {text: spaceOut(state.text, units, suspects), offsets: state.offsets}
      repairs.nbsp = (repairs.nbsp ?? 0) + found.noBreakSpaces
    }
  }
  const plain = stripMarkdown(state, count)
  if (plain !== state) {
    state = plain
    units = unitsOf(state.text)
  }
  if (eth && vietnameseLetter.test(state.text)) {
    state = rewrite(state, /[ðÐ]/g, (found) => {
      count('eth')
      return found === 'ð' ? 'đ' : 'Đ'
    })
    units = unitsOf(state.text)
  }
  return {raw, text: state.text, units, offsets: state.offsets, repairs}
}

/** Repairs that may bring to light what the scan could not see: a letter that a mark composes with, a misread byte. */
const revealing = ['nfc', 'mojibake', 'entity', 'invisible', 'control'] as const

function revealedBy(repairs: Readonly<Record<string, number>>): number {
  return revealing.reduce((sum, kind) => sum + (repairs[kind] ?? 0), 0)
}

/** What the suspects of a text are. */
function inspect(units: Uint16Array, {places, count}: Suspects): Suspicion {
  let seen = 0
  let repair = false
  let noBreakSpaces = 0
  let eth = false
  let misread = false
  for (let s = 0; s < count; s++) {
    const i = places[s]!
    const unit = units[i]!
    if (unit === noBreakSpace) {
      noBreakSpaces++
      continue
    }
    const next = units[i + 1] ?? 0
    const bits = charClass[unit]!
    seen |= bits
    // most ampersands are only that
    if (bits & REFERENCE) repair ||= beginsReference(next)
    if (!(bits & LEAD)) continue
    if (unit === 0xd0 || unit === 0xf0) eth = true
    if (isContinuation(next) && (unit <= 0xdf || (unit <= 0xef && isContinuation(units[i + 2])))) misread = true
  }
  return {repair: repair || (seen & REPAIR) !== 0, noBreakSpaces, compose: (seen & COMPOSE) !== 0, eth, misread}
}

/** Makes spaces of no-break spaces, in the text and in its units: all that most pages need, if they need anything. */
function spaceOut(text: string, units: Uint16Array, {places, count}: Suspects): string {
  for (let s = 0; s < count; s++) if (units[places[s]!] === noBreakSpace) units[places[s]!] = 32
  // the host writes the text once for an expression of one letter, and piece by piece for any other
  return text.replace(/\u00a0/g, ' ')
}

/**
 * Repairs the text, and the units where one takes the place of one: if nothing moves they stay the text's. Character
 * references are decoded once: what `&amp;lt;` stands for is `&lt;`.
 */
function repairCharacters(
  state: Rewriting,
  units: Uint16Array,
  suspects: Suspects,
  references: boolean,
  count: (kind: string) => void
): Rewriting {
  const {text} = state
  const kinds = references ? REPAIR | REFERENCE : REPAIR
  let suspect = 0
  const find = (from: number): Found | null => {
    for (; suspect < suspects.count; suspect++) {
      const at = suspects.places[suspect]!
      if (at < from || !(charClass[units[at]!]! & kinds)) continue
      // most of what is found is this one
      if (units[at] === noBreakSpace) return {0: '\u00a0', index: at}
      character.lastIndex = at
      const match = character.exec(text)
      if (match) return match
    }
    return null
  }
  return rewriteFound(state, find, (found, at) => {
    const replacement = replaceCharacter(found, at, text, count)
    if (found.length === 1 && replacement.length === 1) units[at] = replacement.charCodeAt(0)
    return replacement
  })
}

/** NFC, cluster by cluster: a base and the marks, vowels and finals that it may compose with. */
function composeCharacters(state: Rewriting, count: (kind: string) => void): Rewriting {
  const {text} = state
  if (text === text.normalize('NFC')) return state
  const units = unitsOf(text)
  const composed = new Map<string, string>()
  const find = (from: number): Found | null => {
    let index = from
    while (index < units.length && !(charClass[units[index]!]! & COMPOSE)) index++
    if (index === units.length) return null
    let end = index + 1
    while (end < units.length && joins(units[end]!)) end++
    while (index > from && joins(units[index]!)) index--
    return {0: text.slice(index, end), index}
  }
  return rewriteFound(state, find, (found) => {
    const nfc = composed.get(found) ?? found.normalize('NFC')
    composed.set(found, nfc)
    if (nfc !== found) count('nfc')
    return nfc
  })
}

/** True for marks, Korean vowels and finals, and halves of astral characters, of which some are marks. */
function joins(unit: number): boolean {
  return (charClass[unit]! & MARK) !== 0 || (unit >= 0x1160 && unit <= 0x11ff) || (unit >= 0xd800 && unit <= 0xdfff)
}

function beginsReference(unit: number): boolean {
  return unit === 35 || ((unit | 32) >= 97 && (unit | 32) <= 122)
}

function replaceCharacter(found: string, at: number, text: string, count: (kind: string) => void): string {
  const unit = found.charCodeAt(0)
  if (unit === noBreakSpace) {
    count('nbsp')
    return ' '
  }
  if (unit === 13) return '\n'
  if (unit === 38) {
    const decoded = decodeReference(found)
    if (decoded !== found) count('entity')
    return decoded
  }
  if (unit >= 0xd800 && unit <= 0xdfff) {
    count('surrogate')
    return '\ufffd'
  }
  if (/\s/.test(found) && unit !== 0xfeff) {
    if (unit === 0x2028 || unit === 0x2029 || unit === 0x85) return '\n'
    count('nbsp')
    return ' '
  }
  // the joiners are spelling in Arabic and Indic scripts and part of emoji; only elsewhere are they litter
  if ((unit === 0x200c || unit === 0x200d) && at > 0 && text.charCodeAt(at - 1) >= 0x590 && !/\s/.test(text[at - 1]!)) {
    return found
  }
  count(unit < 0xa0 || unit >= 0xfffe ? 'control' : 'invisible')
  return ''
}

function decodeReference(found: string): string {
  const name = found.replace(/^&|;$/g, '')
  if (name[0] === '#') {
    const code = name[1] === 'x' || name[1] === 'X' ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1))
    if (code === 160) return ' '
    const printable =
      code >= 32 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) && !(code >= 127 && code < 160)
    return printable ? String.fromCodePoint(code) : found
  }
  const decoded = decodeNamedCharacterReference(name)
  if (decoded === false) return found
  return decoded === '\u00a0' ? ' ' : decoded
}
