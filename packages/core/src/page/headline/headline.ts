import type {RawDocument} from '../../record/raw-document.js'
import {type Page, wordCount} from '../doc.js'
import {LIST_ITEM} from '../flags.js'
import {addressWords, inAddress} from './address-words.js'
import {isNoItem, looksLikeHeadline} from './candidates.js'
import {fewestOfDate, manyFigures, wordsOfStamp} from './date-lines.js'
import {isParted, lookOf} from './look.js'
import {openingOf} from './opening.js'
import {placeOf} from './place.js'
import {hasCopy} from './same-words.js'
import {candidateWords, markShared, type ScoredPage, sharedWords} from './shared-words.js'
import {weights} from './weights.js'

/** Other candidates below a line that count as much as `weights.others` says. */
const linesOfWeight = 10

/** How far before the first paragraph a headline is looked for, in blocks. */
const reach = 60

/** Words of a headline that has neither too few nor too many to be judged by those that come again in the article. */
const [fewestWords, mostWords] = [6, 20]

/**
 * Least share of a headline's words that come again in the article: of so many words with hardly a figure, and of others.
 * Where words are inflected or the article is short, few come again in the same form.
 */
const [leastOfWords, least] = [0.2, 0.33]

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
  const shares = candidates.map((i) => sharedWords(page, i, words, inArticle))
  // from the text upwards, since what stands nearest is the likeliest; of equals the first on the page wins
  for (let at = candidates.length - 1; at >= 0; at--) {
    const i = candidates[at]!
    const shared = shares[at]!
    const others = (weights.others * (candidates.length - 1 - at)) / linesOfWeight
    const look = lookOf(page, i)
    let place = placeOf(page, at, candidates)
    if (candidates[at - 1] === i - 1 && isUnderHeadline(page, i, shares[at - 1]!)) {
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

/** The most that the address and a copy can add to a line's score, and room for what rounding does. */
const mostOfCostly = weights.address + weights.copies + 1e-9

/** The share of its words that block `i` needs to have in common with the article to be its headline. */
function leastShared(page: Page, i: number): number {
  const words = wordCount(page, i)
  if (words < fewestWords) return (least * fewestWords) / words
  return words <= mostWords && page.words.digits[i]! < fewestOfDate ? leastOfWords : least
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

/** How near above the text a headline stands that shares no words with it, in blocks, and its fewest words. */
const [reachOfPlace, fewestOfPlace] = [5, 5]

/** True for a line that only its place makes the headline: right above the date, with the text near below. */
function standsAsHeadline(page: Page, i: number, first: number): boolean {
  if (i >= first || first - i > reachOfPlace || wordCount(page, i) < fewestOfPlace || page.hits.classes[i] !== 0)
    return false
  return !isParted(page, i) && page.words.digits[i + 1]! >= manyFigures && wordCount(page, i + 1) <= wordsOfStamp
}

/** The first block down to the text that has the words of the headline that came with the document, or -1. */
function givenHeadline(page: Page, document: RawDocument, first: number): number {
  if (!document.title) return -1
  const wanted = document.title.toLowerCase()
  for (let i = 0; i <= Math.min(first, page.count - 1); i++) {
    const text = page.text.slice(page.layout.start[i]!, page.layout.end[i]!)
    if (text.replace(/\s+/g, ' ').toLowerCase() === wanted) return i
  }
  return -1
}
