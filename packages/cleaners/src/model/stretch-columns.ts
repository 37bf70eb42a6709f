/**
 * What the likely blocks of a page form together. A page may hold several stretches of text: the article, comments below
 * it, a notice, another article. A block is told from the stretch it stands in, and from what came before it.
 */
import type {Page} from '@copydesk/core'
import {type Columns, columnAt, columnFinder, type Places, reusable, type Span} from './columns.js'
import {anyLength, FOUND, find, isLong, placeBits, SOUGHT, wantedPlaces, withoutSpaces} from './shared-words.js'
import {even} from './word-columns.js'

/** Columns written by `fillStretches`, in order. */
export const stretchColumns = [
  'stretchIndex',
  'stretchBlocks',
  'stretchStart',
  'stretchWordsSay',
  'stretchClocks',
  'stretchProse',
  'stretchEarly',
  'stretchAway',
  'earlyWords',
  'worstHead',
  'keptSoFar',
  'keptSinceComments',
  'commentsAll',
  'repeatedShort',
  'wordsSay40Back',
  'clocks40Back'
] as const

const stretchesIn = columnFinder(stretchColumns)
const earlyWords = stretchColumns.indexOf('earlyWords')
type At = Places<(typeof stretchColumns)[number]>

/** Columns that are read here. */
export interface StretchSources {
  readonly words: number
  readonly stop: number
  readonly clocks: number
  readonly punctuated: number
  readonly sameLine: number
  readonly saysComments: number
  readonly score: number
  readonly wordsSay: number
  readonly wordsHead: number
}

/** Likely blocks from `first` to `last`, with no more than `widestGap` others between two of them. */
interface Stretch {
  readonly first: number
  last: number
  /** Words likely to be kept. */
  kept: number
}

/** A block of at least so many words belongs to a stretch from this score on. */
const fewestWords = 4
const likely = 0.4
const widestGap = 3
/** The article begins with the first stretch that holds this share of the heaviest one's words. */
const seriousShare = 0.2
/** The words of the article's beginning tell what it is about; so many are read, in blocks this likely. */
const mostEarlyWords = 200
const earlyScore = 0.6
/** Headings above this share of the kept words are the article's own. */
const headShare = 0.15
/** A comments heading stands in a short block, below this share of the kept words. */
const commentsShare = 0.2
const longestHeading = 9
/** A repeated block of fewer words is a label: `Reply`, `Read more`. */
const labelWords = 6
const window = 40
/** The distance to the heaviest stretch is counted from here, so that it is never negative. */
const farthest = 200

// sums over the blocks before each
const [keptOf, saysOf, clocksOf, proseOf] = [sums(), sums(), sums(), sums()]

function sums(): (length: number) => Float64Array {
  return reusable((length) => new Float64Array(length))
}

/** Writes the stretch columns of a span from column `base` on; reads the block, phrase, score and word columns. */
export function fillStretches(page: Page, columns: Columns, base: number, sources: StretchSources, span: Span): void {
  const {count, data} = columns
  const at = stretchesIn(columns, base)
  const from = (name: keyof StretchSources): number => columnAt(columns, sources[name])
  const [score, words] = [from('score'), from('words')]
  const kept = keptOf(count + 1)
  kept[0] = 0
  for (let i = 0; i < count; i++) kept[i + 1] = kept[i]! + data[score + i]! * data[words + i]!
  const says = addUp(saysOf(count + 1), data, from('wordsSay'), count, even)
  const clocks = addUp(clocksOf(count + 1), data, from('clocks'), count, 0)
  const prose = addUp(proseOf(count + 1), data, from('punctuated'), count, 0)
  const stretches = findStretches(data, score, words, kept, count)
  const heaviest = stretches.reduce<Stretch | undefined>((a, b) => (a && a.kept >= b.kept ? a : b), undefined)
  const early = fillEarly(page, columns, base + earlyWords, score, startOf(stretches, heaviest))
  fillProgress(columns, at, kept, from)
  const [says40, clocks40] = [at('wordsSay40Back'), at('clocks40Back')]
  for (let i = span.from; i < span.to; i++) {
    const top = Math.max(0, i - window)
    data[says40 + i] = Math.max(0, even + says[i]! - says[top]!)
    data[clocks40 + i] = clocks[i]! - clocks[top]!
  }
  if (!heaviest) return
  const inside = (sums: ArrayLike<number>, {first, last}: Stretch): number => sums[last + 1]! - sums[first]!
  const meanProse = (stretch: Stretch): number => inside(prose, stretch) / (stretch.last - stretch.first + 1)
  const usual = Math.max(1, meanProse(heaviest))
  const [index, size, start, saying] = [
    at('stretchIndex'),
    at('stretchBlocks'),
    at('stretchStart'),
    at('stretchWordsSay')
  ]
  const [clock, length, known, away] = [at('stretchClocks'), at('stretchProse'), at('stretchEarly'), at('stretchAway')]
  let i = span.from
  for (let s = 0; s < stretches.length; s++) {
    const stretch = stretches[s]!
    const next = stretches[s + 1]
    const blocks = stretch.last - stretch.first + 1
    // what stands between two stretches belongs to the nearer one
    const end = next ? Math.ceil((stretch.last + next.first + 1) / 2) : span.to
    const wordsSay = Math.max(0, even + inside(says, stretch) / blocks)
    const clocksIn = inside(clocks, stretch) / blocks
    const proseIn = meanProse(stretch) / usual
    const earlyIn = earlyShare(early, stretch)
    const far = Math.max(0, Math.min(2 * farthest, farthest + distance(heaviest, stretch)))
    for (; i < end; i++) {
      data[index + i] = Math.min(s, 60)
      data[size + i] = blocks
      data[start + i] = kept[stretch.first]!
      data[saying + i] = wordsSay
      data[clock + i] = clocksIn
      data[length + i] = proseIn
      data[known + i] = earlyIn
      data[away + i] = far
    }
  }
}

