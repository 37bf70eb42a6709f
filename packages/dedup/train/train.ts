// Learns the pair model of `same-event` and writes src/model/same-event.ts; prints what it is worth, cross-validated.
// usage: npm run train [-- --dry] [--partings 6] (reads ../shared/eval beside the project, or the folder named in EVAL)
import {writeFileSync} from 'node:fs'
import {parseArgs} from 'node:util'
import {clusters, component} from '../src/engine/clusters/clusters.js'
import type {Entry} from '../src/engine/entry.js'
import {pieces, type Weighing} from '../src/engine/features.js'
import {setLogOdds} from '../src/engine/near.js'
import {bCubed, type Score} from '../src/metrics.js'
import {defaultThreshold} from '../src/options.js'
import {type Context, contexts, foldOf, type Pair} from './contexts.js'
import {type Example, logisticRegression, logOdds} from './regression.js'

const {values} = parseArgs({options: {dry: {type: 'boolean'}, partings: {type: 'string', default: '6'}}})

const folds = 5
/** Partings into folds whose mean is taken: one alone moves B³ by more than any choice made here is worth. */
const partings = Array.from({length: Number(values.partings)}, (_, i) => i)
/** Penalty per unit of squared weight, of standardised evidence and for every unit of weight of an example. */
const ridge = 0.0003
/** Log-odds that are tried. Beyond 2 there is little left to gain in precision, and each step costs small indexes recall. */
const thresholds = [0, 0.25, 0.5, 0.75, 1, 1.25, 1.5, 1.75, 2]
/** What recall counts beside precision in the choice of the threshold: a wrong merge is worse than a missed one. */
const worthOfRecall = 0.5
/** A third of the standard error of these figures: what is less than that below the best counts as good as the best. */
const asGood = 0.001
/** Contexts that count less: text twins, which have a strategy of their own, and small indexes. */
const lesser: ReadonlyMap<string, number> = new Map([
  ['variants, cleaned', 0.3],
  ['vmds, few', 0.3],
  ['ecb, few', 0.3]
])

type Take = (context: Context, pair: Pair) => boolean

/** Share of a pair that is in the kind of language that is learnt. */
type Kind = (pair: Pair) => number

/** Pairs as examples, but for those that a veto decides: contexts weigh the same, and in each those of one event as much as the others. */
function examples(all: readonly Context[], take: Take, kind: Kind): readonly Example[] {
  return all.flatMap((context) => {
    const pairs = context.pairs.filter((pair) => pair.labelled && pair.settled !== 'vetoed' && take(context, pair))
    const weightOf = ({same, mates}: Pair): number => (same ? 1 / mates : 1)
    const sum = (same: boolean): number => pairs.filter((p) => p.same === same).reduce((s, p) => s + weightOf(p), 0)
    const [yes, no] = [sum(true), sum(false)]
    const share = lesser.get(context.name) ?? 1
    return pairs
      .filter((pair) => kind(pair) > 0)
      .map((pair): Example => {
        const weight = (kind(pair) * share * weightOf(pair)) / (pair.same ? yes : no)
        return {x: pair.x, y: pair.same ? 1 : 0, weight}
      })
  })
}

/** What the pair model is: weights for languages of letters and for those of syllables. */
interface Model {
  readonly letters: Weighing
  readonly syllables: Weighing
}

const signs = pieces.map(([, sign]) => sign)

/** Begins at a fit of similar examples, where there is one. */
function learn(all: readonly Context[], take: Take, start?: Model): Model {
  const fit = (kind: Kind, near: Weighing | undefined): Weighing =>
    logisticRegression(examples(all, take, kind), signs, ridge, near)
  return {
    letters: fit(({syllabic}) => 1 - syllabic, start?.letters),
    syllables: fit(({syllabic}) => syllabic, start?.syllables)
  }
}

function scoreOf({letters, syllables}: Model, {x, syllabic}: Pair): number {
  return (1 - syllabic) * logOdds(letters, x) + syllabic * logOdds(syllables, x)
}

function foldsOf({rows}: Context, {a, b}: Pair, parting: number): readonly [number, number] {
  const [x, y] = [foldOf(rows[a]!, folds, parting), foldOf(rows[b]!, folds, parting)]
  return x < 0 ? [y, y] : y < 0 ? [x, x] : [Math.min(x, y), Math.max(x, y)]
}

/** Log-odds by context and pair. */
type Scores = readonly (readonly number[])[]

