/** What the first pass thinks of the blocks around a block. */
import type {Page} from '@copydesk/core'
import {blockColumns} from './block-columns.js'
import {type Columns, columnAt, columnFinder, type Places, reusable, type Span} from './columns.js'
import {farthest} from './machine-memory.js'
import {fillCore, fillOverlap, pageColumns} from './page-columns.js'
import {fillWindow, goOn, sumsFor} from './windows.js'

/** Columns written by `fillScores`, in order; the first is the score itself, the second needs the page's words. */
export const scoreColumns = [
  'score',
  'scoreCore',
  'scoreCommon',
  'kept2Back',
  'kept2Ahead',
  'kept5Back',
  'kept5Ahead',
  'kept12Back',
  'kept12Ahead',
  'keptBefore',
  'keptAfter',
  'frameFirst',
  'frameLast',
  'keptAll',
  'keptShare',
  'holeBack',
  'holeAhead',
  'dropRun',
  'indentLike',
  'listLike',
  'meanKept',
  'headline',
  'headlineWords'
] as const

// columns of the blocks and of the page that are read here
const WORDS = blockColumns.indexOf('words')
const STOP = blockColumns.indexOf('stop')
const LIST = blockColumns.indexOf('list')
const INDENT = blockColumns.indexOf('indent')
const SLUG_SHARE = blockColumns.length + pageColumns.indexOf('slugShare')

/** Place of the sums of kept words. */
const keptSums = 0
const coreOf = reusable((length) => new Uint8Array(length))

/** Where each of the columns begins in `data`. */
type At = Places<(typeof scoreColumns)[number]>
const placesOf = columnFinder(scoreColumns)

/** Log-odds of blocks that the trees are not asked about. */
export const deadScore = -7

/** The probability that these log-odds are. */
function probability(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds))
}

const deadProbability = probability(deadScore)

/** The probabilities themselves; the column of scores holds 24 bits of each. */
const probabilitiesOf = reusable((length) => new Float64Array(length))

/** Writes the first of the score columns, column `base`. `scores` are log-odds of the first pass. */
export function fillScore(columns: Columns, base: number, scores: Float32Array): void {
  const {count, data} = columns
  const score = columnAt(columns, base)
  const exact = probabilitiesOf(count)
  for (let i = 0; i < count; i++) {
    const p = scores[i] === deadScore ? deadProbability : probability(scores[i]!)
    exact[i] = p
    data[score + i] = p
  }
}

/**
 * Writes the score columns behind the first, which must be there, from column `base` on: for the blocks of a span outside
 * of which no block is likely.
 */
export function fillScores(page: Page, columns: Columns, base: number, span: Span): void {
  const {count, data} = columns
  const at = placesOf(columns, base)
  const exact = probabilitiesOf(count)
  const score = at('score')
  const words = columnAt(columns, WORDS)
  const list = columnAt(columns, LIST)
  const indent = columnAt(columns, INDENT)
  let indents = 0
  let lists = 0
  let all = 0
  const sums = sumsFor(columns, keptSums)
  const kept = sums.subarray(farthest)
  kept[0] = 0
  for (let i = 0; i < count; i++) {
    const weight = exact[i]! * data[words + i]!
    kept[i + 1] = kept[i]! + weight
    indents += weight * data[indent + i]!
    lists += weight * data[list + i]!
    all += data[words + i]!
  }
  const core = coreOf(count)
  for (let i = 0; i < count; i++) core[i] = data[score + i]! > 0.7 ? 1 : 0
  fillCore(page, columns, base + 1, core)
  const frame = scoreFrame(data, score, words, count)
  fillHoles(data, at, span)
  goOn(sums, count, kept[count]!)
  fillWindow(columns, keptSums, at('kept2Back'), at('kept2Ahead'), span, 2, 0)
  fillWindow(columns, keptSums, at('kept5Back'), at('kept5Ahead'), span, 5, 0)
  fillWindow(columns, keptSums, at('kept12Back'), at('kept12Ahead'), span, 12, 0)
  fillKept(data, at, kept, kept[count]!, span)
  fillFrame(data, at, kept, frame, span)
  const total = kept[count]!
  const {from, to} = span
  data.fill(total, at('keptAll') + from, at('keptAll') + to)
  if (total > 0) {
    data.fill(total / all, at('keptShare') + from, at('keptShare') + to)
    fillDistance(data, at('indentLike'), indent, indents / total, span)
    fillDistance(data, at('listLike'), list, lists / total, span)
  }
  const headline = likelyHeadline(columns, at('scoreCore'), frame.first)
  if (headline < 0) return
  const {first, hash} = page.words
  fillOverlap(
    page,
    columns,
    base + scoreColumns.indexOf('headlineWords'),
    hash.subarray(first[headline]!, first[headline + 1]!)
  )
  const place = at('headline')
  for (let i = from; i < to; i++) data[place + i] = Math.max(1, Math.min(70, i - headline + 40))
}

