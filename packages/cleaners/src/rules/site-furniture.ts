/**
 * Takes out what the outlet repeats, and keeps what it does not, by its site profile (see docs/sites.md).
 *
 * It votes against lines that stand with other stories of the outlet, and against all that follows a heading
 * after which nothing is article. Where the profile knows nearly all labels of a page, the lines it does not know are
 * the story: it votes for those in and beside the article's frame, and against stray ones elsewhere.
 *
 * It must leave alone the headline, and a long sentence inside the frame that only one other story has and whose
 * neighbours it has not: a paragraph taken over from an earlier report is no furniture.
 */
import {
  type Cleaner,
  type Doc,
  defineCleaner,
  endsWithStop,
  isItem,
  type Marks,
  PIECE,
  probability,
  wordCount
} from '@copydesk/core'
import {type KnownLines, knownLinesOf, type Repeats, readRepeats} from '../learn/known-lines.js'
import {keyOfBlock, longSentence} from '../learn/page-lines.js'
import {boxAtEnd, confidenceOfRepeat} from '../learn/repeat-confidence.js'
import {quote} from '../look/labels.js'
import {repeatedOf} from '../look/repeats.js'

export const siteFurniture: Cleaner = defineCleaner(
  {
    name: 'site-furniture',
    role: 'other',
    summary: 'lines that the outlet repeats on its other pages, by its site profile'
  },
  (doc, marks) => {
    if (!doc.site?.lines && !doc.site?.endsAt) return
    const known = knownLinesOf(doc.site)
    const repeats = readRepeats(doc, known)
    voteOnRepeats(doc, marks, repeats)
    voteOnEnding(doc, marks, known, repeats)
    if (repeats.trust > 0) voteOnRest(doc, marks, repeats)
  }
)

function voteOnRepeats(doc: Doc, marks: Marks, repeats: Repeats): void {
  const {stories, pages} = repeats
  const box = boxAtEnd(doc, repeats)
  for (let i = 0; i < doc.count; i++) {
    const confidence = i === doc.title ? 0 : confidenceOfRepeat(doc, i, repeats, box)
    if (confidence === 0) continue
    const within = i >= doc.first && i <= doc.last
    marks.vote(i, i + 1, {
      because: `the outlet repeats this line: ${stories[i]} of its ${pages} other stories have it`,
      confidence,
      role: within ? 'other' : 'navigation'
    })
  }
}

const longestHeading = 8
/** A heading ends the article if it stood after it with a third of the other stories; three are always enough. */
const enoughEndings = (pages: number): number => Math.min(3, Math.ceil(pages / 3))

function voteOnEnding(doc: Doc, marks: Marks, {endings}: KnownLines, {before, inside, after, pages}: Repeats): void {
  const enough = Math.max(1, enoughEndings(pages))
  for (let i = Math.max(doc.title, 0) + 1; i < doc.count; i++) {
    if (wordCount(doc, i) > longestHeading || endsWithStop(doc, i)) continue
    const key = keyOfBlock(doc, i)
    const written = endings.has(key)
    // where it stands before the article on this page, it is another's
    if (
      !written &&
      (i < doc.first || after[i]! < (i < doc.last ? Math.max(2, enough) : enough) || before[i]! + inside[i]! > 0)
    )
      continue
    const because = written
      ? `on this outlet nothing after \`${quote(doc, i)}\` is article`
      : `\`${quote(doc, i)}\` stands after the article with all ${after[i]} of the outlet’s ${pages} other stories that have it`
    marks.vote(i, doc.count, {
      because,
      confidence: written ? 0.97 : Math.min(0.95, 1 - 0.3 / (after[i]! + 1)),
      role: 'related'
    })
    return
  }
}

/** Log-odds that an unknown line of a well-known page is article: in the frame, beside it, elsewhere. By cross-validation. */
const inFrame = 0.5
const besideFrame = {sentence: 1.5, other: 0.5}
const elsewhere = {slot: 3, stray: -2, straySentence: -1}
/** Log-odds up to which a line is voted for. */
const sureEnough = 2
/** Words of sentences that make unknown lines between known ones a text of their own. */
const slotWords = 60

function voteOnRest(doc: Doc, marks: Marks, repeats: Repeats): void {
  const {stories, trust} = repeats
  let past = false
  for (let from = 0; from < doc.count; from++) {
    past ||= isPast(repeats, from)
    if (stories[from]! > 0) continue
    let to = from
    let words = 0
    for (; to < doc.count && stories[to] === 0; to++) if (endsWithStop(doc, to)) words += wordCount(doc, to)
    const touches = from <= doc.last && to > doc.first
    for (let i = from; i < to; i++) {
      // what the model is sure of needs no vote, which would only weigh against a rule that knows better
      const likely = Math.min(trust * oddsOf(doc, i, touches, words), Math.max(0, sureEnough - doc.scores[i]!))
      const odds = past ? Math.min(0, likely) : likely
      if (odds > 0) marks.vote(i, i + 1, {...unique, confidence: probability(odds), role: bodyRoleOf(doc, i)})
      else if (odds < 0) marks.vote(i, i + 1, {...stray, confidence: probability(-odds)})
    }
    from = to - 1
  }
}

/** Several stories, and nearly all of them. */
const [several, nearlyAll] = [3, 0.8]

/** True for a line that stands after the article with nearly all of several other stories: the text was above it. */
function isPast({stories, after}: Repeats, i: number): boolean {
  return after[i]! >= several && after[i]! >= nearlyAll * stories[i]!
}

const unique = {because: 'no other page of the outlet has this line, and the profile knows the page’s furniture'}
const stray = {because: 'stands alone among lines that the outlet repeats'}

function oddsOf(doc: Doc, i: number, touches: boolean, words: number): number {
  if (i === doc.title) return 0
  const sentence = endsWithStop(doc, i)
  // what the page itself repeats says nothing by being unknown, nor does a piece of a long line, cut by guess
  if (repeatedOf(doc)[i] || doc.layout.flags[i]! & PIECE) return 0
  if (i >= doc.first && i <= doc.last) return sentence ? inFrame : 0
  // titles, bylines and dates stand above the text; they are unknown, too, but no text
  if (touches) return sentence ? besideFrame.sentence : i > doc.last ? besideFrame.other : 0
  if (words >= slotWords && sentence) return elsewhere.slot
  return sentence && wordCount(doc, i) >= longSentence ? elsewhere.straySentence : elsewhere.stray
}

function bodyRoleOf(doc: Doc, i: number): 'listItem' | 'body' {
  return isItem(doc, i) ? 'listItem' : 'body'
}
