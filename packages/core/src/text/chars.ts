/**
 * Tables over the 65,536 UTF-16 code units, so that the hot loops ask an array and never a regular expression.
 * Surrogates carry no class here: a reader of astral characters looks at the code point itself.
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

/** Class bits of every UTF-16 code unit. */
export const charClass: Uint8Array = new Uint8Array(65536)

/** Lower case of every UTF-16 code unit that has a one-unit lower case, else the unit itself. */
export const lowerCase: Uint16Array = new Uint16Array(65536)

const bits: readonly (readonly [RegExp, number])[] = [
  [/\p{L}/u, LETTER],
  [/\p{Nd}/u, DIGIT],
  [/\p{Lu}/u, UPPER],
  [/\s/u, SPACE],
  [/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u, DENSE],
  [/\p{M}/u, MARK]
]

for (let unit = 0; unit < 65536; unit++) {
  lowerCase[unit] = unit
  // surrogates, and the long blocks of one kind that need no test per character
  if (unit >= 0xd800 && unit <= 0xdfff) continue
  if (unit >= 0x4e00 && unit <= 0x9fff) charClass[unit] = LETTER | DENSE
  else if (unit >= 0xac00 && unit <= 0xd7a3) charClass[unit] = LETTER
  else if (unit >= 0xe000 && unit <= 0xf8ff) continue
  else {
    const char = String.fromCharCode(unit)
    let found = 0
    for (const [expression, bit] of bits) if (expression.test(char)) found |= bit
    charClass[unit] = found
    const lower = char.toLowerCase()
    if (lower.length === 1) lowerCase[unit] = lower.charCodeAt(0)
  }
}
// dotted and dotless i of Turkish meet in one letter: `İLGİLİ` and `ilgili`, `SIRADAKİ` and `sıradaki` are one word
lowerCase[0x130] = lowerCase[0x131] = 0x69
for (const char of '.!?…。！？｡؟۔।॥።') charClass[char.charCodeAt(0)]! |= TERMINAL
for (const char of '"\'”’»›)]}」』）】》〉“') charClass[char.charCodeAt(0)]! |= CLOSER
