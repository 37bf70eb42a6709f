import {createCleaner} from '@copydesk/cleaners'
import {cleanDocuments} from '@copydesk/core'
import {readStream, toLine} from '@copydesk/core/io'
import {ALL_GOOD, SOME_FAILED} from '../exit.js'
import {readSites} from '../sites.js'
import {createOutput} from '../terminal/output.js'

/** `copydesk clean`: raw documents on standard input to articles on standard output. Gives the exit code. */
export async function clean(options: {readonly from?: string; readonly sites?: string}): Promise<number> {
  const stage = cleanDocuments(createCleaner({sites: await readSites(options.sites)}))
  const output = createOutput(process.stdout)
  let code = ALL_GOOD
  for await (const outcome of stage(readStream(process.stdin, 'stdin', {from: options.from}))) {
    if (outcome.ok) {
      await output.write(toLine(outcome.value))
    } else {
      process.stderr.write(`copydesk: ${outcome.error.message}\n`)
      code = SOME_FAILED
    }
  }
  await output.end()
  return code
}
