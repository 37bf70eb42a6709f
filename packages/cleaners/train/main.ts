/**
 * Learns the article model: rows, first pass, words, rows again with scores and words, second pass, weights, table.
 * usage, in packages/cleaners: node train/dist/main.js [--sets ../../../shared/eval/clean]
 *   [--python train/cache/venv/bin/python] [--cache train/cache] [--steps first,words,second,weights,figures,stability] [--rules] [--profiles] [--show]
 */
import {execFileSync} from 'node:child_process'
import {createHash} from 'node:crypto'
import {readFileSync} from 'node:fs'
import {parseArgs} from 'node:util'
import {crossValidate, heldOutCleaners, heldOutCleanersWithProfiles} from './cross-validate.js'
import {dump} from './dump-rows.js'
import {dumpWords} from './dump-words.js'
import {readSets} from './sets.js'
import {measureStability} from './stability.js'
import {writeWeights} from './write-weights.js'

const {values} = parseArgs({
  options: {
    sets: {type: 'string', default: '../../../shared/eval/clean'},
    python: {type: 'string', default: 'train/cache/venv/bin/python'},
    cache: {type: 'string', default: 'train/cache'},
    steps: {type: 'string', default: 'first,words,second,weights,figures'},
    rules: {type: 'boolean', default: false},
    profiles: {type: 'boolean', default: false},
    show: {type: 'boolean', default: false}
  }
})
const steps = new Set(values.steps.split(','))
const rules = values.rules ? undefined : []
const run = (...script: string[]): void => {
  execFileSync(values.python, script, {stdio: 'inherit'})
}

if (steps.has('first')) {
  dump(values.sets, values.cache, 'first')
  run('train/train.py', values.cache, 'first')
}
if (steps.has('words')) {
  dumpWords(values.sets, values.cache)
  run('train/learn_words.py', values.cache)
}
if (steps.has('second')) {
  dump(values.sets, values.cache, 'second')
  run('train/train.py', values.cache, 'second')
}
if (steps.has('weights')) {
  const learnt = ['first', 'words', 'second'].map((part) => readFileSync(`${values.cache}/${part}-all.json`))
  const name = createHash('sha256').update(Buffer.concat(learnt)).digest('hex').slice(0, 12)
  writeWeights(values.cache, 'src/model/weights.ts', name)
}
if (steps.has('figures')) {
  const samples = readSets(values.sets)
  const figures = crossValidate(
    samples,
    values.profiles ? heldOutCleanersWithProfiles(values.cache, samples) : heldOutCleaners(values.cache, rules)
  )
  for (const {name, pages, f1, precision, recall} of figures) {
    const [f, p, r] = [f1, precision, recall].map((value) => value.toFixed(4))
    console.log(`${name.padEnd(28)} F1 ${f}  P ${p}  R ${r}  ${pages} pages`)
  }
}
if (steps.has('stability')) {
  const table = measureStability(readSets(values.sets), heldOutCleaners(values.cache, rules), (sample, taken) => {
    if (values.show)
      console.error(`${sample.set} ${sample.id} ${sample.flat}  ${taken.replaceAll('\n', ' ').slice(0, 200)}`)
  })
  for (const [set, {pages, stable, lost}] of table) {
    console.log(
      `${set.padEnd(28)} stable ${stable}/${pages}, ${((100 * lost) / pages).toFixed(2)} % of the text lost by a second cleaning`
    )
  }
}
