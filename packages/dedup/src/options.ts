import type {Article} from '@copydesk/core'
import type {Embedder} from './embedder.js'
import {notCompared} from './engine/clusters/clusters.js'
import {surest} from './engine/log-odds.js'
import {chooseCanonical} from './merge/canonical.js'
import type {NearMiss} from './near-misses.js'
import {exact} from './strategies/exact.js'
import {nearDuplicate} from './strategies/near-duplicate.js'
import {sameEvent, sameEventWith} from './strategies/same-event.js'
import type {Strategy} from './strategy.js'

/** All strategies, the surest first: the first whose threshold a pair reaches names the link. */
export const strategies: readonly Strategy[] = [exact, nearDuplicate, sameEvent]

/** Mean log-odds from which reports are one event. Training puts the bias of the pair model where this serves best. */
export const defaultThreshold = 0.5

const defaultWindowDays = 14

/** How articles are grouped into events. Every field may be left out. */
export interface DedupOptions {
  /** Ways of finding that two reports belong together, the surest first. Default: {@link strategies}. */
  readonly strategies?: readonly Strategy[]
  /**
   * Mean log-odds from which reports are one event, above -4 and up to 6; higher keeps more apart. Default 0.5, since a wrong
   * merge is worse than a missed one.
   */
  readonly threshold?: number
  /** Days between two dated reports beyond which they are not compared as one event; copies of a text always are. Default 14. */
  readonly windowDays?: number
  /** A model that adds to what `same-event` knows. Default: none. */
  readonly embedder?: Embedder
  /** Chooses, of the reports that it is given, the one that represents the event. Default: {@link chooseCanonical}. */
  readonly canonical?: (reports: readonly Article[]) => Article
  /**
   * Called with each pair of reports that was nearly merged, at most three for each article, once the events of an `add`
   * are settled, the nearest first. Default: none, and near misses cost nothing.
   */
  readonly onNearMiss?: (miss: NearMiss) => void
}

/** {@link DedupOptions} with all that was left out filled in. */
export interface Settings extends Required<Omit<DedupOptions, 'embedder' | 'onNearMiss'>> {
  readonly onNearMiss: ((miss: NearMiss) => void) | null
}

/**
 * Whether something may be the `threshold` of {@link DedupOptions}: at -4 even reports that were never compared would be one
 * event, and above 6 not even copies of one text.
 */
export function isThreshold(value: unknown): value is number {
  return typeof value === 'number' && value > notCompared && value <= surest
}

/** Options with all that was left out filled in. Throws a RangeError for values that make no sense. */
export function settingsOf(options: DedupOptions): Settings {
  const windowDays = options.windowDays ?? defaultWindowDays
  if (typeof windowDays !== 'number' || !(windowDays > 0)) {
    throw new RangeError(
      `Expected \`windowDays\` to be a number of days above 0, got \`${windowDays}\`; leave it out for ${defaultWindowDays}`
    )
  }
  const threshold = options.threshold ?? defaultThreshold
  if (!isThreshold(threshold)) {
    throw new RangeError(
      `Expected \`threshold\` to be log-odds above ${notCompared} and up to ${surest}, got \`${threshold}\`; leave it out for ${defaultThreshold}`
    )
  }
  const {embedder} = options
  const chosen = options.strategies ?? strategies
  if (chosen.length === 0) {
    throw new RangeError('Expected `strategies` to have one at least, got none; leave them out for the ready-made ones')
  }
  return {
    strategies:
      embedder === undefined ? chosen : chosen.map((one) => (one === sameEvent ? sameEventWith(embedder) : one)),
    threshold,
    windowDays,
    canonical: options.canonical ?? chooseCanonical,
    onNearMiss: options.onNearMiss ?? null
  }
}

/** Hours between two dated reports beyond which they are not compared as one event. */
export function windowHours({windowDays}: Settings): number {
  return windowDays * 24
}
