import type {Article} from './article.js'

/**
 * How two reports of one event belong together. `duplicate`: the same text again at the same outlet. `syndicated`: the
 * same text at another outlet. `same-event`: the same event in other words.
 */
export type Relation = 'duplicate' | 'syndicated' | 'same-event'

/** One report of an event. */
export interface Report {
  /** Article id. */
  readonly article: string
  /** The raw document's id. */
  readonly source: string
  readonly outlet: string | null
  readonly url: string | null
  readonly title: string | null
  /** ISO 8601, as precise as it is known. */
  readonly publishedAt: string | null
  /** How it is related to the canonical report. */
  readonly relation: 'canonical' | Relation
  /** How sure it is that this report is about the event, 0 to 1; 1 for the canonical report. */
  readonly score: number
}

/** Why two reports are in one event. */
export interface Link {
  /** Article ids of the two reports. */
  readonly a: string
  readonly b: string
  /** Name of the strategy that found the link: `exact`, `near-duplicate`, `same-event` or one of your own. */
  readonly strategy: string
  readonly relation: Relation
  /** How sure it is that both are about one event, 0 to 1. */
  readonly score: number
  /** One sentence for people, built from the evidence. */
  readonly because: string
}

/** A field that the canonical report lacked, and the article it was taken from. */
export interface Filled {
  /** Name of the field, such as `authors`. */
  readonly field: string
  /** Article id. */
  readonly from: string
}

/** A date or number on which the reports disagree: each value with the ids of the articles that state it. */
export interface Conflict {
  readonly field: string
  readonly values: readonly {readonly value: string; readonly articles: readonly string[]}[]
}

/** The best report of an event, completed from the others. */
export interface CanonicalArticle extends Article {
  readonly filled: readonly Filled[]
  readonly conflicts: readonly Conflict[]
}

/** One event: all its reports, why they belong together, and the article that represents them. */
export interface NewsEvent {
  readonly schema: 1
  /** Stays the same when later reports join. */
  readonly id: string
  readonly lang: string
  readonly title: string | null
  /** Earliest and latest publication among the reports, ISO 8601; null where no report has a date. */
  readonly firstAt: string | null
  readonly lastAt: string | null
  /** Article ids; every article is in exactly one event. */
  readonly members: readonly string[]
  readonly outlets: readonly string[]
  readonly reports: readonly Report[]
  readonly links: readonly Link[]
  /** Ids of events that turned out to be this one (incremental runs). */
  readonly absorbed: readonly string[]
  readonly article: CanonicalArticle
}
