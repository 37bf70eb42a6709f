import {charClass, SPACE} from '../text/chars.js'
import {LIST_ITEM} from './flags.js'
import type {Row} from './lines.js'

/** Widths, in characters, that text browsers, mailers and html-to-text tools wrap at. */
export const narrowest = 50
export const widest = 132
/** Fewer lines than this that fill the width are no evidence of wrapping. */
export const fewest = 4
/** Of the lines that another line follows at once, and that do not end a sentence, so many fill the width of wrapped text. */
export const fullShare = 0.6

/** True if `next` stands right under `row` as a paragraph's next line does: no blank line, no mark, the same margin. */
export function mayContinue(row: Row, next: Row, first: Row = row): boolean {
  if (next.blank > 0 || next.flags & LIST_ITEM) return false
  const margin = row === first ? [first.indent, first.indent + first.start - first.outer] : [row.indent]
  return margin.includes(next.indent)
}

/**
 * True if the next line's first word would have passed the width. Japanese breaks at any character: its sentences are no
 * words. So does Chinese, where telling so gained nothing on the pages measured.
 */
export function fillsWidth(text: string, row: Row, next: Row, width: number): boolean {
  let at = next.start
  while (at < next.end && !(charClass[text.charCodeAt(at)]! & SPACE)) {
    if (isKana(text.charCodeAt(at))) return row.indent + row.end - row.outer + 1 > width
    at++
  }
  return row.indent + row.end - row.outer + 1 + (at - next.start) > width
}

/** Hiragana and katakana: U+3040 to U+30FF (Unicode blocks). */
function isKana(unit: number): boolean {
  return unit >= 0x3040 && unit <= 0x30ff
}

/** True if the line ends with the mark of a sentence's end. */
export function endsSentence(text: string, row: Row): boolean {
  return '.!?。！？'.includes(text[row.end - 1]!)
}
