import {createCleaner} from '@copydesk/cleaners'
import {cleanDocuments} from '@copydesk/core'
import {readStream, toLine} from '@copydesk/core/io'
import {type CleanerFiles, readCleanerOptions} from '../cleaner.js'
import {ALL_GOOD, SOME_FAILED} from '../exit.js'
import {createOutput} from '../terminal/output.js'

/** Options of `copydesk clean`. */
export interface CleanOptions extends CleanerFiles {
  readonly from?: string
  readonly quiet?: boolean
}

/** `copydesk clean`: raw documents on standard input to articles on standard output. Gives the exit code. */
export async function clean(options: CleanOptions): Promise<number> {
  const stage = cleanDocuments(createCleaner(await readCleanerOptions(options)))
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
