import {headlineLikeness} from '../headline.js'
import {dayGap} from '../text/dates.js'
import {type Comparison, ratio} from './compare.js'
import type {Entry} from './entry.js'

/** Names of the pair features, in the order of {@link pairFeatures}. */
export const featureNames = [
  'cosine',
  'cosineRoot',
  'title',
  'lead',
  'names',
  'scaled',
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
  'dated',
  'hours',
  'late'
] as const

/** What speaks for and against one event in a pair, as numbers between about -1 and 5; symmetric in the articles. */
export function pairFeatures({a, b, overlap: o, cosine, hours}: Comparison): Float64Array {
  const [x, y] = [a.vector, b.vector]
  const [besideA, besideB] = [ratio(cosine, best(a, cosine)), ratio(cosine, best(b, cosine))]
  const [titleA, titleB] = [ratio(o.titleOfA, x.titleSum), ratio(o.titleOfB, y.titleSum)]
  const [leadA, leadB] = [ratio(o.leadOfA, x.leadSum), ratio(o.leadOfB, y.leadSum)]
  const [bodyA, bodyB] = [ratio(o.bodyShared, x.bodySum), ratio(o.bodyShared, y.bodySum)]
  const [namesA, namesB] = [ratio(o.namesShared, x.nameSum), ratio(o.namesShared, y.nameSum)]
  const [headA, headB] = [ratio(o.headNamesOfA, x.headNameSum), ratio(o.headNamesOfB, y.headNameSum)]
  const gap = leastGap(a.sketch.dates.days, b.sketch.dates.days)
  const [yearA, yearB] = [a.sketch.dates.year, b.sketch.dates.year]
  const dated = Number.isNaN(hours) ? 0 : 1
  return Float64Array.of(
    cosine,
    Math.sqrt(cosine),
    ratio(o.title, x.titleNorm * y.titleNorm),
    ratio(o.lead, x.leadNorm * y.leadNorm),
    ratio(o.names, x.nameNorm * y.nameNorm),
    2 * cosine - mean(a) - mean(b),
    Math.min(besideA, besideB),
    Math.max(besideA, besideB),
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
    dated,
    dated === 1 ? Math.log1p(hours) : 0,
    // Nothing until 12 hours, then one e-fold in 96: the decay measured on reports dated to the minute.
    dated === 1 ? Math.max(0, hours - 12) / 96 : 0
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

function best(entry: Entry, cosine: number): number {
  return Math.max(entry.nearest[0]!, cosine)
}

function mean({nearest}: Entry): number {
  let sum = 0
  for (let i = 0; i < nearest.length; i++) sum += nearest[i]!
  return sum / nearest.length
}
