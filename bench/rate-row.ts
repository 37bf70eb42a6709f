import type {Row} from './case.js'
import {figure} from './figures.js'

/** How much of something ours and another program do a second. */
export interface Rates {
  readonly what: string
  readonly against: string
  /** What is counted, in the plural: `pages`. */
  readonly unit: string
  readonly ours: number
  /** Undefined where the other is not installed. */
  readonly theirs: number | undefined
  /** How many times as fast as the other ours is to be; undefined where no goal is set. */
  readonly goal?: number
}

/** The row of two rates. */
export function rateRow({what, against, unit, ours, theirs, goal}: Rates): Row {
  return {
    what,
    against,
    ours: `${figure(ours)} ${unit}/s`,
    theirs: theirs === undefined ? null : `${figure(theirs)} ${unit}/s`,
    ratio: theirs === undefined ? null : ours / theirs,
    goal: goal === undefined ? null : {is: 'at least', ratio: goal}
  }
}
