// Why the reports of an event are one: the links of its record.
import type {Link} from '@copydesk/core'
import type {Comparison} from '../engine/compare.js'
import type {Entry} from '../engine/entry.js'
import {type Judgement, judge} from '../engine/judge.js'
import {outOfReach, positionOf} from '../engine/near.js'
import {timeApart} from '../explain.js'
import type {Settings} from '../options.js'
import {roundScore} from '../round.js'
import {textRelation} from '../strategy.js'

/** A link that holds an event together, and whether its two reports would be one event by themselves. */
export interface TreeLink {
  /** Of the report that was in the tree before, and of the one that the link adds to it. */
  readonly judgement: Judgement
  readonly alone: boolean
}

/**
 * The links that hold an event together: a spanning tree of the surest ones, grown from the canonical report as by
 * R. C. Prim (1957).
 */
export function spanningTree(members: readonly Entry[], canonical: Entry, settings: Settings): readonly TreeLink[] {
  const tree: TreeLink[] = []
  const inside = new Set<Entry>([canonical])
  const best = new Map<Entry, {from: Entry; logOdds: number}>()
  const offer = (from: Entry): void => {
    for (const to of members) {
      const at = positionOf(from.near, to.number)
      if (at < 0 || inside.has(to)) continue
      const logOdds = from.near.logOdds[at]!
      if (logOdds <= (best.get(to)?.logOdds ?? Number.NEGATIVE_INFINITY)) continue
      best.set(to, {from, logOdds})
    }
  }
  offer(canonical)
  while (inside.size < members.length) {
    let next: Entry | null = null
    for (const [entry, {logOdds}] of best) {
      if (!inside.has(entry) && (next === null || logOdds > best.get(next)!.logOdds)) next = entry
    }
    const joined = next ?? members.find((entry) => !inside.has(entry))!
    const {from, logOdds} = best.get(joined) ?? {from: canonical, logOdds: outOfReach}
    tree.push({judgement: judge(settings.strategies, from, joined), alone: logOdds >= settings.threshold})
    inside.add(joined)
    offer(joined)
  }
  return tree
}

/** Members that have the canonical report's text, directly or by a chain of copies. */
export function membersWithText(tree: readonly TreeLink[], canonical: Entry): ReadonlySet<Entry> {
  const twins = new Set<Entry>([canonical])
  for (const {
    judgement: {comparison, strategy}
  } of tree) {
    if (strategy?.same === 'text' && twins.has(comparison.a)) twins.add(comparison.b)
  }
  return twins
}

/** The record of a link. */
export function linkOf({judgement, alone}: TreeLink): Link {
  const {comparison, strategy, nearest, relation, score} = judgement
  const evidence = strategy ?? (alone ? nearest.strategy : null)
  return {
    a: comparison.a.id,
    b: comparison.b.id,
    strategy: evidence?.name ?? 'same-event',
    relation: relation ?? 'same-event',
    score: roundScore(score),
    because: evidence?.explain(comparison) ?? throughOthers(comparison)
  }
}

function throughOthers(pair: Comparison): string {
  return ['through other reports of the event', timeApart(pair)].filter(Boolean).join('; ')
}

/** The links between the sources of one record. */
export function copyLinks(members: readonly Entry[]): readonly Link[] {
  return members.flatMap(({id, read, copies}) =>
    copies.map((copy) => ({
      a: id,
      b: copy.id,
      strategy: 'exact',
      relation: textRelation(read().source.outlet, copy.source.outlet),
      score: 1,
      because: `the same headline and text, from \`${read().source.id}\` and \`${copy.source.id}\``
    }))
  )
}
