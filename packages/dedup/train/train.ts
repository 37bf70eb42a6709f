// Learns the pair model of `same-event` and writes src/model/same-event.ts; prints what it is worth, cross-validated.
// usage: npm run train [-- --dry] [--partings 3] (reads ../shared/eval beside the project, or the folder named in EVAL)
import {writeFileSync} from 'node:fs'
import {parseArgs} from 'node:util'
import {clusters, component} from '../src/engine/clusters.js'
import type {Entry} from '../src/engine/entry.js'
import {featureNames, featureSigns} from '../src/engine/features.js'
import {setLogOdds} from '../src/engine/near.js'
import {bCubed, type Score} from '../src/metrics.js'
import {defaultThreshold} from '../src/options.js'
import {type Context, contexts, foldOf, type Pair} from './contexts.js'
import {type Example, type Linear, logisticRegression, logOdds} from './regression.js'

const {values} = parseArgs({options: {dry: {type: 'boolean'}, partings: {type: 'string', default: '3'}}})

const folds = 5
/** Partings into folds whose mean is taken: one alone moves B³ by more than any choice made here is worth. */
const partings = Array.from({length: Number(values.partings)}, (_, i) => i)
const ridge = 0.00012
/**
 * Log-odds beyond which a pair of texts in syllables is decided: the second fit leaves those of the first out, since a
 * line bends for what lies far away from it, though nothing hangs on that. Cross-validated it gains .007 on vmds. Pairs
 * in letters all stay: on ecb it gains .004 on bare reports and loses .002 on cleaned ones, and it costs variants .02.
 */
const decided = 5
const thresholds = [-0.5, -0.25, 0, 0.25, 0.5, 0.75, 1, 1.25, 1.5, 1.75, 2, 2.25]
const cohesions = [0, 0.05, 0.1, 0.2]
/** What recall counts beside precision in the choice of threshold and cohesion: a wrong merge is worse than a missed one. */
const worthOfRecall = 0.5
/** Contexts that count less: text twins, which have a strategy of their own, and small indexes. */
const lesser = new Set(['variants, cleaned', 'vmds in fives', 'ecb in fours'])

type Take = (context: Context, pair: Pair) => boolean

/** Pairs as examples, but for those that a veto decides: contexts weigh the same, and in each those of one event as much as the others. */
function examples(all: readonly Context[], take: Take): readonly Example[] {
  return all.flatMap((context) => {
    const pairs = context.pairs.filter((pair) => pair.labelled && pair.settled !== 'vetoed' && take(context, pair))
    const weightOf = ({same, mates}: Pair): number => (same ? 1 / mates : 1)
    const sum = (same: boolean): number => pairs.filter((p) => p.same === same).reduce((s, p) => s + weightOf(p), 0)
    const [yes, no] = [sum(true), sum(false)]
    const share = lesser.has(context.name) ? 150 : 500
    return pairs.map((pair): Example => {
      const weight = (share * weightOf(pair)) / (pair.same ? yes : no)
      return {x: pair.x, y: pair.same ? 1 : 0, weight}
    })
  })
}

/** A fit of all pairs, and one of those that the first leaves open. */
interface Fits {
  readonly first: Linear
  readonly last: Linear
}

/** Fits twice; begins at fits of similar examples, where there are any. */
function learn(all: readonly Context[], take: Take, start?: Fits): Fits {
  const first = logisticRegression(examples(all, take), featureSigns, ridge, start?.first)
  const isOpen = ({x}: Pair): boolean => x.at(-1)! < 0.5 || Math.abs(logOdds(first, x)) < decided
  const open: Take = (context, pair) => take(context, pair) && isOpen(pair)
  return {first, last: logisticRegression(examples(all, open), featureSigns, ridge, start?.last ?? first)}
}

function foldsOf({rows}: Context, {a, b}: Pair, parting: number): readonly [number, number] {
  const [x, y] = [foldOf(rows[a]!, folds, parting), foldOf(rows[b]!, folds, parting)]
  return x < 0 ? [y, y] : y < 0 ? [x, x] : [Math.min(x, y), Math.max(x, y)]
}

/** Log-odds by context and pair. */
type Scores = readonly (readonly number[])[]

/** Every pair is judged by a model that has seen no report of either's fold. */
function crossValidated(all: readonly Context[], start: Fits, parting: number): Scores {
  const models = new Map<string, Linear>()
  const modelFor = (held: readonly [number, number]): Linear => {
    const key = held.join()
    const known = models.get(key)
    if (known !== undefined) return known
    const unseen: Take = (context, pair) => !foldsOf(context, pair, parting).some((fold) => held.includes(fold))
    const model = learn(all, unseen, start).last
    models.set(key, model)
    return model
  }
  return all.map((context) => context.pairs.map((pair) => logOdds(modelFor(foldsOf(context, pair, parting)), pair.x)))
}

/** Quality of a context. */
interface Quality extends Score {
  /** Reports in one event with noise. */
  readonly hurt: number
}

/** Quality when the pairs of a context have these log-odds, moved so that `threshold` becomes the default one. */
function quality(context: Context, scores: readonly number[], threshold: number, cohesion: number): Quality {
  const {rows, graphs, pairs} = context
  pairs.forEach(({entries: [x, y], settled}, i) => {
    const logOdds = Math.max(-6, Math.min(6, scores[i]! - threshold + defaultThreshold))
    setLogOdds(x, y, settled === 'vetoed' ? -6 : settled === 'twins' ? 6 : logOdds)
  })
  const found = new Map<string, string>()
  for (const {entries} of graphs) {
    for (const group of parted(entries, cohesion)) {
      for (const entry of group) {
        for (const {source} of [entry.article, ...entry.copies]) found.set(source.id, group[0]!.article.id)
      }
    }
  }
  // Noise counts against precision: every unlabelled article is an event of its own, and is not itself scored.
  const gold = new Map(rows.map(({id, cluster}) => [id, cluster ?? id]))
  const noisy = new Set(rows.filter(({cluster}) => cluster === undefined).map(({id}) => found.get(id)))
  const scored = rows.filter(({cluster}) => cluster !== undefined).map(({id}) => id)
  return {...bCubed(gold, found, scored), hurt: scored.filter((id) => noisy.has(found.get(id))).length}
}

