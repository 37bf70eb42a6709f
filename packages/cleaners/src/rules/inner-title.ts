/**
 * Takes out titles of other articles that stand between the paragraphs without any heading or mark.
 *
 * It looks for lines of a headline's shape inside the article that the page has once more below it, in a list; for
 * those that share no words with the article, with the teaser under them; for lines that are two headlines glued
 * together: in their middle an everyday word of the page takes a capital; and for sentences that begin with the outlet's
 * name, as only its reports do.
 *
 * It must leave alone the headline's own copies, captions, subheads (a table of contents repeats them above), and names of
 * offices, which take capitals anywhere.
 */
import {
  type Cleaner,
  classBit,
  type Doc,
  defineCleaner,
  endsWithStop,
  type Marks,
  PIECE,
  wordCount
} from '@copydesk/core'
import {seamIn, shortestHalf} from '../facts/other-articles/headline-seam.js'
import {strayLeadsOf} from '../facts/other-articles/stray-leads.js'
import {strayTitlesOf} from '../facts/other-articles/stray-titles.js'
import {quote} from '../look/labels.js'
import {wordsKey} from '../look/repeats.js'
import {isHeadline, isProse} from '../look/shape.js'

/** Characters of a title that is looked for below, at least. */
const shortestTitle = 28

/** Blocks above the frame in which glued headlines are looked for. */
const reach = 10

/** Where more of the words than this share take capitals, a capital parts nothing. */
const mostCapitals = 0.4

/** Words of two glued headlines together, at most. */
const longestLine = 50

export const innerTitle: Cleaner = defineCleaner(
  {
    name: 'inner-title',
    role: 'related',
    summary: 'titles of other articles between the paragraphs'
  },
  (doc, marks) => {
    voteOnReturning(doc, marks)
    voteOnGlued(doc, marks)
    for (const i of strayLeadsOf(doc)) {
      const because = `\`${quote(doc, i)}\` begins as a report of its own does`
      const titled = isLongHeadline(doc, i - 1)
      marks.vote(titled ? i - 1 : i, i + 1, {because, confidence: 0.99})
      if (titled) voteOnCopies(doc, marks, i - 1)
    }
    for (const {from, end} of strayTitlesOf(doc)) {
      const because = `\`${quote(doc, from)}\` shares no words with the article`
      marks.vote(from, from + 1, {because, confidence: 0.93})
      if (end > from + 1) marks.vote(from + 1, end, {because: `the teaser under it: ${because}`, confidence: 0.99})
    }
  }
)

/** The title of a report of its own is one wherever it stands: a pointer to it may stand above, without its teaser. */
function voteOnCopies(doc: Doc, marks: Marks, title: number): void {
  const key = wordsKey(doc, title)
  const because = `\`${quote(doc, title)}\` is the title of another report`
  for (let i = Math.max(0, doc.first); i <= doc.last; i++)
    if (i !== title && i !== doc.title && wordsKey(doc, i) === key) marks.vote(i, i + 1, {because, confidence: 0.98})
}

function voteOnReturning(doc: Doc, marks: Marks): void {
  const inside = new Set<number>()
  for (let i = doc.first; i <= doc.last; i++) if (mayReturn(doc, i)) inside.add(wordsKey(doc, i))
  if (inside.size === 0) return
  const below = new Set<number>()
  for (let i = doc.last + 1; i < doc.count; i++) {
    if (inside.has(wordsKey(doc, i)) && isHeadline(doc, i) && hasOtherTitleBeside(doc, i, inside))
      below.add(wordsKey(doc, i))
  }
  const own = doc.title >= 0 ? wordsKey(doc, doc.title) : 0
  for (let i = doc.first; i <= doc.last; i++) {
    if (!mayReturn(doc, i)) continue
    const key = wordsKey(doc, i)
    if (key === own || !below.has(key)) continue
    const because = `\`${quote(doc, i)}\` stands once more in a list below the article`
    marks.vote(i, i + 1, {because, confidence: 0.9})
  }
}

function mayReturn(doc: Doc, i: number): boolean {
  return (doc.hits.classes[i]! & classBit.credit) === 0 && isLongHeadline(doc, i)
}

/** Shorter lines return by chance: names, labels, cells. */
function isLongHeadline(doc: Doc, i: number): boolean {
  return isHeadline(doc, i) && doc.layout.end[i]! - doc.layout.start[i]! >= shortestTitle
}

/** True if a headline that the article does not have stands beside block `i`: a table of contents has only its own. */
function hasOtherTitleBeside(doc: Doc, i: number, inside: ReadonlySet<number>): boolean {
  for (const j of [i - 2, i - 1, i + 1, i + 2]) {
    if (j > doc.last && j < doc.count && isLongHeadline(doc, j) && !inside.has(wordsKey(doc, j))) return true
  }
  return false
}

function voteOnGlued(doc: Doc, marks: Marks): void {
  // a first guess at the frame may begin behind such a line, since it parts the lead from the text
  for (let i = Math.max(1, doc.title + 1, doc.first - reach); i <= doc.last; i++) {
    const words = wordCount(doc, i)
    if (words < 2 * shortestHalf || words > longestLine || endsWithStop(doc, i)) continue
    // a piece of a long line is no line: two names in a sentence look like two headlines
    if (doc.layout.flags[i]! & PIECE) continue
    if ((doc.hits.classes[i]! & classBit.credit) !== 0 || !isProse(doc, i - 1)) continue
    if (doc.words.capitals[i]! > mostCapitals * words) continue
    const seam = seamIn(doc, i)
    if (seam < 0) continue
    const {at, size} = doc.words
    const word = doc.text.slice(at[seam]!, at[seam]! + size[seam]!)
    marks.vote(i, i + 1, {because: `two headlines in one line, the second from \`${word}\` on`, confidence: 0.95})
  }
}
