// Learns the pair model of `same-event` and writes src/model/same-event.ts; prints what it is worth, cross-validated.
// usage: npm run train [-- --dry] [--partings 6] (reads ../shared/eval beside the project, or the folder named in EVAL)
import {writeFileSync} from 'node:fs'
import {parseArgs} from 'node:util'
import {pieces, type Weighing} from '../src/engine/features.js'
import {defaultThreshold} from '../src/options.js'
import {type Context, contexts, type Pair} from './contexts.js'
import {learn, type Model, scoreOf} from './learn.js'
import {
  bestThreshold,
  crossValidated,
  fittedQuality,
  meanTable,
  type Scores,
  type Table,
  tableOf,
  thresholds
} from './validate.js'

const {values} = parseArgs({options: {dry: {type: 'boolean'}, partings: {type: 'string', default: '6'}}})

/** Partings into folds whose mean is taken: one alone moves B³ by more than any choice made here is worth. */
const partings = Array.from({length: Number(values.partings)}, (_, i) => i)

/** Prints F1, precision and the reports merged with noise. */
function print(title: string, all: readonly Context[], table: Table, columns: readonly number[] = thresholds): void {
  const line = (name: string, cells: readonly string[]): void => {
    console.log(name.padEnd(28) + cells.map((cell) => cell.padStart(17)).join(''))
  }
  console.log(title)
  line('threshold', columns.map(String))
  for (const [c, {name}] of all.entries()) {
    line(
      name,
      table[c]!.map(({f1, precision, hurt}) => `${f1.toFixed(3)} ${precision.toFixed(3)} ${Number(hurt.toFixed(1))}`)
    )
  }
  console.log()
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
const table = meanTable(scores.map((ofParting) => tableOf(all, ofParting)))
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
/** What the default threshold finds where pairs lose what the base rate of their index asks for. */
function fitted(ofParting: Scores): Table {
  return all.map((context, c) => {
    const threshold = ({syllabic}: Pair): number => (1 - syllabic) * forLetters + syllabic * forSyllables
    const own = context.pairs.map((pair, i) => ofParting[c]![i]! - threshold(pair) + defaultThreshold)
    return [fittedQuality(context, own)]
  })
}

const title = 'cross-validated at these thresholds, with the base rate'
print(title, all, meanTable(scores.map(fitted)), [defaultThreshold])
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
