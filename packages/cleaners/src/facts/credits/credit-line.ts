import type {Credits} from './credits.js'

/** Where a line about the article stands: above its text or below, and how many lines from it. */
export interface LinePlace {
  readonly place: 'head' | 'tail'
  readonly distance: number
}

/** A line about the article that names who made it. */
export interface CreditLine extends LinePlace {
  readonly block: number
  readonly credits: Credits
  readonly url: string | undefined
  /** Offsets of the credits inside the block, where other things share the line. */
  readonly part: {readonly start: number; readonly end: number} | undefined
}
