import {pairLikeness} from '../headline.js'
import {hoursApart} from '../text/moments.js'
import {shared} from '../text/shingles.js'
import type {Entry} from './entry.js'
import {dot, mostOverlap, type Overlap, overlap} from './overlap.js'

/** What two articles have in common, worked out once for all strategies. */
export interface Comparison {
  readonly a: Entry
  readonly b: Entry
  readonly overlap: Overlap
  /** Cosine of the weighted terms, 0 to 1. */
  readonly cosine: number
  /** Hours between the dates of publication, 0 where they may be the same; NaN where one is not known. */
  readonly hours: number
  /** Share of the shorter text's shingles that the longer one has; 0 where the cosine rules a twin out. */
  readonly containment: number
  /** Shared shingles over all shingles; 0 where the cosine rules a twin out. */
  readonly jaccard: number
  /** Likeness of the headlines by letters, 0 to 1. */
  readonly letters: number
}

/** Texts that share most of their shingles share their terms too: up to this cosine the containment is given as 0. */
export const twinCosine = 0.3

/** Holds two articles against each other. Cheapest where `a` stays the same. */
export function compare(a: Entry, b: Entry): Comparison {
  const common = overlap(a.vector, b.vector)
  const alike = ratio(common.full, a.vector.norm * b.vector.norm)
  const [x, y] = [a.sketch.shingles, b.sketch.shingles]
  const both = alike > twinCosine ? shared(x, y) : 0
  return {
    a,
    b,
    overlap: common,
    cosine: alike,
    hours: hoursApart(a.sketch.when, b.sketch.when),
    containment: ratio(both, Math.min(x.length, y.length)),
    jaccard: ratio(both, x.length + y.length - both),
    letters: pairLikeness(a.sketch, b.sketch)
  }
}

/**
 * The best that a comparison of two articles with this cosine may turn out to be, at a tenth of its cost: what the
 * headline of `b` has in common with `a` is known, all else that they may share they share. Cheapest where `a` stays the
 * same. Its overlap holds until the next one.
 */
export function outlook(a: Entry, b: Entry, alike: number): Comparison {
  const twins = alike > twinCosine ? 1 : 0
  return {
    a,
    b,
    overlap: mostOverlap(a.vector, b.vector, alike),
    cosine: alike,
    hours: hoursApart(a.sketch.when, b.sketch.when),
    containment: twins,
    jaccard: twins,
    letters: 1
  }
}

/** Cosine of the weighted terms alone, the same as that of {@link compare}. Cheapest where `a` stays the same. */
export function cosine(a: Entry, b: Entry): number {
  return ratio(dot(a.vector, b.vector), a.vector.norm * b.vector.norm)
}

/** A share, 0 where there is nothing to share. */
export function ratio(part: number, whole: number): number {
  return whole > 0 ? Math.min(1, part / whole) : 0
}
