// Learns the pair model of `same-event` and writes src/model/same-event.ts; prints what it is worth, cross-validated.
// usage: npm run train [-- --dry] (reads ../shared/eval beside the project, or the folder named in EVAL)
import {writeFileSync} from 'node:fs'
import {clusters} from '../src/engine/clusters.js'
import {featureNames, featureSigns} from '../src/engine/features.js'
import {bCubed} from '../src/metrics.js'
import {defaultThreshold} from '../src/options.js'
import {type Context, contexts, foldOf, type Pair} from './contexts.js'
import {type Example, type Linear, logisticRegression, logOdds} from './regression.js'

const folds = 5
const ridge = 0.00012
const thresholds = [-1.5, -1.25, -1, -0.75, -0.5, -0.25, 0, 0.25, 0.5, 0.75, 1, 1.25, 1.5, 1.75, 2]
/** Differences of B-cubed F1 below this are chance. */
const chance = 0.00075
/** Contexts that count less: text twins, which have a strategy of their own, and small indexes. */
const lesser = new Set(['variants, cleaned', 'vmds in fives', 'ecb in fours'])

/** Pairs as examples, but for those that a veto decides: contexts weigh the same, and in each those of one event as much as the others. */
function examples(all: readonly Context[], take: (context: Context, pair: Pair) => boolean): readonly Example[] {
  return all.flatMap((context) => {
    const pairs = context.pairs.filter((pair) => !pair.vetoed && take(context, pair))
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

function foldsOf({rows}: Context, {a, b}: Pair): readonly [number, number] {
  const [x, y] = [foldOf(rows[a]!, folds), foldOf(rows[b]!, folds)]
  return x < 0 ? [y, y] : y < 0 ? [x, x] : [Math.min(x, y), Math.max(x, y)]
}

/** Every pair is judged by a model that has seen no report of either's fold. */
function crossValidated(all: readonly Context[], start: Linear): readonly (readonly number[])[] {
  const models = new Map<string, Linear>()
  const modelFor = (held: readonly [number, number]): Linear => {
    const key = held.join()
    const known = models.get(key)
    if (known !== undefined) return known
    const unseen = (context: Context, pair: Pair): boolean =>
      !foldsOf(context, pair).some((fold) => held.includes(fold))
    const model = logisticRegression(examples(all, unseen), featureSigns, ridge, start)
    models.set(key, model)
    return model
  }
  return all.map((context) => context.pairs.map((pair) => logOdds(modelFor(foldsOf(context, pair)), pair.x)))
}

/** B-cubed F1 of a context when its pairs have these log-odds, moved so that `threshold` becomes the default one. */
function quality({rows, graphs, pairs}: Context, scores: readonly number[], threshold: number): number {
  pairs.forEach(({entries: [x, y], vetoed}, i) => {
    const logOdds = scores[i]! - threshold + defaultThreshold
    x.near.get(y.number)!.logOdds = vetoed ? -6 : Math.max(-6, Math.min(6, logOdds))
  })
  const found = new Map<string, string>()
  for (const group of graphs.flatMap(({entries}) => clusters(entries, defaultThreshold))) {
    for (const entry of group) {
      for (const {source} of [entry.article, ...entry.copies]) found.set(source.id, group[0]!.article.id)
    }
  }
  // Noise counts against precision: every unlabelled article is an event of its own, and is not itself scored.
  const gold = new Map(rows.map(({id, cluster}) => [id, cluster ?? id]))
  const scored = rows.filter(({cluster}) => cluster !== undefined).map(({id}) => id)
  return bCubed(gold, found, scored).f1
}

/** Prints quality by context and threshold; gives the table. */
function report(
  title: string,
  all: readonly Context[],
  scores: readonly (readonly number[])[]
): readonly (readonly number[])[] {
  const table = all.map((context, c) => thresholds.map((threshold) => quality(context, scores[c]!, threshold)))
  const print = (name: string, cells: readonly string[]): void => {
    console.log(name.padEnd(28) + cells.map((cell) => cell.padStart(7)).join(''))
  }
  console.log(title)
  print('threshold', thresholds.map(String))
  for (const [c, {name}] of all.entries())
    print(
      name,
      table[c]!.map((f1) => f1.toFixed(3))
    )
  console.log()
  return table
}

/**
 * The threshold for one kind of language: the highest at which the mean quality of its contexts, smoothed over its
 * neighbours, is as good as the best but for chance, since a wrong merge is worse than a missed one.
 */
function bestThreshold(all: readonly Context[], table: readonly (readonly number[])[], syllabic: boolean): number {
  const rows = table.filter((_, c) => all[c]!.syllabic === syllabic && !lesser.has(all[c]!.name))
  const means = thresholds.map((_, t) => rows.reduce((sum, row) => sum + row[t]!, 0) / rows.length)
  const smooth = means.map((value, t) => (2 * value + (means[t - 1] ?? value) + (means[t + 1] ?? value)) / 4)
  const least = Math.max(...smooth) - chance
  return thresholds[smooth.findLastIndex((value) => value >= least)]!
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
const learnt = logisticRegression(
  examples(all, () => true),
  featureSigns,
  ridge
)
const table = report('cross-validated', all, crossValidated(all, learnt))
const [letters, syllables] = [bestThreshold(all, table, false), bestThreshold(all, table, true)]
console.log(`thresholds: letters ${letters}, syllables ${syllables}`)
// The thresholds go into the biases, so that the default serves both kinds of language.
const weights = [...learnt.weights.slice(0, -1), learnt.weights.at(-1)! - (syllables - letters)]
const model: Linear = {bias: learnt.bias - letters + defaultThreshold, weights}
report(
  'on the data it was learnt from',
  all,
  all.map(({pairs}) => pairs.map(({x}) => logOdds(model, x)))
)
for (const [i, name] of featureNames.entries()) console.log(name.padEnd(50), weights[i]!.toFixed(2).padStart(8))
if (!process.argv.includes('--dry')) {
  writeFileSync(
    new URL('../src/model/same-event.ts', import.meta.url),
    `/** The pair model of \`same-event\`: log-odds = bias + weights · features. Written by train/train.ts; do not edit. */
export const model: {readonly bias: number; readonly weights: readonly number[]} = {
  bias: ${model.bias.toFixed(4)},
  weights: [
${filled(weights.map((weight) => String(Number(weight.toFixed(4)))))}
  ]
}
`
  )
}
