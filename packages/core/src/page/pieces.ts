import {charClass, DENSE, DIGIT, LETTER, SPACE, UPPER} from '../text/chars.js'
import {sentenceBreaks, type TextWithUnits} from '../text/sentences.js'
import {PIECE} from './flags.js'
import {afterListMark, type Row} from './lines.js'
import {plainLength} from './plain-length.js'

/** A line longer than this, in characters, that holds a good part of the page is read piece by piece. */
const longLine = 1200
const goodPart = 0.25
/** A sentence longer than this, in characters, may have a menu or a caption glued to its front. */
const longSentence = 120
/** Words on either side of a cut that are looked at, and by how much their shares of small words must differ. */
const sight = 8
const contrast = 0.55
/** Fewer words than this before a cut may be a name that begins the sentence. */
const fewest = 7
/** Words of prose behind the first, at least, and the share of small words among them. */
const fewestBehind = 4
const prose = 0.62

/** Takes lines apart that hold a whole page: into sentences, and sentences from what was glued before them. */
export function splitLongLines(text: string, units: Uint16Array, rows: Row[]): Row[] {
  if (rows.every(({start, end}) => end - start < longLine)) return rows
  const lengths = rows.map(({start, end}) => plainLength(units, start, end))
  const least = Math.max(longLine, lengths.reduce((sum, length) => sum + length, 0) * goodPart)
  if (lengths.every((length) => length < least)) return rows
  const blocks: Row[] = []
  for (const [r, row] of rows.entries()) {
    if (lengths[r]! < least) blocks.push(row)
    else cutLine({text, units}, row, blocks)
  }
  return blocks
}

function cutLine(page: TextWithUnits, row: Row, blocks: Row[]): void {
  const {units} = page
  const cuts: number[] = []
  let from = row.start
  for (const to of [...sentenceBreaks(page, row.start, row.end), row.end]) {
    // it has no more characters than that: most sentences need no count
    if (to - from > longSentence && plainLength(units, from, to) > longSentence) findProse(units, from, to, cuts)
    cuts.push(to)
    from = to
  }
  from = row.start
  for (const to of cuts) {
    let end = to
    while (end > from && charClass[units[end - 1]!]! & SPACE) end--
    const first = from === row.start
    if (end > from) {
      blocks.push({
        start: afterListMark(units, from, end),
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

// The words of the sentence that is read: where each begins, and how many before it begin with a small letter. Kept from
// sentence to sentence, since most pages that came as one line have a hundred.
let wordsAt = new Uint32Array(1024)
let smallBefore = new Uint32Array(1024)

// in a loop over all units an imported table would be looked up anew for each, one of the module's own is a constant
const classes = charClass

/** Reads the words between white space, and gives their number. */
function readWords(units: Uint16Array, start: number, end: number): number {
  const most = ((end - start) >> 1) + 2
  if (wordsAt.length < most) {
    wordsAt = new Uint32Array(2 * most)
    smallBefore = new Uint32Array(2 * most)
  }
  let count = 0
  let small = 0
  for (let i = start; i < end; ) {
    if (classes[units[i]!]! & SPACE) {
      i++
      continue
    }
    wordsAt[count] = i
    smallBefore[count++] = small
    // the first letter or figure tells how it begins
    let kind = 0
    for (; i < end; i++) {
      kind = classes[units[i]!]!
      if (kind & (LETTER | DIGIT | SPACE)) break
    }
    if (i < end && kind & LETTER && !(kind & (UPPER | DENSE))) small++
    while (i < end && !(classes[units[i]!]! & SPACE)) i++
  }
  smallBefore[count] = small
  return count
}

/**
 * Adds the offsets inside a sentence at which prose begins after names and titles: a capital with mostly small words
 * behind it and mostly capitals and figures before it (`… AUTO NEWS Boosted Sentra launched | Crossovers may have become`).
 */
function findProse(units: Uint16Array, start: number, end: number, cuts: number[]): void {
  const count = readWords(units, start, end)
  let best = contrast
  let cut = -1
  for (let w = fewest; w + fewestBehind < count; w++) {
    if (classes[units[wordsAt[w]!]!]! & UPPER) {
      const to = Math.min(count, w + 1 + sight)
      const from = Math.max(0, w - sight)
      const behind = (smallBefore[to]! - smallBefore[w + 1]!) / (to - w - 1)
      const before = (smallBefore[w]! - smallBefore[from]!) / (w - from)
      if (behind >= prose && behind - before > best) {
        best = behind - before
        cut = w
      }
    }
    // a better cut was not found within sight: this one stands
    if (cut >= 0 && w - cut >= sight) {
      cuts.push(wordsAt[cut]!)
      best = contrast
      cut = -1
    }
  }
  if (cut >= 0) cuts.push(wordsAt[cut]!)
}
