import type {RawRange} from '../record/article.js'
import {charClass, SPACE} from '../text/chars.js'

/** Anything with a place in the raw text. */
type Placed = {-readonly [Key in keyof RawRange]: RawRange[Key]}

/** A stretch of the raw text that no block holds: invisible characters on lines of their own. */
export interface Leftover extends RawRange {}

/**
 * Makes ranges account for every character of the raw text but white space: list marks and separators between them
 * join the range they stand beside on the line; what stands alone is given back. `ranges` are in page order and are
 * widened in place.
 */
export function coverAll(raw: string, ranges: readonly Placed[]): readonly Leftover[] {
  const leftovers: Leftover[] = []
  let at = 0
  for (let r = 0; r <= ranges.length; r++) {
    const next = ranges[r]
    const until = next ? next.start : raw.length
    if (until > at) placeGap(raw, at, until, ranges[r - 1], next, leftovers)
    if (next) at = Math.max(at, next.end)
  }
  return leftovers
}

function isBlank(raw: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (!(charClass[raw.charCodeAt(i)]! & SPACE)) return false
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
  const gap = raw.slice(from, to)
  const lines = gap.split(/(?<=[\r\n\u2028\u2029])/)
  let at = from
  lines.forEach((line, n) => {
    const start = at + line.search(/\S/)
    const end = at + line.trimEnd().length
    at += line.length
    if (line.trim() === '') return
    const last = n === lines.length - 1
    // a list mark belongs to the item behind it, a tail to what it follows
    if (last && after && !/[\r\n]/.test(line)) after.start = Math.min(after.start, start)
    else if (n === 0 && before) before.end = Math.max(before.end, end)
    else leftovers.push({start, end})
  })
}