/** Blocks from one stretch down to another; negative where it is further up. */
function distance(from: Stretch, to: Stretch): number {
  if (to.first > from.last) return to.first - from.last
  return to.last < from.first ? to.last - from.first : 0
}

/** Writes sums of a column over the blocks before each; `less` is taken from every number. */
function addUp(sums: Float64Array, data: Float32Array, column: number, count: number, less: number): Float64Array {
  sums[0] = 0
  for (let i = 0; i < count; i++) sums[i + 1] = sums[i]! + data[column + i]! - less
  return sums
}

function findStretches(
  data: Float32Array,
  score: number,
  words: number,
  kept: Float64Array,
  count: number
): readonly Stretch[] {
  const stretches: Stretch[] = []
  let current: Stretch | undefined
  for (let i = 0; i < count; i++) {
    if (data[score + i]! <= likely || data[words + i]! < fewestWords) continue
    if (!current || i - current.last > widestGap + 1) {
      current = {first: i, last: i, kept: 0}
      stretches.push(current)
    }
    current.last = i
    current.kept = kept[i + 1]! - kept[current.first]!
  }
  return stretches
}

function startOf(stretches: readonly Stretch[], heaviest: Stretch | undefined): number {
  return stretches.find(({kept}) => kept >= seriousShare * heaviest!.kept)?.first ?? Number.POSITIVE_INFINITY
}

/**
 * Writes the share of each block's longer words that the beginning of the article has too; gives both numbers, see `find`.
 */
function fillEarly(page: Page, columns: Columns, column: number, score: number, start: number): Int32Array {
  const {count, data} = columns
  const {first, hash} = page.words
  const mask = (1 << placeBits) - 1
  const wanted = wantedPlaces(page)
  let read = 0
  for (let i = start; i < count && read < mostEarlyWords; i++) {
    if (data[score + i]! <= earlyScore) continue
    for (let w = first[i]!; w < first[i + 1]!; w++) {
      if (!isLong(page, w, withoutSpaces)) continue
      const place = hash[w]! & mask
      wanted[place >> 3]! |= 1 << (place & 7)
    }
    read += first[i + 1]! - first[i]!
  }
  const pairs = find(page, columns, column, mask, anyLength, withoutSpaces)
  wanted.fill(0)
  return pairs
}

/** Share of a stretch's longer words that the beginning of the article has too. */
function earlyShare(pairs: Int32Array, {first, last}: Stretch): number {
  let found = 0
  let sought = 0
  for (let i = first; i <= last; i++) {
    found += pairs[2 * i + FOUND]!
    sought += pairs[2 * i + SOUGHT]!
  }
  return found / Math.max(1, sought)
}

/** What was read down to a block: words kept, what headings said at worst, comments, labels of the whole page. */
function fillProgress(
  {count, data}: Columns,
  at: At,
  kept: Float64Array,
  from: (name: keyof StretchSources) => number
): void {
  const [words, stop, same] = [from('words'), from('stop'), from('sameLine')]
  const [comments, head] = [from('saysComments'), from('wordsHead')]
  const [worstHead, soFar, sinceComments] = [at('worstHead'), at('keptSoFar'), at('keptSinceComments')]
  const total = kept[count]!
  let worst = even
  let start = -1
  let marks = 0
  let labels = 0
  for (let i = 0; i < count; i++) {
    const n = data[words + i]!
    if (data[comments + i] === 1) {
      marks++
      if (start < 0 && n <= longestHeading && kept[i]! > commentsShare * total) start = kept[i]!
    }
    if (n < labelWords && data[stop + i] === 0 && data[same + i]! >= 2) labels++
    data[worstHead + i] = worst
    data[soFar + i] = kept[i]!
    data[sinceComments + i] = start >= 0 ? 1 + kept[i]! - start : 0
    if (kept[i]! > headShare * total) worst = Math.min(worst, data[head + i]!)
  }
  data.fill(marks, at('commentsAll'), at('commentsAll') + count)
  data.fill(labels / count, at('repeatedShort'), at('repeatedShort') + count)
}
