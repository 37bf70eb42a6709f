/**
 * Tables over the 65,536 UTF-16 code units, so that the hot loops ask an array and never a regular expression.
 * Surrogates are no letters here: a reader of astral characters looks at the code point itself.
 */

/** A letter of any script. */
export const LETTER = 1
/** A decimal digit. */
export const DIGIT = 2
/** An upper-case letter; it is a `LETTER` too. */
export const UPPER = 4
/** White space. */
export const SPACE = 8
/** Scripts written without spaces between words: one character counts as one word. */
export const DENSE = 16
/** Ends a sentence: . ! ? … and their kin in other scripts. */
export const TERMINAL = 32
/** Closing quotes and brackets that may follow the end of a sentence. */
export const CLOSER = 64
/** Combining mark or joiner inside a word. */
export const MARK = 128
/** What a scraped text may have to lose or to change: controls, invisible and odd spaces, surrogates. */
export const REPAIR = 256
/** What NFC may touch: characters whose NFC_Quick_Check is not Yes, or that combine (Unicode Annex 15). */
export const COMPOSE = 512
/** `&`: begins a character reference, or is only an ampersand. */
export const REFERENCE = 1024
/** May be a lead byte of UTF-8 that was read as windows-1252; `ð` and `Ð` are among them. */
export const LEAD = 2048

/** Class bits of every UTF-16 code unit. */
export const charClass: Uint16Array = new Uint16Array(65536)

/** Lower case of every UTF-16 code unit that has a one-unit lower case, else the unit itself. */
export const lowerCase: Uint16Array = new Uint16Array(65536)

const properties: readonly (readonly [RegExp, number])[] = [
  [/\p{L}+/gu, LETTER],
  [/\p{Nd}+/gu, DIGIT],
  [/\p{Lu}+/gu, UPPER],
  [/\s+/g, SPACE],
  [/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]+/gu, DENSE],
  [/\p{M}+/gu, MARK],
  [
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
    // biome-ignore lint/suspicious/noMisleadingCharacterClass: single code units are what is looked for
    /[\0-\x08\x0b-\x1f\x7f-\xa0\xad\u034f\u061c\u1680\u180e\u2000-\u200f\u2028-\u202f\u205f-\u206f\u3000\ufeff]+/g,
    REPAIR
  ],
  [
    // biome-ignore lint/suspicious/noMisleadingCharacterClass: single code units are what is looked for
    /[\u0300-\u0374\u037e\u0387\u0590-\u05ff\u0610-\u061c\u064b-\u065f\u0900-\u0e3a\u0e4d-\u11ff\u1f00-\u1fff\u2126-\u212b\u3099\u309a\uf900-\ufaff\ufb1d-\ufb4e\ufe00-\ufe0f]+/g,
    COMPOSE
  ]
]

/** Long blocks of one kind, which need no search: ideographs, Hangul, surrogates. First unit, unit after the last, bits. */
const uniform: readonly (readonly [number, number, number])[] = [
  [0x3400, 0x4dc0, LETTER | DENSE],
  [0x4e00, 0xa000, LETTER | DENSE],
  [0xac00, 0xd7a4, LETTER],
  [0xd800, 0xe000, REPAIR | COMPOSE],
  [0xe000, 0xf900, 0]
]

let next = 0
for (const [from, to, bits] of uniform) {
  fillTables(next, from)
  charClass.fill(bits, from, to)
  for (let unit = from; unit < to; unit++) lowerCase[unit] = unit
  next = to
}
fillTables(next, 65536)
charClass.fill(REPAIR, 0xfffe)
charClass['&'.charCodeAt(0)]! |= REFERENCE
for (let unit = 0xc2; unit <= 0xf0; unit++) charClass[unit]! |= LEAD
for (const char of '.!?…。！？｡؟۔।॥።') charClass[char.charCodeAt(0)]! |= TERMINAL
for (const char of '"\'”’»›)]}」』）】》〉“') charClass[char.charCodeAt(0)]! |= CLOSER

/** One search through all characters in a row costs a tenth of a search in each. */
function fillTables(from: number, to: number): void {
  const units = Uint16Array.from({length: to - from}, (_, i) => from + i)
  const all = new TextDecoder('utf-16le', {ignoreBOM: true}).decode(units)
  for (const [expression, bit] of properties) {
    for (const {0: run, index} of all.matchAll(expression)) {
      for (let i = index; i < index + run.length; i++) charClass[from + i]! |= bit
    }
  }
  // dotted and dotless i of Turkish meet in one letter: `İLGİLİ` and `ilgili`, `SIRADAKİ` and `sıradaki` are one word
  const lower = all.replace('İ', 'i').toLowerCase().replace('ı', 'i')
  for (let i = 0; i < lower.length; i++) lowerCase[from + i] = lower.charCodeAt(i)
}
