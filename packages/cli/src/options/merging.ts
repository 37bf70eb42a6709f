import {type DedupOptions, isThreshold} from '@copydesk/dedup'
import {usageError} from '../exit.js'

/** Options of `run`, `dedup`, `eval` and `explain` that say how readily reports are merged, as the command line gives them. */
export interface MergingOptions {
  /** Log-odds. */
  readonly threshold?: string
  /** Days. */
  readonly windowDays?: string
}

/** Reads `--threshold` and `--window-days`; what is left out keeps its default. */
export function readMerging({threshold, windowDays}: MergingOptions): Pick<DedupOptions, 'threshold' | 'windowDays'> {
  return {
    ...(threshold !== undefined && {threshold: readThreshold(threshold)}),
    ...(windowDays !== undefined && {windowDays: readDays(windowDays)})
  }
}

function readThreshold(text: string): number {
  const value = numberIn(text)
  if (isThreshold(value)) return value
  throw usageError(
    `Expected \`--threshold\` to be log-odds above -4 and up to 6, got \`${text}\`; write 1 for fewer merges, or leave it out`
  )
}

function readDays(text: string): number {
  const value = numberIn(text)
  if (value > 0 && Number.isFinite(value)) return value
  throw usageError(`Expected \`--window-days\` to be a number of days above 0, got \`${text}\`; leave it out for 14`)
}

/** NaN for what is no number, and for nothing at all. */
function numberIn(text: string): number {
  return text.trim() === '' ? Number.NaN : Number(text)
}
