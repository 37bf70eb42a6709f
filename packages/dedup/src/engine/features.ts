import {dayGap} from '../text/dates.js'
import {type Comparison, ratio} from './compare.js'
import type {Entry} from './entry.js'
import {measure, type Near} from './near.js'

/** What a feature can speak for: one event (+1), two events (-1), or either, as the rest goes (0). */
export type Sign = 1 | -1 | 0

/** The evidence of a pair, in the order of {@link evidence}, and what it can speak for: no weight may go against that. */
export const pieces: readonly (readonly [name: string, sign: Sign])[] = [
  ['likeness of headlines by terms', 1],
  ['likeness of headline and opening', 1],
  ['likeness of names', 1],
  ['cosine above what else is near', 1],
  ['cosine where little else is near', 1],
  ['same surroundings', 1],
  ['same close surroundings', 1],
  ['headline found in the other text', 1],
  ['names found in the other text', 1],
  ['numbers found in the other text', 1],
  ['likeness of headlines by letters', 1],
  ['names of the opening found', 1],
  ['rarest shared name', 1],
  ['both name days', 0],
  ['days between days named', -1],
  ['other days named', -1],
  ['days between days named at the heads', -1],
  ['other days named at the heads', -1],
  ['another year named', -1],
  ['one is dated', 0],
  ['one is dated, the other names days', 0],
  ['days between date and days named', -1],
  ['other days than the date named', -1],
  ['size of the index', 0],
  ['both are dated', 0],
  ['hours apart', -1],
  ['others nearer to both', -1],
  ['none of the numbers at the head in common', -1]
]

/** Weights of the evidence for languages of one kind: log-odds = bias + weights · evidence. */
export interface Weighing {
  readonly bias: number
  readonly weights: readonly number[]
}

/**
 * Log-odds of a pair, symmetric in its articles. Chance likeness is higher where words are syllables, so languages of
 * letters and of syllables are weighed each for themselves; a text in between gets a share of both.
 */
export function weigh(pair: Comparison, letters: Weighing, syllables: Weighing): number {
  const syllabic = syllabicOf(pair)
  const values = evidence(pair)
  // Most pairs are of one kind, and the other kind adds nothing.
  const one = syllabic < 1 ? (1 - syllabic) * weighed(values, letters) : 0
  return syllabic > 0 ? one + syllabic * weighed(values, syllables) : one
}

function weighed(values: Float64Array, {bias, weights}: Weighing): number {
  let sum = bias
  for (let i = 0; i < values.length; i++) sum += weights[i]! * values[i]!
  return sum
}

/** How much of a pair is in a language that writes syllables as words, 0 to 1. */
export function syllabicOf({a, b}: Comparison): number {
  return (a.sketch.syllabic + b.sketch.syllabic) / 2
}

/** Articles in an index at which its neighbourhoods count half. */
const smallIndex = 15

/** The evidence of the pair that was looked at last: one array for all, since every candidate pair is. */
const values = new Float64Array(pieces.length)

/** What speaks for and against one event, by {@link pieces}; symmetric in the articles. Holds until the next call. */
export function evidence({a, b, overlap: o, cosine, hours, letters}: Comparison): Float64Array {
  // No arrays to take values from two by two: each would be made anew, with a box for every number.
  const x = a.vector
  const y = b.vector
  const daysA = a.sketch.dates
  const daysB = b.sketch.dates
  const gap = leastGap(daysA.days, daysA.days.length, daysB.days, daysB.days.length)
  const headGap = leastGap(daysA.days, daysA.head, daysB.days, daysB.head)
  // In a small index nothing is near but the pair itself: what stands around says little, and goes to a middle value.
  const settled = Math.min(a.weighedAt, b.weighedAt) / (Math.min(a.weighedAt, b.weighedAt) + smallIndex)
  lookAround(a, b, cosine)
  const oneDated = (a.sketch.when === null) !== (b.sketch.when === null) ? 1 : 0
  const off = oneDated === 1 ? publishedGap(a, b) : Number.NaN
  const dated = Number.isNaN(hours) ? 0 : 1
  values[0] = ratio(o.title, x.titleNorm * y.titleNorm)
  values[1] = ratio(o.lead, x.leadNorm * y.leadNorm)
  values[2] = ratio(o.names, x.nameNorm * y.nameNorm)
  // Cross-domain similarity local scaling (Conneau et al. 2018).
  values[3] = settled * (2 * cosine - mean(a) - mean(b))
  values[4] = (1 - settled) * cosine
  values[5] = 0.6 + settled * (around[ALL]! - 0.6)
  values[6] = 0.6 + settled * (around[CLOSE]! - 0.6)
  values[7] = Math.min(ratio(o.titleOfA, x.titleSum), ratio(o.titleOfB, y.titleSum))
  values[8] = Math.min(ratio(o.namesShared, x.nameSum), ratio(o.namesShared, y.nameSum))
  values[9] = Math.max(ratio(o.digitsShared, x.digitSum), ratio(o.digitsShared, y.digitSum))
  values[10] = letters
  values[11] = Math.max(ratio(o.headNamesOfA, x.headNameSum), ratio(o.headNamesOfB, y.headNameSum))
  values[12] = o.rarestName / 8
  values[13] = Number.isNaN(gap) ? 0 : 1
  values[14] = Number.isNaN(gap) ? 0 : Math.min(gap, 30) / 10
  values[15] = gap > 3 ? 1 : 0
  values[16] = Number.isNaN(headGap) ? 0 : Math.min(headGap, 30) / 10
  values[17] = headGap > 0 ? 1 : 0
  values[18] = daysA.year > 0 && daysB.year > 0 && daysA.year !== daysB.year ? 1 : 0
  values[19] = oneDated
  values[20] = Number.isNaN(off) ? 0 : 1
  values[21] = Number.isNaN(off) ? 0 : Math.min(off, 30) / 10
  values[22] = off > 4 ? 1 : 0
  values[23] = settled
  values[24] = dated
  values[25] = dated === 1 ? Math.log1p(hours) : 0
  values[26] = Math.log1p(around[NEARER]!)
  values[27] = o.headDigits === 0 && x.headDigits > 0 && y.headDigits > 0 ? 1 : 0
  return values
}