/** Every pair is judged by a model that has seen no report of either's fold. */
function crossValidated(all: readonly Context[], start: Model, parting: number): Scores {
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
  const {rows, indexes, graphs, pairs} = context
  pairs.forEach(({entries: [x, y], settled}, i) => {
    const logOdds = Math.max(-6, Math.min(6, scores[i]! - threshold + defaultThreshold))
    setLogOdds(x, y, settled === 'vetoed' ? -6 : settled === 'twins' ? 6 : logOdds)
  })
  const found = new Map<string, string>()
  graphs.forEach(({entries}, n) => {
    for (const group of parted(entries)) {
      for (const entry of group) {
        for (const {source} of [entry.read(), ...entry.copies])
          found.set(`${n} ${source.id}`, `${n} ${group[0]!.number}`)
      }
    }
  })
  const keyed = rows.map((row, i) => ({key: `${indexes[i]} ${row.id}`, n: indexes[i], cluster: row.cluster}))
  // Noise counts against precision: every unlabelled article is an event of its own, and is not itself scored.
  const gold = new Map(keyed.map(({key, n, cluster}) => [key, cluster === undefined ? key : `${n} ${cluster}`]))
  const noisy = new Set(keyed.filter(({cluster}) => cluster === undefined).map(({key}) => found.get(key)))
  const scored = keyed.filter(({cluster}) => cluster !== undefined).map(({key}) => key)
  return {...bCubed(gold, found, scored), hurt: scored.filter((key) => noisy.has(found.get(key))).length}
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
type Table = readonly (readonly Quality[])[]

function tableOf(all: readonly Context[], scores: Scores): Table {
  return all.map((context, c) => thresholds.map((threshold) => quality(context, scores[c]!, threshold)))
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

/**
 * The threshold of a kind of language: the highest at which the mean over its contexts of the weighed harmonic mean of
 * precision and recall (F of beta² = `worthOfRecall`, van Rijsbergen 1979), smoothed over its neighbours, is as good as
 * the best.
 */
function bestThreshold(all: readonly Context[], table: Table, syllabic: boolean): number {
  const rows = table.filter((_, c) => all[c]!.syllabic === syllabic && !lesser.has(all[c]!.name))
  const means = thresholds.map((_, t) => rows.reduce((sum, row) => sum + weighed(row[t]!), 0) / rows.length)
  const smooth = means.map((value, t) => (2 * value + (means[t - 1] ?? value) + (means[t + 1] ?? value)) / 4)
  return thresholds.findLast((_, t) => smooth[t]! >= Math.max(...smooth) - asGood)!
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
const table = meanTable(partings.map((parting) => tableOf(all, crossValidated(all, learnt, parting))))
print(`cross-validated, mean of ${partings.length} partings`, all, table)
const [forLetters, forSyllables] = [bestThreshold(all, table, false), bestThreshold(all, table, true)]
console.log(`threshold ${forLetters} for letters, ${forSyllables} for syllables`)
// The threshold goes into the bias, so that the default serves.
const placed = ({bias, weights}: Weighing, threshold: number): Weighing => ({
  bias: bias - threshold + defaultThreshold,
  weights
})
const model: Model = {
  letters: placed(learnt.letters, forLetters),
  syllables: placed(learnt.syllables, forSyllables)
}
const own = all.map(({pairs}) => pairs.map((pair) => scoreOf(model, pair)))
print('on the data it was learnt from', all, tableOf(all, own))
for (const [i, [name]] of pieces.entries()) {
  const [one, other] = [model.letters.weights[i]!, model.syllables.weights[i]!]
  console.log(name.padEnd(50), one.toFixed(2).padStart(8), other.toFixed(2).padStart(8))
}

function written(name: string, {bias, weights}: Weighing): string {
  const numbers = filled(weights.map((weight) => String(Number(weight.toFixed(4)))))
  return `export const ${name}: Weighing = {\n  bias: ${Number(bias.toFixed(4))},\n  weights: [\n${numbers}\n  ]\n}\n`
}

if (!values.dry) {
  writeFileSync(
    new URL('../src/model/same-event.ts', import.meta.url),
    `import type {Weighing} from '../engine/features.js'

// The pair model of \`same-event\`. Written by train/train.ts; do not edit.

/** For languages whose words are of many letters. */
${written('letters', model.letters)}
/** For languages whose words are written as syllables or characters. */
${written('syllables', model.syllables)}`
  )
}
