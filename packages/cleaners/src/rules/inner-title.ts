/**
 * Takes out titles of other articles that stand between the paragraphs without any heading or mark.
 *
 * It looks for lines of a headline's shape inside the article that the page has once more below it, in a list; and
 * for lines that are two headlines glued together: in their middle an everyday word of the page takes a capital.
 *
 * It must leave alone the headline's own copies, captions, subheads (a table of contents repeats them above), and names of
 * offices, which take capitals anywhere.
 */
import {
  type Cleaner,
  charClass,
  type Doc,
  defineCleaner,
  endsWithStop,
  hasPhrase,
  type Marks,
  PIECE,
  UPPER,
  wordCount
} from '@copydesk/core'
import {quote} from '../look/label.js'
import {isHeadline, isProse, wordsKey} from '../look/shape.js'

/** Blocks above the frame in which glued headlines are looked for. */
const reach = 10

/** Words of each of two glued headlines, at least, and of both together, at most. */
const shortestHalf = 6
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
  }
)

function voteOnReturning(doc: Doc, marks: Marks): void {
  const below = new Set<number>()
  for (let i = doc.last + 1; i < doc.count; i++) if (isHeadline(doc, i)) below.add(wordsKey(doc, i))
  const own = doc.title >= 0 ? wordsKey(doc, doc.title) : 0
  for (let i = doc.first; i <= doc.last; i++) {
    if (!isHeadline(doc, i) || wordCount(doc, i) < 6 || hasPhrase(doc, i, 'credit')) continue
    const key = wordsKey(doc, i)
    if (key === own || !below.has(key)) continue
    const because = `\`${quote(doc, i)}\` stands once more below the article`
    marks.vote(i, i + 1, {because, confidence: 0.85})
  }
}

function voteOnGlued(doc: Doc, marks: Marks): void {
  // a first guess at the frame may begin behind such a line, since it parts the lead from the text
  for (let i = Math.max(1, doc.title + 1, doc.first - reach); i <= doc.last; i++) {
    const words = wordCount(doc, i)
    if (words < 2 * shortestHalf || words > longestLine || endsWithStop(doc, i)) continue
    // a piece of a long line is no line: two names in a sentence look like two headlines
    if (doc.layout.flags[i]! & PIECE) continue
    if (hasPhrase(doc, i, 'credit') || !isProse(doc, i - 1)) continue
    const seam = seamIn(doc, i)
    if (seam < 0) continue
    const {at, size} = doc.words
    const word = doc.text.slice(at[seam]!, at[seam]! + size[seam]!)
    marks.vote(i, i + 1, {because: `two headlines in one line, the second from \`${word}\` on`, confidence: 0.95})
  }
}

/** The word at which a second headline begins in block `i`, or -1. */
function seamIn(doc: Doc, i: number): number {
  const from = doc.words.first[i]!
  const to = doc.words.first[i + 1]!
  for (let w = from + shortestHalf; w <= to - shortestHalf; w++) {
    if (isCapital(doc, w) && !isCapital(doc, w + 1) && isPlainSpace(doc, w) && isEveryday(doc, w)) return w
  }
  return -1
}

function isCapital(doc: Doc, w: number): boolean {
  return (charClass[doc.text.charCodeAt(doc.words.at[w]!)]! & UPPER) !== 0
}

/** True if nothing but a space parts the word from the one before it. */
function isPlainSpace(doc: Doc, w: number): boolean {
  const {at, size} = doc.words
  return at[w]! - (at[w - 1]! + size[w - 1]!) === 1 && doc.text[at[w]! - 1] === ' '
}

/** True if the page has this word and the next more often in small letters than, inside a sentence, with a capital. */
function isEveryday(doc: Doc, word: number): boolean {
  const {hash, at, size} = doc.words
  let small = 0
  let capital = 0
  for (let w = 1; w + 1 < hash.length; w++) {
    if (w === word || hash[w] !== hash[word] || hash[w + 1] !== hash[word + 1]) continue
    if (!isCapital(doc, w)) small++
    else if (at[w]! - (at[w - 1]! + size[w - 1]!) === 1) capital++
  }
  return small >= 2 && small > capital
}
