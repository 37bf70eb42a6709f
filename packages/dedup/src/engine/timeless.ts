// What tells of an event says when it was: by its date of publication, by a date, or by a weekday. Guides, lists and product
// pages do not, and two of them on one subject share as many names and words as two reports of one event. Of English reports
// of 400 words and more 7 % name no day, of such pages of other kinds 88 %.
import type {Comparison} from './compare.js'

/** Different 4-word shingles of a text so long that it names a day if it tells of an event. */
const longEnough = 800
/** From this share of the shorter text on the longer one has passages of it: no two texts on one subject, but one text. */
const passages = 0.25

/**
 * How sure it is that two texts have a subject in common and no event, 0 to 1: not at all where both are dated, one of them
 * names a day or they have passages in common, the surer the longer they are.
 */
export function timelessness({a: {sketch: a}, b: {sketch: b}, containment}: Comparison): number {
  const areDated = a.when !== null && b.when !== null
  if (areDated || !a.dates.timeless || !b.dates.timeless || containment >= passages) return 0
  return Math.min(1, a.shingles.length / longEnough, b.shingles.length / longEnough)
}
