import {classBit} from '../locale/lexicon.js'
import type {RawDocument} from '../record/raw-document.js'
import {charClass, SPACE} from '../text/chars.js'
import {addTo, emptySet, type HashSet, slotOf} from '../text/hash-set.js'
import {sentenceBreaks} from '../text/sentences.js'
import {addressWords, inAddress} from './address-words.js'
import {type Doc, type Page, wordCount} from './doc.js'
import {endsWithFullStop, openingOf, opensWithMedium, sizeOf, tellsOfPicture} from './headline-signs.js'
import {LIST_ITEM, PIECE} from './layout.js'

/** A page whose blocks have their odds to be the article’s text. */
type ScoredPage = Page & Pick<Doc, 'scores'>

/** How far before the first paragraph a headline is looked for, in blocks. */
const reach = 60

/** A line with fewer figures than this holds no date. */
const fewFigures = 4

/** A block with this many figures is a date, a count or a table row. */
const manyFigures = 6

/** A line of so few words with so many figures is a date: `Monday, October 20, 2025`, `5 May 2025`. */
const [wordsOfDate, figuresOfDate] = [4, 5]
/** Words of a date with its clock, at most. */
const wordsOfStamp = 9

/**
 * Least share of a headline's words that come again in the article: of six to twenty with hardly a figure, and of others.
 * Where words are inflected or the article is short, few come again in the same form.
 */
const [leastOfWords, least] = [0.2, 0.33]

/** How near above the headline a line stands that ends with it, and below it the date and the names. */
const nearAbove = 15
const nearBelow = 6

/**
 * What the looks of a line say for its being the headline, among the lines before the first paragraph: the weights of a
 * conditional logit (McFadden 1974) fitted to pages in English, Vietnamese and 16 more languages, three flatteners mixed.
 */
const weights = {
  /** Share of its words that the article has, 0 to 1. */
  shared: 3.9,
  /** Agreement with the page's address, 0 to 1; only where there is one. */
  address: 3,
  /** Words up to twelve, as a share of twelve; then that it has few, many, very many. */
  words: 1,
  few: -1.7,
  many: -1.2,
  veryMany: -1.1,
  /** It stands on the page twice. */
  copies: 0.4,
  /** All capitals, as labels are; words with a capital, as a share. */
  shouted: -1,
  capitals: 1.3,
  /** Begins as an item of a list; has the marks of a breadcrumb; ends with a colon. */
  numbered: -1.3,
  listItem: -1.6,
  parted: -0.85,
  colon: -0.7,
  /** Is little more than a date. Set by hand. */
  date: -3,
  /** Has a phrase of furniture. */
  labelled: -2.2,
  /** A line of a date or of names follows. */
  dated: 1.8,
  /** Empty lines above and below. */
  blankAbove: 2,
  blankBelow: 2.5,
  /** A longer line above ends with its words, as a breadcrumb does; or it is such a line itself. */
  endsAbove: 1.9,
  hasTitle: -0.9,
  /** The line above is of three words at most; ten words more than the three lines above have on average. */
  shortAbove: 0.65,
  longer: 1.4,
  /** A shorter line that could be the headline stands right above: this is the standfirst. Set by hand. */
  headlineAbove: -1.5,
  /** Ten more lines like headlines between it and the text. */
  others: -0.35
} as const

/**
 * The block that is the page's headline, or -1: the likeliest of the lines before the first paragraph, by what it shares
 * with the article and the address, by its look and by what stands around it. Nothing is made up: a page where no such
 * line has words of the article has no headline.
 */
