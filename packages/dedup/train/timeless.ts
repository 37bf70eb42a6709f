// Learns what two texts lose that tell of no event (src/engine/timeless.ts), and writes src/model/timeless.ts; prints what it is
// worth, cross-validated. Run it after `npm run train`, whose weights stay as they are, and before `npm run train:shapes`.
// usage: npm run train:timeless (reads ../shared/eval beside the project, or the folder named in EVAL)
import {writeFileSync} from 'node:fs'
import {compare} from '../src/engine/compare.js'
import {timelessness} from '../src/engine/timeless.js'
import {letters, syllables} from '../src/model/same-event.js'
import {defaultThreshold} from '../src/options.js'
import {type Context, foldOf, type Pair, undatedContexts} from './contexts.js'
import {examples, scoreOf} from './learn.js'
import {logisticRegression} from './regression.js'
import {tableOf, thresholds} from './validate.js'

/** Log-odds below which a pair is of two events, whatever else is known. */
const inQuestion = -2
const ridge = 0.0003
const folds = 5
const model = {letters, syllables}

/** The pair as two numbers: what the model says of it, and how sure it is that it tells of no event. */
function inTwoNumbers(pair: Pair): Pair {
  const [a, b] = pair.entries
  return {...pair, x: Float64Array.of(scoreOf(model, pair), timelessness(compare(a, b)))}
}

const given = undatedContexts()
const all: readonly Context[] = given.map((context) => ({...context, pairs: context.pairs.map(inTwoNumbers)}))

/** Log-odds lost, in those of the model, as learnt from pairs of which no report is in the fold that is held out. */
function learnt(held: number): number {
  const isTaken = ({rows}: Context, {a, b, x, settled}: Pair): boolean =>
    settled === null && x[0]! > inQuestion && !isIn(rows[a]!) && !isIn(rows[b]!)
  const isIn = (row: Context['rows'][number]): boolean => foldOf(row, folds, 0) === held
  const taken = examples(all, isTaken, () => 1)
  const {weights} = logisticRegression(taken, [1, -1], ridge)
  return -weights[1]! / weights[0]!
}

const handicaps = Array.from({length: folds}, (_, fold) => learnt(fold))
const lost = ({rows}: Context, {a, b}: Pair): number =>
  handicaps[Math.max(foldOf(rows[a]!, folds, 0), foldOf(rows[b]!, folds, 0))] ?? 0
const without = tableOf(
  given,
  all.map(({pairs}) => pairs.map(({x}) => x[0]!))
)
const withHandicap = tableOf(
  given,
  all.map((context) => context.pairs.map((pair) => pair.x[0]! - lost(context, pair) * pair.x[1]!))
)
const at = thresholds.indexOf(defaultThreshold)
console.log(`log-odds lost, by fold: ${handicaps.map((value) => value.toFixed(2)).join(' ')}`)
for (const [c, {name}] of all.entries()) {
  const [before, after] = [without[c]![at]!, withHandicap[c]![at]!]
  const shown = [before, after].map(({f1, precision}) => `B³ F1 ${f1.toFixed(3)} P ${precision.toFixed(3)}`)
  console.log(`${name.padEnd(16)} ${shown.join('  ->  ')}`)
}
writeFileSync(
  new URL('../src/model/timeless.ts', import.meta.url),
  `// Written by train/timeless.ts; do not edit.

/** Log-odds that two texts lose which tell of no event. */
export const timelessHandicap = ${Number(learnt(-2).toFixed(2))}
`
)
