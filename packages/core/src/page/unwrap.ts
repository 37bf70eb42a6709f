import {UNWRAPPED} from './flags.js'
import {endsSentence, fewest, fillsWidth, fullShare, mayContinue, narrowest, widest} from './line-breaks.js'
import type {Row} from './lines.js'
import {unwrapRuns} from './unwrap-runs.js'

/** Lines that may be longer than the page's width: addresses and other words that cannot be broken. */
const overlong = 0.02

/**
 * Joins the lines of hard-wrapped paragraphs. A page counts as wrapped only if its lines stop at one width because the
 * next word would not have fitted. On all other pages only runs of lines are joined that show it by themselves.
 */
export function unwrap(text: string, rows: Row[]): Row[] {
  const width = pageWidth(rows)
  return (width > 0 && unwrapPage(text, rows, width)) || unwrapRuns(text, rows)
}

function unwrapPage(text: string, rows: Row[], width: number): Row[] | undefined {
  let full = 0
  let broken = 0
  for (let r = 0; r + 1 < rows.length; r++) {
    if (!mayContinue(rows[r]!, rows[r + 1]!) || endsSentence(text, rows[r]!)) continue
    if (fillsWidth(text, rows[r]!, rows[r + 1]!, width)) full++
    else if (rows[r]!.end - rows[r]!.start > width / 2) broken++
  }
  if (full < fewest || full < fullShare * (full + broken)) return undefined
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
