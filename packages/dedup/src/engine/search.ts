import type {Strategy} from '../strategy.js'
import {hoursApart} from '../text/moments.js'
import type {Entry} from './entry.js'
import {createPostings, type Postings} from './postings.js'
import {nthSmallest} from './select.js'

/** Keys with more articles than this say nothing and are not followed. */
const crowd = 20_000

/** Finds, without looking at all pairs, the articles that a new one may belong to. */
export interface Search {
  add(entry: Entry): void
  /** Numbers of candidate articles, each once, in no order. */
  candidates(entry: Entry): ReadonlySet<number>
}

/** `apart`: hours between two dates beyond which reports are no candidates for one event. Text twins are, at any time. */
export function createSearch(strategies: readonly Strategy[], entries: readonly Entry[], apart: number): Search {
  const postings = strategies.map(() => createPostings())
  let weights = new Float32Array(1024)
  let touched = new Uint32Array(1024)
  let ranked = new Uint32Array(1024)
  let order = new Float32Array(1024)
  let count = 0

  const enlarge = (size: number): void => {
    weights = new Float32Array(size)
    order = new Float32Array(size)
    touched = new Uint32Array(size)
    ranked = new Uint32Array(size)
  }
  const collect = (strategy: Strategy, index: Postings, entry: Entry, found: Set<number>): void => {
    const keys = strategy.keys(entry)
    const documents = index.documents()
    const stored = index.weights()
    for (let k = 0; k < keys.hash.length; k++) {
      const slot = index.find(keys.hash[k]!)
      if (slot < 0 || index.length(slot) > crowd) continue
      const weight = keys.weight === null ? 1 : keys.weight[k]!
      const end = index.start(slot) + index.length(slot)
      for (let at = index.start(slot); at < end; at++) {
        const document = documents[at]!
        if (weights[document] === 0) touched[count++] = document
        weights[document]! += weight * stored[at]!
      }
    }
    weights[entry.number] = 0
    heaviest(strategy, entry, found)
    for (let i = 0; i < count; i++) weights[touched[i]!] = 0
    count = 0
  }
  /** Of all that were touched, the heaviest in time: as many as the strategy looks at, the lower number on a tie. */
  const heaviest = (strategy: Strategy, entry: Entry, found: Set<number>): void => {
    let kept = 0
    for (let i = 0; i < count; i++) {
      const other = touched[i]!
      if (weights[other]! <= 0 || !inTime(strategy, entry, entries[other]!)) continue
      ranked[kept] = other
      order[kept++] = weights[other]!
    }
    const least = kept > strategy.limit ? nthSmallest(order, kept, kept - strategy.limit) : 0
    const best: number[] = []
    for (let i = 0; i < kept; i++) if (weights[ranked[i]!]! >= least) best.push(ranked[i]!)
    if (kept > strategy.limit) best.sort((x, y) => weights[y]! - weights[x]! || x - y)
    for (let i = 0; i < Math.min(best.length, strategy.limit); i++) found.add(best[i]!)
  }
  const inTime = (strategy: Strategy, a: Entry, b: Entry): boolean =>
    strategy.same === 'text' || !(hoursApart(a.sketch.when, b.sketch.when) > apart)

  return {
    add(entry): void {
      if (entry.number >= weights.length) enlarge(weights.length * 2)
      strategies.forEach((strategy, s) => {
        const keys = strategy.keys(entry)
        for (let k = 0; k < keys.hash.length; k++) {
          postings[s]!.add(keys.hash[k]!, entry.number, keys.weight === null ? 1 : keys.weight[k]!)
        }
      })
    },
    candidates(entry): ReadonlySet<number> {
      const found = new Set<number>()
      for (const [s, strategy] of strategies.entries()) collect(strategy, postings[s]!, entry, found)
      return found
    }
  }
}
