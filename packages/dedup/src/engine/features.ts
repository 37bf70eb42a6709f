import {dayGap} from '../text/dates.js'
import {type Comparison, ratio} from './compare.js'
import type {Entry} from './entry.js'
import {measure, type Near} from './near.js'

/** What a feature can speak for: one event (+1), two events (-1), or either, as the rest goes (0). */
export type Sign = 1 | -1 | 0

/** Evidence of a pair, in the order in which it is taken. The model may not weigh it against its sign. */
const plain: readonly (readonly [name: string, sign: Sign])[] = [
  ['likeness of headlines by terms', 1],
  ['likeness of headline and opening', 1],
  ['likeness of names', 1],
  ['cosine above what else is near', 1],
  ['same surroundings', 1],
  ['same close surroundings', 1],
  ['cosine over the better best one', 1],
  ['headline found in the other text', 1],
  ['opening found in the other text', 1],
  ['terms found in the other text', 1],
  ['names found in the other text', 1],
  ['numbers found in the other text', 1],
  ['likeness of headlines by letters', 1],
  ['names of the opening found', 1],
  ['rarest shared name', 1],
  ['both name days', 0],
  ['days between days named', -1],
  ['other days named', -1],
  ['another year named', -1],
  ['one is dated', 0],
  ['one is dated, the other names days', 0],
  ['days between date and days named', -1],
  ['other days than the date named', -1],
  ['size of the index', 0],
  ['both are dated', 0],
  ['hours apart', -1],
  ['days apart', -1],
  ['others nearer to both', -1],
  ['none of the numbers at the head in common', -1]
]

/** Names of the model's features: all evidence twice, for languages of letters and of syllables, and the kind itself. */
export const featureNames: readonly string[] = [
  ...plain.map(([name]) => `${name} (letters)`),
  ...plain.map(([name]) => `${name} (syllables)`),
  'syllables'
]

/** Which way each feature may count. */
export const featureSigns: readonly Sign[] = [...plain, ...plain].map(([, sign]) => sign).concat(0)

/**
 * The features of a pair, symmetric in its articles. Chance likeness is higher where words are syllables, so the two
 * kinds of language have weights of their own; a text in between gets a share of both.
 */
export function pairFeatures(pair: Comparison): Float64Array {
  takeEvidence(pair)
  const syllabic = syllabicOf(pair)
  const all = new Float64Array(featureNames.length)
  for (let i = 0; i < values.length; i++) {
    all[i] = (1 - syllabic) * values[i]!
    all[values.length + i] = syllabic * values[i]!
  }
  all[all.length - 1] = syllabic
  return all
}

/** The weighted sum of {@link pairFeatures}, without writing them down. */
export function weighFeatures(pair: Comparison, weights: readonly number[], bias: number): number {
  takeEvidence(pair)
  const count = values.length
  const syllabic = syllabicOf(pair)
  let sum = bias
  // Most pairs are of one kind, and the other kind adds nothing.
  if (syllabic < 1) for (let i = 0; i < count; i++) sum += weights[i]! * ((1 - syllabic) * values[i]!)
  if (syllabic > 0) for (let i = 0; i < count; i++) sum += weights[count + i]! * (syllabic * values[i]!)
  return sum + weights[2 * count]! * syllabic
}

function syllabicOf({a, b}: Comparison): number {
  return (a.sketch.syllabic + b.sketch.syllabic) / 2
}

/** Articles in an index at which its neighbourhoods count half. */
const smallIndex = 15

/** The evidence of the pair that was looked at last: one array for all, since every candidate pair is. */
const values = new Float64Array(plain.length)

