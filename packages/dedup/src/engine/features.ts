import {headlineLikeness} from '../headline.js'
import {dayGap} from '../text/dates.js'
import {type Comparison, ratio} from './compare.js'
import type {Entry} from './entry.js'

const plainNames = [
  'cosine',
  'cosineRoot',
  'title',
  'lead',
  'names',
  'scaled',
  'surroundings',
  'closeSurroundings',
  'besideBestLow',
  'besideBestHigh',
  'titleFoundHigh',
  'titleFoundLow',
  'leadFoundHigh',
  'leadFoundLow',
  'bodyFoundHigh',
  'bodyFoundLow',
  'namesFoundHigh',
  'namesFoundLow',
  'digitsFound',
  'headline',
  'headNamesFoundHigh',
  'headNamesFoundLow',
  'headNames',
  'rarestName',
  'daysKnown',
  'dayGap',
  'otherDays',
  'otherYear',
  'settled',
  'dated',
  'hours',
  'late'
] as const

/**
 * Names of the pair features, in the order of {@link pairFeatures}: each plain one, then each again weighted by how
 * syllabic the language is, since chance likeness is higher where words are syllables.
 */
export const featureNames: readonly string[] = [
  ...plainNames,
  'syllabic',
  ...plainNames.map((name) => `${name} · syllabic`)
]

/** What speaks for and against one event in a pair, as numbers between about -1 and 5; symmetric in the articles. */
export function pairFeatures(pair: Comparison): Float64Array {
  const plain = plainFeatures(pair)
  const syllabic = (pair.a.sketch.syllabic + pair.b.sketch.syllabic) / 2
  const all = new Float64Array(featureNames.length)
  all.set(plain)
  all[plain.length] = syllabic
  for (let i = 0; i < plain.length; i++) all[plain.length + 1 + i] = syllabic * plain[i]!
  return all
}

/** Articles in an index at which its neighbourhoods count half. */
const smallIndex = 15

function plainFeatures({a, b, overlap: o, cosine, hours}: Comparison): Float64Array {
  const [x, y] = [a.vector, b.vector]
  const [besideA, besideB] = [ratio(cosine, best(a, cosine)), ratio(cosine, best(b, cosine))]
  const [titleA, titleB] = [ratio(o.titleOfA, x.titleSum), ratio(o.titleOfB, y.titleSum)]
  const [leadA, leadB] = [ratio(o.leadOfA, x.leadSum), ratio(o.leadOfB, y.leadSum)]
  const [bodyA, bodyB] = [ratio(o.bodyShared, x.bodySum), ratio(o.bodyShared, y.bodySum)]
  const [namesA, namesB] = [ratio(o.namesShared, x.nameSum), ratio(o.namesShared, y.nameSum)]
  const [headA, headB] = [ratio(o.headNamesOfA, x.headNameSum), ratio(o.headNamesOfB, y.headNameSum)]
  const gap = leastGap(a.sketch.dates.days, b.sketch.dates.days)
  const [yearA, yearB] = [a.sketch.dates.year, b.sketch.dates.year]
  // In a small index nothing is near but the pair itself: what stands around says little, and goes to a middle value.
  const settled = Math.min(a.weighedAt, b.weighedAt) / (Math.min(a.weighedAt, b.weighedAt) + smallIndex)
  const settle = (value: number, middle: number): number => middle + settled * (value - middle)
  const dated = Number.isNaN(hours) ? 0 : 1
  return Float64Array.of(
    cosine,
    Math.sqrt(cosine),
    ratio(o.title, x.titleNorm * y.titleNorm),
    ratio(o.lead, x.leadNorm * y.leadNorm),
    ratio(o.names, x.nameNorm * y.nameNorm),
    settle(2 * cosine - mean(a) - mean(b), 0),
    settle(surroundings(a, b, 1), 0.6),
    settle(surroundings(a, b, 2), 0.6),
    settle(Math.min(besideA, besideB), 0.6),
    settle(Math.max(besideA, besideB), 0.7),
    Math.max(titleA, titleB),
    Math.min(titleA, titleB),
    Math.max(leadA, leadB),
    Math.min(leadA, leadB),
    Math.max(bodyA, bodyB),
    Math.min(bodyA, bodyB),
    Math.max(namesA, namesB),
    Math.min(namesA, namesB),
    Math.max(ratio(o.digitsShared, x.digitSum), ratio(o.digitsShared, y.digitSum)),
    headlineLikeness(a.sketch.headline, b.sketch.headline),
    Math.max(headA, headB),
    Math.min(headA, headB),
    ratio(o.headNames, x.headNameNorm * y.headNameNorm),
    o.rarestName / 8,
    Number.isNaN(gap) ? 0 : 1,
    Number.isNaN(gap) ? 0 : Math.min(gap, 30) / 10,
    gap > 3 ? 1 : 0,
    yearA > 0 && yearB > 0 && yearA !== yearB ? 1 : 0,
    settled,
    dated,
    dated === 1 ? Math.log1p(hours) : 0,
    // Nothing until 12 hours, then one e-fold in 96: the decay measured on reports dated to the minute.
    dated === 1 ? Math.min(4, Math.max(0, hours - 12) / 96) : 0
  )
}

/** Days between the nearest two of the days that the texts speak of; NaN where one names none. */
function leastGap(a: Uint16Array, b: Uint16Array): number {
  let least = Number.NaN
  for (const x of a) {
    for (const y of b) {
      const gap = dayGap(x, y)
      if (!(gap >= least)) least = gap
    }
  }
  return least
}

/**
 * Cosine of what the two are near to: reports of one event have the same neighbours, as near to both; the two sides of
 * a block have not. With `power` 2 the nearest count most.
 */
function surroundings(a: Entry, b: Entry, power: 1 | 2): number {
  const raise = (value: number): number => (power === 1 ? value : value * value)
  const [few, many] = a.near.size <= b.near.size ? [a, b] : [b, a]
  let sum = 0
  for (const [number, {cosine}] of few.near) {
    const other = number === many.number ? many.nearest[0]! : many.near.get(number)?.cosine
    if (other !== undefined) sum += raise(cosine) * raise(other)
  }
  const back = many.near.get(few.number)
  if (back !== undefined) sum += raise(back.cosine) * raise(few.nearest[0]!)
  return ratio(sum, length(a, raise) * length(b, raise))
}

function length(entry: Entry, raise: (value: number) => number): number {
  let sum = raise(entry.nearest[0]!) ** 2
  for (const {cosine} of entry.near.values()) sum += raise(cosine) ** 2
  return Math.sqrt(sum)
}

function best(entry: Entry, cosine: number): number {
  return Math.max(entry.nearest[0]!, cosine)
}

function mean({nearest}: Entry): number {
  let sum = 0
  for (let i = 0; i < nearest.length; i++) sum += nearest[i]!
  return sum / nearest.length
}
