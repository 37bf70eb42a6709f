import {createLearner} from '@copydesk/cleaners'
import {readDocuments, readStream, toLine} from '@copydesk/core/io'
import {ALL_GOOD, SOME_FAILED} from '../exit.js'
import {expectInput, readsStdin} from '../options/expect-input.js'
import {complain} from '../terminal/complain.js'
import {createOutput} from '../terminal/output.js'
import {openStdin} from '../terminal/stdin.js'

/** `copydesk learn`: raw documents of files or of standard input to a site profile an outlet. Gives the exit code. */
export async function learn(patterns: readonly string[], {from}: {readonly from?: string}): Promise<number> {
  await expectInput(patterns)
  const learner = createLearner()
  const documents = readsStdin(patterns)
    ? readStream(openStdin().stream, 'stdin', {from})
    : readDocuments(patterns, {from})
  const output = createOutput(process.stdout)
  let code = ALL_GOOD
  for await (const outcome of documents) {
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
