/**
 * Takes out what the outlet repeats, and keeps what it does not, by its site profile (see docs/sites.md).
 *
 * It votes against lines that stand with two or more of the outlet's stories, and against all that follows a heading
 * after which nothing is article. Where the profile knows nearly all labels of a page, the lines it does not know are
 * the story: it votes for those in and beside the article's frame, and against stray ones elsewhere.
 *
 * It must leave alone the headline, and long sentences inside the frame that only one other story has: a paragraph taken
 * over from an earlier report is no furniture.
 */
import {
  type Cleaner,
  type Doc,
  defineCleaner,
  endsWithStop,
  LIST_ITEM,
  type Marks,
  probability,
  wordCount
} from '@copydesk/core'
import {type KnownLines, knownLinesOf, type Repeats, readRepeats} from '../learn/known-lines.js'
import {keyOfBlock, longSentence} from '../learn/page-lines.js'
import {quote} from '../look/label.js'

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
    voteOnRepeats(doc, marks, known, repeats)
    voteOnEnding(doc, marks, known)
    if (repeats.trust > 0) voteOnRest(doc, marks, repeats)
  }
)

function voteOnRepeats(doc: Doc, marks: Marks, {pages}: KnownLines, {stories}: Repeats): void {
  for (let i = 0; i < doc.count; i++) {
    const count = stories[i]!
    if (count === 0 || i === doc.title) continue
    const inside = i >= doc.first && i <= doc.last
    const sentence = inside && wordCount(doc, i) >= longSentence && endsWithStop(doc, i)
    // two stories may share a paragraph; a notice on many pages of many more is still a notice
    if (sentence && (count < 3 || count < 0.05 * pages)) continue
    marks.vote(i, i + 1, {
      because: `the outlet repeats this line: it stands with ${count} of its ${pages} stories`,
      confidence: 1 - 0.1 / count,
      role: inside ? 'other' : 'navigation'
    })
  }
}

/** A line that only ever stands after the article ends it if it did so with this many stories. */
const fewestEndings = 3
const longestHeading = 8

function voteOnEnding(doc: Doc, marks: Marks, {places, endings, pages}: KnownLines): void {
  for (let i = Math.max(doc.title, 0) + 1; i < doc.count; i++) {
    if (wordCount(doc, i) > longestHeading || endsWithStop(doc, i)) continue
    const key = keyOfBlock(doc, i)
    const [before, inside, after] = places.get(key) ?? [0, 0, 0]
    const written = endings.has(key)
    if (!written && (after < fewestEndings || before + inside > 0)) continue
    const because = written
      ? `on this outlet nothing after \`${quote(doc, i)}\` is article`
      : `\`${quote(doc, i)}\` stands after the article with all ${after} of the outlet’s ${pages} stories that have it`
    marks.vote(i, doc.count, {because, confidence: written ? 0.97 : Math.min(0.95, 1 - 0.6 / after), role: 'related'})
    return
  }
}

/** Log-odds that an unknown line of a well-known page is article: in the frame, beside it, elsewhere. By cross-validation. */
const inFrame = 1
const besideFrame = {sentence: 2.5, other: 1}
const elsewhere = {slot: 1.5, stray: -1}
/** Words of sentences that make unknown lines between known ones a text of their own. */
const slotWords = 60

function voteOnRest(doc: Doc, marks: Marks, {stories, trust}: Repeats): void {
  for (let from = 0; from < doc.count; from++) {
    if (stories[from]! > 0) continue
    let to = from
    let words = 0
    for (; to < doc.count && stories[to] === 0; to++) if (endsWithStop(doc, to)) words += wordCount(doc, to)
    const touches = from <= doc.last && to > doc.first
    for (let i = from; i < to; i++) {
      const odds = trust * oddsOf(doc, i, touches, words)
      if (odds > 0) marks.vote(i, i + 1, {...unique, confidence: probability(odds), role: bodyRoleOf(doc, i)})
      else if (odds < 0) marks.vote(i, i + 1, {...stray, confidence: probability(-odds)})
    }
    from = to
  }
}

const unique = {because: 'no other page of the outlet has this line, and the profile knows the page’s furniture'}
const stray = {because: 'stands alone among lines that the outlet repeats'}

function oddsOf(doc: Doc, i: number, touches: boolean, words: number): number {
  if (i === doc.title) return 0
  const sentence = endsWithStop(doc, i)
  if (i >= doc.first && i <= doc.last) return sentence ? inFrame : 0
  // titles, bylines and dates stand above the text; they are unknown, too, but no text
  if (touches) return sentence ? besideFrame.sentence : i > doc.last ? besideFrame.other : 0
  return words >= slotWords && sentence ? elsewhere.slot : elsewhere.stray
}

function bodyRoleOf(doc: Doc, i: number): 'listItem' | 'body' {
  return doc.layout.flags[i]! & LIST_ITEM ? 'listItem' : 'body'
}
