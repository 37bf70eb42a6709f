import {charClass, DENSE, DIGIT, LETTER, SPACE, UPPER} from '../text/chars.js'
import {sentenceBreaks} from '../text/sentences.js'
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
    else cutLine(text, units, row, blocks)
  }
  return blocks
}

function cutLine(text: string, units: Uint16Array, row: Row, blocks: Row[]): void {
  const cuts: number[] = []
  let from = row.start
  for (const to of [...sentenceBreaks(text, row.start, row.end), row.end]) {
    // it has no more characters than that: most sentences need no count
    if (to - from > longSentence && plainLength(units, from, to) > longSentence) findProse(text, from, to, cuts)
    cuts.push(to)
    from = to
  }
  from = row.start
  for (const to of cuts) {
    let end = to
    while (end > from && charClass[text.charCodeAt(end - 1)]! & SPACE) end--
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

/**
 * Adds the offsets inside a sentence at which prose begins after names and titles: a capital with mostly small words
 * behind it and mostly capitals and figures before it (`… AUTO NEWS Boosted Sentra launched | Crossovers may have become`).
 */
function findProse(text: string, start: number, end: number, cuts: number[]): void {
  const at: number[] = []
  const small: number[] = [0]
  for (let i = start; i < end; ) {
    while (i < end && charClass[text.charCodeAt(i)]! & SPACE) i++
    const word = i
    while (i < end && !(charClass[text.charCodeAt(i)]! & SPACE)) i++
    if (i === word) break
    at.push(word)
    small.push(small.at(-1)! + (beginsSmall(text, word, i) ? 1 : 0))
  }
  let best = contrast
  let cut = -1
  for (let w = fewest; w + fewestBehind < at.length; w++) {
    const capital = charClass[text.charCodeAt(at[w]!)]! & UPPER
    if (capital) {
      const to = Math.min(at.length, w + 1 + sight)
      const from = Math.max(0, w - sight)
      const behind = (small[to]! - small[w + 1]!) / (to - w - 1)
      const before = (small[w]! - small[from]!) / (w - from)
      if (behind >= prose && behind - before > best) {
        best = behind - before
        cut = w
      }
    }
    // a better cut was not found within sight: this one stands
    if (cut >= 0 && w - cut >= sight) {
      cuts.push(at[cut]!)
      best = contrast
      cut = -1
    }
  }
  if (cut >= 0) cuts.push(at[cut]!)
}

function beginsSmall(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const kind = charClass[text.charCodeAt(i)]!
    if (kind & LETTER) return !(kind & (UPPER | DENSE))
    if (kind & DIGIT) return false
  }
  return false
}
