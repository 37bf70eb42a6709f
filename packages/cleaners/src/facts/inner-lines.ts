/**
 * What the short lines between paragraphs are: captions without a credit, subheads, or neither. No mark tells them, so
 * their look, their place and a few words must: a subhead has a paragraph below and no full stop, a caption names people
 * and scenes, a series of numbers belongs together, and titles of other articles come in runs.
 */
import {
  blockText,
  charClass,
  DENSE,
  type Doc,
  endsWithStop,
  PIECE,
  type ProseWords,
  phrasesIn,
  SPACE,
  sentencesIn,
  UPPER,
  wordCount
} from '@copydesk/core'
import {bitsOf, isLabel} from '../look/label.js'
import {oncePerDoc} from '../look/memo.js'
import {wordsKey} from '../look/shape.js'
import {standsAt, wordLists} from '../look/word-list.js'
import {captionsOf, isFactLine} from './captions.js'
import {foldLine, isCopyOfHeadline, isRepeated} from './headlines.js'
import {isListItem, isParagraph} from './place.js'
import {findUrl} from './urls.js'

/** What a line between paragraphs is held for, by points for and against; see `scoreCaption` and `scoreSubhead`. */
export interface InnerLine {
  readonly block: number
  readonly caption: number
  readonly subhead: number
}

/** Longest line that is looked at, in words. */
const longest = 45

/** The short lines of the article that no credit and no picture’s text has named. */
export const innerLinesOf: (doc: Doc) => readonly InnerLine[] = oncePerDoc((doc: Doc): readonly InnerLine[] => {
  const lines: InnerLine[] = []
  const captions = captionsOf(doc)
  for (let i = Math.max(0, doc.first); i <= Math.min(doc.last + 1, doc.count - 1); i++) {
    const words = wordCount(doc, i)
    // a piece of a long line is no line: its ends say nothing of what it is
    if (doc.layout.flags[i]! & PIECE) continue
    if (words < 2 || words > longest || i === doc.title || captions.has(i) || isLabel(doc, i, otherLabels)) continue
    if (isFactLine(doc, i)) continue
    if (
      isCopyOfHeadline(doc, i) ||
      doc.words.letters[i]! < 6 ||
      findUrl(doc.text, doc.layout.start[i]!, doc.layout.end[i]!)
    )
      continue
    const look = lookOf(doc, i)
    lines.push({block: i, caption: scoreCaption(doc, look), subhead: scoreSubhead(doc, look)})
  }
  return lines
})

const otherLabels: number = bitsOf([
  'related',
  'mostRead',
  'readMore',
  'rating',
  'share',
  'follow',
  'newsletter',
  'comments',
  'advert',
  'tags',
  'copyright',
  'navigation',
  'signIn',
  'notice',
  'byline',
  'source'
])

interface Look {
  readonly block: number
  readonly words: number
  readonly text: string
  readonly stop: 'none' | 'full' | 'question' | 'colon'
  readonly numbered: boolean
  readonly before: Neighbour
  readonly after: Neighbour
}

type Neighbour = 'paragraph' | 'caption' | 'line' | 'sentence' | 'none'

function lookOf(doc: Doc, i: number): Look {
  const text = blockText(doc, i)
  const last = lastMark(text, true)
  const stop = last === ':' ? 'colon' : '?!？！'.includes(last) ? 'question' : endsWithStop(doc, i) ? 'full' : 'none'
  return {
    block: i,
    words: sizeOf(doc, i),
    text,
    stop: stop === 'full' && !fullStops.includes(lastMark(text, false)) ? 'none' : stop,
    numbered: isNumbered(doc, i),
    before: neighbourOf(doc, i - 1),
    after: neighbourOf(doc, i + 1)
  }
}

const fullStops = ['.', '。', '…', '।']

/** The last character before closing marks, and white space among them where it does not count either; '' for none. */
function lastMark(text: string, spaces: boolean): string {
  let at = text.length - 1
  while (at >= 0 && (closers.includes(text[at]!) || (spaces && charClass[text.charCodeAt(at)]! & SPACE))) at--
  return at < 0 ? '' : text[at]!
}

const closers = '"\'”’»)'

/** Words of a block; two characters count as one in scripts without spaces. */
function sizeOf(doc: Doc, i: number): number {
  const first = doc.text.charCodeAt(doc.words.at[doc.words.first[i]!]!)
  return charClass[first]! & DENSE ? Math.ceil(wordCount(doc, i) / 2) : wordCount(doc, i)
}

function neighbourOf(doc: Doc, i: number): Neighbour {
  if (i < Math.max(0, doc.first) || i > doc.last) return 'none'
  if (captionsOf(doc).has(i)) return 'caption'
  if (isParagraph(doc, i, 26) || wordCount(doc, i) > longest) return 'paragraph'
  return endsWithStop(doc, i) ? 'sentence' : 'line'
}

/** `3. …` with a `2. …` or `4. …` elsewhere on the page. */
function isNumbered(doc: Doc, i: number): boolean {
  const number = numberOf(doc, i)
  if (number < 1) return false
  for (let n = Math.max(0, doc.first); n <= doc.last; n++) {
    const other = n === i ? -1 : numberOf(doc, n)
    if (other === number - 1 || other === number + 1) return true
  }
  return false
}

function numberOf(doc: Doc, i: number): number {
  if (doc.words.digits[i] === 0) return -1
  const match = /^(?:\p{L}{2,9}\s)?(\d{1,2})\s?[.):]\s*\D/u.exec(blockText(doc, i).slice(0, 20))
  return match ? Number(match[1]) : -1
}

const openers = '"“‘«\'„-'

