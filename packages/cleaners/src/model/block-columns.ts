/** What a block looks like by itself: lengths, shares, first and last characters, markers. No word of any language. */
import {CLOSER, charClass, DENSE, DIGIT, LETTER, LIST_ITEM, type Page, SPACE, TERMINAL, UPPER} from '@copydesk/core'
import {type Columns, columnAt} from './columns.js'

/** Columns written by `fillBlocks`, in order. */
export const blockColumns = [
  'words',
  'chars',
  'sentences',
  'commas',
  'quotes',
  'stop',
  'ending',
  'capitals',
  'digits',
  'upper',
  'wordLength',
  'shortWords',
  'list',
  'indent',
  'blank',
  'opening',
  'links',
  'separators',
  'clocks',
  'bracketed',
  'punctuated'
] as const

/** Words that one character of a dense script stands for: Han and kana, and the alphabets of South-East Asia. */
const hanWords = 0.55
const thaiWords = 0.25

/** Longer blocks count as this long, in words: they are prose in any case. */
const mostWords = 250

/** Writes the block columns, from column 0 on. */
export function fillBlocks(page: Page, columns: Columns): void {
  const {count, words, layout} = page
  const {data} = columns
  const at = blockColumns.map((_, c) => columnAt(columns, c))
  const dense = isDensePage(page)
  for (let i = 0; i < count; i++) {
    const from = words.first[i]!
    const to = words.first[i + 1]!
    const n = to - from
    const effective = Math.min(mostWords, dense ? denseWords(page, from, to) : n)
    const letters = words.letters[i]!
    const digits = words.digits[i]!
    data[at[0]! + i] = effective
    data[at[7]! + i] = n > 0 ? words.capitals[i]! / n : 0
    data[at[8]! + i] = letters + digits > 0 ? digits / (letters + digits) : 0
    data[at[9]! + i] = letters > 0 ? words.upper[i]! / letters : 0
    data[at[12]! + i] = layout.flags[i]! & LIST_ITEM ? 1 : 0
    data[at[13]! + i] = Math.min(layout.indent[i]!, 40)
    data[at[14]! + i] = Math.min(layout.blank[i]!, 5)
    fillEnds(page, i, data, at)
    scan(page, i, data, at)
    const stop = data[at[5]! + i]!
    data[at[20]! + i] = stop > 0 ? effective : data[at[2]! + i]! > 0 ? effective * 0.5 : 0
  }
}

/** How a block begins and ends. */
function fillEnds({units, layout}: Page, i: number, data: Float32Array, at: readonly number[]): void {
  const start = layout.start[i]!
  const end = layout.end[i]!
  const first = units[start]!
  const last = units[end - 1]!
  data[at[1]! + i] = Math.min(end - start, 2000)
  data[at[5]! + i] = endsSentence(units, start, end) ? 1 : 0
  data[at[6]! + i] = endingOf(last)
  data[at[15]! + i] = openingOf(first)
  data[at[19]! + i] = (first === 91 && last === 93) || (first === 40 && last === 41) ? 1 : 0
}

// What a character between words may mean, by code unit; 0 for spaces and all that means nothing here.
const [STOP, COMMA, COLON, SLASH, SEPARATOR, AT, QUOTE] = [1, 2, 3, 4, 5, 6, 7]
const meaning = new Uint8Array(65536)
for (let unit = 0; unit < 65536; unit++) if (charClass[unit]! & TERMINAL) meaning[unit] = STOP
const marks: readonly (readonly [string, number])[] = [
  [',，、،', COMMA],
  [':', COLON],
  ['/', SLASH],
  ['|»›·•>', SEPARATOR],
  ['@', AT],
  ['"“”„「«', QUOTE]
]
for (const [characters, mark] of marks) for (const char of characters) meaning[char.charCodeAt(0)] = mark

