// Learns the pair model of `same-event` and writes src/model/same-event.ts; prints what it is worth, cross-validated.
// usage: npm run train [-- --dry] (reads ../shared/eval beside the project, or the folder named in EVAL)
import {writeFileSync} from 'node:fs'
import {clusters} from '../src/engine/clusters.js'
import {featureNames} from '../src/engine/features.js'
import {bCubed} from '../src/metrics.js'
import {type Context, contexts, foldOf, type Pair} from './contexts.js'
import {type Example, type Linear, logisticRegression, logOdds} from './regression.js'

const folds = 5
/** Contexts that count less: text twins, which have a strategy of their own, and small indexes. */
const lesser = new Set(['variants', 'vmds in fives', 'ecb in fours'])
const ridge = 0.001
const thresholds = [-1.5, -1, -0.5, 0, 0.5, 1, 1.5, 2, 2.5, 3]
const columns = featureNames.map((_, i) => i)

/** Weight of a context's positives and negatives. */
function examples(all: readonly Context[], take: (context: Context, pair: Pair) => boolean): readonly Example[] {
  return all.flatMap((context) => {
    const pairs = context.pairs.filter((pair) => take(context, pair))
    const weightOf = ({same, mates}: Pair): number => (same ? 1 / mates : 1)
    const sum = (same: boolean): number => pairs.filter((p) => p.same === same).reduce((s, p) => s + weightOf(p), 0)
    const [yes, no] = [sum(true), sum(false)]
    const share = lesser.has(context.name) ? 150 : 500
    return pairs.map(
      (pair): Example => ({x: pair.x, y: pair.same ? 1 : 0, weight: (share * weightOf(pair)) / (pair.same ? yes : no)})
    )
  })
}

function foldsOf({rows}: Context, {a, b}: Pair): readonly [number, number] {
  const [x, y] = [foldOf(rows[a]!, folds), foldOf(rows[b]!, folds)]
  return x < 0 ? [y, y] : y < 0 ? [x, x] : [Math.min(x, y), Math.max(x, y)]
}

/** Every pair is judged by a model that has seen no report of either's fold. */
function crossValidated(all: readonly Context[]): readonly (readonly number[])[] {
  const models = new Map<string, Linear>()
  const modelFor = (held: readonly [number, number]): Linear => {
    const key = held.join()
    const known = models.get(key)
    if (known !== undefined) return known
    const model = logisticRegression(
      examples(all, (context, pair) => !foldsOf(context, pair).some((fold) => held.includes(fold))),
      columns,
      ridge
    )
    models.set(key, model)
    return model
  }
  return all.map((context) => context.pairs.map((pair) => logOdds(modelFor(foldsOf(context, pair)), pair.x)))
}

/** B-cubed F1 of a context when its pairs have these log-odds. */
function quality({rows, graphs, pairs}: Context, scores: readonly number[], threshold: number): number {
  pairs.forEach(({entries: [x, y]}, i) => {
    x.near.get(y.number)!.logOdds = Math.max(-6, Math.min(6, scores[i]!))
  })
  const found = new Map<string, string>()
  for (const group of graphs.flatMap(({entries}) => clusters(entries, threshold))) {
    for (const entry of group) {
      for (const {source} of [entry.article, ...entry.copies]) found.set(source.id, group[0]!.article.id)
    }
  }
  // Noise counts against precision: every unlabelled article is an event of its own, and is not itself scored.
  const gold = new Map(rows.map(({id, cluster}) => [id, cluster ?? id]))
  return bCubed(
    gold,
    found,
    rows.filter(({cluster}) => cluster !== undefined).map(({id}) => id)
  ).f1
}

function report(title: string, all: readonly Context[], scores: readonly (readonly number[])[]): number {
  const table = all.map((context, c) => thresholds.map((threshold) => quality(context, scores[c]!, threshold)))
  console.log(`${title}\n${'threshold'.padEnd(20)}${thresholds.map((t) => String(t).padStart(7)).join('')}`)
  all.forEach((context, c) => {
    console.log(context.name.padEnd(20) + table[c]!.map((f1) => f1.toFixed(3).padStart(7)).join(''))
  })
  const means = thresholds.map((_, t) => table.reduce((sum, row) => sum + row[t]!, 0) / table.length)
  console.log(`${'mean'.padEnd(20)}${means.map((f1) => f1.toFixed(3).padStart(7)).join('')}\n`)
  return thresholds[means.indexOf(Math.max(...means))]!
}

const all = contexts()
for (const {name, rows, pairs, recall} of all) {
  console.log(
    `${name}: ${rows.length} articles, ${pairs.length} candidate pairs, ${(100 * recall).toFixed(2)} % of the gold pairs among them`
  )
}
const threshold = report('cross-validated', all, crossValidated(all))
const model = logisticRegression(
  examples(all, () => true),
  columns,
  ridge
)
report(
  'on the data it was learnt from',
  all,
  all.map((context) => context.pairs.map(({x}) => logOdds(model, x)))
)
for (const c of columns) console.log(featureNames[c]!.padEnd(30), model.weights[c]!.toFixed(2).padStart(8))
if (!process.argv.includes('--dry')) {
  writeFileSync(
    new URL('../src/model/same-event.ts', import.meta.url),
    `/** The pair model of \`same-event\`: written by train/train.ts; do not edit. */
export const model: {readonly bias: number; readonly threshold: number; readonly weights: readonly number[]} = {
  bias: ${model.bias.toFixed(4)},
  threshold: ${threshold},
  weights: [${model.weights.map((weight) => weight.toFixed(4)).join(', ')}]
}
`
  )
}
