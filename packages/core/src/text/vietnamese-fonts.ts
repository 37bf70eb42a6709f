import {type Rewriting, rewrite} from './rewrite.js'
import {vietnameseShare} from './vietnamese-spelling.js'

/**
 * Vietnamese typed with fonts that draw its letters in the places of others, as old archives have it: TCVN3 (ABC, .VnTime)
 * shows `Việt Nam` as `ViÖt Nam`, VNI as `Vieät Nam`. In Unicode these are other letters, and only the spelling tells.
 */
interface FontEncoding {
  readonly name: 'tcvn3' | 'vni'
  /** What no other text has many of. */
  readonly telltale: RegExp
  readonly letters: RegExp
  readonly decode: (found: string, at: number, text: string) => string
}

/** U+00A1 to U+00FE as TCVN3 shows them. */
const tcvn3Letters = 'ĂÂÊÔƠƯĐăâêôơưđẰ°±²³´àảãáạẲằẳẵắẴẮẦẨẪẤỀặầẩẫấậèỂẻẽéẹềểễếệìỉỄẾỒĩíịòỔỏõóọồổỗốộờởỡớợùỖủũúụừửữứựỳỷỹýỵ'

/** True between words in capitals: in fonts of capitals the places of small letters show capitals: `CéNG HOµ`. */
function isAmongCapitals(text: string, at: number): boolean {
  let capitals = 0
  for (const side of [-1, 1]) {
    for (let i = at + side; /[a-z\xa1-\xfe ]/i.test(text[i] ?? ''); i += side) {
      if (/[a-z]/.test(text[i]!)) return false
      if (/[A-Z]/.test(text[i]!)) capitals++
    }
  }
  return capitals > 1
}

const tcvn3: FontEncoding = {
  name: 'tcvn3',
  telltale: /[a-z][µ¶·¸¹¨©ª«¬\xad]|®[a-zµ-þ]|[µ¶·¸¹¬\xad][a-z]/gi,
  letters: /[\xa1-\xaf\xb5-\xfe]/g,
  decode: (found, at, text) => {
    const letter = tcvn3Letters[found.charCodeAt(0) - 0xa1]!
    return isAmongCapitals(text, at) ? letter.toUpperCase() : letter
  }
}

/** The marks behind a vowel in VNI, and the combining marks that they stand for. */
const vniMarks: Readonly<Record<string, string>> = {
  ù: '\u0301',
  ø: '\u0300',
  û: '\u0309',
  õ: '\u0303',
  ï: '\u0323',
  â: '\u0302',
  á: '\u0302\u0301',
  à: '\u0302\u0300',
  å: '\u0302\u0309',
  ã: '\u0302\u0303',
  ä: '\u0302\u0323',
  ê: '\u0306',
  é: '\u0306\u0301',
  è: '\u0306\u0300',
  ú: '\u0306\u0309',
  ü: '\u0306\u0303',
  ë: '\u0306\u0323'
}

/** Letters of VNI that stand alone; two of them may bear a mark. */
const vniLetters: Readonly<Record<string, string>> = {
  ô: 'ơ',
  ö: 'ư',
  ñ: 'đ',
  í: 'í',
  ì: 'ì',
  æ: 'ỉ',
  ó: 'ĩ',
  ò: 'ị',
  î: 'ỵ'
}

const vni: FontEncoding = {
  name: 'vni',
  telltale: /[aeo][äåáàãâû]|[ôö][ùøûõï]|[aou][øïû]|ñ[aeiouyôö]/gi,
  letters: /[aeouyôö][ùøûõïâáàåãäêéèúüë]|[ôöñíìæóòî]/gi,
  decode: (found) => {
    const small = found[0]!.toLowerCase()
    const letter = (vniLetters[small] ?? small) + (vniMarks[found[1]?.toLowerCase() ?? ''] ?? '')
    const composed = letter.normalize('NFC')
    return small === found[0] ? composed : composed.toUpperCase()
  }
}

/** One unit of so many is looked at to turn most texts away, and such a share must be signs or letters of Latin-1. */
const [step, fewestSeen] = [7, 0.06]

/** False for nearly all texts at hardly any cost: few signs of Latin-1 are in them, or letters that no font has. */
export function mayBeOfFont(units: Uint16Array): boolean {
  let seen = 0
  for (let i = 0; i < units.length; i += step) {
    const unit = units[i]!
    if (unit < 0xa1) continue
    if (unit <= 0xfe) seen++
    else if (unit >= 0x1ea0 && unit <= 0x1ef9) return false
  }
  return seen * step > units.length * fewestSeen
}

/** Letters that only Vietnamese in Unicode has: a text with them was not typed so. */
const unicodeLetter = /[\u1ea0-\u1ef9\u01a0\u01a1\u01af\u01b0]/

/** Telltales and words with letters beyond ASCII, at least: `où` is French and `maïs`, too. */
const fewestTelltales = 8
/** Shares of Vietnamese syllables among the words with letters beyond ASCII, at least after and at most before. */
const [leastAfter, mostBefore] = [0.9, 0.7]

/**
 * Turns a text typed with such a font into Unicode, letter by letter. It acts only where nearly all words with letters
 * beyond ASCII become Vietnamese syllables and few were before.
 */
export function repairFonts(state: Rewriting, count: (kind: string) => void): Rewriting {
  if (unicodeLetter.test(state.text)) return state
  for (const {name, telltale, letters, decode} of [tcvn3, vni]) {
    if ((state.text.match(telltale)?.length ?? 0) < fewestTelltales) continue
    let repaired = 0
    const decoded = rewrite(state, letters, (found, at, text) => {
      repaired++
      return decode(found, at, text)
    })
    if (vietnameseShare(decoded.text) < leastAfter || vietnameseShare(state.text) > mostBefore) continue
    for (; repaired > 0; repaired--) count(name)
    return decoded
  }
  return state
}
