import {classBit, type Doc, endsWithStop, wordCount} from '@copydesk/core'
import {COMMENTS, commentWordsOf, lineWordsOf, longestLine} from '../look/line-words.js'
import {packWords} from '../look/pack-words.js'
import {isParagraph} from '../look/paragraph.js'
import {isWordOf, type WordSet} from '../look/word-set.js'
import {datesIn} from './dates/datelines.js'
import {endsArticle, opensOthers} from './head-and-tail.js'

/** Readers' comments, told by the stamps over or under each: who, on which day, at which minute. Blocks `[from, to)`. */
export interface CommentThread {
  /** The block that heads them: `12 Comments`. */
  readonly from: number
  readonly to: number
  readonly stamps: number
}

/** Words of a stamp, at most: `Milan on September 12, 2018 at 4:47 pm said:`. */
const longestStamp = 14

/** Words of a heading, at most: `59 Comments on “…”` has a headline in it. */
const longestHeading = longestLine

/** Stamps of a thread, at least: a dateline and a teaser's date are two. */
const fewestStamps = 3

/** Blocks from the heading to the first stamp, at most, since a form may stand between. */
const formReach = 15

/** Blocks from one stamp to the next, at most. */
const longestComment = 30

/** Blocks of the last comment, which no stamp closes, at most. */
const lastComment = 6

/** Words of paragraphs between headline and comments, at least: above the text the word is a link to them. And of each. */
const [fewestWords, fewestInParagraph] = [30, 8]

const colon = 58

/** Words that end a stamp without a date: `Milan writes:`. */
const sayingWordsOf = packWords((words) => words.saying)

/** The thread of comments below the text, or undefined. A live report has stamps too, but no such heading above them. */
export function commentThreadOf(doc: Doc): CommentThread | undefined {
  const {any} = lineWordsOf(doc)
  const {classes} = doc.hits
  const commentWords = commentWordsOf(doc)
  for (let i = Math.max(doc.title, 0) + 1; i < doc.count; i++) {
    const mayHead = any[i]! & COMMENTS || classes[i]! & classBit.comments
    if (!mayHead || !isHeading(doc, i, commentWords) || !hasTextAbove(doc, i)) continue
    const thread = readThread(doc, i)
    if (thread) return thread
  }
  return undefined
}

function readThread(doc: Doc, heading: number): CommentThread | undefined {
  let last = heading
  let stamps = 0
  let sentences = 0
  let [text, sentence] = [false, false]
  for (let i = heading + 1; i < doc.count && i - last <= (stamps > 0 ? longestComment : formReach); i++) {
    if (opensOthers(doc, i)) break
    if (!isStamp(doc, i)) {
      text ||= wordCount(doc, i) > 2
      sentence ||= wordCount(doc, i) > 2 && endsWithStop(doc, i)
      continue
    }
    // two stamps with nothing between are one comment's, or a list of dates
    if (stamps === 0 || text) stamps++
    if (sentence) sentences++
    text = false
    sentence = false
    last = i
  }
  // titles of articles have their stamps, too, but no full stops
  if (stamps < fewestStamps || sentences < stamps / 2) return undefined
  let to = last + 1
  while (to < Math.min(doc.count, last + 1 + lastComment) && !endsArticle(doc, to)) to++
  return {from: heading, to, stamps}
}

function isHeading(doc: Doc, i: number, commentWords: WordSet): boolean {
  const words = wordCount(doc, i)
  if (words === 0 || words > longestHeading) return false
  const {first, hash} = doc.words
  const counts = words > 1 && doc.words.digits[i]! > 0 && isWordOf(commentWords, hash[first[i]! + 1]!)
  const isNamed = counts || (words <= 3 && isWordOf(commentWords, hash[first[i]!]!))
  return (isNamed || (doc.hits.classes[i]! & classBit.comments) !== 0) && !isParagraph(doc, i, 1)
}

function hasTextAbove(doc: Doc, heading: number): boolean {
  let words = 0
  const from = doc.title >= 0 ? doc.title + 1 : doc.first
  for (let i = from; i < heading && words < fewestWords; i++)
    if (isParagraph(doc, i, fewestInParagraph)) words += wordCount(doc, i)
  return words >= fewestWords
}

/** True for a short line with a day and a clock, with a time that is only relative, or with the word of a speaker at its end. */
function isStamp(doc: Doc, i: number): boolean {
  const words = wordCount(doc, i)
  if (words > longestStamp) return false
  const isColon = doc.units[doc.layout.end[i]! - 1] === colon
  if (isColon && words > 1 && isWordOf(sayingWordsOf(doc), doc.words.hash[doc.words.first[i + 1]! - 1]!)) return true
  const dates = datesIn(doc, i)
  return (
    dates !== undefined && (dates.relative !== undefined || dates.found.some(({moment}) => moment.at.includes('T')))
  )
}
