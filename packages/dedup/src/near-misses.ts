import type {Comparison} from './engine/compare.js'
import type {Judgement} from './engine/judge.js'
import {roundScore} from './round.js'
import type {Strategy} from './strategy.js'

/** Two reports that are nearly one event but were kept apart, and why. */
export interface NearMiss {
  /** Article ids; the report that was known first stands first. */
  readonly a: string
  readonly b: string
  /** The strategy that came nearest to a link. */
  readonly strategy: string
  /** What it scored, 0 to 1. */
  readonly score: number
  /** The least score with which it links two reports, 0 to 1. */
  readonly threshold: number
  /** What the veto said that overruled the score; null where the score, or the other reports of the events, kept them apart. */
  readonly vetoed: string | null
  /** One sentence: what kept them apart, and the evidence. */
  readonly because: string
}

/** Near misses of one article at most. */
const perArticle = 3
/** Log-odds below the threshold of the index from which on a pair is no near miss any more. */
const near = 1.5

/** A pair that may be a near miss. */
export interface NearPair {
  /** Numbers of two entries. */
  readonly a: number
  readonly b: number
  /** How near; what a veto kept apart is as near as can be: at the threshold of the index. */
  readonly logOdds: number
}

/** A pair that may be a near miss, with what was said of it while its surroundings were known. */
export interface JudgedPair extends NearPair {
  /** The strategy that came nearest to a link, and its score, 0 to 1. */
  readonly strategy: Strategy
  readonly score: number
  readonly vetoed: string | null
}

/** Whether a pair with these log-odds may be a near miss of an index with this threshold, should its reports come to stand in two events. */
export function isNear(logOdds: number, threshold: number): boolean {
  return logOdds > leastNear(threshold)
}

/** Log-odds above which a pair may be a near miss. */
export function leastNear(threshold: number): number {
  return threshold - near
}

/** What is kept of a judgement in an index with this threshold. */
export function judgedPair({comparison, nearest, vetoed, logOdds}: Judgement, threshold: number): JudgedPair {
  return {
    a: comparison.a.number,
    b: comparison.b.number,
    logOdds: vetoed === null ? logOdds : threshold,
    strategy: nearest.strategy,
    score: nearest.score,
    vetoed
  }
}

/**
 * The near misses among pairs once the events are settled: the nearest pair of every two events, those with the highest
 * log-odds first, no article in more than three. `eventOf` gives a number for the event of an entry.
 */
export function nearMisses<Pair extends NearPair>(
  pairs: readonly Pair[],
  eventOf: (entry: number) => number
): readonly Pair[] {
  const ordered = [...pairs].sort((x, y) => y.logOdds - x.logOdds || x.a - y.a || x.b - y.b)
  const count = new Map<number, number>()
  const seen = new Set<string>()
  const found: Pair[] = []
  for (const pair of ordered) {
    const {a, b} = pair
    const [one, other] = [eventOf(a), eventOf(b)].sort((x, y) => x - y)
    const key = `${one} ${other}`
    if (one === other || seen.has(key)) continue
    const [countA, countB] = [count.get(a) ?? 0, count.get(b) ?? 0]
    if (countA >= perArticle || countB >= perArticle) continue
    seen.add(key)
    count.set(a, countA + 1)
    count.set(b, countB + 1)
    found.push(pair)
  }
  return found
}

/** A near miss in words, from its articles and what was said of them in an index with this threshold. */
export function describeMiss(
  comparison: Comparison,
  {strategy, score, vetoed}: Pick<JudgedPair, 'strategy' | 'score' | 'vetoed'>,
  leastOdds: number
): NearMiss {
  const threshold = strategy.same === 'text' ? strategy.threshold : 1 / (1 + Math.exp(-leastOdds))
  return {
    a: comparison.a.id,
    b: comparison.b.id,
    strategy: strategy.name,
    score: roundScore(score),
    threshold: roundScore(threshold),
    vetoed,
    because: `${keptApart(vetoed, score, threshold)}; ${strategy.explain(comparison)}`
  }
}

function keptApart(vetoed: string | null, score: number, threshold: number): string {
  if (vetoed !== null) return `vetoed: ${vetoed}`
  if (score < threshold) return `scores ${roundScore(score)}, below ${roundScore(threshold)}`
  return 'the other reports of the two events are not alike enough'
}
