import {charClass, SPACE} from '../text/chars.js'
import {sentenceBreaks} from '../text/sentences.js'

/** Bits of `Layout.flags`. */
export const LIST_ITEM = 1
/** A piece of a line that was too long to be one block: cut at sentence ends. */
export const PIECE = 2
/** Several hard-wrapped lines in one block. */
export const UNWRAPPED = 4

/**
 * The page as flat blocks, by layout alone: a block is a line, several hard-wrapped lines, or a sentence of a page
 * that came as one line. All arrays have one entry a block; offsets are into the normal text.
 */
export interface Layout {
  readonly count: number
  /** First character after indentation and list mark. */
  readonly start: Uint32Array
  /** After the last character that is not white space. */
  readonly end: Uint32Array
  /** First character that is not white space: the list mark where there is one. */
  readonly outer: Uint32Array
  /** Number of the line the block starts on, from 0. */
  readonly line: Uint32Array
  /** Columns of white space before the block. */
  readonly indent: Uint16Array
  /** Blank lines before the block, at most 255. */
  readonly blank: Uint8Array
  readonly flags: Uint8Array
}

/** A line longer than this that holds most of the page is read sentence by sentence. */
const longLine = 1200

const bullets = new Set([...'*•·●○◦▪■□▸►»›–—-+>'].map((char) => char.charCodeAt(0)))

/** Splits a page into blocks. */
export function layOut(text: string): Layout {
  const rows = readLines(text)
  const blocks = splitLongLines(text, rows)
  return toColumns(blocks)
}

interface Row {
  start: number
  end: number
  outer: number
  line: number
  indent: number
  blank: number
  flags: number
}

function readLines(text: string): Row[] {
  const rows: Row[] = []
  let line = 0
  let blank = 0
  for (let from = 0; from <= text.length; line++) {
    let to = text.indexOf('\n', from)
    if (to < 0) to = text.length
    let start = from
    while (start < to && charClass[text.charCodeAt(start)]! & SPACE) start++
    let end = to
    while (end > start && charClass[text.charCodeAt(end - 1)]! & SPACE) end--
    if (start === end) blank++
    else {
      const mark = afterListMark(text, start, end)
      rows.push({
        start: mark,
        end,
        outer: start,
        line,
        indent: start - from,
        blank,
        flags: mark > start ? LIST_ITEM : 0
      })
      blank = 0
    }
    from = to + 1
  }
  return rows
}

/** Where the words of a list item begin; `start` where there is no list mark. */
function afterListMark(text: string, start: number, end: number): number {
  if (!bullets.has(text.charCodeAt(start))) return start
  let at = start + 1
  while (at < end && text.charCodeAt(at) === text.charCodeAt(start)) at++
  if (at < end && !(charClass[text.charCodeAt(at)]! & SPACE)) return start
  while (at < end && charClass[text.charCodeAt(at)]! & SPACE) at++
  return at < end ? at : start
}

function splitLongLines(text: string, rows: readonly Row[]): Row[] {
  const total = rows.reduce((sum, row) => sum + row.end - row.start, 0)
  const blocks: Row[] = []
  for (const row of rows) {
    const length = row.end - row.start
    if (length < longLine || length < total / 4) {
      blocks.push(row)
      continue
    }
    let from = row.start
    for (const to of [...sentenceBreaks(text, row.start, row.end), row.end]) {
      const first = from === row.start
      let end = to
      while (end > from && charClass[text.charCodeAt(end - 1)]! & SPACE) end--
      if (end > from) {
        blocks.push({
          start: from,
          end,
          outer: first ? row.outer : from,
          line: row.line,
          indent: first ? row.indent : 0,
          blank: first ? row.blank : 0,
          flags: row.flags | PIECE
        })
      }
      from = to
    }
  }
  return blocks
}

function toColumns(blocks: readonly Row[]): Layout {
  const count = blocks.length
  const layout = {
    count,
    start: new Uint32Array(count),
    end: new Uint32Array(count),
    outer: new Uint32Array(count),
    line: new Uint32Array(count),
    indent: new Uint16Array(count),
    blank: new Uint8Array(count),
    flags: new Uint8Array(count)
  }
  for (let i = 0; i < count; i++) {
    const block = blocks[i]!
    layout.start[i] = block.start
    layout.end[i] = block.end
    layout.outer[i] = block.outer
    layout.line[i] = block.line
    layout.indent[i] = Math.min(block.indent, 65535)
    layout.blank[i] = Math.min(block.blank, 255)
    layout.flags[i] = block.flags
  }
  return layout
}
