import {type Failure, type NewsEvent, version} from '@copydesk/core'
import {type Count, increment, sorted, type Tally} from './tally.js'

/** `summary.json`: the figures of one run. Without times, so that the same input gives the same file. */
export interface Summary {
  readonly schema: 1
  readonly by: string
  /** Documents asked for: articles and failures together. */
  readonly documents: number
  readonly articles: number
  readonly failed: number
  readonly events: number
  /** Events with more than one report. */
  readonly merged: number
  /** Words of article text, and words taken out; facts such as bylines and captions are neither. */
  readonly words: {readonly kept: number; readonly removed: number}
  /** What was taken out, by what it was. */
  readonly roles: Readonly<Record<string, Count>>
  /** The same by the rule that found it. */
  readonly rules: Readonly<Record<string, Count>>
  readonly languages: Readonly<Record<string, number>>
  /** Articles by warning code. */
  readonly warnings: Readonly<Record<string, number>>
  /** Failed documents by code. */
  readonly failures: Readonly<Record<string, number>>
}

/** Brings the figures of a run together. */
export function summarise(
  tally: Tally,
  articles: number,
  events: readonly NewsEvent[],
  failures: readonly Failure[]
): Summary {
  const codes = new Map<string, number>()
  for (const {code} of failures) increment(codes, code)
  return {
    schema: 1,
    by: `copydesk ${version}`,
    documents: articles + failures.length,
    articles,
    failed: failures.length,
    events: events.length,
    merged: events.filter((event) => event.reports.length > 1).length,
    ...tally.totals(),
    failures: sorted(codes, (count) => count)
  }
}
