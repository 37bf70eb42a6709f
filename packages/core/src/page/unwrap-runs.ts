import {charClass, DENSE, LETTER, UPPER} from '../text/chars.js'
import {UNWRAPPED} from './flags.js'
import {endsSentence, fillsWidth, mayContinue, narrowest, widest} from './line-breaks.js'
import type {Row} from './lines.js'

/** Fewer lines than this that stopped at the width are no evidence: rows of a table or of code may do so by chance. */
const fewest = 7
/** Of the lines that another goes on from in small letters, so many must have stopped at the width. */
const agreement = 0.7
/** A longer first word, in characters, is an address or a name in code: nothing tells that it was meant to follow. */
const longestWord = 24
/** Of the lines of a run so many begin in small letters, at least, where no full stop and blank line close the run. */
const smallShare = 1 / 3

/**
 * Joins wrapped paragraphs on a page whose other lines are as long as they like: text from mail or print between the
 * menus of a site. The width is read from the lines that another goes on from in small letters; without some of them
 * that agree on a width, nothing is joined. Lines of verse and of lists go on in small letters, too, but stop anywhere.
 * Scripts without small letters are left as they are.
 */
export function unwrapRuns(text: string, rows: Row[]): Row[] {
  const width = runWidth(text, rows)
  if (width === 0) return rows
  const joined: Row[] = []
  for (let r = 0; r < rows.length; r++) {
    const block = rows[r]!
    joined.push(block)
    const last = endOfRun(text, rows, r, width)
    if (last === r || !isParagraph(text, rows, r, last)) continue
    block.end = rows[last]!.end
    block.flags |= UNWRAPPED
    r = last
  }
  return joined
}

/** Of the columns, how many lines more may have stopped there for want of room than one column before. */
const changes = new Int32Array(widest + 2)

/** The column at which most lines had no room for the word that the next begins with; 0 where too few agree. */
function runWidth(text: string, rows: readonly Row[]): number {
  let seen = 0
  for (let r = 0; r + 1 < rows.length; r++) {
    const columns = columnsOf(rows[r]!)
    if (columns < narrowest || columns > widest || !goesOn(text, rows[r]!, rows[r + 1]!)) continue
    if (seen++ === 0) changes.fill(0)
    changes[columns]!++
    changes[Math.min(columns + 1 + firstWord(text, rows[r + 1]!), widest + 1)]!--
  }
  if (seen < fewest) return 0
  let most = 0
  let width = 0
  for (let column = narrowest, agree = 0; column <= widest; column++) {
    agree += changes[column]!
    if (agree <= most) continue
    most = agree
    width = column
  }
  return most >= fewest && most >= agreement * goingOn(text, rows, width / 2) ? width : 0
}

/** Lines longer than so many columns that another goes on from. Shorter ones may be words of a menu in small letters. */
function goingOn(text: string, rows: readonly Row[], columns: number): number {
  let lines = 0
  for (let r = 0; r + 1 < rows.length; r++) {
    const size = columnsOf(rows[r]!)
    if (size > columns && size <= widest && goesOn(text, rows[r]!, rows[r + 1]!)) lines++
  }
  return lines
}

/** True if the next line goes on with the sentence of this one, in small letters. Asked of all lines: the cheap tests first. */
function goesOn(text: string, row: Row, next: Row): boolean {
  return (
    next.blank === 0 &&
    beginsSmall(text, next) &&
    !endsSentence(text, row) &&
    mayContinue(row, next) &&
    firstWord(text, next) <= longestWord
  )
}

/** The last line of those from `first` on of which each has no room for the next one's first word. */
function endOfRun(text: string, rows: readonly Row[], first: number, width: number): number {
  let r = first
  while (
    r + 1 < rows.length &&
    columnsOf(rows[r]!) <= width &&
    columnsOf(rows[r + 1]!) <= width &&
    mayContinue(rows[r]!, rows[r + 1]!, rows[first]!) &&
    fillsWidth(text, rows[r]!, rows[r + 1]!, width)
  ) {
    r++
  }
  return r
}

/** Headlines below each other may fill the width by chance, but neither go on in small letters nor end with a stop. */
function isParagraph(text: string, rows: readonly Row[], first: number, last: number): boolean {
  let small = 0
  for (let r = first; r < last; r++) if (goesOn(text, rows[r]!, rows[r + 1]!)) small++
  if (small >= smallShare * (last - first)) return true
  const isClosed = last + 1 === rows.length || rows[last + 1]!.blank > 0
  return isClosed && !endsSentence(text, rows[first]!) && endsSentence(text, rows[last]!)
}

function columnsOf(row: Row): number {
  return row.indent + row.end - row.outer
}

function firstWord(text: string, row: Row): number {
  const space = text.indexOf(' ', row.start)
  return (space < 0 || space > row.end ? row.end : space) - row.start
}

/** Only letters of scripts with two cases tell anything. */
function beginsSmall(text: string, row: Row): boolean {
  const kind = charClass[text.charCodeAt(row.start)]!
  if (!(kind & LETTER) || kind & (UPPER | DENSE)) return false
  const letter = text[row.start]!
  return letter.toUpperCase() !== letter
}
