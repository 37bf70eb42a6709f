import {type Page, PIECE} from '@copydesk/core'
import {blockColumns, fillBlocks} from './block-columns.js'
import {type Columns, columnAt, type Feature, margin, reusable, type Span} from './columns.js'
import {contextColumns, fillContext} from './context-columns.js'
import {createColumns} from './create-columns.js'
import {fillCore, fillPage, pageColumns} from './page-columns.js'
import {fillPhrases, phraseColumns} from './phrase-columns.js'
import {fillScore, fillScores, scoreColumns} from './score-columns.js'
import {fillStretches, type StretchSources, stretchColumns} from './stretch-columns.js'
import {fillWords, wordColumns} from './word-columns.js'
import type {WordTable} from './word-table.js'

/** Names of all columns: of the block, the page, the context, the phrases, the first pass's scores, words, stretches. */
export const columnNames: readonly string[] = [
  ...blockColumns,
  ...pageColumns,
  ...contextColumns,
  ...phraseColumns,
  ...scoreColumns,
  ...wordColumns,
  ...stretchColumns
]

const pageBase = blockColumns.length
const contextBase = pageBase + pageColumns.length
const phraseBase = contextBase + contextColumns.length
const scoreBase = phraseBase + phraseColumns.length
const wordBase = scoreBase + scoreColumns.length
const stretchBase = wordBase + wordColumns.length
const coreColumn = columnNames.indexOf('coreWords')

const nearby: Readonly<Record<string, readonly number[]>> = {
  words: [-5, -4, -3, -2, -1, 1, 2, 3, 4, 5],
  stop: [-4, -3, -2, -1, 1, 2, 3, 4],
  ending: [-1, 1],
  capitals: [-2, -1, 1, 2],
  digits: [-2, -1, 1, 2],
  upper: [-1, 1],
  sentences: [-2, -1, 1, 2],
  list: [-2, -1, 1, 2],
  blank: [1],
  indent: [-1, 1],
  opening: [-1, 1],
  clocks: [-2, -1, 1, 2],
  separators: [-1, 1],
  bracketed: [-1, 1],
  repeated: [-1, 1],
  coreWords: [-3, -2, -1, 1, 2, 3],
  coreCommon: [-2, -1, 1, 2],
  firstLine: [-2, -1, 1],
  slugShare: [-3, -2, -1, 1],
  slugCover: [-3, -2, -1],
  saysRelated: [-1, 1],
  saysPrompt: [-1, 1],
  saysFact: [-1, 1],
  saysPhoto: [-1, 1]
}

/** What the first pass's trees ask for. */
export const firstPass: readonly Feature[] = readable(columnNames.slice(0, scoreBase), nearby)

const nearbyLater: Readonly<Record<string, readonly number[]>> = {
  score: [-5, -4, -3, -2, -1, 1, 2, 3, 4, 5],
  headlineWords: [-1, 1],
  wordsSay: [-3, -2, -1, 1, 2, 3],
  wordsHead: [-3, -2, -1, 1]
}

/** What the second pass's trees ask for: the same, the scores of the first pass around the block, the words, the stretches. */
export const secondPass: readonly Feature[] = [
  ...firstPass,
  ...readable(columnNames.slice(scoreBase), nearbyLater).map(({column, offset}) => ({
    column: column + scoreBase,
    offset
  }))
]

function readable(names: readonly string[], offsets: Readonly<Record<string, readonly number[]>>): Feature[] {
  return names.flatMap((name, column) => [0, ...(offsets[name] ?? [])].map((offset) => ({column, offset})))
}

/** The columns of a page that the first pass reads; good until the next page is read. */
export function readPage(page: Page): Columns {
  const columns = createColumns(page.count, columnNames.length)
  fillBlocks(page, columns)
  fillPage(page, columns, pageBase)
  fillCore(page, columns, coreColumn, coreByShape(columns))
  let pieces = 0
  for (let i = 0; i < page.count; i++) if (page.layout.flags[i]! & PIECE) pieces++
  fillContext(columns, contextBase, page.count > 0 ? pieces / page.count : 0)
  fillPhrases(page, columns, phraseBase)
  return columns
}

/**
 * Adds what only the second pass reads: columns made of the first pass's log-odds, one a block, of the words, of both.
 * Gives, of the blocks in `live`, those that the second pass looks at; the columns are written for these and what is
 * between and beside them. Good until the next page.
 */
export function readAgain(
  page: Page,
  columns: Columns,
  scores: Float32Array,
  words: WordTable,
  live: Int32Array
): Int32Array {
  fillScore(columns, scoreBase, scores)
  const near = nearBlocks(columns, live)
  if (near.length === 0) return near
  const span: Span = {
    from: Math.max(0, near[0]! - margin),
    to: Math.min(page.count, near[near.length - 1]! + 1 + margin)
  }
  fillScores(page, columns, scoreBase, span)
  fillWords(page, columns, wordBase, words, span)
  fillStretches(page, columns, stretchBase, stretchSources, span)
  return near
}

const at = (name: string): number => columnNames.indexOf(name)

const stretchSources: StretchSources = {
  words: at('words'),
  stop: at('stop'),
  clocks: at('clocks'),
  punctuated: at('punctuated'),
  sameLine: at('sameLine'),
  saysComments: at('saysComments'),
  score: at('score'),
  wordsSay: at('wordsSay'),
  wordsHead: at('wordsHead')
}

const coreOf = reusable((length) => new Uint8Array(length))

/** Before anything is scored, the core is what ends as a sentence and is longer than a teaser; 1 for its blocks. */
function coreByShape(columns: Columns): Uint8Array {
  const {count, data} = columns
  const words = columnAt(columns, at('words'))
  const stop = columnAt(columns, at('stop'))
  const core = coreOf(count)
  for (let i = 0; i < count; i++) core[i] = data[words + i]! >= 18 ? data[stop + i]! : 0
  return core
}

const liveOf = reusable((length) => new Int32Array(length))
const nearOf = reusable((length) => new Int32Array(length))

/** Blocks further than twelve from anything that ends as a sentence are not the article: trees are not asked about them. Good until the next page. */
export function liveBlocks(columns: Columns): Int32Array {
  const {count, data} = columns
  const [words, back, ahead] = ['words', 'prose12Back', 'prose12Ahead'].map((name) =>
    columnAt(columns, columnNames.indexOf(name))
  ) as [number, number, number]
  const live = liveOf(count)
  let n = 0
  for (let i = 0; i < count; i++) {
    if (data[words + i]! >= 8 || data[back + i]! + data[ahead + i]! > 0) live[n++] = i
  }
  return live.subarray(0, n)
}

/** A block none of whose neighbours within five blocks is this likely to be the article is left to the first pass. */
const likely = 0.03

/** Of the blocks in `rows` those that the second pass looks at; the column of scores must be there. */
function nearBlocks(columns: Columns, rows: Int32Array): Int32Array {
  const near = nearOf(rows.length)
  const score = columnAt(columns, scoreBase)
  const {data} = columns
  let n = 0
  let block = 0
  let last = Number.NEGATIVE_INFINITY
  for (let r = 0; r < rows.length; r++) {
    const row = rows[r]!
    for (; block <= row + 5; block++) if (data[score + block]! > likely) last = block
    if (last >= row - 5) near[n++] = row
  }
  return near.subarray(0, n)
}
