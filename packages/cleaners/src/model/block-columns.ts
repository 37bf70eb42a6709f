/** What a block looks like by itself: lengths, shares, first and last characters, markers. No word of any language. */
import {
  CLOCKS,
  CLOSER,
  COMMAS,
  charClass,
  DENSE,
  DIGIT,
  LETTER,
  LINKS,
  LIST_ITEM,
  marksPerBlock,
  type Page,
  plainLength,
  QUOTES,
  SENTENCES,
  SEPARATORS,
  SHORT,
  SIZE,
  TERMINAL,
  UNWRAPPED,
  UPPER
} from '@copydesk/core'
import {type Columns, columnFinder} from './columns.js'

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

const placesOf = columnFinder(blockColumns)

/** Writes the block columns, from column 0 on. */
export function fillBlocks(page: Page, columns: Columns): void {
  fillCounts(page, columns)
  fillEnds(page, columns)
  fillMarks(page, columns)
}

/** How long blocks are, what of their words and letters are capitals and figures, and how they stand on the page. */
function fillCounts(page: Page, columns: Columns): void {
  const {count, words, layout} = page
  const {data} = columns
  const {first, letters, digits, upper, capitals} = words
  const {flags, indent, blank} = layout
  const at = placesOf(columns, 0)
  const [size, capitalWords, figures, upperLetters] = [at('words'), at('capitals'), at('digits'), at('upper')]
  const [list, margin, blankLines] = [at('list'), at('indent'), at('blank')]
  const dense = isDensePage(page)
  let word = 0
  for (let i = 0; i < count; i++) {
    const end = first[i + 1]! | 0
    const n = end - word
    const digit = digits[i]! | 0
    const letter = letters[i]! | 0
    data[size + i] = Math.min(mostWords, dense ? denseWords(page, word, end) : n)
    data[capitalWords + i] = n > 0 ? (capitals[i]! | 0) / n : 0
    data[figures + i] = letter + digit > 0 ? digit / (letter + digit) : 0
    data[upperLetters + i] = letter > 0 ? (upper[i]! | 0) / letter : 0
    data[list + i] = flags[i]! & LIST_ITEM ? 1 : 0
    data[margin + i] = Math.min(indent[i]!, 40)
    data[blankLines + i] = Math.min(blank[i]!, 5)
    word = end
  }
}

/** How blocks begin and end. */
function fillEnds({count, units, layout}: Page, columns: Columns): void {
  const {data} = columns
  const {start, end, flags} = layout
  const at = placesOf(columns, 0)
  const [chars, stop, ending] = [at('chars'), at('stop'), at('ending')]
  const [opening, bracketed] = [at('opening'), at('bracketed')]
  for (let i = 0; i < count; i++) {
    const from = start[i]! | 0
    const to = end[i]! | 0
    const first = units[from]!
    const last = units[to - 1]!
    const length = flags[i]! & UNWRAPPED ? plainLength(units, from, to) : to - from
    data[chars + i] = Math.min(length, 2000)
    data[stop + i] = endsSentence(units, from, to)
    data[ending + i] = last < 128 ? asciiEndings[last]! : endingOf(last)
    data[opening + i] = first < 128 ? asciiOpenings[first]! : openingOf(first)
    data[bracketed + i] = (first === 91 && last === 93) || (first === 40 && last === 41) ? 1 : 0
  }
}

/** Share of a block's words that are punctuated: of none where no sentence ends in it, of all where its last unit ends one. */
const punctuatedShares = Float64Array.of(0, 0.5, 1, 1)

/** What stands between the words of blocks, how long these are, and how much punctuated text there is. */
function fillMarks({count, words}: Page, columns: Columns): void {
  const {data} = columns
  const {first, marks} = words
  const at = placesOf(columns, 0)
  const [size, stop, punctuated] = [at('words'), at('stop'), at('punctuated')]
  const [ends, commas, quotes] = [at('sentences'), at('commas'), at('quotes')]
  const [wordLength, shortWords] = [at('wordLength'), at('shortWords')]
  const [links, separators, clocks] = [at('links'), at('separators'), at('clocks')]
  let row = 0
  let word = 0
  for (let i = 0; i < count; i++, row += marksPerBlock) {
    const end = first[i + 1]! | 0
    const n = end - word
    const sentences = marks[row + SENTENCES]! | 0
    data[ends + i] = Math.min(sentences, 20)
    data[commas + i] = Math.min(marks[row + COMMAS]! | 0, 20)
    data[quotes + i] = Math.min(marks[row + QUOTES]! | 0, 10)
    data[wordLength + i] = n > 0 ? (marks[row + SIZE]! | 0) / n : 0
    data[shortWords + i] = n > 0 ? (marks[row + SHORT]! | 0) / n : 0
    data[links + i] = Math.min(marks[row + LINKS]! | 0, 5)
    data[separators + i] = Math.min(marks[row + SEPARATORS]! | 0, 8)
    data[clocks + i] = Math.min(marks[row + CLOCKS]! | 0, 6)
    data[punctuated + i] = data[size + i]! * punctuatedShares[(data[stop + i]! << 1) | Math.min(sentences, 1)]!
    word = end
  }
}

/** 1 where a block ends as a sentence, be it with closing quotes or brackets behind the stop, else 0. */
function endsSentence(units: Uint16Array, start: number, end: number): number {
  let at = end - 1
  let kind = charClass[units[at]!]!
  while (at > start && (kind & (TERMINAL | CLOSER)) === CLOSER) kind = charClass[units[--at]!]!
  return (kind & TERMINAL) / TERMINAL
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

// what most blocks end and begin with, without the branches that go the wrong way for every other block
const asciiEndings = Uint8Array.from({length: 128}, (_, unit) => endingOf(unit))
const asciiOpenings = Uint8Array.from({length: 128}, (_, unit) => openingOf(unit))

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