/** The words of a block, and what stands between them. */
function scan({units, layout, words}: Page, i: number, data: Float32Array, at: readonly number[]): void {
  const end = layout.end[i]!
  const firstWord = words.first[i]!
  const lastWord = words.first[i + 1]!
  let size = 0
  let short = 0
  let sentences = 0
  let commas = 0
  let quotes = 0
  let links = 0
  let separators = 0
  let clocks = 0
  let c = layout.start[i]!
  for (let w = firstWord; w <= lastWord; w++) {
    const to = w < lastWord ? words.at[w]! : end
    for (; c < to; c++) {
      const unit = units[c]!
      const mark = meaning[unit]!
      if (mark === 0) continue
      if (mark === STOP) {
        const next = c + 1 < end ? units[c + 1]! : 32
        if (unit > 127 || charClass[next]! & (SPACE | CLOSER)) sentences++
        else if (betweenFigures(units, c)) clocks++
        // .com, .www, .vn
        else if (next === 99 || next === 119 || next === 118) links++
      } else if (mark === COMMA) commas++
      else if (mark === COLON) {
        if (units[c + 1] === 47) links++
        else if (betweenFigures(units, c)) clocks++
      } else if (mark === SLASH) {
        if (betweenFigures(units, c)) clocks++
        else separators++
      } else if (mark === SEPARATOR) separators++
      else if (mark === AT) links++
      else quotes++
    }
    if (w === lastWord) break
    const length = words.size[w]!
    size += length
    short += (length - 4) >>> 31
    c = to + length
  }
  const n = lastWord - firstWord
  data[at[2]! + i] = Math.min(sentences, 20)
  data[at[3]! + i] = Math.min(commas, 20)
  data[at[4]! + i] = Math.min(quotes, 10)
  data[at[10]! + i] = n > 0 ? size / n : 0
  data[at[11]! + i] = n > 0 ? short / n : 0
  data[at[16]! + i] = Math.min(links, 5)
  data[at[17]! + i] = Math.min(separators, 8)
  data[at[18]! + i] = Math.min(clocks, 6)
}

function betweenFigures(units: Uint16Array, c: number): boolean {
  return ((charClass[units[c + 1]!] ?? 0) & (charClass[units[c - 1]!] ?? 0) & DIGIT) !== 0
}

function endsSentence(units: Uint16Array, start: number, end: number): boolean {
  let at = end - 1
  while (at > start) {
    const kind = charClass[units[at]!]!
    if (kind & TERMINAL || !(kind & CLOSER)) break
    at--
  }
  return (charClass[units[at]!]! & TERMINAL) !== 0
}

/** How a block ends, as a number: full stop 1, question or exclamation 2, ellipsis 3, colon 4, comma 5, closer 6, letter 0. */
function endingOf(unit: number): number {
  if (unit === 46 || unit === 0x3002) return 1
  if (unit === 63 || unit === 33 || unit === 0xff1f || unit === 0xff01) return 2
  if (unit === 0x2026) return 3
  if (unit === 58 || unit === 0xff1a) return 4
  if (unit === 44 || unit === 0x3001 || unit === 59) return 5
  return charClass[unit]! & CLOSER ? 6 : 0
}

/** How a block begins, as a number: capital 0, other letter 1, figure 2, quotation mark 3, anything else 4. */
function openingOf(unit: number): number {
  const kind = charClass[unit]!
  if (kind & UPPER) return 0
  if (kind & LETTER) return kind & DENSE ? 0 : 1
  if (kind & DIGIT) return 2
  return kind & CLOSER || unit === 0x201e || unit === 0xab || unit === 0x300c ? 3 : 4
}

/** A sample of the page's words tells whether to count characters for words. */
function isDensePage(page: Page): boolean {
  const {words, units} = page
  for (let w = 0; w < words.size.length; w += 8) if (charClass[units[words.at[w]!]!]! & DENSE) return true
  return false
}

function denseWords(page: Page, from: number, to: number): number {
  let sum = 0
  for (let w = from; w < to; w++) {
    const unit = page.units[page.words.at[w]!]!
    if (!(charClass[unit]! & DENSE)) sum++
    else sum += unit < 0x1100 || (unit >= 0x1780 && unit < 0x1800) ? thaiWords : hanWords
  }
  return sum
}
