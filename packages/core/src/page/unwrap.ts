import {charClass, SPACE} from '../text/chars.js'
import {LIST_ITEM, UNWRAPPED} from './flags.js'
import type {Row} from './lines.js'

/** Widths, in characters, that text browsers, mailers and html-to-text tools wrap at. */
const narrowest = 50
const widest = 132
/** Lines that may be longer than the page's width: addresses and other words that cannot be broken. */
const overlong = 0.02
/** Fewer lines than this that fill the width are no evidence of wrapping. */
const fewest = 4
/** Of the lines that another line follows at once, and that do not end a sentence, so many fill the width on a wrapped page. */
const fullShare = 0.6

/**
 * Joins the lines of hard-wrapped paragraphs. A page counts as wrapped only if its lines stop at one width because the
 * next word would not have fitted; all other pages come back as they are.
 */
export function unwrap(text: string, rows: Row[]): Row[] {
  const width = pageWidth(rows)
  if (width === 0) return rows
  let full = 0
  let broken = 0
  for (let r = 0; r + 1 < rows.length; r++) {
    if (!mayContinue(rows[r]!, rows[r + 1]!) || endsSentence(text, rows[r]!)) continue
    if (fillsWidth(text, rows[r]!, rows[r + 1]!, width)) full++
    else if (rows[r]!.end - rows[r]!.start > width / 2) broken++
  }
  if (full < fewest || full < fullShare * (full + broken)) return rows
  const joined: Row[] = []
  for (let r = 0; r < rows.length; r++) {
    const block = rows[r]!
    joined.push(block)
    while (
      r + 1 < rows.length &&
      mayContinue(rows[r]!, rows[r + 1]!, block) &&
      fillsWidth(text, rows[r]!, rows[r + 1]!, width)
    ) {
      r++
      block.end = rows[r]!.end
      block.flags |= UNWRAPPED
    }
  }
  return joined
}

/** Lines by the column they end at, of each as many as matter. */
const counts = new Uint16Array(widest + 1)
const mostCounted = 65535

/** The column no line passes, addresses aside; 0 where the lines are too long or too short to be wrapped ones. */
function pageWidth(rows: readonly Row[]): number {
  if (rows.length < fewest) return 0
  counts.fill(0)
  let longer = 0
  for (const row of rows) {
    const columns = row.indent + row.end - row.outer
    if (columns > widest) longer++
    else if (counts[columns]! < mostCounted) counts[columns]!++
  }
  const allowed = Math.floor(rows.length * overlong)
  for (let width = widest; width >= narrowest && longer <= allowed; width--) {
    longer += counts[width]!
    if (longer > allowed) return width
  }
  return 0
}

/** True if `next` stands right under `row` as a paragraph's next line does: no blank line, no mark, the same margin. */
function mayContinue(row: Row, next: Row, first: Row = row): boolean {
  if (next.blank > 0 || next.flags & LIST_ITEM) return false
  const margin = row === first ? [first.indent, first.indent + first.start - first.outer] : [row.indent]
  return margin.includes(next.indent)
}

/**
 * True if the next line's first word would have passed the width. Japanese breaks at any character: its sentences are no
 * words. So does Chinese, where telling so gained nothing on the pages measured.
 */
function fillsWidth(text: string, row: Row, next: Row, width: number): boolean {
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

function endsSentence(text: string, row: Row): boolean {
  return '.!?'.includes(text[row.end - 1]!)
}
