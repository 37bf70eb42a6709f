import {unitsOf} from '../look/units.js'
/** An address in a text, and where it stands. */
export interface FoundUrl {
  readonly url: string
  readonly start: number
  readonly end: number
}

const address = /https?:\/\/[^\s<>"“”]+/i

/** The first web address in `[start, end)` of `text`, without the mark that ends its sentence. */
export function findUrl(text: string, start = 0, end: number = text.length): FoundUrl | undefined {
  const match = mayHaveUrl(text, start, end) ? address.exec(text.slice(start, end)) : null
  if (!match) return undefined
  let url = match[0].replace(/[.,;:!?'’»]+$/, '')
  if (url.endsWith(')') && !url.includes('(')) url = url.slice(0, -1)
  return {url, start: start + match.index, end: start + match.index + url.length}
}

function mayHaveUrl(text: string, start: number, end: number): boolean {
  for (let i = start + 4; i < end - 2; i++)
    if (text.charCodeAt(i) === colon && text.charCodeAt(i + 1) === slash) return true
  return false
}

const colon = 58
const slash = 47

/** What the names of picture files end with: `jpg`, `gif`, `webp`. */
const lastOfFileNames = unitsOf('gGfFpP')

/** False for a line's last UTF-16 unit that ends no name of a picture's file: all but few lines end so. */
export function endsAsPictureFile(last: number): boolean {
  return lastOfFileNames.includes(last)
}

/** True for what looks like the name of a site: `Baochinhphu.vn`, `phunusuckhoe.vn`; not for `H.Thanh`. */
export function isDomain(text: string): boolean {
  return (
    text.includes('.') &&
    /^(?!\p{Lu}\.\p{Lu}\p{Ll})(?:www\.)?[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.[a-z]{2,6}$/iu.test(text.trim())
  )
}

/** True for the name of a picture's file: `Ảnh màn hình 2026-03-06 lúc 23.12.56.png`. */
export function isPictureFile(text: string): boolean {
  return endsAsPictureFile(text.charCodeAt(text.length - 1)) && /\.(?:jpe?g|png|gif|webp)$/i.test(text)
}
