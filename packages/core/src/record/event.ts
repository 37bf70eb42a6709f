import type {Article} from './article.js'

/**
 * `duplicate`: the same outlet's same text again. `syndicated`: the same text at another outlet.
 * `same-event`: other words, same event.
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
  readonly publishedAt: string | null
  /** How it stands to the canonical report. */
  readonly relation: 'canonical' | Relation
  /** 0 to 1: how sure it is that this report tells of the event; 1 for the canonical report. */
  readonly score: number
}

/** Why two reports are in one event. */
export interface Link {
  readonly a: string
  readonly b: string
  readonly strategy: string
  readonly relation: Relation
  readonly score: number
  /** One sentence, built from the evidence, that a person understands. */
  readonly because: string
}

/** A field that the canonical report lacked, and the article it was taken from. */
export interface Filled {
  readonly field: string
  readonly from: string
}

/** A date or number in which the reports disagree: listed, never resolved silently. */
export interface Conflict {
  readonly field: string
  readonly values: readonly {readonly value: string; readonly articles: readonly string[]}[]
}

/** The best report of an event, completed from the others. */
export interface CanonicalArticle extends Article {
  readonly filled: readonly Filled[]
  readonly conflicts: readonly Conflict[]
}

/** One event: all reports of it, why they are one, and the article that speaks for them. */
export interface NewsEvent {
  readonly schema: 1
  /** Stable: stays when later reports join. */
  readonly id: string
  readonly lang: string
  readonly title: string | null
  readonly firstAt: string | null
  readonly lastAt: string | null
  /** Article ids; every article stands in exactly one event. */
  readonly members: readonly string[]
  readonly outlets: readonly string[]
  readonly reports: readonly Report[]
  readonly links: readonly Link[]
  /** Ids of events that turned out to be this one (incremental runs). */
  readonly absorbed: readonly string[]
  readonly article: CanonicalArticle
}
