import {version} from '@copydesk/core'
import type {Count, Tally} from './tally.js'

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
export function summarise(tally: Tally): Summary {
  const counts = tally.counts()
  const failed = [...counts.failures.values()].reduce((sum, count) => sum + count, 0)
  return {
    schema: 1,
    by: `copydesk ${version}`,
    documents: counts.articles + failed,
    articles: counts.articles,
    failed,
    events: counts.events,
    merged: counts.merged,
    words: {kept: counts.wordsKept, removed: counts.wordsRemoved},
    roles: sorted(counts.roles, ({words}) => words),
    rules: sorted(counts.rules, ({words}) => words),
    languages: sorted(counts.languages, (count) => count),
    warnings: sorted(counts.warnings, (count) => count),
    failures: sorted(counts.failures, (count) => count)
  }
}

/** Largest first, then by name, so that the same input gives the same file. */
function sorted<T>(counts: ReadonlyMap<string, T>, size: (value: T) => number): Readonly<Record<string, T>> {
  return Object.fromEntries([...counts].sort(([a, left], [b, right]) => size(right) - size(left) || (a < b ? -1 : 1)))
}
