/** What the first pass thinks of the blocks around a block. */
import type {Page} from '@copydesk/core'
import {type Columns, columnAt} from './columns.js'
import {fillOverlap, fillVocabulary} from './page-columns.js'

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

const LIST = 12
const INDENT = 13
const SLUG_SHARE = 27
const STOP = 5

let kept = new Float64Array(4096)

/** Writes the score columns from column `base` on. `scores` are log-odds of the first pass. */
export function fillScores(page: Page, columns: Columns, base: number, scores: Float32Array): void {
  const {count, data} = columns
  const at = scoreColumns.map((_, c) => columnAt(columns, base + c))
  const words = columnAt(columns, 0)
  if (kept.length < count + 1) kept = new Float64Array(count * 2 + 1)
  const list = columnAt(columns, LIST)
  const indent = columnAt(columns, INDENT)
  let indents = 0
  let lists = 0
  let all = 0
  for (let i = 0; i < count; i++) {
    const p = 1 / (1 + Math.exp(-scores[i]!))
    data[at[0]! + i] = p
    const weight = p * data[words + i]!
    kept[i + 1] = kept[i]! + weight
    indents += weight * data[indent + i]!
    lists += weight * data[list + i]!
    all += data[words + i]!
  }
  const total = kept[count]!
  fillVocabulary(page, columns, base + 1, (i) => data[at[0]! + i]! > 0.7)
  const frame = scoreFrame(data, at[0]!, words, count)
  fillHoles(data, at, count)
  const headline = likelyHeadline(columns, base + 1, frame.first)
  if (headline >= 0) {
    const {first, hash} = page.words
    fillOverlap(page, columns, base + 22, hash.subarray(first[headline]!, first[headline + 1]!))
  }
  for (let i = 0; i < count; i++) {
    data[at[3]! + i] = kept[i]! - kept[Math.max(0, i - 2)]!
    data[at[4]! + i] = kept[Math.min(count, i + 3)]! - kept[i + 1]!
    data[at[5]! + i] = kept[i]! - kept[Math.max(0, i - 5)]!
    data[at[6]! + i] = kept[Math.min(count, i + 6)]! - kept[i + 1]!
    data[at[7]! + i] = kept[i]! - kept[Math.max(0, i - 12)]!
    data[at[8]! + i] = kept[Math.min(count, i + 13)]! - kept[i + 1]!
    data[at[9]! + i] = total > 0 ? kept[i]! / total : 0
    data[at[10]! + i] = total - kept[i + 1]!
    data[at[11]! + i] = Math.max(0, Math.min(90, i - frame.first + 30))
    data[at[12]! + i] = Math.max(0, Math.min(90, frame.last - i + 30))
    data[at[13]! + i] = total
    data[at[14]! + i] = all > 0 ? total / all : 0
    data[at[18]! + i] = total > 0 ? Math.abs(data[indent + i]! - indents / total) : 0
    data[at[19]! + i] = total > 0 ? Math.abs(data[list + i]! - lists / total) : 0
    data[at[20]! + i] =
      frame.last >= frame.first ? (kept[frame.last + 1]! - kept[frame.first]!) / (frame.last - frame.first + 1) : 0
    data[at[21]! + i] = headline < 0 ? 0 : Math.max(1, Math.min(70, i - headline + 40))
  }
}

function scoreFrame(data: Float32Array, score: number, words: number, count: number): {first: number; last: number} {
  let best = 0
  let frame = {first: 0, last: -1}
  let sum = 0
  let from = 0
  for (let i = 0; i < count; i++) {
    if (sum <= 0) {
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
function fillHoles(data: Float32Array, at: readonly number[], count: number): void {
  let since = 30
  for (let i = 0; i < count; i++) {
    data[at[15]! + i] = since
    since = data[at[0]! + i]! > 0.5 ? 0 : Math.min(30, since + 1)
  }
  since = 30
  for (let i = count - 1; i >= 0; i--) {
    data[at[16]! + i] = since
    since = data[at[0]! + i]! > 0.5 ? 0 : Math.min(30, since + 1)
  }
  for (let i = 0; i < count; i++) {
    data[at[17]! + i] = data[at[0]! + i]! > 0.5 ? 0 : data[at[15]! + i]! + data[at[16]! + i]! + 1
  }
}

/** The block above the frame that shares most words with the core and the address; -1 where none is likely. */
function likelyHeadline(columns: Columns, coreColumn: number, first: number): number {
  const {data} = columns
  const words = columnAt(columns, 0)
  const stop = columnAt(columns, STOP)
  const core = columnAt(columns, coreColumn)
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
