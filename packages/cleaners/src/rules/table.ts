/**
 * Keeps tables that stand under the text as one line a cell: fixtures, standings, prices.
 *
 * It looks for a line that announces them at the end of the text, with a colon at its end, likely to be of the text, and
 * for a run of cells under it: short lines, a third of them with figures or a single mark.
 *
 * It must leave alone menus, which have hardly any figures, pickers of days and counts of visitors, which nothing
 * announces at the end of the text. Labels between the cells are no cells.
 */
import {type Cleaner, type Doc, defineCleaner, endsWithStop, wordCount} from '@copydesk/core'
import {endsArticle} from '../facts/head-and-tail.js'
import {quote} from '../look/labels.js'

/** Words of a cell, at most, and of the line that announces the table, at least. */
const mostInCell = 6
const fewestAnnouncing = 4

/** Cells of a table, at least, and the share of them with figures. */
const fewestCells = 12
const leastFigures = 1 / 3

/** How far above and below the last paragraph a table is looked for, in blocks. */
const above = 3
const below = 14

export const table: Cleaner = defineCleaner(
  {
    name: 'table',
    role: 'body',
    summary: 'tables under the text, a line a cell, which stay'
  },
  (doc, marks) => {
    for (let i = Math.max(0, doc.first, doc.last - above); i <= doc.last + below && i + 1 < doc.count; i++) {
      if (!announces(doc, i)) continue
      const cells = cellsFrom(doc, i + 1)
      if (cells.length < fewestCells || countFigures(doc, cells) < cells.length * leastFigures) continue
      const because = `${cells.length} cells of a table under \`${quote(doc, i)}\``
      for (const cell of [i, ...cells]) marks.vote(cell, cell + 1, {because, confidence: 0.999})
      return
    }
  }
)

const colons = [58, 0xff1a]

function announces(doc: Doc, i: number): boolean {
  const isColon = colons.includes(doc.units[doc.layout.end[i]! - 1]!)
  return isColon && doc.scores[i]! > 0 && wordCount(doc, i) >= fewestAnnouncing
}

/** The cells that begin at block `from`: lines up to the first that is too long, or a label of what follows an article. */
function cellsFrom(doc: Doc, from: number): number[] {
  const cells: number[] = []
  for (let i = from; i < doc.count && !endsArticle(doc, i); i++) {
    if (wordCount(doc, i) > mostInCell || (endsWithStop(doc, i) && wordCount(doc, i) > 1)) break
    if (doc.hits.classes[i] === 0) cells.push(i)
  }
  return cells
}

function countFigures(doc: Doc, cells: readonly number[]): number {
  let count = 0
  for (const i of cells) if (doc.words.digits[i]! > 0 || doc.words.letters[i] === 0) count++
  return count
}
