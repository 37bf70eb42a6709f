// What an index holds between two calls, and how it goes on when articles have come: their pairs are scored, the components
// that they touch are clustered again, and the new groups get the identities of the events they continue.
import type {Article} from '@copydesk/core'
import {isNear, leastNear, type NearPair} from '../../near-misses.js'
import {type Settings, windowHours} from '../../options.js'
import {readToScore} from '../ahead.js'
import {type Handicaps, noHandicaps} from '../base-rate/base-rates.js'
import {handicapsIn, withHandicaps} from '../base-rate/estimate.js'
import {clusters, component} from '../clusters/clusters.js'
import {type Identity, inheritIdentities, type Register} from '../clusters/identity.js'
import {cosine} from '../compare.js'
import {type Entry, knownCosine} from '../entry.js'
import {judge, mayReach} from '../judge.js'
import {outOfReach, partners, scoreInside, setLogOdds} from '../near.js'
import {addArticles, createGraph, type Graph, refresh, renew} from './graph.js'

/** An index in memory. */
export interface Live {
  /** With what its pairs lose. */
  settings: Settings
  /** As found when their cosines were last brought up to date. */
  handicaps: Handicaps
  readonly graph: Graph
  readonly eventOf: Map<Entry, Identity>
  readonly register: Register
  /** Pairs that a veto kept apart since they were last asked for, where somebody asks for near misses. */
  vetoed: (readonly [Entry, Entry])[]
}

/** An index without articles. */
export function createLive(given: Settings, handicaps: Handicaps = noHandicaps): Live {
  const graph = createGraph(given.strategies, windowHours(given))
  const register = {next: 0, ids: new Set<string>()}
  return {settings: withHandicaps(given, handicaps), handicaps, graph, eventOf: new Map(), register, vetoed: []}
}

/** All events, the oldest first. */
export function identities({eventOf}: Live): readonly Identity[] {
  return [...new Set(eventOf.values())].sort((a, b) => a.founded - b.founded)
}

/** What became of articles that an index was given. */
export interface Taken {
  /** Their entries: new ones, and those that got one more source. */
  readonly touched: readonly Entry[]
  /** The events whose members changed. */
  readonly changed: Set<Identity>
}

/** Takes articles in, in the order in which they are to be numbered, and settles the events that they touch. */
export function takeIn(live: Live, articles: readonly Article[]): Taken {
  const {graph} = live
  const touched = addArticles(graph, articles)
  const before = graph.renewedAt
  const renewed = renew(graph, touched)
  if (graph.renewedAt !== before) refit(live)
  return {touched, changed: recluster(live, new Set([...touched, ...renewed]))}
}

/** Finds anew what the pairs of an index lose. */
function refit(live: Live): void {
  live.handicaps = handicapsIn(live.settings, live.graph.entries)
  live.settings = withHandicaps(live.settings, live.handicaps)
}

/** Scores what `fresh` entries are near to and clusters their components again. Gives the events whose members changed. */
function recluster(live: Live, fresh: ReadonlySet<Entry>): Set<Identity> {
  const {graph, settings, eventOf} = live
  const changed = new Set<Identity>()
  const done = new Set<Entry>()
  scoreFresh(live, fresh)
  for (const entry of fresh) {
    if (done.has(entry)) continue
    const members = component(entry, graph.entries, settings.threshold, eventOf)
    for (const member of members) done.add(member)
    rescoreOld(live, members, fresh)
    scoreInside(members, (a, b) => score(live, a, b))
    const groups = clusters(members, settings.threshold)
    for (const identity of inheritIdentities(members, groups, eventOf, live.register)) changed.add(identity)
  }
  return changed
}

/** Takes the pairs of `fresh` entries that may be near misses now that their events are settled. */
export function takeNearPairs(live: Live, fresh: ReadonlySet<Entry>): readonly NearPair[] {
  const {settings} = live
  const pairs: NearPair[] = live.vetoed
    .filter(([a, b]) => fresh.has(a) || fresh.has(b))
    .map(([a, b]) => ({a: a.number, b: b.number, logOdds: settings.threshold}))
  live.vetoed = []
  for (const {number: own, near} of fresh) {
    for (let p = 0; p < near.count; p++) {
      const [number, logOdds] = [near.numbers[p]!, near.logOdds[p]!]
      if (!isNear(logOdds, settings.threshold)) continue
      pairs.push({a: Math.min(own, number), b: Math.max(own, number), logOdds})
    }
  }
  return pairs
}

function score({graph, settings, vetoed}: Live, entry: Entry, other: Entry): void {
  refresh(graph, entry)
  refresh(graph, other)
  const judgement = judge(settings.strategies, entry, other)
  setLogOdds(entry, other, judgement.logOdds)
  if (judgement.vetoed !== null && settings.onNearMiss !== null) vetoed.push([entry, other])
}

/** Most candidates share some words and nothing else: for those it is enough to know that they are no link. */
function scoreFresh(live: Live, fresh: ReadonlySet<Entry>): void {
  const {graph, settings} = live
  const {strategies, threshold} = settings
  for (const entry of fresh) {
    refresh(graph, entry)
    const numbers = partners(entry.near)
    readToScore(graph.entries, numbers, numbers.length)
    for (const [place, number] of numbers.entries()) {
      const other = graph.entries[number]!
      if (number < entry.number && fresh.has(other)) continue
      refresh(graph, other)
      const known = knownCosine(entry, other, place)
      const alike = Number.isNaN(known) ? cosine(entry, other) : known
      if (mayReach(strategies, entry, other, alike, leastNear(threshold))) score(live, entry, other)
      else setLogOdds(entry, other, outOfReach)
    }
  }
}

/** The neighbourhood of older articles has changed with the fresh ones, and with it what their likeness means. */
function rescoreOld(live: Live, members: readonly Entry[], fresh: ReadonlySet<Entry>): void {
  const here = new Set(members)
  for (const entry of members) {
    if (fresh.has(entry)) continue
    for (const number of partners(entry.near)) {
      const other = live.graph.entries[number]!
      if (number > entry.number && here.has(other) && !fresh.has(other)) score(live, entry, other)
    }
  }
}