/** Writes the evidence of a pair into `values`, in the order of `plain`. */
function takeEvidence({a, b, overlap: o, cosine, hours, letters}: Comparison): void {
  const [x, y] = [a.vector, b.vector]
  const [besideA, besideB] = [ratio(cosine, best(a, cosine)), ratio(cosine, best(b, cosine))]
  const [titleA, titleB] = [ratio(o.titleOfA, x.titleSum), ratio(o.titleOfB, y.titleSum)]
  const [leadA, leadB] = [ratio(o.leadOfA, x.leadSum), ratio(o.leadOfB, y.leadSum)]
  const [bodyA, bodyB] = [ratio(o.bodyShared, x.bodySum), ratio(o.bodyShared, y.bodySum)]
  const [namesA, namesB] = [ratio(o.namesShared, x.nameSum), ratio(o.namesShared, y.nameSum)]
  const [openingA, openingB] = [ratio(o.headNamesOfA, x.headNameSum), ratio(o.headNamesOfB, y.headNameSum)]
  const gap = leastGap(a.sketch.dates.days, b.sketch.dates.days)
  const [yearA, yearB] = [a.sketch.dates.year, b.sketch.dates.year]
  // In a small index nothing is near but the pair itself: what stands around says little, and goes to a middle value.
  const settled = Math.min(a.weighedAt, b.weighedAt) / (Math.min(a.weighedAt, b.weighedAt) + smallIndex)
  const settle = (value: number, middle: number): number => middle + settled * (value - middle)
  const around = surroundings(a, b, cosine)
  const oneDated = (a.sketch.when === null) !== (b.sketch.when === null) ? 1 : 0
  const off = oneDated === 1 ? publishedGap(a, b) : Number.NaN
  const dated = Number.isNaN(hours) ? 0 : 1
  values[0] = ratio(o.title, x.titleNorm * y.titleNorm)
  values[1] = ratio(o.lead, x.leadNorm * y.leadNorm)
  values[2] = ratio(o.names, x.nameNorm * y.nameNorm)
  values[3] = settle(2 * cosine - mean(a) - mean(b), 0)
  values[4] = settle(around.all, 0.6)
  values[5] = settle(around.close, 0.6)
  values[6] = settle(Math.min(besideA, besideB), 0.6)
  values[7] = Math.min(titleA, titleB)
  values[8] = Math.min(leadA, leadB)
  values[9] = Math.min(bodyA, bodyB)
  values[10] = Math.min(namesA, namesB)
  values[11] = Math.max(ratio(o.digitsShared, x.digitSum), ratio(o.digitsShared, y.digitSum))
  values[12] = letters
  values[13] = Math.max(openingA, openingB)
  values[14] = o.rarestName / 8
  values[15] = Number.isNaN(gap) ? 0 : 1
  values[16] = Number.isNaN(gap) ? 0 : Math.min(gap, 30) / 10
  values[17] = gap > 3 ? 1 : 0
  values[18] = yearA > 0 && yearB > 0 && yearA !== yearB ? 1 : 0
  values[19] = oneDated
  values[20] = Number.isNaN(off) ? 0 : 1
  values[21] = Number.isNaN(off) ? 0 : Math.min(off, 30) / 10
  values[22] = off > 4 ? 1 : 0
  values[23] = settled
  values[24] = dated
  values[25] = dated === 1 ? Math.log1p(hours) : 0
  // Nothing until 12 hours, then one e-fold in 96: the decay measured on reports dated to the minute.
  values[26] = dated === 1 ? Math.min(4, Math.max(0, hours - 12) / 96) : 0
  values[27] = Math.log1p(around.nearer)
  values[28] = o.headDigits === 0 && x.headDigits > 0 && y.headDigits > 0 ? 1 : 0
}

/** Days between the nearest two of the days that the texts speak of; NaN where one names none. */
function leastGap(a: Uint16Array, b: Uint16Array): number {
  let least = Number.NaN
  for (let i = 0; i < a.length; i++) {
    const gap = gapTo(a[i]!, b)
    if (!(gap >= least)) least = gap
  }
  return least
}

/** Days between a day and the nearest of some others; NaN where there is none. */
function gapTo(day: number, others: Uint16Array): number {
  let least = Number.NaN
  for (let i = 0; i < others.length; i++) {
    const gap = dayGap(day, others[i]!)
    if (!(gap >= least)) least = gap
  }
  return least
}

/** What two articles are near to. */
interface Surroundings {
  /** Cosine over all of it. */
  readonly all: number
  /** Cosine over the squares, where the nearest count most. */
  readonly close: number
  /** How many are nearer to one of the two than the other is, on the side where they are fewer. */
  readonly nearer: number
}

// What one article is near to by number, so that many others can be held against it: its partners, and itself as near as
// its nearest.
let cosineTo = new Float64Array(1024)
let shown: Entry | null = null
let shownPartners = 0

function show(entry: Entry): void {
  const {number, near} = entry
  if (shown === entry && shownPartners === near.count) return
  if (shown !== null) {
    for (let i = 0; i < shownPartners; i++) cosineTo[shown.near.numbers[i]!] = 0
    cosineTo[shown.number] = 0
  }
  shown = entry
  shownPartners = near.count
  for (let i = 0; i < near.count; i++) put(near.numbers[i]!, near.cosines[i]!)
  put(number, near.nearest[0]!)
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
function surroundings(a: Entry, b: Entry, cosine: number): Surroundings {
  const [mine, theirs] = [a.near, b.near]
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
  return {
    all: ratio(all, mine.length * theirs.length),
    close: ratio(close, mine.lengthClose * theirs.lengthClose),
    nearer: Math.min(nearer(mine, met), nearer(theirs, met))
  }
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
  return published === 0 ? Number.NaN : gapTo(published, other.sketch.dates.days)
}

function best(entry: Entry, cosine: number): number {
  return Math.max(entry.near.nearest[0]!, cosine)
}

function mean({near: {nearest}}: Entry): number {
  let sum = 0
  for (let i = 0; i < nearest.length; i++) sum += nearest[i]!
  return sum / nearest.length
}
