/** What stands around a block: sums over windows, runs, the page's measures. */
import {blockColumns} from './block-columns.js'
import {type Columns, columnAt, columnFinder, type Places, type Span} from './columns.js'
import {farthest} from './machine-memory.js'
import {fillWindow, goOn, sumsFor} from './windows.js'

/** Columns written by `fillContext`, in order. */
export const contextColumns = [
  'prose2Back',
  'prose2Ahead',
  'prose5Back',
  'prose5Ahead',
  'prose12Back',
  'prose12Ahead',
  'prose40Back',
  'prose40Ahead',
  'short5Back',
  'short5Ahead',
  'short12Back',
  'short12Ahead',
  'list5Back',
  'list5Ahead',
  'clock8Back',
  'clock8Ahead',
  'blockShare',
  'proseBefore',
  'fromTop',
  'fromEnd',
  'runFirst',
  'runLast',
  'sinceHeading',
  'proseSinceHeading',
  'shortRunBack',
  'shortRunAhead',
  'sameShapeBack',
  'sameShapeAhead',
  'relativeWords',
  'pageProse',
  'pageBlocks',
  'pagePieces',
  'pageProseShare',
  'runProse'
] as const

/** A block of fewer words than this, without a full stop, is a short one: menus, headings, labels. */
const shortWords = 6
/** A heading has at most this many words and no full stop. */
const headingWords = 14
/** What each block costs the dense run: a paragraph must bring so many punctuated words to belong. */
const runCost = 8

// columns of the blocks that are read here
const WORDS = blockColumns.indexOf('words')
const STOP = blockColumns.indexOf('stop')
const LIST = blockColumns.indexOf('list')
const CLOCKS = blockColumns.indexOf('clocks')
const PUNCTUATED = blockColumns.indexOf('punctuated')

/** Where each of the columns begins in `data`. */
type At = Places<(typeof contextColumns)[number]>
const placesOf = columnFinder(contextColumns)

// places of the sums
const [proseSums, shortSums, listSums, clockSums] = [0, 1, 2, 3] as const

/** Writes the context columns from column `base` on; reads the block columns. `pieces` is the page's share of them. */
export function fillContext(columns: Columns, base: number, pieces: number): void {
  const {count, data} = columns
  const words = columnAt(columns, WORDS)
  const stop = columnAt(columns, STOP)
  const list = columnAt(columns, LIST)
  const clocks = columnAt(columns, CLOCKS)
  const prose = columnAt(columns, PUNCTUATED)
  const at = placesOf(columns, base)
  const [proses, shorts] = [sumsFor(columns, proseSums), sumsFor(columns, shortSums)]
  const [lists, times] = [sumsFor(columns, listSums), sumsFor(columns, clockSums)]
  let [before, short, listed, clock] = [0, 0, 0, 0]
  for (let i = 0; i < count; i++) {
    proses[farthest + i] = before
    shorts[farthest + i] = short
    lists[farthest + i] = listed
    times[farthest + i] = clock
    before += data[prose + i]!
    if (data[words + i]! < shortWords && data[stop + i] === 0) short++
    listed += data[list + i]!
    clock += data[clocks + i]!
  }
  goOn(proses, count, before)
  goOn(shorts, count, short)
  goOn(lists, count, listed)
  goOn(times, count, clock)
  const page: Span = {from: 0, to: count}
  fillWindow(columns, proseSums, at('prose2Back'), at('prose2Ahead'), page, 2, 0)
  fillWindow(columns, proseSums, at('prose5Back'), at('prose5Ahead'), page, 5, 0)
  fillWindow(columns, proseSums, at('prose12Back'), at('prose12Ahead'), page, 12, 0)
  fillWindow(columns, proseSums, at('prose40Back'), at('prose40Ahead'), page, 40, 0)
  fillWindow(columns, shortSums, at('short5Back'), at('short5Ahead'), page, 5, 0)
  fillWindow(columns, shortSums, at('short12Back'), at('short12Ahead'), page, 12, 0)
  fillWindow(columns, listSums, at('list5Back'), at('list5Ahead'), page, 5, 0)
  fillWindow(columns, clockSums, at('clock8Back'), at('clock8Ahead'), page, 8, 0)
  fillRuns(data, count, words, stop, list, prose, at)
  fillMeasures(data, proses.subarray(farthest), count, words, prose, at, pieces)
}

