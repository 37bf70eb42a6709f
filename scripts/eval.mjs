// Prints every figure of the built program on the shared sets as a table: `npm run eval`.
// The article model and the pair model were learnt on these very sets, so these figures hold the program against its
// past self (the gate) and are no promise for pages never seen; the cross-validated ones are in docs/quality.md, with
// the commands that make them.
import {hasSets, measure, measurements} from './scorers.mjs'

if (!hasSets) {
  console.error('Expected ../shared/eval beside the project, found nothing; the sets are not part of it')
  process.exit(2)
}
console.log('| set | figure | precision | recall |\n|---|---|---|---|')
for (const measurement of measurements) {
  const answer = await measure(measurement)
  const precision = answer.precision ?? answer.textPrecision ?? answer.b3Precision
  const recall = answer.recall ?? answer.textRecall ?? answer.b3Recall
  console.log(
    `| ${measurement.name} | ${measurement.metric} ${answer[measurement.metric]} | ${precision} | ${recall} |`
  )
}
