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
export function readLines(text: string): Row[] {
  const rows: Row[] = []
  let line = 0
  let blank = 0
  for (let from = 0; from <= text.length; line++) {
    let to = text.indexOf('\n', from)
    if (to < 0) to = text.length
    let outer = from
    while (outer < to && charClass[text.charCodeAt(outer)]! & SPACE) outer++
    let end = to
    while (end > outer && charClass[text.charCodeAt(end - 1)]! & SPACE) end--
    if (outer === end) blank++
    else {
      const start = afterListMark(text, outer, end)
      rows.push({start, end, outer, line, indent: outer - from, blank, flags: start > outer ? LIST_ITEM : 0})
      blank = 0
    }
    from = to + 1
  }
  return rows
}

/** Where the words of a list item begin, behind all its marks; `start` where there is none. */
export function afterListMark(text: string, start: number, end: number): number {
  let words = start
  while (bullets[text.charCodeAt(words)] === 1) {
    let at = words + 1
    while (at < end && text.charCodeAt(at) === text.charCodeAt(words)) at++
    if (at < end && !(charClass[text.charCodeAt(at)]! & SPACE)) return words
    while (at < end && charClass[text.charCodeAt(at)]! & SPACE) at++
    if (at >= end) return words
    words = at
  }
  return words
}
