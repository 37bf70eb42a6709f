// Prints every figure of the built program on the shared sets as a table, then the cross-validated figures of the article
// model: `npm run eval`. The article model and the pair model were learnt on these very sets, so the first table holds
// the program against its past self (the gate) and is no promise for pages never seen; the second is nearer to one. It
// needs the forests of the folds, which `pnpm --filter @copydesk/cleaners learn` writes (or `--cache FOLDER`).
import {execFileSync} from 'node:child_process'
import {existsSync} from 'node:fs'
import {resolve} from 'node:path'
import {fileURLToPath} from 'node:url'
import {parseArgs} from 'node:util'
import {hasSets, measure, measurements} from './scorers.mjs'

const cleaners = fileURLToPath(new URL('../packages/cleaners', import.meta.url))
const {values} = parseArgs({options: {cache: {type: 'string', default: resolve(cleaners, 'train/cache')}}})

if (!hasSets) {
  console.error('Expected ../shared/eval beside the project, found nothing; the sets are not part of it')
  process.exit(2)
}
console.log('In-sample: the weights have seen these sets.\n\n| set | figure | precision | recall |\n|---|---|---|---|')
for (const measurement of measurements) {
  const answer = await measure(measurement)
  const precision = answer.precision ?? answer.textPrecision ?? answer.b3Precision
  const recall = answer.recall ?? answer.textRecall ?? answer.b3Recall
  console.log(
    `| ${measurement.name} | ${measurement.metric} ${answer[measurement.metric]} | ${precision} | ${recall} |`
  )
}

const cache = resolve(values.cache)
if (existsSync(resolve(cache, 'second-0.json'))) {
  execFileSync('npx', ['tsc', '-p', 'train'], {cwd: cleaners, stdio: ['ignore', 'ignore', 'inherit']})
  printCrossValidated('page by page', '--rules')
  printCrossValidated('with site profiles learnt from all pages of the set', '--profiles')
} else {
  console.log(
    `\nNot cross-validated: no forests of the folds in \`${cache}\`. Write them with \`pnpm --filter @copydesk/cleaners learn\`; docs/quality.md has the last figures.`
  )
}

function printCrossValidated(how, option) {
  console.log(`\nCross-validated: text ${how}, by forests that have not seen the outlet.\n`)
  execFileSync(process.execPath, ['train/dist/main.js', '--cache', cache, '--steps', 'figures', option], {
    cwd: cleaners,
    stdio: 'inherit'
  })
}