/** Points for a caption. */
function scoreCaption(doc: Doc, look: Look): number {
  const {block, words, text, stop, before, after} = look
  let points = stop === 'none' ? (proseOf(doc)?.captionsUnstopped ? 1 : -0.5) : stop === 'full' ? -1.2 : -3
  if (look.numbered || isListItem(doc, block)) points -= 2
  const hits = phrasesIn(doc, block, 'photo')
  if (hits.some(({anchor}) => anchor === 'start' || anchor === 'whole')) points += 2.5
  if (hits.some(({anchor}) => anchor === 'any' || anchor === 'end')) points += 1.2
  points += words >= 8 && words <= 25 ? 0.6 : words > 32 ? -0.6 : 0
  points += before === 'paragraph' || before === 'caption' ? 0.4 : 0
  points += after === 'paragraph' || after === 'caption' ? 0.4 : 0
  if (isImageText(doc, block - 1)) points += 2
  if (hasInnerName(doc, block)) points += 0.5
  if (showsWhere(doc, text)) points += 2
  if (openers.includes(text[0]!)) points -= 1.5
  if (opensAsStory(doc, block)) points -= 2.5
  if (sentencesIn(doc, block).length > 1) points -= 1.2
  if (reports(doc, block)) points -= 1.5
  // a line among lines is one of a list, a table or a programme
  const alone = before !== 'line' && after !== 'line'
  if (!alone && stop === 'none') points -= 1
  if (alone && hasSibling(doc, block)) points += 1
  if (text.includes(':') && /^[^.!?]{2,40}:\s/u.test(text)) points -= 1.5
  if (isDoubledNearby(doc, block)) points += 3
  return points
}

/** Points for a subhead. */
function scoreSubhead(doc: Doc, look: Look): number {
  const {block, words, stop, before, after} = look
  let points = stop === 'none' || stop === 'question' ? 1 : stop === 'colon' ? 0 : -3
  if (look.numbered) points += stop === 'full' ? 4.5 : 2.5
  points += after === 'paragraph' ? 1.5 : after === 'sentence' ? 0.7 : -1.5
  points += before === 'paragraph' || before === 'caption' ? 0.5 : before === 'line' ? -1.2 : 0
  points += words <= 12 ? 1 : words <= 18 ? 0.3 : look.numbered ? 0 : -1.5
  if (stop === 'question') points += words <= 18 ? 0.4 : -0.5
  // marked questions are those of an interview
  if (stop === 'question' && isListItem(doc, block)) points -= 3
  // a title and its teaser, then the next title
  if (neighbourOf(doc, block + 2) === 'line') points -= 1.2
  if (phrasesIn(doc, block, 'photo').length > 0) points -= 2
  if (isImageText(doc, block - 1)) points -= 2
  if (phrasesIn(doc, block, 'subhead').length > 0) points += 2
  // a line that the page has again is the title of another article
  if (isRepeated(doc, block)) points -= 2
  return points
}

function isImageText(doc: Doc, i: number): boolean {
  return captionsOf(doc).get(i)?.imageText ?? false
}

/** Two capitalised words in a row after the first: a person, an office, a place. */
function hasInnerName(doc: Doc, i: number): boolean {
  let run = 0
  for (let w = doc.words.first[i]! + 1; w < doc.words.first[i + 1]!; w++) {
    run = charClass[doc.text.charCodeAt(doc.words.at[w]!)]! & UPPER ? run + 1 : 0
    if (run >= 2) return true
  }
  return false
}

/** `(trái)`, `(second from left)`. */
function showsWhere(doc: Doc, text: string): boolean {
  if (!text.includes('(')) return false
  return (text.match(/\([^()]{1,40}\)/gu) ?? []).some((bracket) => {
    const last = foldLine(bracket).split(' ').at(-1) ?? ''
    return proseOf(doc)?.directions.includes(last) ?? false
  })
}

const openingsOf = wordLists((prose) => prose.openings)
const reportingOf = wordLists((prose) => prose.reporting)

/** The words of the page's own language; the pack that stands in for an unknown language says nothing here. */
function proseOf({lang, locale}: Doc): ProseWords | undefined {
  return locale.lang === lang ? locale.prose : undefined
}

function opensAsStory(doc: Doc, i: number): boolean {
  const from = doc.words.first[i]!
  const to = doc.words.first[i + 1]!
  return from < to && doc.words.at[from] === doc.layout.start[i] && standsAt(openingsOf(proseOf(doc)), doc, from, to)
}

function reports(doc: Doc, i: number): boolean {
  const list = reportingOf(proseOf(doc))
  const to = doc.words.first[i + 1]!
  for (let w = doc.words.first[i]!; w < to; w++) if (standsAt(list, doc, w, to)) return true
  return false
}

/** Another short line of the article begins with the same two words: captions of one event look alike. */
function hasSibling(doc: Doc, i: number): boolean {
  const from = doc.words.first[i]!
  for (let n = Math.max(0, doc.first); n <= doc.last; n++) {
    const words = wordCount(doc, n)
    if (n === i || Math.abs(n - i) < 2 || words < 3 || words > longest) continue
    const other = doc.words.first[n]!
    if (doc.words.hash[other] === doc.words.hash[from] && doc.words.hash[other + 1] === doc.words.hash[from + 1])
      return true
  }
  return false
}

/** The same line again within two blocks: a caption and its copy in the lightbox. */
function isDoubledNearby(doc: Doc, i: number): boolean {
  const key = wordsKey(doc, i)
  for (const n of [i - 2, i - 1, i + 1, i + 2]) if (n >= 0 && n < doc.count && wordsKey(doc, n) === key) return true
  return false
}
