import {
  blockText,
  charClass,
  classBit,
  type Doc,
  endsWithStop,
  type Lexicon,
  type Phrase,
  type PhraseClass,
  SPACE,
  wordCount
} from '@copydesk/core'
import {columnOf, oncePerDoc} from './memo.js'

/** A block that a phrase makes a label, and how much that says. */
export interface Label {
  readonly block: number
  readonly phrase: Phrase
  /** Offset of the phrase's end. */
  readonly end: number
  /** True where the phrase alone settles it: it is the whole block, or too long or too marked to open a sentence. */
  readonly sure: boolean
}

/** The bits of classes, as `hits.classes` has them. */
export function bitsOf(names: readonly PhraseClass[]): number {
  return names.reduce((bits, name) => bits | classBit[name], 0)
}

/** Confidence of a vote that says what a line is, if it is left out, and nothing on whether it is: even odds. */
export const justNames = 0.5

/** A label of more words than this is a paragraph that opens with the same words. */
const longestLabel = 40

/**
 * The labels of class `name` on the page, in page order, one a block. A short phrase without a colon that only opens the
 * block is believed where the block is short and ends in no full stop: `Chia sẻ với phóng viên, …` is prose.
 */
export function labelsOf(doc: Doc, name: PhraseClass): readonly Label[] {
  const bit = classBit[name]
  return (doc.hits.page & bit) === 0 ? none : (readLabels(doc).byClass[Math.clz32(bit)] ?? none)
}

const none: readonly Label[] = []

/** The blocks that are labels of class `name`, and those of an ascending list, in page order. */
export function labelsAnd(doc: Doc, name: PhraseClass, blocks: readonly number[]): readonly number[] {
  // filled as other lists are: `map` makes an array of another kind, for which its readers would be compiled anew
  const labels: number[] = []
  for (const {block} of labelsOf(doc, name)) labels.push(block)
  return blocks.length === 0 ? labels : merge(labels, blocks)
}

/** Two ascending lists as one, what both have once. */
function merge(one: readonly number[], other: readonly number[]): readonly number[] {
  const merged: number[] = []
  let n = 0
  for (const value of one) {
    while (n < other.length && other[n]! < value) merged.push(other[n++]!)
    if (other[n] === value) n++
    merged.push(value)
  }
  while (n < other.length) merged.push(other[n++]!)
  return merged
}

/** The phrase of class `name` that makes block `i` a label, if one does. */
export function labelIn(doc: Doc, i: number, name: PhraseClass): Label | undefined {
  if (!isLabel(doc, i, classBit[name])) return undefined
  for (const label of labelsOf(doc, name)) if (label.block === i) return label
  return undefined
}

/** True if block `i` is a label of one of the classes, given by their bits. */
export function isLabel(doc: Doc, i: number, bits: number): boolean {
  return (doc.hits.classes[i]! & bits) !== 0 && (readLabels(doc).any[i]! & bits) !== 0
}

/** True if block `i` is surely a label of one of the classes, given by their bits. */
export function isSureLabel(doc: Doc, i: number, bits: number): boolean {
  return (doc.hits.classes[i]! & bits) !== 0 && (readLabels(doc).sure[i]! & bits) !== 0
}

/** All labels of a page. */
interface Labels {
  /** The classes that each block is surely a label of, as bits. */
  readonly sure: Uint32Array
  /** The classes that each block is any label of. */
  readonly any: Uint32Array
  /** By place of the class's bit, counted from the highest. */
  readonly byClass: readonly (readonly Label[] | undefined)[]
}

const sureColumn = columnOf((length) => new Uint32Array(length))
const anyColumn = columnOf((length) => new Uint32Array(length))

