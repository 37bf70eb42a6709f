import type {Strategy} from '../strategy.js'
import {hoursApart} from '../text/moments.js'
import type {Entry} from './entry.js'
import {judge} from './judge.js'
import {pairUp} from './near.js'
import {neighbourCosine} from './template.js'

/** Makes a pair of two candidates that are none yet and near enough in time; of others only where one text stands in both. */
export function meet(entry: Entry, other: Entry, strategies: readonly Strategy[], apart: number): void {
  const hours = hoursApart(entry.sketch.when, other.sketch.when)
  if (hours > apart) {
    // What is far away in time is no neighbour: its cosine counts as 0.
    if (isOneText(strategies, entry, other)) pairUp(entry, other, 0, Number.NaN)
  } else pairUp(entry, other, neighbourCosine(entry, other, hours), Number.NaN)
}

/** Whether a strategy for texts links the two. */
export function isOneText(strategies: readonly Strategy[], a: Entry, b: Entry): boolean {
  return judge(strategies, a, b).strategy?.same === 'text'
}
