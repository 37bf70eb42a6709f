import {type Doc, hasPhrase, type PhraseClass, PIECE, phrasesIn, wordCount} from '@copydesk/core'
import {bitsOf} from '../look/labels.js'
import {isParagraph} from '../look/paragraph.js'

/** How many blocks after the last paragraph bylines, sources and tags are looked for. */
const tailReach = 12

/** How many blocks before the first paragraph bylines and dates are looked for where there is no headline. */
const headReach = 6

/** How many blocks above a headline its date and author are looked for: all, and those of more than one word. */
const [furthestAbove, linesAbove] = [8, 3]

/** How many blocks of the text they may stand among where it begins with them. */
const intoText = 3

/** How many blocks under a headline its date and author are looked for where the frame begins with it. */
const underHeadline = 6

/** How many blocks under a lead: a caption and buttons may stand among them. */
const underLead = 10

/** Classes of headings after which lines are of other things than this article. */
const enders: readonly PhraseClass[] = [
  'related',
  'mostRead',
  'comments',
  'newsletter',
  'advert',
  'copyright',
  'navigation',
  'signIn'
]

const enderBits = bitsOf(enders)

const others: readonly PhraseClass[] = ['related', 'mostRead']

const otherBits = bitsOf(others)

/** True where a phrase of the class is (nearly) all of the block. */
function isMostly(doc: Doc, i: number, name: PhraseClass): boolean {
  if (!hasPhrase(doc, i, name)) return false
  const length = doc.layout.end[i]! - doc.layout.start[i]!
  return phrasesIn(doc, i, name).some(({start, end}) => end - start >= length * 0.6)
}

/** True for a heading or prompt after which titles of other articles stand. */
export function opensOthers(doc: Doc, i: number): boolean {
  return (doc.hits.classes[i]! & otherBits) !== 0 && others.some((name) => isMostly(doc, i, name))
}

function hasEnder(doc: Doc, i: number): boolean {
  return enders.some((name) => isMostly(doc, i, name))
}

/** True for a heading or prompt after which the article's own lines have ended. */
export function endsArticle(doc: Doc, i: number): boolean {
  return (doc.hits.classes[i]! & enderBits) !== 0 && hasEnder(doc, i)
}

/** Blocks `[from, to)` about the beginning of the article, in which its headline, date and author stand. */
export function headOf(doc: Doc): {readonly from: number; readonly to: number} {
  if (doc.first > doc.last) return {from: 0, to: 0}
  const near = doc.title >= 0 && doc.title <= doc.first ? aboveHeadline(doc) : doc.first - headReach
  return {
    from: Math.max(0, near),
    to: Math.min(doc.last + 1, Math.max(doc.first + intoText, endUnder(doc), endUnderLead(doc)))
  }
}

/** The lines right above the headline, those of one word left out: `Nghe`, `A+` stand between the date and the headline. */
function aboveHeadline(doc: Doc): number {
  let from = doc.title
  for (let lines = 0; lines < linesAbove && from > Math.max(0, doc.title - furthestAbove); ) {
    if (wordCount(doc, --from) > 1) lines++
  }
  return from
}

/** End of the lines between a lead that the frame begins with and the next paragraph: date, author, buttons. */
function endUnderLead(doc: Doc): number {
  if (!isParagraph(doc, doc.first)) return 0
  let to = doc.first + 1
  while (to < doc.count && to <= doc.first + underLead && !isParagraph(doc, to)) {
    // pieces of a long line are no lines of their own
    if (doc.layout.flags[to++]! & PIECE) return 0
  }
  return isParagraph(doc, to) ? to : 0
}

/** End of the lines under a headline that the frame takes in: a lead, at most, stands among them. */
function endUnder(doc: Doc): number {
  if (doc.title < doc.first) return 0
  let leads = 0
  let to = doc.title + 1
  while (to < doc.title + underHeadline && to < doc.count && !(isParagraph(doc, to) && ++leads > 1)) to++
  return to
}

/** Blocks `[from, to)` about the end of the article, in which its author, source and tags stand. */
export function tailOf(doc: Doc): {readonly from: number; readonly to: number} {
  if (doc.first > doc.last) return {from: 0, to: 0}
  const to = Math.min(doc.count, doc.last + tailReach)
  // the frame may reach too far, into teasers; a byline then stands inside it with few paragraphs below
  let from = doc.last + 1
  for (let below = 0; from > doc.first + 1; from--) {
    if (isParagraph(doc, from - 1) && ++below > 2) break
  }
  return {from, to}
}
