import {printableLine} from './printable.js'

/** Columns that a text takes on a terminal: East Asian wide characters two, combining marks none. */
export function width(text: string): number {
  let columns = 0
  for (const character of text) columns += columnsOf(character)
  return columns
}

// What stands on a page, or how a file is named, reaches the terminal through the next three only.

/** Shortens to at most `columns`, with `…` where something is missing. */
export function cutEnd(text: string, columns: number): string {
  const line = printableLine(text)
  if (width(line) <= columns) return line
  let kept = ''
  let left = columns - 1
  for (const character of line) {
    left -= columnsOf(character)
    if (left < 0) break
    kept += character
  }
  return `${kept.trimEnd()}…`
}

/** Shortens a path or id from its front: its end is what tells it from the others. */
export function cutFront(text: string, columns: number): string {
  const line = printableLine(text)
  if (width(line) <= columns) return line
  const reversed = [...line].reverse().join('')
  return [...cutEnd(reversed, columns)].reverse().join('')
}

/** Fills up with spaces on the right. */
export function left(text: string, columns: number): string {
  return text + ' '.repeat(Math.max(0, columns - width(text)))
}

/** Fills up with spaces on the left. */
export function right(text: string, columns: number): string {
  return ' '.repeat(Math.max(0, columns - width(text))) + text
}

/** Breaks a text between words into lines of at most `columns` and, in scripts without spaces, between letters. */
export function wrap(text: string, columns: number): string[] {
  const lines: string[] = []
  let line = ''
  let used = 0
  for (const word of printableLine(text).split(' ')) {
    const needed = width(word)
    if (line !== '' && used + 1 + needed <= columns) {
      line += ` ${word}`
      used += 1 + needed
      continue
    }
    if (line !== '') lines.push(line)
    const pieces = needed <= columns ? [word] : broken(word, columns)
    lines.push(...pieces.slice(0, -1))
    line = pieces.at(-1)!
    used = width(line)
  }
  return [...lines, line]
}

const letters = String.raw`\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Thai}\p{scx=Laoo}\p{scx=Khmr}\p{scx=Mymr}`
/** A letter of a script without spaces, with its marks; or all that stands between two of them. */
const unspaced = new RegExp(`[${letters}]\\p{M}*|[^${letters}]+`, 'gu')

/** A long word in pieces of at most `columns`; addresses and other words of letters stay whole. */
function broken(word: string, columns: number): readonly string[] {
  const pieces: string[] = []
  let piece = ''
  let used = 0
  for (const [part] of word.matchAll(unspaced)) {
    const own = width(part)
    if (piece !== '' && used + own > columns) {
      pieces.push(piece)
      piece = ''
      used = 0
    }
    piece += part
    used += own
  }
  return [...pieces, piece]
}

/** A whole number with its thousands apart. */
export function figure(count: number): string {
  return count.toLocaleString('en-US')
}

/** `1 report`, `2 reports`. */
export function counted(count: number, thing: string): string {
  return `${figure(count)} ${thing}${count === 1 ? '' : 's'}`
}

// Wide and fullwidth blocks of Unicode Standard Annex #11.
function columnsOf(character: string): number {
  const code = character.codePointAt(0)!
  if (code < 0x300) return 1
  if (/\p{Mn}|\p{Cf}/u.test(character)) return 0
  const wide =
    (code >= 0x1100 && code <= 0x115f) ||
    (code >= 0x2e80 && code <= 0xa4cf) ||
    (code >= 0xac00 && code <= 0xd7a3) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0xfe30 && code <= 0xfe6f) ||
    (code >= 0xff00 && code <= 0xff60) ||
    (code >= 0xffe0 && code <= 0xffe6) ||
    (code >= 0x1f300 && code <= 0x1faff) ||
    (code >= 0x20000 && code <= 0x3fffd)
  return wide ? 2 : 1
}
