/**
 * Takes out what the site says to its visitor: weather and price boxes, date pickers, login and payment dialogs, font size,
 * loading, cookie and browser notices, pictures' file names and their places in a series (`3/12`).
 *
 * It looks for labels (`Giá vàng`, `Quên mật khẩu?`, `We use cookies …`), for runs of counted days, months or years, for
 * the one sentence right under the heading of such a box, as forecasts are, for lines of single marks (`A A`, `×`), and for
 * placeholders of text browsers (`[1-4-750x428]`).
 *
 * It must leave alone articles on the weather or on prices, and figures in tables: days count only where they run up or
 * down by one, five lines or more.
 */
import {blockText, type Cleaner, type Doc, defineCleaner, type Marks, wordCount} from '@copydesk/core'
import {labelsOf, quote} from '../look/labels.js'
import {isProse} from '../look/shape.js'
import {blocksWith, ENDS_FIGURE, OPENS_PLACEHOLDER, signsOf, WORDLESS} from '../look/signs.js'
import {voteOnLabels} from '../look/vote-on-labels.js'

export const siteNotice: Cleaner = defineCleaner(
  {
    name: 'site-notice',
    role: 'notice',
    summary: 'weather and price boxes, date pickers, dialogs, loading and cookie notices'
  },
  (doc, marks) => {
    voteOnLabels(doc, marks, 'notice', 'notice')
    voteOnLabels(doc, marks, 'signIn', 'dialog')
    voteOnForecasts(doc, marks)
    voteOnPickers(doc, marks)
    voteOnCounters(doc, marks)
    for (const i of blocksWith(doc, OPENS_PLACEHOLDER | WORDLESS)) {
      const mark = lonelyMark(doc, i)
      if (mark) marks.vote(i, i + 1, {because: `${mark} \`${quote(doc, i)}\``, confidence: 0.97})
    }
  }
)

/** UTF-16 units of the heading of a box, at least: shorter phrases are words of other lines, too. */
const shortestHeading = 8

/** One sentence right under the heading of a box is the box's, if the article was before. */
function voteOnForecasts(doc: Doc, marks: Marks): void {
  for (const {block: i, phrase} of labelsOf(doc, 'notice')) {
    if (i < Math.max(1, doc.first) || i + 1 >= doc.count) continue
    if (phrase.anchor !== 'whole' || phrase.text.length < shortestHeading || !isProse(doc, i + 1)) continue
    if (i + 2 < doc.count && isProse(doc, i + 2)) continue
    marks.vote(i + 1, i + 2, {because: `one sentence under \`${quote(doc, i)}\``, confidence: 0.98, evidence: phrase})
  }
}

/** Fewest lines that count up by one: days, months, years, pages of a pager. */
const fewest = 5

function voteOnPickers(doc: Doc, marks: Marks): void {
  const lines = blocksWith(doc, ENDS_FIGURE)
  if (lines.length < fewest) return
  let from = lines[0]!
  let step = 0
  let before = numberIn(doc, from)
  for (let i = from + 1; i <= lines.at(-1)! + 1; i++) {
    const number = i < doc.count ? numberIn(doc, i) : Number.NaN
    const next = number - before
    before = number
    if (Math.abs(next) === 1 && (i - from === 1 || next === step)) {
      step = next
      continue
    }
    if (i - from >= fewest) {
      marks.vote(from, i, {because: `${i - from} lines that count on by one`, confidence: 0.97})
    }
    from = i
  }
}

/** Pictures of one series, at least. */
const fewestCounted = 3

/** `1/8`, `2/8`, `3/8`, each on a line of its own: the places of pictures in their series. */
function voteOnCounters(doc: Doc, marks: Marks): void {
  let run: number[] = []
  let before = ''
  for (const i of blocksWith(doc, ENDS_FIGURE)) {
    if (wordCount(doc, i) !== 2 || doc.words.letters[i]! > 0) continue
    const place = /^(\d{1,3})\s?\/\s?(\d{1,3})$/.exec(blockText(doc, i))
    if (!place) continue
    if (before !== `${Number(place[1]) - 1}/${place[2]}`) run = []
    before = `${place[1]}/${place[2]}`
    run.push(i)
    if (run.length < fewestCounted) continue
    const because = `place \`${before}\` in a series of pictures`
    for (const n of run.length === fewestCounted ? run : [i]) marks.vote(n, n + 1, {because, confidence: 0.99})
  }
}

/** The number that is all of the block but, at most, one word before it (`Tháng 3`); NaN for none. */
function numberIn(doc: Doc, i: number): number {
  const digits = doc.words.digits[i]!
  if (digits === 0 || digits > 4 || wordCount(doc, i) > 2 || !(signsOf(doc)[i]! & ENDS_FIGURE)) return Number.NaN
  const found = /^(?:\p{L}+\s)?(\d{1,4})$/u.exec(blockText(doc, i))
  return found ? Number(found[1]) : Number.NaN
}

/** In UTF-16 units. */
const longestMark = 60
const longestFontButtons = 8
const [openBracket, capitalA] = [91, 65]

/** What a block of nearly nothing is, or undefined. */
function lonelyMark(doc: Doc, i: number): string | undefined {
  const first = doc.units[doc.layout.start[i]!]!
  const size = doc.layout.end[i]! - doc.layout.start[i]!
  if (size > (first === capitalA ? longestFontButtons : longestMark)) return undefined
  const text = blockText(doc, i)
  if (first === capitalA) return /^A[a+-]?(?:\s?A[a+-]?){1,2}$/.test(text) ? 'font size buttons' : undefined
  if (first !== openBracket) return /^[×✕✖☰◄►‹›«»|•·\s<>]+$/.test(text) ? 'marks of buttons' : undefined
  const isName = /^\[[^\]\s]{3,}\](?:\s\[[^\]\s]{3,}\])*$/.test(text) && /[-_.x\d]/.test(text)
  return isName ? 'placeholder of a picture' : undefined
}
