import {decodeNamedCharacterReference} from 'decode-named-character-reference'
import {repairMojibake} from './mojibake.js'
import {type Rewriting, rewrite} from './rewrite.js'

/** The text that all further work is done on, with the way back to the raw offsets. */
export interface NormalText {
  readonly raw: string
  /** NFC, `\n` line ends, plain spaces, no invisible characters, character references decoded. */
  readonly text: string
  /** Raw offset of every unit of `text` and of its end; undefined where the two are the same string. */
  readonly offsets: Uint32Array | undefined
  /** How often each kind of repair was made. */
  readonly repairs: Readonly<Record<string, number>>
}

/** Offset in the raw text of an offset in the normal text. */
export function toRaw(normal: NormalText, offset: number): number {
  return normal.offsets ? normal.offsets[offset]! : offset
}

// One test tells most pages that nothing is to be done: characters that are replaced, or that NFC may touch.
const suspect =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  // biome-ignore lint/suspicious/noMisleadingCharacterClass: single code units are what is looked for
  /[\0-\x08\x0b-\x1f\x7f-\xa0\xad\u0300-\u036f\u0370-\u0374\u037e\u0387\u0590-\u05ff\u0610-\u061c\u064b-\u065f\u0900-\u0e3a\u0e4d-\u11ff\u1680\u180e\u1f00-\u1fff\u2000-\u200f\u2028-\u202f\u205f-\u206f\u2126-\u212b\u3000\u3099\u309a\ud800-\udfff\uf900-\ufaff\ufb1d-\ufb4e\ufe00-\ufe0f\ufeff\ufffe\uffff]|&[#a-zA-Z]|[\u00c3\u00c4\u00e1][\x80-\xbf\u0152-\u2122]|[ðÐ]/

const character =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  // biome-ignore lint/suspicious/noMisleadingCharacterClass: single code units are what is looked for
  /\r\n?|&(?:#\d{1,7};|#x[\da-f]{1,6};|[a-z][a-z\d]{1,31};|nbsp\b|quot\b|amp\b)|[\0-\x08\x0b\x0e-\x1f\x7f-\x84\x86-\x9f\ufffe\uffff]|[\xad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]|[\f\x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/gi

// what NFC works on: a base and the marks, vowels and finals that it may compose with
const cluster = /[^\p{M}\u1160-\u11ff][\p{M}\u1160-\u11ff]+|[\p{M}\u1160-\u11ff]{2,}|[^\0-\u02ff]/gu

const vietnamese = /[ăơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/i

/**
 * Repairs the characters of a scraped text and keeps, for every unit of the result, where it stood in the raw text.
 * Most pages need no repair and come back as they are, at the price of one scan.
 */
export function normalise(raw: string): NormalText {
  if (!suspect.test(raw)) return {raw, text: raw, offsets: undefined, repairs: {}}
  const repairs: Record<string, number> = {}
  const count = (kind: string): void => {
    repairs[kind] = (repairs[kind] ?? 0) + 1
  }
  let state: Rewriting = {text: raw, offsets: undefined}
  state = rewrite(state, character, (found, at, text) => replaceCharacter(found, at, text, count))
  state = repairMojibake(state, count)
  if (state.text !== state.text.normalize('NFC')) {
    state = rewrite(state, cluster, (found) => {
      const composed = found.normalize('NFC')
      if (composed !== found) count('nfc')
      return composed
    })
  }
  if (/[ðÐ]/.test(state.text) && vietnamese.test(state.text)) {
    state = rewrite(state, /[ðÐ]/g, (found) => {
      count('eth')
      return found === 'ð' ? 'đ' : 'Đ'
    })
  }
  return {raw, text: state.text, offsets: state.offsets, repairs}
}

function replaceCharacter(found: string, at: number, text: string, count: (kind: string) => void): string {
  const unit = found.charCodeAt(0)
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