export function findHeadline(page: ScoredPage, first: number, last: number): number {
  if (first > last) return -1
  const given = givenHeadline(page, page.document, first)
  if (given >= 0) return given
  const text = openingOf(page, first, last)
  const candidates: number[] = []
  for (let i = Math.max(0, first - reach); i <= text; i++) {
    if (looksLikeHeadline(page, i) && (i <= first || isNoItem(page, i))) candidates.push(i)
  }
  if (candidates.length === 0) return -1
  const words = candidateWords(page, candidates)
  const inArticle = markShared(page, words, text, last)
  const address = addressWords(page.document.url)
  let best = -1
  let bestScore = Number.NEGATIVE_INFINITY
  // from the text upwards, since what stands nearest is the likeliest; of equals the first on the page wins
  for (let at = candidates.length - 1; at >= 0; at--) {
    const i = candidates[at]!
    const shared = sharedWords(page, i, words, inArticle)
    const others = (weights.others * (candidates.length - 1 - at)) / 10
    const look = lookOf(page, i)
    let place = placeOf(page, at, candidates)
    if (candidates[at - 1] === i - 1 && isUnderHeadline(page, i, sharedWords(page, i - 1, words, inArticle))) {
      place += weights.headlineAbove
    }
    // what is costly to read is read where it may decide
    if (weights.shared * shared + others + look + place + mostOfCostly < bestScore) continue
    const agrees = inAddress(page, i, address)
    if (shared < leastShared(page, i) && agrees < least && !standsAsHeadline(page, i, first)) continue
    const copies = hasCopy(page, i) ? weights.copies : 0
    const score = weights.shared * shared + weights.address * agrees + copies + others + look + place
    if (score >= bestScore) {
      best = i
      bestScore = score
    }
  }
  return best
}

/** False for what may head or list parts of a text: what is numbered or an item, what ends with a colon. */
function isNoItem(page: Page, i: number): boolean {
  return (page.layout.flags[i]! & LIST_ITEM) === 0 && !isNumbered(page, i) && !endsWithColon(page, i)
}

/** The most that the address and a copy can add to a line's score, and room for what rounding does. */
const mostOfCostly = weights.address + weights.copies + 1e-9

/** The share of its words that block `i` needs to have in common with the article to be its headline. */
function leastShared(page: Page, i: number): number {
  const words = wordCount(page, i)
  if (words < 6) return (least * 6) / words
  return words <= 20 && page.words.digits[i]! < fewFigures ? leastOfWords : least
}

/** Words of a headline above its standfirst, at least and at most, and the least share of them that the article has. */
const [fewestAbove, mostAbove, leastAbove] = [6, 20, 0.4]

/** True if the line above block `i`, which shares so much with the article, looks like a headline with `i` under it. */
function isUnderHeadline(page: Page, i: number, shared: number): boolean {
  const above = wordCount(page, i - 1)
  if (above < fewestAbove || above > mostAbove || above >= wordCount(page, i) || shared < leastAbove) return false
  const isItem = (page.layout.flags[i - 1]! & LIST_ITEM) !== 0
  return !isItem && page.hits.classes[i - 1] === 0 && !isParted(page, i - 1)
}

/** What the line itself says. */
function lookOf(page: Page, i: number): number {
  const words = sizeOf(page, i)
  let score =
    (weights.words * Math.min(12, words)) / 12 + (weights.capitals * page.words.capitals[i]!) / wordCount(page, i)
  if (words < 4) score += weights.few
  if (words <= wordsOfDate && page.words.digits[i]! >= figuresOfDate) score += weights.date
  if (words > 16) score += weights.many
  if (words > 28) score += weights.veryMany
  if (page.words.letters[i]! > 3 && isShouted(page, i)) score += weights.shouted
  if (isNumbered(page, i)) score += weights.numbered
  if ((page.layout.flags[i]! & LIST_ITEM) !== 0) score += weights.listItem
  if (isParted(page, i)) score += weights.parted
  if (endsWithColon(page, i)) score += weights.colon
  if (page.hits.classes[i] !== 0) score += weights.labelled
  return score
}

function endsWithColon({units, layout}: Page, i: number): boolean {
  const last = units[layout.end[i]! - 1]!
  return last === 58 || last === 0xff1a
}

/** Begins with figures, a full stop or a bracket, and a space. */
function isNumbered({units, layout}: Page, i: number): boolean {
  let at = layout.start[i]!
  while (units[at]! >= 48 && units[at]! <= 57) at++
  const mark = at > layout.start[i]! ? units[at] : 0
  return (mark === 46 || mark === 41) && at + 1 < layout.end[i]! && isSpace(units[at + 1]!)
}

