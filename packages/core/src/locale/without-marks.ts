import type {Locale} from './locale.js'

/** Letters with marks a letter of the text, at least, where a language that needs them is written with them. */
const fewestMarked = 0.02

/**
 * True for a text that leaves out the marks of its letters, as telephones and old systems do: `Nguon: TTXVN`. Most
 * texts in a language with marks are told by their first lines.
 */
export function lacksMarks(units: Uint16Array): boolean {
  let enough = Math.ceil(units.length * fewestMarked)
  for (let i = 0; i < units.length; i++) {
    const unit = units[i]!
    if (unit < 0xc0 || (unit > 0x24f && unit < 0x1e00) || unit > 0x1eff) continue
    if (--enough === 0) return false
  }
  return true
}

/** The pack as it reads without marks: `Nguồn:…` becomes `Nguon:…`. */
export function withoutMarks<Part>(part: Part): Part
export function withoutMarks(part: unknown): unknown {
  if (typeof part === 'string') return plain(part)
  if (Array.isArray(part)) return part.map((each) => withoutMarks(each))
  if (typeof part !== 'object' || part === null) return part
  return Object.fromEntries(Object.entries(part).map(([name, value]) => [name, withoutMarks(value)]))
}

function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .replaceAll('đ', 'd')
    .replaceAll('Đ', 'D')
}

/** The packs of a page that lacks the marks of its language: its own pack comes in both spellings. */
export function packsWithoutMarks(locales: readonly Locale[], lang: string): readonly Locale[] {
  return locales.flatMap((pack) => (pack.lang === lang ? [withoutMarks(pack), pack] : [pack]))
}