/** Share of the words that are likely kept before each block, and how many are kept behind it. */
function fillKept(data: Float32Array, at: At, kept: Float64Array, total: number, {from, to}: Span): void {
  const [keptBefore, keptAfter] = [at('keptBefore'), at('keptAfter')]
  for (let i = from; i < to; i++) {
    data[keptBefore + i] = total > 0 ? kept[i]! / total : 0
    data[keptAfter + i] = total - kept[i + 1]!
  }
}

/** How far each block's number in a column is from their mean over what is likely kept. */
function fillDistance(data: Float32Array, place: number, column: number, mean: number, {from, to}: Span): void {
  for (let i = from; i < to; i++) data[place + i] = Math.abs(data[column + i]! - mean)
}

/** Where a block stands to the frame that the scores make, and how dense that is. */
function fillFrame(
  data: Float32Array,
  at: At,
  kept: Float64Array,
  frame: {first: number; last: number},
  {from, to}: Span
): void {
  const [frameFirst, frameLast] = [at('frameFirst'), at('frameLast')]
  const meanKept = at('meanKept')
  for (let i = from; i < to; i++) {
    data[frameFirst + i] = Math.max(0, Math.min(90, i - frame.first + 30))
    data[frameLast + i] = Math.max(0, Math.min(90, frame.last - i + 30))
  }
  if (frame.last < frame.first) return
  const mean = (kept[frame.last + 1]! - kept[frame.first]!) / (frame.last - frame.first + 1)
  data.fill(mean, meanKept + from, meanKept + to)
}

function scoreFrame(data: Float32Array, score: number, words: number, count: number): {first: number; last: number} {
  let best = 0
  let frame = {first: 0, last: -1}
  let sum = 0
  let from = 0
  for (let i = 0; i < count; i++) {
    if (sum <= 0) {
      // nothing begins with an unlikely block
      if (data[score + i]! <= 0.5) continue
      sum = 0
      from = i
    }
    sum += (data[score + i]! - 0.5) * Math.sqrt(data[words + i]!)
    if (sum > best) {
      best = sum
      frame = {first: from, last: i}
    }
  }
  return frame
}

/** Blocks since and until the nearest kept one, and the length of the run of dropped ones that the block stands in. */
function fillHoles(data: Float32Array, at: At, {from, to}: Span): void {
  const [score, holeBack] = [at('score'), at('holeBack')]
  const [holeAhead, dropRun] = [at('holeAhead'), at('dropRun')]
  let since = 30
  for (let i = from; i < to; i++) {
    data[holeBack + i] = since
    since = data[score + i]! > 0.5 ? 0 : Math.min(30, since + 1)
  }
  since = 30
  for (let i = to - 1; i >= from; i--) {
    data[holeAhead + i] = since
    since = data[score + i]! > 0.5 ? 0 : Math.min(30, since + 1)
  }
  for (let i = from; i < to; i++) {
    data[dropRun + i] = data[score + i]! > 0.5 ? 0 : data[holeBack + i]! + data[holeAhead + i]! + 1
  }
}

/** The block above the frame that shares most words with the core and the address; -1 where none is likely. */
function likelyHeadline(columns: Columns, core: number, first: number): number {
  const {data} = columns
  const words = columnAt(columns, WORDS)
  const stop = columnAt(columns, STOP)
  const slug = columnAt(columns, SLUG_SHARE)
  let best = 0.4
  let headline = -1
  for (let i = Math.max(0, first - 25); i <= Math.min(first + 1, columns.count - 1); i++) {
    const n = data[words + i]!
    if (n < 3 || n > 40 || data[stop + i] === 1) continue
    const likely = (data[core + i]! + data[slug + i]!) * Math.min(1, n / 6) - 0.01 * Math.abs(first - i)
    if (likely > best) {
      best = likely
      headline = i
    }
  }
  return headline
}