/** Has one of `» > › / |` before a space, or `-` or `–` between two. */
function isParted({units, layout}: Page, i: number): boolean {
  for (let at = layout.start[i]!; at + 1 < layout.end[i]!; at++) {
    const unit = units[at]!
    if (!isSpace(units[at + 1]!)) continue
    if (unit === 0xbb || unit === 62 || unit === 124 || unit === 0x203a || unit === 47) return true
    if ((unit === 45 || unit === 0x2013) && at > layout.start[i]! && isSpace(units[at - 1]!)) return true
  }
  return false
}

function isSpace(unit: number): boolean {
  return (charClass[unit]! & SPACE) !== 0
}

function isShouted({text: page, units, layout}: Page, i: number): boolean {
  // one small ASCII letter settles it for most lines
  for (let at = layout.start[i]!; at < layout.end[i]!; at++) if (units[at]! >= 97 && units[at]! <= 122) return false
  const text = page.slice(layout.start[i]!, layout.end[i]!)
  return text === text.toUpperCase() && text !== text.toLowerCase()
}

/** How near above the text a headline stands that shares no words with it, in blocks, and its fewest words. */
const [reachOfPlace, fewestOfPlace] = [5, 5]

/** True for a line that only its place makes the headline: right above the date, with the text near below. */
function standsAsHeadline(page: Page, i: number, first: number): boolean {
  if (i >= first || first - i > reachOfPlace || wordCount(page, i) < fewestOfPlace || page.hits.classes[i] !== 0)
    return false
  return !isParted(page, i) && page.words.digits[i + 1]! >= manyFigures && wordCount(page, i + 1) <= wordsOfStamp
}

/** What the lines around it say. */
function placeOf(page: Page, at: number, candidates: readonly number[]): number {
  const i = candidates[at]!
  let score = 0
  if (page.layout.blank[i]! > 0) score += weights.blankAbove
  if (i + 1 < page.count && page.layout.blank[i + 1]! > 0) score += weights.blankBelow
  if (isDatedBelow(page, i)) score += weights.dated
  const above = i > 0 ? sizeOf(page, i - 1) : 0
  if (above <= 3) score += weights.shortAbove
  const around = (above + (i > 1 ? sizeOf(page, i - 2) : 0) + (i > 2 ? sizeOf(page, i - 3) : 0)) / 3
  score += weights.longer * Math.max(-1, Math.min(1, (sizeOf(page, i) - around) / 10))
  for (let j = Math.max(0, i - nearAbove); j < i; j++) {
    if (!endsWithWords(page, j, i)) continue
    score += weights.endsAbove
    break
  }
  for (let c = at + 1; c < candidates.length && candidates[c]! <= i + nearAbove; c++) {
    if (!endsWithWords(page, i, candidates[c]!)) continue
    score += weights.hasTitle
    break
  }
  return score
}

function isDatedBelow(page: Page, i: number): boolean {
  const named = classBit.byline | classBit.published | classBit.updated
  for (let j = i + 1; j < Math.min(page.count, i + 1 + nearBelow); j++) {
    if (wordCount(page, j) > 16) continue
    if (page.words.digits[j]! >= 4 || (page.hits.classes[j]! & named) !== 0 || isRelativeDate(page, j)) return true
  }
  return false
}

/** True for a few words with a figure that say how long ago something was: `3 hours ago`. */
function isRelativeDate(page: Page, i: number): boolean {
  const {digits} = page.words
  if (digits[i]! === 0 || digits[i]! > 2 || wordCount(page, i) > 5) return false
  const text = page.text.slice(page.layout.start[i]!, page.layout.end[i]!).toLowerCase()
  return page.locale.dates.relative.some((words) => text.includes(words))
}

/** True if block `i` is longer than block `j` and ends with all its words, of which there are three or more. */
function endsWithWords(page: Page, i: number, j: number): boolean {
  const words = wordCount(page, j)
  if (words < 3 || wordCount(page, i) <= words) return false
  const {first, hash} = page.words
  const shift = first[i + 1]! - first[j + 1]!
  for (let w = first[j]!; w < first[j + 1]!; w++) if (hash[w] !== hash[w + shift]) return false
  return true
}

/** Share of the block's words that stand in the article. */
function sharedWords({words: {first, hash}}: Page, i: number, words: HashSet, inArticle: Uint8Array): number {
  const from = first[i]!
  const to = first[i + 1]!
  let shared = 0
  for (let w = from; w < to; w++) shared += inArticle[slotOf(words, hash[w]! | 0)]!
  return shared / (to - from)
}

