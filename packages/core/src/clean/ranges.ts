import type {RawRange} from '../record/article.js'
import {charClass, SPACE} from '../text/chars.js'

// in a loop over all units an imported table would be looked up anew for each, one of the module's own is a constant
const classes = charClass

/** Anything with a place in the raw text. */
type Placed = {-readonly [Key in keyof RawRange]: RawRange[Key]}

/** A stretch of the raw text that no block holds: invisible characters on lines of their own. */
export interface Leftover extends RawRange {}

/**
 * Makes ranges account for every character of the raw text but white space: list marks and separators between them join
 * the range they stand beside on the line; what stands alone is given back. `ranges` are in page order and are widened in
 * place.
 */
export function coverAll(raw: string, ranges: readonly Placed[]): readonly Leftover[] {
  const leftovers: Leftover[] = []
  let at = 0
  let before: Placed | undefined
  for (const range of ranges) {
    if (range.start > at) placeGap(raw, at, range.start, before, range, leftovers)
    at = Math.max(at, range.end)
    before = range
  }
  if (raw.length > at) placeGap(raw, at, raw.length, before, undefined, leftovers)
  return leftovers
}

function isBlank(raw: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const unit = raw.charCodeAt(at)
    // most gaps are ends of lines and margins
    if (unit !== 10 && unit !== 32 && !(classes[unit]! & SPACE)) return false
  }
  return true
}

function placeGap(
  raw: string,
  from: number,
  to: number,
  before: Placed | undefined,
  after: Placed | undefined,
  leftovers: Leftover[]
): void {
  if (isBlank(raw, from, to)) return
  for (let line = from; line < to; ) {
    const next = nextLine(raw, line, to)
    let start = line
    while (start < next && isSpace(raw, start)) start++
    if (start < next) {
      let end = next
      while (isSpace(raw, end - 1)) end--
      // a list mark belongs to the item behind it, a tail to what it follows
      if (next === to && after && !endsLine(raw, next - 1)) after.start = Math.min(after.start, start)
      else if (line === from && before) before.end = Math.max(before.end, end)
      else leftovers.push({start, end})
    }
    line = next
  }
}

/** The offset behind the line end at or after `from`. */
function nextLine(raw: string, from: number, to: number): number {
  let at = from
  while (at < to && !endsLine(raw, at) && !isSeparator(raw, at)) at++
  return Math.min(to, at + 1)
}

function isSpace(raw: string, at: number): boolean {
  return (classes[raw.charCodeAt(at)]! & SPACE) !== 0
}

function endsLine(raw: string, at: number): boolean {
  const unit = raw.charCodeAt(at)
  return unit === 10 || unit === 13
}

/** U+2028 and U+2029 part lines and paragraphs. */
function isSeparator(raw: string, at: number): boolean {
  return (raw.charCodeAt(at) | 1) === 0x2029
}
