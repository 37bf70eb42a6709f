import {
  blockText,
  charClass,
  classBit,
  type Doc,
  endsWithStop,
  type Phrase,
  type PhraseClass,
  type PhraseHit,
  phrasesIn,
  SPACE,
  wordCount
} from '@copydesk/core'
import {oncePerDoc} from './memo.js'

/** A phrase that makes its block a label, and how much that says. */
export interface Label {
  readonly hit: PhraseHit
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
 * The phrase of class `name` that makes block `i` a label, if one does. A short phrase without a colon that only opens
 * the block is believed where the block is short and ends in no full stop: `Chia sẻ với phóng viên, …` is prose.
 */
export function labelIn(doc: Doc, i: number, name: PhraseClass): Label | undefined {
  if (!isLabel(doc, i, classBit[name])) return undefined
  const words = wordCount(doc, i)
  let likely: PhraseHit | undefined
  for (const hit of phrasesIn(doc, i, name)) {
    if (isSure(hit, words)) return {hit, sure: true}
    if (isLikely(doc, i, hit, words)) likely ??= hit
  }
  return likely && {hit: likely, sure: false}
}

/** True if block `i` is a label of one of the classes, given by their bits. */
export function isLabel(doc: Doc, i: number, bits: number): boolean {
  return (doc.hits.classes[i]! & bits) !== 0 && (labelsOf(doc).any[i]! & bits) !== 0
}

/** True if block `i` is surely a label of one of the classes, given by their bits. */
export function isSureLabel(doc: Doc, i: number, bits: number): boolean {
  return (doc.hits.classes[i]! & bits) !== 0 && (labelsOf(doc).sure[i]! & bits) !== 0
}

/** The classes that each block is surely a label of, and those that it is any label of, as bits. */
interface Labels {
  readonly sure: Uint32Array
  readonly any: Uint32Array
}

const labelsOf = oncePerDoc((doc: Doc): Labels => {
  const sure = new Uint32Array(doc.count)
  const any = new Uint32Array(doc.count)
  const {phrases, index} = doc.lexicon
  const {found} = doc.hits
  for (let h = 0; h < found.length; h += 4) {
    const i = found[h]!
    const number = found[h + 1]!
    const bit = index.bit[number]!
    const words = wordCount(doc, i)
    if (isSure(phrases[number]!, words)) {
      sure[i]! |= bit
      any[i]! |= bit
    } else if ((any[i]! & bit) === 0 && isLikely(doc, i, phrases[number]!, words)) any[i]! |= bit
  }
  return {sure, any}
})

function isSure({anchor, text, size, weight}: Phrase, words: number): boolean {
  if (anchor === 'whole') return true
  if (anchor === 'start') {
    return words <= longestLabel && (weight >= 4 || words <= size + 1 || (words <= 30 && isMarked(text)))
  }
  if (anchor === 'end') return words <= size + 3
  return weight >= 3 && words <= longestLabel
}

/** True for a phrase that no sentence begins with: it has its colon or its bracket. */
function isMarked(text: string): boolean {
  return /[:=/\]】］]$/.test(text)
}

function isLikely(doc: Doc, i: number, {anchor, text}: Phrase, words: number): boolean {
  if (anchor !== 'start') return anchor === 'any' ? words <= 12 : words <= 8
  return words <= (text.includes(' ') ? 20 : 8) && !endsWithStop(doc, i)
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
