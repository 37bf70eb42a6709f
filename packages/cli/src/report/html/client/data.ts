import type {Article, CanonicalArticle, NewsEvent, Role} from '@copydesk/core'
import type {NearMiss} from '@copydesk/dedup'

/** How often something happened, and in how many words. */
export interface Count {
  readonly name: string
  readonly count: number
  readonly words: number
}

/** What one rule took out of one document; `confidence` is that of its least certain removal. */
export interface Cut {
  /** Position in `ReportIndex.rules`. */
  readonly rule: number
  readonly count: number
  readonly words: number
  readonly confidence: number
}

/** One document as lists show it. Its number is its position in `ReportIndex.documents`. */
export interface DocumentRow {
  /** The raw document's id. */
  readonly source: string
  readonly title: string | null
  /** First words of the text, by which a page without a title can be told; null where there is a title or no text. */
  readonly opening: string | null
  /** Position in `ReportIndex.outlets`; null where no outlet is known. */
  readonly outlet: number | null
  readonly lang: string
  readonly at: string | null
  readonly kept: number
  readonly removed: number
  readonly confidence: number
  readonly warnings: number
  readonly cuts: readonly Cut[]
  /** Number of the event it stands in; null in runs without events. */
  readonly event: number | null
}

/** One event as lists show it. Its number is its position in `ReportIndex.events`. */
export interface EventRow {
  readonly title: string | null
  /** First words of the canonical text; null where there is a title or no text. */
  readonly opening: string | null
  readonly lang: string
  readonly reports: number
  /** Positions in `ReportIndex.outlets`. */
  readonly outlets: readonly number[]
  readonly firstAt: string | null
  /** Score of the weakest report or link; 1 for a single report. */
  readonly weakest: number
  readonly conflicts: number
  readonly nearMisses: number
}

/** One document without an answer. */
export interface FailureRow {
  readonly name: string
  readonly stage: string
  readonly code: string
  readonly message: string
}

/** A pair that was kept apart, with the numbers of its documents and events; null where the run has no such record. */
export interface NearPair {
  readonly miss: NearMiss
  readonly documents: readonly [number | null, number | null]
  readonly events: readonly [number | null, number | null]
}

/** Figures of the whole run. Words of metadata and captions are neither kept nor removed. */
export interface Totals {
  readonly words: {
    readonly kept: number
    readonly metadata: number
    readonly captions: number
    readonly removed: number
  }
  /** What was taken out, by what it was; the most words first. */
  readonly roles: readonly Count[]
  /** The same by the rule that found it. */
  readonly rules: readonly Count[]
}

/** All that lists and the overview need; it is read when the report opens. */
export interface ReportIndex {
  readonly by: string
  /** Name of the directory the run was written to. */
  readonly folder: string
  readonly outlets: readonly string[]
  readonly rules: readonly string[]
  readonly totals: Totals
  readonly documents: readonly DocumentRow[]
  readonly events: readonly EventRow[]
  readonly failures: readonly FailureRow[]
  readonly nearMisses: readonly NearPair[]
  /** Records a chunk; chunk `documents-3` begins with document `3 * chunkSize`. */
  readonly chunkSize: number
}

/** One document as its page shows it. `raw` is null where the run kept no raw text. */
export interface DocumentDetail {
  readonly article: Omit<Article, 'text'>
  readonly raw: string | null
}

/** The facts of a canonical article; its text is that of its report. */
export type CanonicalFacts = Omit<CanonicalArticle, 'text' | 'body' | 'captions' | 'spans' | 'removals'>

/** One event as its page shows it. `documents` are the numbers of its reports' documents. */
export interface EventDetail {
  readonly event: Omit<NewsEvent, 'article' | 'members'>
  readonly canonical: CanonicalFacts
  readonly documents: readonly (number | null)[]
  /** For each link the numbers of its two documents. */
  readonly links: readonly (readonly [number | null, number | null])[]
}

/** What became of a stretch of the page. */
export type Kind = 'kept' | 'metadata' | 'captions' | 'removed'

/** Roles that share a colour; the role itself is always written beside it. */
export type Family = 'kept' | 'metadata' | 'captions' | 'related' | 'prompt' | 'frame' | 'other'

const families: Readonly<Partial<Record<Role, Family>>> = {
  title: 'metadata',
  byline: 'metadata',
  dateline: 'metadata',
  source: 'metadata',
  tags: 'metadata',
  viewcount: 'metadata',
  caption: 'captions',
  credit: 'captions',
  related: 'related',
  rating: 'prompt',
  share: 'prompt',
  newsletter: 'prompt',
  comments: 'prompt',
  advert: 'prompt',
  navigation: 'frame',
  copyright: 'frame',
  notice: 'frame'
}

/** The colour family of what was taken out of the text in this role; a removed paragraph, for one, is `other`. */
export function familyOf(role: Role, kind: Kind): Family {
  if (kind !== 'removed') return kind
  const family = families[role] ?? 'other'
  return family === 'metadata' || family === 'captions' ? 'other' : family
}
