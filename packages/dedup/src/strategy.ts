import type {Relation} from '@copydesk/core'
import type {Handicaps} from './engine/base-rate/base-rates.js'
import type {Comparison} from './engine/compare.js'
import type {Entry} from './engine/entry.js'

/** Under which keys an article is found. Articles that share keys are candidates, the more weight they share the sooner. */
export interface Keys {
  readonly hash: Uint32Array
  /** One weight a key; null where every key weighs the same. */
  readonly weight: Float32Array | null
}

/** One way to see that two articles belong together. */
export interface Strategy {
  readonly name: string
  /** One sentence: what it recognises. */
  readonly summary: string
  /** Whether linked articles have the same text (then a link is `duplicate` or `syndicated`) or tell the same event. */
  readonly same: 'text' | 'event'
  /** Candidates that it looks at for each article, at most. */
  readonly limit: number
  /** The keys under which an article is found; they need hold until the next are asked for only. */
  readonly keys: (entry: Entry) => Keys
  /**
   * How sure it is that the pair belongs together, 0 to 1; null where it has nothing to say. Symmetric. May not fall when
   * the two share more: a pair that would fall short even if it shared all it could is not compared.
   */
  readonly score: (pair: Comparison) => number | null
  /**
   * Whether its score is null for two articles with this cosine, 0 to 1, whatever else they share: told at a glance, which
   * is all that most candidates are looked at. May be left out.
   */
  readonly isSilent?: (a: Entry, b: Entry, cosine: number) => boolean
  /** The least score of a link. */
  readonly threshold: number
  /**
   * Of a strategy whose score was learnt: the same for a corpus in which fewer pairs are of one event than where it was
   * learnt, whose pairs lose these log-odds. May be left out.
   */
  readonly withHandicaps?: (handicaps: Handicaps) => Strategy
  /** Why, in words built from the evidence of this pair. */
  readonly explain: (pair: Comparison) => string
}

/** Keeps the type of a strategy while it is written: the one way to define one. */
export function defineStrategy(strategy: Strategy): Strategy {
  return strategy
}

/** The relation of a link between two articles of a strategy. */
export function relationOf(strategy: Strategy, {a, b}: Comparison): Relation {
  return strategy.same === 'event' ? 'same-event' : textRelation(a.sketch.outlet, b.sketch.outlet)
}

/** The relation of two articles with the same text, by their outlets; null is an outlet that is not known. */
export function textRelation(one: string | null, other: string | null): Relation {
  return one !== null && one === other ? 'duplicate' : 'syndicated'
}