const readLabels = oncePerDoc((doc: Doc): Labels => {
  const sure = sureColumn(doc.count)
  const any = anyColumn(doc.count)
  const byClass: (Label[] | undefined)[] = new Array(32).fill(undefined)
  const {found} = doc.hits
  const {phrases} = doc.lexicon
  const {bit: bits} = doc.lexicon.index
  const most = mostWordsOf(doc.lexicon)
  for (let h = 0; h < found.length; h += 4) {
    const i = found[h]!
    const number = found[h + 1]!
    const bit = bits[number]!
    const words = wordCount(doc, i)
    if (sure[i]! & bit) continue
    const isSure = words <= most.sure[number]!
    if (!isSure && (any[i]! & bit || words > most.likely[number]! || (most.open[number] && endsWithStop(doc, i))))
      continue
    byClass[Math.clz32(bit)] ??= []
    const list = byClass[Math.clz32(bit)]!
    // a sure phrase takes the place of a likely one
    if (any[i]! & bit) list.pop()
    list.push({block: i, phrase: phrases[number]!, end: endOfWord(doc, found[h + 3]! - 1), sure: isSure})
    any[i]! |= bit
    if (isSure) sure[i]! |= bit
  }
  return {sure, any, byClass}
})

function endOfWord({words}: Doc, w: number): number {
  return words.at[w]! + words.size[w]!
}

/** Columns over the phrases of a lexicon: in a block of how many words, at most, each makes a label. */
interface MostWords {
  readonly sure: Float64Array
  readonly likely: Uint8Array
  /** 1 for phrases that a sentence may open with, so that a block with a full stop is no likely label. */
  readonly open: Uint8Array
}

const limits = new WeakMap<Lexicon, MostWords>()

function mostWordsOf(lexicon: Lexicon): MostWords {
  let most = limits.get(lexicon)
  if (!most) {
    const {phrases} = lexicon
    most = {
      sure: Float64Array.from(phrases, mostIfSure),
      likely: Uint8Array.from(phrases, mostIfLikely),
      open: Uint8Array.from(phrases, ({anchor}) => (anchor === 'start' ? 1 : 0))
    }
    limits.set(lexicon, most)
  }
  return most
}

/** Weight from which on a phrase opens no sentence, and stands inside none. */
const [tooLongToOpen, tooLongForProse] = [4, 3]

/** Words of a block that opens with a phrase that has its colon or bracket, at most. */
const longestMarked = 30

/** Words that a sure label may have beside its phrase: behind one that opens it, before one that ends it. */
const [mostBehind, mostBefore] = [1, 3]

/** No block is so short. */
const never = -1

function mostIfSure({anchor, text, size, weight}: Phrase): number {
  if (anchor === 'whole') return Number.POSITIVE_INFINITY
  if (anchor === 'end') return size + mostBefore
  if (anchor === 'any') return weight >= tooLongForProse ? longestLabel : never
  if (weight >= tooLongToOpen) return longestLabel
  return Math.min(longestLabel, Math.max(size + mostBehind, isMarked(text) ? longestMarked : 0))
}

/** True for a phrase that no sentence begins with: it has its colon, its bracket or its dots. */
function isMarked(text: string): boolean {
  return /(?:[:=/\]】］]|\.{3})$/.test(text)
}

/** Words of a likely label, at most: of one that opens with several words, that has its phrase anywhere, of any other. */
const [longestOpened, longestAround, longestOther] = [20, 12, 8]

function mostIfLikely({anchor, text}: Phrase): number {
  if (anchor === 'any') return longestAround
  return anchor === 'start' && text.includes(' ') ? longestOpened : longestOther
}

/** Longest quotation, in UTF-16 units. */
const longestQuote = 50

/** The block's text, cut for a reason that a person reads. */
export function quote(doc: Doc, i: number): string {
  const {units, layout} = doc
  const start = layout.start[i]!
  const end = Math.min(layout.end[i]!, start + longestQuote + 1)
  for (let at = start; at < end; at++) {
    // most lines are parted by plain spaces already
    if (charClass[units[at]!]! & SPACE && (units[at] !== 32 || units[at + 1] === 32)) return shorten(tidy(doc, i))
  }
  return shorten(doc.text.slice(start, end))
}

function tidy(doc: Doc, i: number): string {
  return blockText(doc, i).replace(/\s+/g, ' ')
}

function shorten(line: string): string {
  return line.length > longestQuote ? `${line.slice(0, longestQuote - 1)}…` : line
}
