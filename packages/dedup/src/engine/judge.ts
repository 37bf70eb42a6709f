import type {Relation} from '@copydesk/core'
import {relationOf, type Strategy} from '../strategy.js'
import {veto} from '../veto.js'
import {type Comparison, compare, outlook} from './compare.js'
import type {Entry} from './entry.js'
import {surest, toLogOdds} from './log-odds.js'

/** What all strategies together say about a pair. */
export interface Judgement {
  readonly comparison: Comparison
  /** The first strategy, in the order given, whose score reaches its threshold; null where none does. */
  readonly strategy: Strategy | null
  readonly relation: Relation | null
  /** The score of that strategy, or the best of all, 0 where the pair is vetoed; 0 to 1. */
  readonly score: number
  /** The strategy that links the pair or came nearest to that, and its score, whatever a veto says. */
  readonly nearest: {readonly strategy: Strategy; readonly score: number}
  /** The score as log-odds; negative where the pair is vetoed. */
  readonly logOdds: number
  readonly vetoed: string | null
}

/** Asks the strategies in turn about a pair, then for a veto. */
export function judge(strategies: readonly Strategy[], a: Entry, b: Entry): Judgement {
  const comparison = compare(a, b)
  let nearest = {strategy: strategies.at(-1)!, score: 0}
  for (const strategy of strategies) {
    const score = strategy.score(comparison)
    if (score === null) continue
    if (score >= strategy.threshold) return linked(comparison, strategy, score)
    if (score > nearest.score) nearest = {strategy, score}
  }
  const {score} = nearest
  return {comparison, strategy: null, relation: null, score, nearest, logOdds: toLogOdds(score), vetoed: null}
}

/** Whether no strategy has anything to say on a pair with this cosine: asked first, since little has to be read for it. */
export function areSilent(strategies: readonly Strategy[], a: Entry, b: Entry, cosine: number): boolean {
  for (const {isSilent} of strategies) if (isSilent === undefined || !isSilent(a, b, cosine)) return false
  return true
}

/**
 * Whether a pair with this cosine could, by the best it may turn out to be, be linked by a strategy or have log-odds
 * above `least`. Says yes too often, never no where {@link judge} would say otherwise.
 */
export function mayReach(strategies: readonly Strategy[], a: Entry, b: Entry, cosine: number, least: number): boolean {
  if (areSilent(strategies, a, b, cosine)) return false
  const best = outlook(a, b, cosine)
  for (const strategy of strategies) {
    const score = strategy.score(best)
    if (score !== null && (score >= strategy.threshold || toLogOdds(score) > least)) return true
  }
  return false
}

function linked(comparison: Comparison, strategy: Strategy, score: number): Judgement {
  const nearest = {strategy, score}
  const vetoed = strategy.name === 'exact' ? null : veto(comparison)
  if (vetoed !== null) return {comparison, strategy: null, relation: null, score: 0, nearest, logOdds: -surest, vetoed}
  // The same text is the same event, however much of it is shared.
  const logOdds = strategy.same === 'text' ? surest : toLogOdds(score)
  return {comparison, strategy, relation: relationOf(strategy, comparison), score, nearest, logOdds, vetoed}
}
