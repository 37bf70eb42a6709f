/// <reference lib="es2024.string" />
import {isUtf8} from 'node:buffer'
import type {Warning} from '../record/article.js'
import {decodeUtf8, hasMark, markSize} from './utf8.js'
import {decodeUtf32, utf32} from './utf32.js'
import {vietnameseCharset} from './vietnamese-charset.js'

/** The text that bytes stand for, with what had to be guessed or mended; or why they are no text. */
export type Decoded =
  | {readonly ok: true; readonly text: string; readonly warnings: readonly Warning[]}
  | {readonly ok: false; readonly code: 'binary'; readonly message: string}

/** Bytes from which is told what all are: whether they are text, and in which charset. */
const sampleSize = 1 << 16

/**
 * Decodes a whole file or line. Valid UTF-8 is taken as such; then UTF-32 and UTF-16, by its mark or by where its
 * zero bytes stand; then UTF-8 with a few broken bytes; then an older charset, told by its spelling. Bytes that are no text give
 * `ok: false`.
 */
export async function decode(bytes: Uint8Array): Promise<Decoded> {
  const widest = utf32(bytes)
  if (widest !== null) return mended(decodeUtf32(bytes, widest), [readAs(widest)])
  const wide = utf16(bytes)
  if (wide !== null) return decodeUtf16(bytes, wide)
  const marked = hasMark(bytes)
  const content = marked ? bytes.subarray(markSize) : bytes
  const warnings: Warning[] = []
  if (marked) warnings.push(byteOrderMark)
  const valid = isUtf8(content)
  if (looksBinary(content, valid)) return {ok: false, code: 'binary', message: notText}
  if (valid) return mended(decodeUtf8(content), warnings)
  const lenient = lenientUtf8(content)
  if (lenient !== null) {
    const lost = count(lenient, 0xfffd)
    const message = `${lost} places that are not valid UTF-8 were replaced by U+FFFD; the file may be cut off or damaged`
    return mended(lenient, [...warnings, {code: 'invalid-utf8', message}])
  }
  return decodeLegacy(content, warnings)
}

const byteOrderMark: Warning = {
  code: 'byte-order-mark',
  message: 'The file starts with a byte order mark; it was left out, and offsets count from the character after it'
}

/** Bytes from which is told whether text is in UTF-16. */
const wideSample = 4096

/**
 * Shares of zero bytes among the high and the low bytes of text in UTF-16, at least and at most: of Vietnamese, some 80 %
 * of the high bytes are zero and none of the low ones.
 */
const [zerosOfHigh, zerosOfLow] = [0.3, 0.02]

/** What UTF-16 the bytes are in, if any: by the mark, or because nearly every other byte of Latin text is zero. */
export function utf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  const length = Math.min(bytes.length, wideSample) & ~1
  if (length < 4) return null
  const zeros: [even: number, odd: number] = [0, 0]
  for (let i = 0; i < length; i++) if (bytes[i] === 0) zeros[(i & 1) as 0 | 1]++
  const pairs = length / 2
  if (zeros[1] > zerosOfHigh * pairs && zeros[0] < zerosOfLow * pairs) return 'utf-16le'
  if (zeros[0] > zerosOfHigh * pairs && zeros[1] < zerosOfLow * pairs) return 'utf-16be'
  return null
}

function decodeUtf16(bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be'): Decoded {
  const text = new TextDecoder(encoding).decode(bytes)
  return mended(text, [readAs(encoding)])
}

function readAs(encoding: string): Warning {
  return {code: 'encoding', message: `Read as ${encoding.toUpperCase()}; UTF-8 is expected`}
}

/** Says what binary data needs. */
export const notText = 'Expected text, got binary data; turn it into plain text first or leave it out'

/** The share of control characters that text does not hold, 0 to 1: all below space but tab, line ends, form feed and escape. */
function controlShare(bytes: Uint8Array): number {
  const length = Math.min(bytes.length, sampleSize)
  let controls = 0
  for (let i = 0; i < length; i++) {
    const byte = bytes[i]!
    if (byte < 32 && (byte < 9 || byte > 13) && byte !== 27) controls++
  }
  return length === 0 ? 0 : controls / length
}

/** Shares of control characters from which on bytes are no text: where they are valid UTF-8, and elsewhere. */
const [controlsOfUtf8, controlsOfText] = [0.1, 0.02]

/** True where the control characters of bytes in UTF-8, or of lines in any charset, say that they are no text. */
export function hasControls(bytes: Uint8Array, validUtf8 = false): boolean {
  return controlShare(bytes) > (validUtf8 ? controlsOfUtf8 : controlsOfText)
}

/** Stray control characters happen to scrapers; text in an older charset with zero bytes does not. */
function looksBinary(bytes: Uint8Array, validUtf8: boolean): boolean {
  return hasControls(bytes, validUtf8) || (!validUtf8 && bytes.includes(0))
}

/** Broken places a sound one that text in UTF-8 may have. */
const mostBroken = 0.1

/** UTF-8 with damage: most of what is not ASCII is still in order. Null for other charsets, where nearly nothing is. */
function lenientUtf8(bytes: Uint8Array): string | null {
  const text = new TextDecoder('utf-8', {ignoreBOM: true}).decode(bytes)
  let broken = 0
  let sound = 0
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    if (unit === 0xfffd) broken++
    else if (unit > 127) sound++
  }
  return broken <= mostBroken * sound ? text : null
}

async function decodeLegacy(bytes: Uint8Array, warnings: readonly Warning[]): Promise<Decoded> {
  // Two modules with large tables, needed by few: loaded only here.
  const [{default: iconv}, {default: chardet}] = await Promise.all([import('iconv-lite'), import('chardet')])
  const sample = bytes.subarray(0, sampleSize)
  const guess = (): string =>
    chardet.analyse(sample).find(({name}) => iconv.encodingExists(name))?.name ?? 'windows-1252'
  const charset = vietnameseCharset(sample, (part, name) => iconv.decode(part, name)) ?? guess()
  const message = `Read as ${charset}, which was guessed from the bytes; UTF-8 is expected`
  return mended(iconv.decode(bytes, charset), [...warnings, {code: 'encoding', message}])
}

function mended(text: string, warnings: readonly Warning[]): Decoded {
  const {text: mendedText, warnings: more} = mendText(text)
  return {ok: true, text: mendedText, warnings: [...warnings, ...more]}
}

const unwanted = /[\0\p{Cs}]/gu

/**
 * Replaces, one for one so that every offset stays, what JSON and databases refuse: NUL characters by spaces and
 * lone surrogates by U+FFFD.
 */
export function mendText(text: string): {readonly text: string; readonly warnings: readonly Warning[]} {
  if (!text.includes('\0') && text.isWellFormed()) return {text, warnings: []}
  let nuls = 0
  let surrogates = 0
  const mended = text.replace(unwanted, (character) => {
    if (character === '\0') nuls++
    else surrogates++
    return character === '\0' ? ' ' : '\ufffd'
  })
  const warnings: Warning[] = []
  if (nuls > 0) warnings.push({code: 'nul', message: `NUL characters replaced by spaces: ${nuls}`})
  if (surrogates > 0)
    warnings.push({code: 'lone-surrogate', message: `Lone surrogates replaced by U+FFFD: ${surrogates}`})
  return {text: mended, warnings}
}

function count(text: string, unit: number): number {
  let found = 0
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) === unit) found++
  return found
}