function fillRuns(
  data: Float32Array,
  count: number,
  words: number,
  stop: number,
  list: number,
  prose: number,
  at: At
): void {
  const [sinceHeading, proseSinceHeading] = [at('sinceHeading'), at('proseSinceHeading')]
  const [shortRunBack, shortRunAhead] = [at('shortRunBack'), at('shortRunAhead')]
  const [sameShapeBack, sameShapeAhead] = [at('sameShapeBack'), at('sameShapeAhead')]
  let since = 40
  let proseSince = 0
  let short = 0
  let shape = 0
  for (let i = 0; i < count; i++) {
    const isShort = data[words + i]! < shortWords && data[stop + i] === 0
    const sameShape = i > 0 && data[list + i] === data[list + i - 1] && data[stop + i] === data[stop + i - 1]
    data[sinceHeading + i] = since
    data[proseSinceHeading + i] = proseSince
    data[shortRunBack + i] = short
    shape = sameShape ? Math.min(shape + 1, 40) : 0
    data[sameShapeBack + i] = shape
    short = isShort ? Math.min(short + 1, 40) : 0
    if (data[words + i]! <= headingWords && data[stop + i] === 0) {
      since = 0
      proseSince = 0
    } else {
      since = Math.min(since + 1, 40)
      proseSince += data[prose + i]!
    }
  }
  short = 0
  shape = 0
  for (let i = count - 1; i >= 0; i--) {
    const sameShape = i + 1 < count && data[list + i] === data[list + i + 1] && data[stop + i] === data[stop + i + 1]
    data[shortRunAhead + i] = short
    shape = sameShape ? Math.min(shape + 1, 40) : 0
    data[sameShapeAhead + i] = shape
    short = data[words + i]! < shortWords && data[stop + i] === 0 ? Math.min(short + 1, 40) : 0
  }
}

function fillMeasures(
  data: Float32Array,
  sums: Float64Array,
  count: number,
  words: number,
  prose: number,
  at: At,
  pieces: number
): void {
  const total = sums[count]!
  let squares = 0
  let all = 0
  for (let i = 0; i < count; i++) {
    squares += data[prose + i]! * data[prose + i]!
    all += data[words + i]!
  }
  // mean length of the paragraph that a word of prose stands in
  const usual = total > 0 ? squares / total : 1
  const run = denseRun(data, count, prose)
  const runProse = run.last >= run.first ? sums[run.last + 1]! - sums[run.first]! : 0
  const [blockShare, proseBefore] = [at('blockShare'), at('proseBefore')]
  const [fromTop, fromEnd] = [at('fromTop'), at('fromEnd')]
  const [runFirst, runLast] = [at('runFirst'), at('runLast')]
  const relativeWords = at('relativeWords')
  for (let i = 0; i < count; i++) {
    data[blockShare + i] = i / count
    data[proseBefore + i] = total > 0 ? sums[i]! / total : 0
    data[fromTop + i] = Math.min(i, 60)
    data[fromEnd + i] = Math.min(count - 1 - i, 60)
    data[runFirst + i] = Math.max(0, Math.min(80, i - run.first + 40))
    data[runLast + i] = Math.max(0, Math.min(80, run.last - i + 40))
    data[relativeWords + i] = Math.min(8, data[words + i]! / Math.max(1, usual))
  }
  const fill = (place: number, value: number): Float32Array => data.fill(value, place, place + count)
  fill(at('pageProse'), total)
  fill(at('pageBlocks'), count)
  fill(at('pagePieces'), pieces)
  fill(at('pageProseShare'), all > 0 ? total / all : 0)
  fill(at('runProse'), total > 0 ? runProse / total : 0)
}

/** The run of blocks with the most punctuated words, each block costing `runCost` (Kadane's maximum subarray). */
function denseRun(data: Float32Array, count: number, prose: number): {first: number; last: number} {
  let best = 0
  let run = {first: 0, last: -1}
  let sum = 0
  let from = 0
  for (let i = 0; i < count; i++) {
    if (sum <= 0) {
      sum = 0
      from = i
    }
    sum += Math.min(60, data[prose + i]!) - runCost
    if (sum > best) {
      best = sum
      run = {first: from, last: i}
    }
  }
  return run
}
