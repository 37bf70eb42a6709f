/** Characters from which is told whether text without a mark is in UTF-32. */
const sample = 1024

/** What UTF-32 the bytes are in, if any: by the mark, or because every unit of four bytes is a character below U+110000. */
export function utf32(bytes: Uint8Array): 'utf-32le' | 'utf-32be' | null {
  if (bytes.length < 8 || bytes.length % 4 !== 0) return null
  const [a, b, c, d] = bytes
  if (a === 0xff && b === 0xfe && c === 0 && d === 0) return 'utf-32le'
  if (a === 0 && b === 0 && c === 0xfe && d === 0xff) return 'utf-32be'
  if (d === 0 && c === 0) return areCharacters(bytes, true) ? 'utf-32le' : null
  return a === 0 && b === 0 && areCharacters(bytes, false) ? 'utf-32be' : null
}

function areCharacters(bytes: Uint8Array, little: boolean): boolean {
  const view = viewOf(bytes)
  const end = Math.min(bytes.length, 4 * sample)
  for (let at = 0; at < end; at += 4) if (!isCharacter(view.getUint32(at, little))) return false
  return true
}

/** The text, without its mark. What is no character becomes U+FFFD. */
export function decodeUtf32(bytes: Uint8Array, encoding: 'utf-32le' | 'utf-32be'): string {
  const view = viewOf(bytes)
  let text = ''
  for (let at = 0; at < bytes.length; at += 4) {
    const code = view.getUint32(at, encoding === 'utf-32le')
    if (at === 0 && code === 0xfeff) continue
    text += isCharacter(code) ? String.fromCodePoint(code) : '\ufffd'
  }
  return text
}

function viewOf({buffer, byteOffset, byteLength}: Uint8Array): DataView {
  return new DataView(buffer, byteOffset, byteLength)
}

/** NUL and surrogates are none: text that has them is in another encoding, or none. */
function isCharacter(code: number): boolean {
  return code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff)
}
