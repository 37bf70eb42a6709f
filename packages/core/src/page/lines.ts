import {charClass, SPACE} from '../text/chars.js'
import {LIST_ITEM} from './flags.js'

/** One block while the layout is being read; offsets are into the normal text. */
export interface Row {
  start: number
  end: number
  outer: number
  line: number
  indent: number
  blank: number
  flags: number
}

/** 1 for units that mark an item of a list. */
const bullets = new Uint8Array(65536)
for (const char of '*•·●○◦▪■□▸►»›–—-+>') bullets[char.charCodeAt(0)] = 1

/** The lines that hold more than white space. */
export function readLines(text: string, units: Uint16Array): Row[] {
  const rows: Row[] = []
  let line = 0
  let blank = 0
  for (let from = 0; from <= text.length; line++) {
    let to = text.indexOf('\n', from)
    if (to < 0) to = text.length
    let outer = from
    while (outer < to && isSpace(units[outer]!)) outer++
    let end = to
    while (end > outer && isSpace(units[end - 1]!)) end--
    if (outer === end) blank++
    else {
      const start = afterListMark(units, outer, end)
      // blank lines above all text say nothing of the page
      if (rows.length === 0) blank = 0
      rows.push({start, end, outer, line, indent: outer - from, blank, flags: start > outer ? LIST_ITEM : 0})
      blank = 0
    }
    from = to + 1
  }
  return rows
}

/** Where the words of a list item begin, behind all its marks; `start` where there is none. */
export function afterListMark(units: Uint16Array, start: number, end: number): number {
  let words = start
  while (words < end && bullets[units[words]!] === 1) {
    let at = words + 1
    while (at < end && units[at] === units[words]) at++
    if (at < end && !isSpace(units[at]!)) return words
    while (at < end && isSpace(units[at]!)) at++
    if (at >= end) return words
    words = at
  }
  return words
}

function isSpace(unit: number): boolean {
  return (charClass[unit]! & SPACE) !== 0
}
