import type {Entry} from '../entry.js'
import {surest} from '../log-odds.js'
import {averageLink, type Edge} from './average-link.js'
import type {Identity} from './identity.js'

/** Log-odds of a pair that was not even a candidate. */
export const notCompared = -4

/** Entries that can be reached from `start` over pairs that speak for one event, or over an event they are in. */
export function component(
  start: Entry,
  entries: readonly Entry[],
  threshold: number,
  eventOf: ReadonlyMap<Entry, Identity>
): readonly Entry[] {
  const seen = new Set<Entry>([start])
  for (const entry of seen) {
    const {numbers, logOdds, count} = entry.near
    for (let p = 0; p < count; p++) if (logOdds[p]! >= threshold) seen.add(entries[numbers[p]!]!)
    for (const mate of eventOf.get(entry)?.members ?? []) seen.add(mate)
  }
  return [...seen].sort((a, b) => a.number - b.number)
}

/**
 * Parts a component into events. What is surest of all, such as text twins, is joined first and then counts as one report,
 * so that a wire story with a hundred copies does not outvote the rest; then average link over the log-odds.
 */
export function clusters(members: readonly Entry[], threshold: number): readonly (readonly Entry[])[] {
  const twins = joinTwins(members)
  const edges = meanEdges(members, twins)
  const labels = averageLink(members.length, edges, {threshold, missing: notCompared})
  const groups = new Map<number, Entry[]>()
  members.forEach((entry, i) => {
    const label = labels[twins[i]!]!
    const group = groups.get(label)
    if (group === undefined) groups.set(label, [entry])
    else group.push(entry)
  })
  return [...groups.values()]
}

/** For each member the position of the first member with its text. */
function joinTwins(members: readonly Entry[]): Int32Array {
  const position = new Map(members.map((entry, i) => [entry.number, i]))
  const label = Int32Array.from(members, (_, i) => i)
  const find = (i: number): number => {
    let root = i
    while (label[root] !== root) root = label[root]!
    return root
  }
  members.forEach((entry, i) => {
    const {numbers, logOdds, count} = entry.near
    for (let p = 0; p < count; p++) {
      if (logOdds[p]! < surest) continue
      const j = position.get(numbers[p]!)
      if (j === undefined) continue
      const [x, y] = [find(i), find(j)]
      label[Math.max(x, y)] = Math.min(x, y)
    }
  })
  return label.map((_, i) => find(i))
}

function meanEdges(members: readonly Entry[], twins: Int32Array): readonly Edge[] {
  const position = new Map(members.map((entry, i) => [entry.number, i]))
  const sums = new Map<number, {a: number; b: number; sum: number; count: number}>()
  members.forEach((entry, i) => {
    const {numbers, logOdds, count} = entry.near
    for (let p = 0; p < count; p++) {
      const j = position.get(numbers[p]!)
      if (j === undefined || j <= i || twins[i] === twins[j]) continue
      const a = Math.min(twins[i]!, twins[j]!)
      const b = Math.max(twins[i]!, twins[j]!)
      const key = a * members.length + b
      const known = sums.get(key)
      if (known === undefined) sums.set(key, {a, b, sum: logOdds[p]!, count: 1})
      else {
        known.sum += logOdds[p]!
        known.count++
      }
    }
  })
  return [...sums.values()].map(({a, b, sum, count}) => ({a, b, score: sum / count}))
}
