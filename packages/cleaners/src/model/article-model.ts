import {blockText, endsWithStop, type Page, PIECE, type Scorer} from '@copydesk/core'
import type {Columns} from './columns.js'
import {firstPass, liveBlocks, readAgain, readPage, secondPass} from './features.js'
import {type Forest, unpackForest} from './forest.js'
import {runForest} from './run-forest.js'
import {deadScore} from './score-columns.js'
import {weights} from './weights.js'
import {unpackWords, type WordTable} from './word-table.js'

/** What is learnt: the trees of two passes, and the words that the second knows. */
export interface ArticleModel {
  readonly first: Forest
  readonly words: WordTable
  readonly second: Forest
}

/** A page after the first pass: its columns, its log-odds, and the blocks that the second pass looks at. */
export interface FirstLook {
  readonly columns: Columns
  readonly scores: Float32Array
  readonly near: Int32Array
}

/** Scores the page's blocks one by one, and writes what the second pass wants to know of these scores. */
export function lookOnce(page: Page, {first, words}: Omit<ArticleModel, 'second'>): FirstLook {
  const scores = new Float32Array(page.count).fill(deadScore)
  const columns = readPage(page)
  const live = liveBlocks(columns)
  runForest(first, firstPass, columns, live, scores)
  return {columns, scores, near: readAgain(page, columns, scores, words, live)}
}

/** Makes a scorer: the second pass reads the page again and sees what the first thought of each block. */
export function createScorer(model: ArticleModel): Scorer {
  return (page: Page) => {
    const {columns, scores, near} = lookOnce(page, model)
    runForest(model.second, secondPass, columns, near, scores)
    if (isCleanText(page, scores)) raise(page, scores)
    return scores
  }
}

/** A block this unlikely is furniture, whatever page it stands on. */
const furnitureOdds = -2.5

/**
 * A text with no larger shares of words that are furniture, and of words that are doubtful, was cleaned before: cutting
 * it again would only lose text. Found by cross-validation: it holds for next to no page that was not.
 */
const furnitureShare = 0.08
const doubtfulShare = 0.5
/** With no more furniture than this, a stray name or credit, it is all text: short lines too. */
const strayShare = 0.01

/** Share of a page's words in blocks under these log-odds. */
function shareUnder(limit: number, page: Page, scores: Float32Array): number {
  const {first} = page.words
  let words = 0
  for (let i = 0; i < page.count; i++) if (scores[i]! < limit) words += first[i + 1]! - first[i]!
  return words / first[page.count]!
}

function isCleanText(page: Page, scores: Float32Array): boolean {
  if (isAllSentences(page)) return true
  const {count} = page
  if (count === 0) return false
  return shareUnder(furnitureOdds, page, scores) <= furnitureShare && shareUnder(0, page, scores) <= doubtfulShare
}

/** A page of nothing but sentences has no furniture to tell them from: thin evidence keeps. */
function isAllSentences(page: Page): boolean {
  for (let i = 0; i < page.count; i++) if (!endsWithStop(page, i)) return false
  return page.count > 0
}

/**
 * What is added to the log-odds of a cleaned text's likely blocks, up to a bound: the votes of cleaners that know what
 * they see (a byline, a dateline, a headline) still cut, those that go by shape do not.
 */
const trust = 4
const bound = 2.0
/** Log-odds of a cleaned text's doubtful blocks: kept, but a vote may cut them. */
const doubt = 0.7

/** A sentence of a long line that was cut behind names, where prose seemed to begin. */
function isFrontOfSentence(page: Page, i: number): boolean {
  const {flags} = page.layout
  return i + 1 < page.count && (flags[i]! & flags[i + 1]! & PIECE) !== 0 && !endsWithStop(page, i)
}

/** A sentence that goes on in the next line, which begins with a small letter, or in the next piece of its line. */
function goesOn(page: Page, i: number): boolean {
  if (i + 1 >= page.count) return false
  if (isFrontOfSentence(page, i)) return true
  const next = blockText(page, i + 1).charAt(0)
  return next !== next.toUpperCase()
}

/**
 * The front of a sentence that follows text is as likely as its rest: `… Chủ tịch Quốc hội Nguyễn Thị Kim` is no line of
 * names where `Ngân cho biết …` goes on.
 */
function joinSentences(page: Page, scores: Float32Array): void {
  for (let i = page.count - 2; i > 0; i--) {
    if (scores[i - 1]! > 0 && isFrontOfSentence(page, i)) scores[i] = Math.max(scores[i]!, scores[i + 1]!)
  }
}

/** Where something is furniture after all, only sentences are raised, whole or broken: a short line may belong to it. */
function raise(page: Page, scores: Float32Array): void {
  const isWhole = isAllSentences(page)
  const isPure = isWhole || shareUnder(furnitureOdds, page, scores) <= strayShare
  const isText = (i: number): boolean => isPure || endsWithStop(page, i) || goesOn(page, i)
  joinSentences(page, scores)
  for (let i = 0; i < scores.length; i++) {
    const score = scores[i]!
    if (!isWhole && (score < furnitureOdds || !isText(i))) continue
    scores[i] = score < 0 ? doubt : Math.max(score, Math.min(score + trust, bound))
  }
}

let scorer: Scorer | undefined

/** The learnt article model that ships with the package; its weights are unpacked on first use. */
export const articleModel: Scorer = (page: Page) => {
  scorer ??= createScorer({
    first: unpackForest(weights.first),
    words: unpackWords(weights.words),
    second: unpackForest(weights.second)
  })
  return scorer(page)
}
