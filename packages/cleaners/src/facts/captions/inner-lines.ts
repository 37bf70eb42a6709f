/**
 * What the short lines between paragraphs are: captions without a credit, subheads, or neither. No mark tells them, so
 * their look, their place and a few words must: a subhead has a paragraph below and no full stop, a caption names people
 * and scenes, a series of numbers belongs together, and titles of other articles come in runs.
 */
import {
  blockText,
  charClass,
  DENSE,
  DIGIT,
  type Doc,
  PIECE,
  type ProseWords,
  phrasesIn,
  SPACE,
  sentencesIn,
  UPPER,
  wordCount
} from '@copydesk/core'
import {bitsOf, isLabel} from '../../look/labels.js'
import {oncePerDoc} from '../../look/memo.js'
import {isHeadline, isProse, isStopped, wordsKey} from '../../look/shape.js'
import {SLASH, signsOf} from '../../look/signs.js'
import {standsAt, type WordList, wordLists} from '../../look/word-list.js'
import {foldLine, isCopyOfHeadline, isRepeated} from '../headlines.js'
import {isListItem, isParagraph} from '../place.js'
import {findUrl} from '../urls.js'
import {captionsOf, isFactLine} from './captions.js'
import {strangersOf} from './strangers.js'

/** What a line between paragraphs is held for, by points for and against; see `scoreCaption` and `scoreSubhead`. */
export interface InnerLine {
  readonly block: number
  /** Where they are fewer than any rule asks for, this is only the most that they can be. */
  readonly caption: number
  readonly subhead: number
}

/** Longest line that is looked at, in words. */
const longest = 45