function looksLikeHeadline(page: Page, i: number): boolean {
  const words = sizeOf(page, i)
  return (
    (page.layout.flags[i]! & PIECE) === 0 &&
    words >= 2 &&
    words <= 45 &&
    page.words.digits[i]! < manyFigures + words / 4 &&
    ((page.hits.classes[i]! & classBit.credit) === 0 || opensWithMedium(page, i)) &&
    !endsWithFullStop(page, i) &&
    labelledShare(page, i) < 0.5 &&
    !(isFirst(page, i) && opensText(page, i)) &&
    !tellsOfPicture(page, i) &&
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
function opensText({text, layout, lexicon}: Page, i: number): boolean {
  const [start, end] = [layout.start[i]!, layout.end[i]!]
  const last = text[end - 1]!
  if (last === ':' || last === '：') return true
  if (end - start <= longSentence) return false
  if (end - start > longLine || '?!？！؟'.includes(last)) return true
  return sentenceBreaks(text, start, end, lexicon.abbreviations).length > 0
}

/** Share of a block's words that are phrases of the packs: labels and prompts, never a headline. */
function labelledShare({hits, words}: Page, i: number): number {
  const {found, first} = hits
  let longest = 0
  for (let h = first[i]!; h < first[i + 1]!; h += 4) longest = Math.max(longest, found[h + 3]! - found[h + 2]!)
  return longest / Math.max(1, words.first[i + 1]! - words.first[i]!)
}

/** The different words of all candidates: few beside those of the article. */
function candidateWords({words: {first, hash}}: Page, candidates: readonly number[]): HashSet {
  let count = 0
  for (const i of candidates) count += first[i + 1]! - first[i]!
  const words = emptySet(count)
  for (const i of candidates) for (let w = first[i]!; w < first[i + 1]!; w++) addTo(words, hash[w]! | 0)
  return words
}

let marks = new Uint8Array(4096)

/** By slot of the candidates' words, 1 where the article has the word; good until the next page is read. */
function markShared(page: ScoredPage, words: HashSet, first: number, last: number): Uint8Array {
  if (marks.length < words.length) marks = new Uint8Array(words.length)
  marks.fill(0, 0, words.length)
  // the block that the frame begins with may be the headline itself
  markBlocks(page, words, endsWithFullStop(page, first) ? first : Math.min(first + 1, last), last + 1)
  const lead = leadAbove(page, first)
  if (lead >= 0) markBlocks(page, words, lead, lead + 1)
  return marks
}

function markBlocks({words: {first, hash}}: Page, words: HashSet, from: number, to: number): void {
  for (let w = first[from]!; w < first[to]!; w++) {
    const slot = slotOf(words, hash[w]! | 0)
    if (slot >= 0) marks[slot] = 1
  }
}

/** How far above the first paragraph a lead is looked for, in blocks, and its fewest words. */
const leadReach = 12
const fewestInLead = 15

/** The paragraph nearest above the text that is likely text itself, with date and buttons between, or -1. */
function leadAbove(page: ScoredPage, first: number): number {
  for (let i = first - 1; i >= Math.max(0, first - leadReach); i--) {
    if (page.scores[i]! > 0 && wordCount(page, i) >= fewestInLead && endsWithFullStop(page, i)) return i
  }
  return -1
}

/** True if another block has the same words. */
function hasCopy(page: Page, i: number): boolean {
  const {first, hash} = page.words
  const from = first[i]!
  const words = first[i + 1]! - from
  for (let other = 0; other < page.count; other++) {
    const start = first[other]!
    if (first[other + 1]! - start !== words || other === i) continue
    let w = 0
    while (w < words && hash[start + w] === hash[from + w]) w++
    if (w === words) return true
  }
  return false
}

function givenHeadline(page: Page, document: RawDocument, first: number): number {
  if (!document.title) return -1
  const wanted = document.title.toLowerCase()
  for (let i = 0; i <= Math.min(first, page.count - 1); i++) {
    const text = page.text.slice(page.layout.start[i]!, page.layout.end[i]!)
    if (text.replace(/\s+/g, ' ').toLowerCase() === wanted) return i
  }
  return -1
}
