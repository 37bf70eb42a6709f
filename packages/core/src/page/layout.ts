import {type Row, readLines} from './lines.js'
import {splitLongLines} from './pieces.js'
import {unwrap} from './unwrap.js'

export {LIST_ITEM, PIECE, UNWRAPPED} from './flags.js'

/**
 * The page as flat blocks, by layout alone: a block is a line, several hard-wrapped lines, or a piece of a page
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

/** Splits a page into blocks, given its text and the UTF-16 units of it. */
export function layOut(text: string, units: Uint16Array): Layout {
  return toColumns(splitLongLines(text, units, unwrap(text, readLines(text, units))))
}

function toColumns(blocks: readonly Row[]): Layout {
  const layout = emptyLayout(blocks.length)
  for (let i = 0; i < blocks.length; i++) {
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

/** All columns in one buffer, the widest first: a buffer for each would take five times as long as one. */
function emptyLayout(count: number): Layout {
  const buffer = new ArrayBuffer(20 * count)
  return {
    count,
    start: new Uint32Array(buffer, 0, count),
    end: new Uint32Array(buffer, 4 * count, count),
    outer: new Uint32Array(buffer, 8 * count, count),
    line: new Uint32Array(buffer, 12 * count, count),
    indent: new Uint16Array(buffer, 16 * count, count),
    blank: new Uint8Array(buffer, 18 * count, count),
    flags: new Uint8Array(buffer, 19 * count, count)
  }
}
