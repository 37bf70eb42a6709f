import type {RawDocument} from '../../record/raw-document.js'
import {type Page, wordCount} from '../doc.js'
import {LIST_ITEM} from '../flags.js'
import {addressWords, inAddress} from './address-words.js'
import {isNoItem, looksLikeHeadline} from './candidates.js'
import {fewestOfDate, manyFigures, wordsOfStamp} from './date-lines.js'
import {ADDRESS, COPIES, DATED, evidenceCount, HEADLINE_ABOVE, OTHERS, SHARED, UNDER_LINE} from './evidence.js'
import {isParted, noteLook} from './look.js'
import {openingOf} from './opening.js'
import {notePlace} from './place.js'
import {hasCopy} from './same-words.js'
import {candidateWords, markShared, type ScoredPage, sharedWords} from './shared-words.js'
import {weights} from './weights.js'

/** Lines that count as one of `OTHERS`. */
const linesOfOthers = 10

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
  const field = fieldOf(page, first, last)
  let best = -1
  let bestScore = Number.NEGATIVE_INFINITY
  // from the text upwards, since what stands nearest is the likeliest; of equals the first on the page wins
  for (let at = field.candidates.length - 1; at >= 0; at--) {
    noteCheap(page, field, at, values)
    const cheap = weigh(values)
    // what is costly to read is read where it may decide
    if (cheap + mostOfCostly < bestScore) continue
    noteCostly(page, field, at, values)
    if (!mayBeHeadline(page, field, at, values)) continue
    const score = cheap + weights[ADDRESS]! * values[ADDRESS]! + weights[COPIES]! * values[COPIES]!
    if (score >= bestScore) {
      best = field.candidates[at]!
      bestScore = score
    }
  }
  return best
}

/** The lines of a page that may be its headline, and what all of them are judged by. */
export interface Field {
  /** Blocks, ascending. */
  readonly candidates: readonly number[]
  /** By candidate, the share of its words that the article has. */
  readonly shares: readonly number[]
  /** Words of the page's address. */
  readonly address: ReadonlySet<number>
  /** The block that the article begins with. */
  readonly first: number
}

/** The candidates of a page whose article stands in the blocks `[first, last]`. */
export function fieldOf(page: ScoredPage, first: number, last: number): Field {
  const text = openingOf(page, first, last)
  const candidates: number[] = []
  for (let i = Math.max(0, first - reach); i <= text; i++) {
    if (looksLikeHeadline(page, i) && (i <= first || isNoItem(page, i))) candidates.push(i)
  }
  if (candidates.length === 0) return {candidates, shares: [], address: noWords, first}
  const words = candidateWords(page, candidates)
  const inArticle = markShared(page, words, text, last)
  const shares = candidates.map((i) => sharedWords(page, i, words, inArticle))
  return {candidates, shares, address: addressWords(page.document.url), first}
}

const noWords: ReadonlySet<number> = new Set()

/** The evidence of the candidate that is looked at. */
const values = new Float64Array(evidenceCount)

/** Notes all evidence of candidate number `at` but what is costly to read. */
export function noteCheap(page: Page, {candidates, shares}: Field, at: number, values: Float64Array): void {
  const i = candidates[at]!
  values.fill(0)
  values[SHARED] = shares[at]!
  values[OTHERS] = (candidates.length - 1 - at) / linesOfOthers
  noteLook(page, i, values)
  notePlace(page, at, candidates, values)
  if (candidates[at - 1] === i - 1 && isUnderHeadline(page, i, shares[at - 1]!)) values[HEADLINE_ABOVE] = 1
}

/** Notes the evidence that is costly to read. */
export function noteCostly(page: Page, {candidates, address}: Field, at: number, values: Float64Array): void {
  values[ADDRESS] = inAddress(page, candidates[at]!, address)
  if (hasCopy(page, candidates[at]!)) values[COPIES] = 1
}

/** The most that costly evidence can add to a line's score, and room for what rounding does. */
const mostOfCostly = Math.max(0, weights[ADDRESS]!) + Math.max(0, weights[COPIES]!) + 1e-9

function weigh(values: Float64Array): number {
  let score = 0
  for (let k = 0; k < evidenceCount; k++) score += weights[k]! * values[k]!
  return score
}

/** True for a candidate that shares enough with the article or the address, or that its place alone makes the headline. */
export function mayBeHeadline(page: Page, {candidates, first}: Field, at: number, values: Float64Array): boolean {
  const i = candidates[at]!
  return (
    values[SHARED]! >= leastShared(page, i) || values[ADDRESS]! >= least || standsAsHeadline(page, i, first, values)
  )
}

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

/** How near above the text a headline stands that shares few words with it or none, in blocks, and its fewest words. */
const [reachOfPlace, fewestOfPlace] = [10, 5]

/** True for a line that its place makes the headline: right above the date; or near above it, with a word of the article. */
function standsAsHeadline(page: Page, i: number, first: number, values: Float64Array): boolean {
  if (i >= first || first - i > reachOfPlace || wordCount(page, i) < fewestOfPlace || page.hits.classes[i] !== 0)
    return false
  if (isParted(page, i)) return false
  const isAboveStamp = page.words.digits[i + 1]! >= manyFigures && wordCount(page, i + 1) <= wordsOfStamp
  return isAboveStamp || (values[SHARED]! > 0 && values[DATED] === 1 && values[UNDER_LINE] === 0)
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