function parted(entries: readonly Entry[], cohesion: number): readonly (readonly Entry[])[] {
  const seen = new Set<Entry>()
  return entries.flatMap((entry) => {
    if (seen.has(entry)) return []
    const members = component(entry, entries, defaultThreshold, new Map())
    for (const member of members) seen.add(member)
    return clusters(members, defaultThreshold, cohesion)
  })
}

/** Quality by context and threshold. */
type Table = readonly (readonly Quality[])[]

function tableOf(all: readonly Context[], scores: Scores, cohesion: number): Table {
  return all.map((context, c) => thresholds.map((threshold) => quality(context, scores[c]!, threshold, cohesion)))
}

function meanTable(tables: readonly Table[]): Table {
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

/** Prints F1, precision and the reports merged with noise. */
function print(title: string, all: readonly Context[], table: Table): void {
  const line = (name: string, cells: readonly string[]): void => {
    console.log(name.padEnd(28) + cells.map((cell) => cell.padStart(17)).join(''))
  }
  console.log(title)
  line('threshold', thresholds.map(String))
  for (const [c, {name}] of all.entries()) {
    line(
      name,
      table[c]!.map(({f1, precision, hurt}) => `${f1.toFixed(3)} ${precision.toFixed(3)} ${Number(hurt.toFixed(1))}`)
    )
  }
  console.log()
}

interface Choice {
  readonly threshold: number
  readonly worth: number
}

/**
 * The threshold that serves languages of letters and of syllables alike: where the mean over their contexts of the
 * weighed harmonic mean of precision and recall (F of beta² = `worthOfRecall`, van Rijsbergen 1979), smoothed over its
 * neighbours, is best. One for both, since one of its own for each follows chance.
 */
function bestThreshold(all: readonly Context[], table: Table): Choice {
  const meanOf = (syllabic: boolean, t: number): number => {
    const rows = table.filter((_, c) => all[c]!.syllabic === syllabic && !lesser.has(all[c]!.name))
    return rows.reduce((sum, row) => sum + weighed(row[t]!), 0) / rows.length
  }
  const means = thresholds.map((_, t) => (meanOf(true, t) + meanOf(false, t)) / 2)
  const smooth = means.map((value, t) => (2 * value + (means[t - 1] ?? value) + (means[t + 1] ?? value)) / 4)
  const worth = Math.max(...smooth)
  return {threshold: thresholds[smooth.lastIndexOf(worth)]!, worth}
}

function weighed({precision, recall}: Score): number {
  return ((1 + worthOfRecall) * precision * recall) / (worthOfRecall * precision + recall)
}

/** Numbers in lines of at most 120 characters, as the formatter would have them. */
function filled(numbers: readonly string[]): string {
  const lines: string[] = []
  for (const [i, number] of numbers.entries()) {
    const item = i < numbers.length - 1 ? `${number},` : number
    const last = lines.at(-1)
    if (last !== undefined && last.length + 1 + item.length <= 120) lines[lines.length - 1] = `${last} ${item}`
    else lines.push(`    ${item}`)
  }
  return lines.join('\n')
}

const all = contexts()
for (const {name, rows, pairs, recall} of all) {
  const share = (100 * recall).toFixed(2)
  console.log(
    `${name}: ${rows.length} articles, ${pairs.length} candidate pairs, ${share} % of the gold pairs among them`
  )
}
const learnt = learn(all, () => true)
const scores = partings.map((parting) => crossValidated(all, learnt, parting))
const choices = cohesions.map((cohesion) => {
  const table = meanTable(scores.map((one) => tableOf(all, one, cohesion)))
  print(`cross-validated, cohesion ${cohesion}, mean of ${partings.length} partings`, all, table)
  return {cohesion, ...bestThreshold(all, table)}
})
for (const {cohesion, threshold, worth} of choices) {
  console.log(`cohesion ${cohesion}: threshold ${threshold}, worth ${worth.toFixed(4)}`)
}
const chosen = choices.reduce((best, choice) => (choice.worth > best.worth ? choice : best))
// The threshold goes into the bias, so that the default serves.
const {weights} = learnt.last
const model: Linear = {bias: learnt.last.bias - chosen.threshold + defaultThreshold, weights}
const own = all.map(({pairs}) => pairs.map(({x}) => logOdds(model, x)))
print('on the data it was learnt from', all, tableOf(all, own, chosen.cohesion))
for (const [i, name] of featureNames.entries()) console.log(name.padEnd(50), weights[i]!.toFixed(2).padStart(8))
if (!values.dry) {
  writeFileSync(
    new URL('../src/model/same-event.ts', import.meta.url),
    `/**
 * The pair model of \`same-event\`: log-odds = bias + weights · features; \`cohesion\` is for the average link over them.
 * Written by train/train.ts; do not edit.
 */
export const model: {readonly bias: number; readonly cohesion: number; readonly weights: readonly number[]} = {
  bias: ${model.bias.toFixed(4)},
  cohesion: ${chosen.cohesion},
  weights: [
${filled(weights.map((weight) => String(Number(weight.toFixed(4)))))}
  ]
}
`
  )
}