/** The short lines of the article that no credit and no picture’s text has named. */
export const innerLinesOf: (doc: Doc) => readonly InnerLine[] = oncePerDoc((doc: Doc): readonly InnerLine[] => {
  const lines: InnerLine[] = []
  const captions = captionsOf(doc)
  const signs = signsOf(doc)
  for (let i = Math.max(0, doc.first); i <= Math.min(doc.last + 1, doc.count - 1); i++) {
    const words = wordCount(doc, i)
    // a piece of a long line is no line: its ends say nothing of what it is
    if (doc.layout.flags[i]! & PIECE) continue
    if (words < 2 || words > longest || i === doc.title || captions.has(i) || isLabel(doc, i, otherLabels)) continue
    if (isFactLine(doc, i)) continue
    if (
      isCopyOfHeadline(doc, i) ||
      doc.words.letters[i]! < 6 ||
      (signs[i]! & SLASH && findUrl(doc.text, doc.layout.start[i]!, doc.layout.end[i]!))
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
  readonly stop: 'none' | 'full' | 'question' | 'colon'
  readonly numbered: boolean
  readonly before: Neighbour
  readonly after: Neighbour
}

type Neighbour = 'paragraph' | 'caption' | 'line' | 'sentence' | 'none'

function lookOf(doc: Doc, i: number): Look {
  const last = lastMark(doc, i, SPACE)
  const stop = last === colon ? 'colon' : questions.includes(last) ? 'question' : isStopped(doc, i) ? 'full' : 'none'
  return {
    block: i,
    words: sizeOf(doc, i),
    stop: stop === 'full' && !fullStops.includes(lastMark(doc, i, 0)) ? 'none' : stop,
    numbered: isNumbered(doc, i),
    before: neighbourOf(doc, i - 1),
    after: neighbourOf(doc, i + 1)
  }
}

const unitsIn = (marks: string): readonly number[] => [...marks].map((mark) => mark.charCodeAt(0))
const colon = 58
const questions = unitsIn('?!？！')
const fullStops = unitsIn('.。…।')
const closers = unitsIn('"\'”’»)')

/** The last unit before closing marks, and before characters of class `skip` among them; 0 for none. */
function lastMark({units, layout}: Doc, i: number, skip: number): number {
  const start = layout.start[i]!
  let at = layout.end[i]! - 1
  while (at >= start && (closers.includes(units[at]!) || charClass[units[at]!]! & skip)) at--
  return at < start ? 0 : units[at]!
}

/** Words of a block; two characters count as one in scripts without spaces. */
function sizeOf(doc: Doc, i: number): number {
  const first = doc.units[doc.words.at[doc.words.first[i]!]!]!
  return charClass[first]! & DENSE ? Math.ceil(wordCount(doc, i) / 2) : wordCount(doc, i)
}

function neighbourOf(doc: Doc, i: number): Neighbour {
  if (i < Math.max(0, doc.first) || i > doc.last) return 'none'
  if (captionsOf(doc).has(i)) return 'caption'
  if (isParagraph(doc, i, 26) || wordCount(doc, i) > longest) return 'paragraph'
  return isStopped(doc, i) ? 'sentence' : 'line'
}

/** `3. …` with a `2. …` or `4. …` elsewhere on the page. */
function isNumbered(doc: Doc, i: number): boolean {
  const number = i < Math.max(0, doc.first) || i > doc.last ? -1 : numberOf(doc, i)
  return number >= 1 && (numbersOf(doc).has(number - 1) || numbersOf(doc).has(number + 1))
}

/** The numbers that blocks of the frame begin with. */
const numbersOf = oncePerDoc((doc: Doc): ReadonlySet<number> => {
  const numbers = new Set<number>()
  for (let i = Math.max(0, doc.first); i <= doc.last; i++) {
    const number = numberOf(doc, i)
    if (number >= 0) numbers.add(number)
  }
  return numbers
})

/** Figures of such a number, at most. */
const longestNumber = 2

/** True if word `nth` of the block begins with a figure and has no more than a number may have. */
function isNumber({units, words}: Doc, i: number, nth: number): boolean {
  const w = words.first[i]! + nth
  if (w >= words.first[i + 1]! || words.size[w]! > longestNumber) return false
  return (charClass[units[words.at[w]!]!]! & DIGIT) !== 0
}

function numberOf(doc: Doc, i: number): number {
  if (doc.words.digits[i] === 0 || !(isNumber(doc, i, 0) || isNumber(doc, i, 1))) return -1
  const match = /^(?:\p{L}{2,9}\s)?(\d{1,2})\s?[.):]\s*\D/u.exec(blockText(doc, i).slice(0, 20))
  return match ? Number(match[1]) : -1
}

const openers = unitsIn('"“‘«\'„-')

/** Points that no rule asks for: less for lines that the model takes for the text, see `caption`. */
const hopeless = (doc: Doc, i: number): number => (doc.scores[i]! < 0 ? -1 : 0.4) - 0.01

/** Points for a caption; where they are too few for any rule, the most that they can be. */
function scoreCaption(doc: Doc, look: Look): number {
  // what speaks against a caption takes longest to find, and most lines are none without it
  const atMost = captionPoints(doc, look, false)
  return atMost < hopeless(doc, look.block) ? atMost : captionPoints(doc, look, true)
}

function captionPoints(doc: Doc, look: Look, strict: boolean): number {
  const {block, words, stop, before, after} = look
  let points = stop === 'none' ? (proseOf(doc)?.captionsUnstopped ? 1 : -0.5) : stop === 'full' ? -1.2 : -3
  if (look.numbered || isListItem(doc, block)) points -= 2
  const hits = phrasesIn(doc, block, 'photo')
  if (hits.length > 0) {
    if (hits.some(({anchor}) => anchor === 'start' || anchor === 'whole')) points += 2.5
    if (hits.some(({anchor}) => anchor === 'any' || anchor === 'end')) points += 1.2
  }
  points += words >= 8 && words <= 25 ? 0.6 : words > 32 ? -0.6 : 0
  points += before === 'paragraph' || before === 'caption' ? 0.4 : 0
  points += after === 'paragraph' || after === 'caption' ? 0.4 : 0
  if (isImageText(doc, block - 1)) points += 2
  if (hasInnerName(doc, block)) points += 0.5
  if (words >= fewestOfScene && showsScene(doc, look)) points += 2.8
  if (showsWhere(doc, block)) points += 2
  if (saysPlace(doc, look)) points += 1.5
  if (stop === 'full' && isAllNoun(doc, look)) points += 3
  if (opensWith(doc, block, openers)) points -= 1.5
  if (strict && opensAsStory(doc, block)) points -= 2.5
  if (strict && sentencesIn(doc, block).length > 1) points -= 1.2
  if (strict && reports(doc, block)) points -= 1.5
  // a line among lines is one of a list, a table or a programme
  const alone = before !== 'line' && after !== 'line'
  if (!alone && stop === 'none') points -= 1
  if (alone && hasSibling(doc, block)) points += 1
  if (strict && opensWithColon(doc, block)) points -= 1.5
  if (isDoubledNearby(doc, block)) points += 3
  if (block > doc.last && stop === 'none' && opensList(doc, block)) points -= 3
  return points
}

/** True for a line under the text above another title, or above a teaser. */
function opensList(doc: Doc, i: number): boolean {
  if (i + 1 >= doc.count) return false
  return isHeadline(doc, i + 1) || (isProse(doc, i + 1) && !isParagraph(doc, i + 1, 26))
}

/** True for a line whose first unit is one of `marks`. */
function opensWith({units, layout}: Doc, i: number, marks: readonly number[]): boolean {
  return marks.includes(units[layout.start[i]!]!)
}

/** True for a line whose first words, no sentence, have a colon and a space behind them: `The verdict: …`. */
function opensWithColon({units, layout}: Doc, i: number): boolean {
  const start = layout.start[i]!
  const to = Math.min(layout.end[i]! - 1, start + longestOpening + 1)
  for (let c = start; c < to; c++) {
    if (sentenceEnds.includes(units[c]!)) return false
    if (units[c] === colon && c >= start + 2 && charClass[units[c + 1]!]! & SPACE) return true
  }
  return false
}

/** In UTF-16 units. */
const longestOpening = 40
const sentenceEnds = unitsIn('.!?')

/** Words of a caption that begins with whom it shows, and of any other without a full stop: shorter ones are subheads. */
const fewestOfScene = 7
const fewestOfCaption = 12
/** Words of a caption with a full stop that is all noun, at most. */
const longestNoun = 16

/** True for a line without a full stop in a language whose captions mostly have none. */
function isUnstopped(doc: Doc, {stop}: Look): boolean {
  return stop === 'none' && proseOf(doc)?.captionsUnstopped === true
}

/** Points for a subhead. */
function scoreSubhead(doc: Doc, look: Look): number {
  const {block, words, stop, before, after} = look
  let points = stop === 'none' || stop === 'question' ? 1 : stop === 'colon' ? 0 : -3
  if (look.numbered) points += stop === 'full' ? 4.5 : 2.5
  points += after === 'paragraph' ? 1.5 : after === 'sentence' ? 0.7 : -1.5
  points += before === 'paragraph' || before === 'caption' ? 0.5 : before === 'line' ? -1.2 : 0
  points += words <= 12 ? 1 : words <= 18 ? 0.3 : look.numbered ? 0 : -1.5
  // where captions go without a full stop, only what is short for one is a subhead
  if (isUnstopped(doc, look) && !look.numbered) {
    if (words >= fewestOfCaption) points -= 0.3
    if (words >= fewestOfScene && showsScene(doc, look)) points -= 1.5
    if (saysPlace(doc, look)) points -= 1.5
  }
  if (stop === 'question') points += words <= 18 ? 0.4 : -0.5
  // marked questions are those of an interview, some with a full stop: `. Vậy người chơi nên làm gì?`
  if (stop === 'question' && (isListItem(doc, block) || opensWith(doc, block, fullStops))) points -= 4
  // a title and its teaser, then the next title
  if (neighbourOf(doc, block + 2) === 'line') points -= 1.2
  if (phrasesIn(doc, block, 'photo').length > 0) points -= 2
  if (isImageText(doc, block - 1)) points -= 2
  if (phrasesIn(doc, block, 'subhead').length > 0) points += 2
  // a line that the page has again is the title of another article
  if (isRepeated(doc, block)) points -= 2
  if (strangersOf(doc).some(({from}) => from === block)) points -= 4
  return points
}

function isImageText(doc: Doc, i: number): boolean {
  return captionsOf(doc).get(i)?.imageText ?? false
}

/** Two capitalised words in a row after the first: a person, an office, a place. */
function hasInnerName(doc: Doc, i: number): boolean {
  if (doc.words.capitals[i]! < 2) return false
  let run = 0
  for (let w = doc.words.first[i]! + 1; w < doc.words.first[i + 1]!; w++) {
    run = charClass[doc.units[doc.words.at[w]!]!]! & UPPER ? run + 1 : 0
    if (run >= 2) return true
  }
  return false
}

/** `(trái)`, `(second from left)`. */
function showsWhere(doc: Doc, i: number): boolean {
  const line = blockText(doc, i)
  if (!line.includes('(') || !mayShowWhere(doc, i)) return false
  return (line.match(/\([^()]{1,40}\)/gu) ?? []).some((bracket) => {
    const last = foldLine(bracket).split(' ').at(-1) ?? ''
    return proseOf(doc)?.directions.includes(last) ?? false
  })
}

/** False where none of the words says where. In scripts without spaces a word may be a part of one that does. */
function mayShowWhere(doc: Doc, i: number): boolean {
  const list = directionsOf(proseOf(doc))
  return doc.words.wide || hasWordOf(doc, i, list)
}

const directionsOf = wordLists((prose) => prose.directions)
const openingsOf = wordLists((prose) => prose.openings)
const reportingOf = wordLists((prose) => prose.reporting)
const scenesOf = wordLists((prose) => prose.scenes)
const addressOf = wordLists((prose) => prose.address)
const placesOf = wordLists((prose) => prose.places ?? [])
const viewsOf = wordLists((prose) => prose.views ?? [])
const verbalOf = wordLists((prose) => prose.verbal ?? [])

/** The words of the page's own language; the pack that stands in for an unknown language says nothing here. */
function proseOf({lang, locale}: Doc): ProseWords | undefined {
  return locale.lang === lang ? locale.prose : undefined
}

function showsScene(doc: Doc, look: Look): boolean {
  if (look.before === 'none') return false
  const [from, to] = [doc.words.first[look.block]!, doc.words.first[look.block + 1]!]
  const prose = proseOf(doc)
  return (
    standsAt(scenesOf(prose), doc, from, to) || (isUnstopped(doc, look) && standsAt(addressOf(prose), doc, from, to))
  )
}

/**
 * True for a line of some words without a full stop, one of which, not the first, says where the picture was taken. Among
 * other lines it may be a verse.
 */
function saysPlace(doc: Doc, look: Look): boolean {
  const [from, to] = [doc.words.first[look.block]!, doc.words.first[look.block + 1]!]
  if (look.words < fewestOfScene || !isUnstopped(doc, look) || look.before === 'line' || look.after === 'line')
    return false
  const places = placesOf(proseOf(doc))
  for (let w = from + 1; w < to; w++) if (standsAt(places, doc, w, to)) return true
  return false
}

/** True for a few words with a full stop that are no sentence: a view, or somebody and the place. */
function isAllNoun(doc: Doc, {block, words}: Look): boolean {
  const prose = proseOf(doc)
  if (words > longestNoun || !prose?.verbal || hasWordOf(doc, block, verbalOf(prose))) return false
  const [from, to] = [doc.words.first[block]!, doc.words.first[block + 1]!]
  if (standsAt(scenesOf(prose), doc, from, to) && hasWordOf(doc, block, placesOf(prose))) return true
  return standsAt(viewsOf(prose), doc, from, to)
}

function opensAsStory(doc: Doc, i: number): boolean {
  const from = doc.words.first[i]!
  const to = doc.words.first[i + 1]!
  return from < to && doc.words.at[from] === doc.layout.start[i] && standsAt(openingsOf(proseOf(doc)), doc, from, to)
}

function reports(doc: Doc, i: number): boolean {
  return hasWordOf(doc, i, reportingOf(proseOf(doc)))
}

function hasWordOf(doc: Doc, i: number, list: WordList): boolean {
  const to = doc.words.first[i + 1]!
  for (let w = doc.words.first[i]!; w < to; w++) if (standsAt(list, doc, w, to)) return true
  return false
}

/** Another short line of the article, not beside it, begins with the same two words: captions of one event look alike. */
function hasSibling(doc: Doc, i: number): boolean {
  const reach = openingPairsOf(doc).get(pairOf(doc, i))
  return reach !== undefined && (reach.first <= i - 2 || reach.last >= i + 2)
}

/** First and last of the short lines of the frame that begin with the same two words, by a hash of these. */
const openingPairsOf = oncePerDoc((doc: Doc): ReadonlyMap<number, {readonly first: number; readonly last: number}> => {
  const pairs = new Map<number, {readonly first: number; last: number}>()
  for (let i = Math.max(0, doc.first); i <= doc.last; i++) {
    const words = wordCount(doc, i)
    if (words < 3 || words > longest) continue
    const pair = pairOf(doc, i)
    const reach = pairs.get(pair)
    if (reach) reach.last = i
    else pairs.set(pair, {first: i, last: i})
  }
  return pairs
})

function pairOf({words: {first, hash}}: Doc, i: number): number {
  const from = first[i]!
  return (Math.imul(hash[from]!, 31) + hash[from + 1]!) | 1
}

/** The same line again within two blocks: a caption and its copy in the lightbox. */
function isDoubledNearby(doc: Doc, i: number): boolean {
  if (!isRepeated(doc, i)) return false
  const key = wordsKey(doc, i)
  for (const n of [i - 2, i - 1, i + 1, i + 2]) if (n >= 0 && n < doc.count && wordsKey(doc, n) === key) return true
  return false
}
