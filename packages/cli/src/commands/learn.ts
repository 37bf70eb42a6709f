import {createLearner} from '@copydesk/cleaners'
import {readStream, toLine} from '@copydesk/core/io'
import {ALL_GOOD, SOME_FAILED} from '../exit.js'
import {complain} from '../terminal/complain.js'
import {createOutput} from '../terminal/output.js'
import {openStdin} from '../terminal/stdin.js'

/** `copydesk learn`: raw documents on standard input to a site profile an outlet. Gives the exit code. */
export async function learn(options: {readonly from?: string}): Promise<number> {
  const learner = createLearner()
  const output = createOutput(process.stdout)
  let code = ALL_GOOD
  for await (const outcome of readStream(openStdin().stream, 'stdin', {from: options.from})) {
    if (outcome.ok) {
      learner.add(outcome.value.document)
    } else {
      complain(outcome.error.message)
      code = SOME_FAILED
    }
  }
  for (const profile of learner.profiles()) await output.write(toLine(profile))
  await output.end()
  return code
}
