import {charClass, UPPER} from './chars.js'

// A lower-case word, its full stop, and a capitalised word without the space between: "hai nước.Hàn Quốc".
const gluedSentence = /(?<=(?:\p{L}\p{Ll}|\p{Lu}{3})[”"’»)]{0,2}[.!?…][”"’»)]{0,2})(?=[“"‘«(]?\p{Lu}[\p{Ll}\s])/gu

const address = /[\w-]+(?:\.[\w-]+)+(?:\/\S*)?|\S+@\S+|\S*\/\/\S+/gu

/**
 * Offsets in `text` at which a space is missing between two sentences. Addresses and names with inner stops
 * (`Vietnam.Net`, `ASP.NET`) stay whole: what follows the stop must be a word of at least two lower-case letters or
 * stand before a space.
 */
export function gluedAt(text: string): readonly number[] {
  const at: number[] = []
  if (!mayBeGlued(text)) return at
  gluedSentence.lastIndex = 0
  for (let match = gluedSentence.exec(text); match; match = gluedSentence.exec(text)) {
    gluedSentence.lastIndex = match.index + 1
    if (!insideAddress(text, match.index)) at.push(match.index)
  }
  return at
}

const stops = ['.', '!', '?', '…'] as const
const closers = '”"’»)'
const openers = '“"‘«('

/** True if right behind some stop, closing marks aside, something stands that may begin a sentence: no space, no figure. */
function mayBeGlued(text: string): boolean {
  for (const stop of stops) {
    for (let at = text.indexOf(stop); at >= 0; at = text.indexOf(stop, at + 1)) {
      let next = at + 1
      while (next < text.length && closers.includes(text[next]!)) next++
      const unit = text.charCodeAt(next)
      // a surrogate may be a capital of another plane
      if (charClass[unit]! & UPPER || (unit >= 0xd800 && unit <= 0xdfff)) return true
      if (next < text.length && openers.includes(text[next]!)) return true
    }
  }
  return false
}

function insideAddress(text: string, offset: number): boolean {
  let start = offset
  while (start > 0 && !/\s/.test(text[start - 1]!)) start--
  let end = offset
  while (end < text.length && !/\s/.test(text[end]!)) end++
  const word = text.slice(start, end)
  if (/\/\/|@|^www\./i.test(word)) return true
  address.lastIndex = 0
  const plain = address.exec(word)
  return (
    plain !== null && plain[0] === word && /\.(?:com|net|org|vn|info|edu|gov|io|tv|co|uk|de|fr|ru|jp|cn)$/i.test(word)
  )
}

/** Parts glued sentences with a space, and says how many were parted. */
export function partGluedSentences(text: string): {readonly text: string; readonly count: number} {
  const at = gluedAt(text)
  if (at.length === 0) return {text, count: 0}
  let parted = ''
  let last = 0
  for (const offset of at) {
    parted += `${text.slice(last, offset)} `
    last = offset
  }
  return {text: parted + text.slice(last), count: at.length}
}