/** Days between the nearest two of the first `countA` and `countB` days that the texts speak of; NaN where one has none. */
function leastGap(a: Uint16Array, countA: number, b: Uint16Array, countB: number): number {
  let least = Number.NaN
  for (let i = 0; i < countA; i++) {
    const gap = gapTo(a[i]!, b, countB)
    if (!(gap >= least)) least = gap
  }
  return least
}

/** Days between a day and the nearest of the first `count` of some others; NaN where there is none. */
function gapTo(day: number, others: Uint16Array, count: number): number {
  let least = Number.NaN
  for (let i = 0; i < count; i++) {
    const gap = dayGap(day, others[i]!)
    if (!(gap >= least)) least = gap
  }
  return least
}

/**
 * What {@link lookAround} saw last: the cosine over all that two articles are near to; that over the squares, where the
 * nearest count most; how many are nearer to one of the two than the other is, on the side where they are fewer.
 */
const around = new Float64Array(3)
const ALL = 0
const CLOSE = 1
const NEARER = 2

// What one article is near to by number, so that many others can be held against it: its partners, and itself as near as
// its nearest.
let cosineTo = new Float64Array(1024)
let shown: Entry | null = null
let shownPartners = 0

function show(entry: Entry): void {
  const {number, near} = entry
  if (shown === entry && shownPartners === near.count) return
  if (shown !== null) forgetSurroundings(shown)
  shown = entry
  shownPartners = near.count
  for (let i = 0; i < near.count; i++) put(near.numbers[i]!, near.cosines[i]!)
  put(number, near.nearest[0]!)
}

/** Lets go of an entry the memory of which is about to be used for something else. */
export function forgetSurroundings(entry: Entry): void {
  if (shown !== entry) return
  for (let i = 0; i < shownPartners; i++) cosineTo[entry.near.numbers[i]!] = 0
  cosineTo[entry.number] = 0
  shown = null
}

function put(number: number, cosine: number): void {
  if (number >= cosineTo.length) {
    const larger = new Float64Array(number * 2)
    larger.set(cosineTo)
    cosineTo = larger
  }
  cosineTo[number] = cosine
}

/**
 * Cosine of what the two are near to: reports of one event have the same neighbours, as near to both; the two sides of
 * a block have not. Cheapest where `a` stays the same.
 */
function lookAround(a: Entry, b: Entry, cosine: number): void {
  const mine = a.near
  const theirs = b.near
  measure(mine)
  measure(theirs)
  show(a)
  const room = cosineTo.length
  // As it was when they met, like the cosines that it is held against.
  const met = (b.number < room && cosineTo[b.number]!) || cosine
  const {numbers, cosines, count} = theirs
  let all = 0
  let close = 0
  for (let i = 0; i <= count; i++) {
    const number = i < count ? numbers[i]! : b.number
    if (number >= room) continue
    const product = cosineTo[number]! * (i < count ? cosines[i]! : theirs.nearest[0]!)
    all += product
    close += product * product
  }
  around[ALL] = ratio(all, mine.length * theirs.length)
  around[CLOSE] = ratio(close, mine.lengthClose * theirs.lengthClose)
  around[NEARER] = Math.min(nearer(mine, met), nearer(theirs, met))
}

/** How many are nearer than `met`. */
function nearer({cosines, count}: Near, met: number): number {
  let more = 0
  for (let i = 0; i < count; i++) if (cosines[i]! > met) more++
  return more
}

/**
 * Days between the day that the one of two articles was published and the nearest day that the other, which has no
 * date, speaks of: news names the days around it. NaN where either is not known.
 */
function publishedGap(a: Entry, b: Entry): number {
  const [dated, other] = a.sketch.when !== null ? [a, b] : [b, a]
  const {published} = dated.sketch.dates
  const {days} = other.sketch.dates
  return published === 0 ? Number.NaN : gapTo(published, days, days.length)
}

function mean({near: {nearest}}: Entry): number {
  let sum = 0
  for (let i = 0; i < nearest.length; i++) sum += nearest[i]!
  return sum / nearest.length
}
