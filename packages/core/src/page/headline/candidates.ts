import {classBit} from '../../locale/lexicon.js'
import {charClass, DIGIT} from '../../text/chars.js'
import {marksPerBlock, SENTENCES} from '../../text/marks.js'
import {sentenceBreaks} from '../../text/sentences.js'
import {type Page, wordCount} from '../doc.js'
import {LIST_ITEM, PIECE} from '../flags.js'
import {figuresOfDate, manyFigures, tellsAge, wordsOfStamp} from './date-lines.js'
import {endsWithFullStop} from './full-stop.js'
import {sizeOf} from './line-size.js'
import {endsWithColon, isNumbered} from './look.js'

/** Words of a headline, at least and at most. */
const [fewestWords, mostWords] = [2, 45]

/** A headline may have so many figures more than other lines, a word: sums of money and years are told in headlines. */
const figuresPerWord = 1 / 4

/** Share of its words that a headline may have in common with one label or prompt. */
const mostLabelled = 0.5

/** True for a block that may be the headline: no sentence, no date, nobody's name, no label, no caption, no age of a report. */
export function looksLikeHeadline(page: Page, i: number): boolean {
  const words = sizeOf(page, i)
  return (
    (page.layout.flags[i]! & PIECE) === 0 &&
    words >= fewestWords &&
    words <= mostWords &&
    page.words.digits[i]! < manyFigures + words * figuresPerWord &&
    ((page.hits.classes[i]! & classBit.credit) === 0 || opensWithMedium(page, i)) &&
    !endsWithFullStop(page, i) &&
    labelledShare(page, i) < mostLabelled &&
    !(isFirst(page, i) && opensText(page, i)) &&
    !tellsOfPicture(page, i) &&
    !endsWithAgency(page, i) &&
    !endsWithName(page, i) &&
    !tellsAge(page, i) &&
    !isByline(page, i)
  )
}

/** True for a few words behind the label of a byline and its colon. */
function isByline(page: Page, i: number): boolean {
  if ((page.hits.classes[i]! & classBit.byline) === 0 || wordCount(page, i) > wordsOfByline) return false
  const colon = page.text.indexOf(':', page.layout.start[i]!)
  return colon > 0 && colon < page.layout.start[i]! + longestLabel
}

/** Words of a byline, and UTF-16 units of its label, at most. */
const [wordsOfByline, longestLabel] = [6, 16]

/** UTF-16 units of a first line from which on it is text, and those where it has a mark of sentences besides. */
const [longLine, longSentence] = [150, 100]

/** True for the first line of a page, a date aside. */
function isFirst(page: Page, i: number): boolean {
  return i === 0 || (i === 1 && wordCount(page, 0) <= wordsOfStamp && page.words.digits[0]! >= figuresOfDate)
}

/**
 * True for a first line that reads as the text itself: very long, long with the marks of sentences, or ending with a
 * colon. Where nothing stands above it, as in a text that was cleaned before, only its look can tell.
 */
function opensText(page: Page, i: number): boolean {
  const {text, layout, lexicon} = page
  const [start, end] = [layout.start[i]!, layout.end[i]!]
  const last = text[end - 1]!
  if (last === ':' || last === '：') return true
  if (end - start <= longSentence) return false
  if (end - start > longLine || '?!？！؟'.includes(last)) return true
  return sentenceBreaks(page, start, end, lexicon.abbreviations).length > 0
}

/** Numbers that `Hits.found` has of each phrase. */
const numbersOfHit = 4

/** Share of a block's words that its longest phrase takes: labels and prompts are phrases, headlines have some. */
function labelledShare(page: Page, i: number): number {
  const {found, first} = page.hits
  let longest = 0
  for (let h = first[i]!; h < first[i + 1]!; h += numbersOfHit)
    longest = Math.max(longest, found[h + 3]! - found[h + 2]!)
  return longest / Math.max(1, wordCount(page, i))
}

/** False for what may head or list parts of a text: what is numbered or an item, what ends with a colon. */
export function isNoItem(page: Page, i: number): boolean {
  return (page.layout.flags[i]! & LIST_ITEM) === 0 && !isNumbered(page, i) && !endsWithColon(page, i)
}

const [openBracket, closeBracket, fullStop, space] = [40, 41, 46, 32]

/** True for a line that ends with who made a picture, in brackets behind a full stop. */
function tellsOfPicture({units, layout}: Page, i: number): boolean {
  const [start, end] = [layout.start[i]!, layout.end[i]!]
  if (units[end - 1] !== closeBracket) return false
  let at = end - 2
  while (at > start && units[at] !== openBracket) at--
  const isFigure = (charClass[units[at + 1]!]! & DIGIT) !== 0
  return at > start + 1 && !isFigure && units[at - 1] === space && units[at - 2] === fullStop
}

/** True for a line that ends with an agency in brackets, as captions do: `… قبالة شاطئ العقبة (الجزيرة نت)`. */
function endsWithAgency({units, layout, hits, words, lexicon}: Page, i: number): boolean {
  if ((hits.classes[i]! & classBit.agency) === 0 || units[layout.end[i]! - 1] !== closeBracket) return false
  for (let h = hits.first[i]!; h < hits.first[i + 1]!; h += numbersOfHit) {
    const isAgency = lexicon.phrases[hits.found[h + 1]!]!.class === 'agency'
    if (
      isAgency &&
      hits.found[h + 3] === words.first[i + 1] &&
      units[words.at[hits.found[h + 2]!]! - 1] === openBracket
    )
      return true
  }
  return false
}

/** Two to four words with a capital behind the end of a sentence, and nothing more. */
const nameAtEnd = /[.!?…]["”’»)]?\s\p{Lu}[\p{L}\p{M}.'’-]*(?:\s\p{Lu}[\p{L}\p{M}.'’-]*){1,3}$/u

/** Share of the words of a sentence that have a capital, at most; in a headline in title case nearly all have. */
const mostCapitals = 0.5

/** True for a sentence with a name behind it, as captions have: `… que compraron en febrero. Álvaro Minguito`. */
function endsWithName(page: Page, i: number): boolean {
  const {text, layout, words} = page
  if (words.marks[i * marksPerBlock + SENTENCES] === 0 || words.capitals[i]! > wordCount(page, i) * mostCapitals)
    return false
  return nameAtEnd.test(text.slice(layout.start[i]!, layout.end[i]!))
}

/** A word and its colon, then a line that goes on in small letters as no names do. */
const mediumAndTitle = /^\p{L}{2,11}:\s.*\s\p{Ll}[^\s/,]*(?:\s\p{Ll}[^\s/,]*){3}/u

/** True for a headline behind the name of its medium, which heads credits, too: `Clip: Nông dân ôm cây bạc tỷ giữa phố`. */
function opensWithMedium({text, layout}: Page, i: number): boolean {
  return mediumAndTitle.test(text.slice(layout.start[i]!, layout.end[i]!))
}
