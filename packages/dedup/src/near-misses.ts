import type {Entry} from './engine/entry.js'
import type {Identity} from './engine/identity.js'
import {type Judgement, judge} from './engine/links.js'
import type {Settings} from './options.js'

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

/** A pair that may be a near miss, and how near. */
interface Candidate {
  readonly a: Entry
  readonly b: Entry
  readonly logOdds: number
}

/**
 * The near misses of `fresh` entries once the events are settled: the nearest pair of every two events, those with the
 * highest log-odds first, no article in more than three. `vetoed` are the pairs of which a veto kept a link.
 */
export function nearMisses(
  fresh: Iterable<Entry>,
  vetoed: readonly Judgement[],
  entries: readonly Entry[],
  eventOf: ReadonlyMap<Entry, Identity>,
  settings: Settings
): readonly NearMiss[] {
  const pairs: Candidate[] = vetoed.map(({comparison: {a, b}}) => ({a, b, logOdds: settings.threshold}))
  for (const a of fresh) {
    for (const [number, {logOdds}] of a.near) {
      if (logOdds > settings.threshold - near) pairs.push({a, b: entries[number]!, logOdds})
    }
  }
  const ordered = pairs.map(({a, b, logOdds}) => (a.number < b.number ? {a, b, logOdds} : {a: b, b: a, logOdds}))
  ordered.sort((x, y) => y.logOdds - x.logOdds || x.a.number - y.a.number || x.b.number - y.b.number)
  const count = new Map<Entry, number>()
  const seen = new Set<string>()
  const found: NearMiss[] = []
  for (const {a, b} of ordered) {
    const events = [eventOf.get(a)!, eventOf.get(b)!].map(({founded}) => founded).sort((x, y) => x - y)
    const key = events.join()
    if (events[0] === events[1] || seen.has(key)) continue
    const [countA, countB] = [count.get(a) ?? 0, count.get(b) ?? 0]
    if (countA >= perArticle || countB >= perArticle) continue
    seen.add(key)
    count.set(a, countA + 1)
    count.set(b, countB + 1)
    found.push(describe(judge(settings.strategies, a, b), settings))
  }
  return found
}

function describe({comparison, nearest, vetoed}: Judgement, settings: Settings): NearMiss {
  const {strategy, score} = nearest
  const least = Math.max(strategy.threshold, 1 / (1 + Math.exp(-settings.threshold)))
  const threshold = strategy.same === 'text' ? strategy.threshold : least
  return {
    a: comparison.a.article.id,
    b: comparison.b.article.id,
    strategy: strategy.name,
    score: round(score),
    threshold: round(threshold),
    vetoed,
    because: `${keptApart(vetoed, score, threshold)}; ${strategy.explain(comparison)}`
  }
}

function keptApart(vetoed: string | null, score: number, threshold: number): string {
  if (vetoed !== null) return `vetoed: ${vetoed}`
  if (score < threshold) return `scores ${round(score)}, below ${round(threshold)}`
  return 'the other reports of the two events are not alike enough'
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000
}
