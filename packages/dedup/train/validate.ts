// What a model is worth on pairs that it has not seen.

import {handicapOf} from '../src/engine/base-rate/base-rates.js'
import {handicapsAmong} from '../src/engine/base-rate/estimate.js'
import {clusters, component} from '../src/engine/clusters/clusters.js'
import type {Entry} from '../src/engine/entry.js'
import {surest} from '../src/engine/log-odds.js'
import {setLogOdds} from '../src/engine/near.js'
import {bCubed, type Score} from '../src/metrics.js'
import {defaultThreshold} from '../src/options.js'
import {type Context, foldOf, type Pair} from './contexts.js'
import {learn, lesser, type Model, scoreOf, type Take} from './learn.js'

const folds = 5
/** Log-odds that are tried. Beyond 2 there is little left to gain in precision, and each step costs small indexes recall. */
export const thresholds: readonly number[] = [0, 0.25, 0.5, 0.75, 1, 1.25, 1.5, 1.75, 2]
/** What recall counts beside precision in the choice of the threshold: a wrong merge is worse than a missed one. */
const worthOfRecall = 0.5
/** A third of the standard error of these figures: what is less than that below the best counts as good as the best. */
const asGood = 0.001

function foldsOf({rows}: Context, {a, b}: Pair, parting: number): readonly [number, number] {
  const [x, y] = [foldOf(rows[a]!, folds, parting), foldOf(rows[b]!, folds, parting)]
  return x < 0 ? [y, y] : y < 0 ? [x, x] : [Math.min(x, y), Math.max(x, y)]
}

/** Log-odds by context and pair. */
export type Scores = readonly (readonly number[])[]

/** Every pair is judged by a model that has seen no report of either's fold. */
export function crossValidated(all: readonly Context[], start: Model, parting: number): Scores {
  const models = new Map<string, Model>()
  const modelFor = (held: readonly [number, number]): Model => {
    const key = held.join()
    const known = models.get(key)
    if (known !== undefined) return known
    const unseen: Take = (context, pair) => !foldsOf(context, pair, parting).some((fold) => held.includes(fold))
    const model = learn(all, unseen, start)
    models.set(key, model)
    return model
  }
  return all.map((context) => context.pairs.map((pair) => scoreOf(modelFor(foldsOf(context, pair, parting)), pair)))
}

/** Quality of a context. */
interface Quality extends Score {
  /** Reports in one event with noise. */
  readonly hurt: number
}

/** Quality when the pairs of a context have these log-odds, moved so that `threshold` becomes the default one. */
function quality(context: Context, scores: readonly number[], threshold: number): Quality {
  put(context, (i) => scores[i]! - threshold + defaultThreshold)
  return found(context)
}

/** The same at the default threshold, when every index also loses what its base rate asks for. */
export function fittedQuality(context: Context, scores: readonly number[]): Quality {
  put(context, (i) => scores[i]!)
  const handicaps = context.graphs.map(({entries}) => handicapsAmong(entries))
  put(context, (i) => {
    const {a, entries} = context.pairs[i]!
    return scores[i]! - handicapOf(handicaps[context.indexes[a]!]!, ...entries)
  })
  return found(context)
}

/** Gives the pairs of a context these log-odds, but for those that are settled without the model. */
function put({pairs}: Context, logOddsOf: (pair: number) => number): void {
  pairs.forEach(({entries: [x, y], settled}, i) => {
    const logOdds = Math.max(-surest, Math.min(surest, logOddsOf(i)))
    setLogOdds(x, y, settled === 'vetoed' ? -surest : settled === 'twins' ? surest : logOdds)
  })
}

/** Quality of the events that the log-odds of a context make. */
function found({rows, indexes, graphs}: Context): Quality {
  const eventOf = new Map<string, string>()
  graphs.forEach(({entries}, n) => {
    for (const group of parted(entries)) {
      for (const entry of group) {
        for (const {source} of [entry.read(), ...entry.copies])
          eventOf.set(`${n} ${source.id}`, `${n} ${group[0]!.number}`)
      }
    }
  })
  const keyed = rows.map((row, i) => ({key: `${indexes[i]} ${row.id}`, n: indexes[i], cluster: row.cluster}))
  // Noise counts against precision: every unlabelled article is an event of its own, and is not itself scored.
  const gold = new Map(keyed.map(({key, n, cluster}) => [key, cluster === undefined ? key : `${n} ${cluster}`]))
  const noisy = new Set(keyed.filter(({cluster}) => cluster === undefined).map(({key}) => eventOf.get(key)))
  const scored = keyed.filter(({cluster}) => cluster !== undefined).map(({key}) => key)
  return {...bCubed(gold, eventOf, scored), hurt: scored.filter((key) => noisy.has(eventOf.get(key))).length}
}

function parted(entries: readonly Entry[]): readonly (readonly Entry[])[] {
  const seen = new Set<Entry>()
  return entries.flatMap((entry) => {
    if (seen.has(entry)) return []
    const members = component(entry, entries, defaultThreshold, new Map())
    for (const member of members) seen.add(member)
    return clusters(members, defaultThreshold)
  })
}

/** Quality by context and threshold. */
export type Table = readonly (readonly Quality[])[]

/** The quality of pairs that are scored so. */
export function tableOf(all: readonly Context[], scores: Scores): Table {
  return all.map((context, c) => thresholds.map((threshold) => quality(context, scores[c]!, threshold)))
}

/** The mean of several tables. */
export function meanTable(tables: readonly Table[]): Table {
  const mean = (c: number, t: number, what: keyof Quality): number =>
    tables.reduce((sum, table) => sum + table[c]![t]![what], 0) / tables.length
  return tables[0]!.map((row, c) =>
    row.map((_, t) => ({
      precision: mean(c, t, 'precision'),
      recall: mean(c, t, 'recall'),
      f1: mean(c, t, 'f1'),
      hurt: mean(c, t, 'hurt')
    }))
  )
}

/**
 * The threshold of a kind of language: the highest at which the mean over its contexts of the weighed harmonic mean of
 * precision and recall (F of beta² = `worthOfRecall`, van Rijsbergen 1979), smoothed over its neighbours, is as good as
 * the best.
 */
export function bestThreshold(all: readonly Context[], table: Table, syllabic: boolean): number {
  const rows = table.filter((_, c) => all[c]!.syllabic === syllabic && !lesser.has(all[c]!.name))
  const means = thresholds.map((_, t) => rows.reduce((sum, row) => sum + weighed(row[t]!), 0) / rows.length)
  const smooth = means.map((value, t) => (2 * value + (means[t - 1] ?? value) + (means[t + 1] ?? value)) / 4)
  return thresholds.findLast((_, t) => smooth[t]! >= Math.max(...smooth) - asGood)!
}

function weighed({precision, recall}: Score): number {
  return ((1 + worthOfRecall) * precision * recall) / (worthOfRecall * precision + recall)
}
