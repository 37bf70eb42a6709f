// Raises the floors of the quality gate to what the built program reaches now, less a hundredth of a point for rounding.
// usage: node scripts/floors.mjs        prints what would change
//        node scripts/floors.mjs --update
// A floor is never lowered: where the program falls short of one, this says so and ends with 1.
import {readFileSync, writeFileSync} from 'node:fs'
import {hasSets, measure, measurements} from './scorers.mjs'

if (!hasSets) {
  console.error(
    'Expected ../shared/eval beside the project, found nothing; floors can be raised only where the sets are'
  )
  process.exit(2)
}
const file = new URL('../fixtures/floors.json', import.meta.url)
const floors = JSON.parse(readFileSync(file, 'utf8'))
let short = false
for (const measurement of measurements) {
  const floor = floors[measurement.name] ?? 0
  const reached = await measure(measurement).then(
    (answer) => answer[measurement.metric],
    (error) => {
      console.error(`${measurement.name}: ${error.stderr?.split('\n')[0] ?? error.message}`)
      return -1
    }
  )
  console.log(
    `${reached < floor ? 'short ' : reached > floor ? 'higher' : 'equal '} ${measurement.name}: ${reached} (floor ${floor})`
  )
  if (reached < floor) short = true
  else floors[measurement.name] = reached
}
if (process.argv.includes('--update')) writeFileSync(file, `${JSON.stringify(floors, null, 2)}\n`)
if (short) process.exit(1)
