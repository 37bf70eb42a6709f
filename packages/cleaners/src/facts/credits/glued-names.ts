/** Names that lost a space, or that are printed twice: what a flattener makes of two elements side by side. */
import {charClass, LETTER, UPPER} from '@copydesk/core'
import {oneSpaced} from '../../look/plain-line.js'
import {hashWord, isWordOf} from '../../look/word-set.js'
import {type NameWords, nameShape} from './names.js'

/** True if a capital may stand right behind a small letter, as it does in names that are glued. */
export function hasSeam(text: string): boolean {
  let before = 0
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    const kind = charClass[unit]!
    // half of a letter of another plane may be either
    if (unit >= 0xd800 && unit <= 0xdfff) return true
    if (kind & UPPER && before & LETTER && !(before & UPPER)) return true
    before = kind
  }
  return false
}

/** Two names that lost what parted them: `Jasper RiemannBarbara Schneider`. */
export function splitGlued(name: string, words: NameWords): string[] {
  const halves = name.split(/(?<=\p{Ll})(?=\p{Lu}\p{Ll}+\s)/u)
  return halves.length > 1 && halves.every((half) => nameShape(half, words) === 'name') ? halves : [name]
}

/** A name, its last word, and another that begins with a capital right behind it. */
const gluedEnd = /^(.*(\p{Lu}\p{Ll}{3,}))\p{Lu}\p{Ll}{2,}$/u

/** A name whose last word goes on without a space: `Jeffrey ZeldmanNovember`, `Ulrich ExnerKorrespondent`; `MacDonald` is whole. */
export function cutGlued(name: string, words: NameWords): string {
  const [, cut, last] = gluedEnd.exec(name) ?? []
  if (cut === undefined || isWordOf(words.prefixes, hashWord(last!))) return name
  return nameShape(cut, words) === 'name' ? cut : name
}

/** A line or a name that a page prints twice in a row is one: `Thúy Nguyễn Thúy Nguyễn`. */
export function printedOnce(line: string): string {
  const tidy = oneSpaced(line)
  const half = tidy.slice(0, tidy.length >> 1)
  // `Bảo Bảo` is a name
  return half.includes(' ') && tidy === `${half} ${half}` ? half : tidy
}

/** True for a letter that has a capital and is none. */
export function isSmallLetter(letter: string): boolean {
  return letter === letter.toLowerCase() && letter !== letter.toUpperCase()
}
