import {readStream} from '@copydesk/core/io'
import type {CleanerFiles} from '../cleaner.js'
import {ALL_GOOD, SOME_FAILED} from '../exit.js'
import {cleanBatches} from '../run/clean-batches.js'
import {readWorkers} from '../run/workers.js'
import {createOutput} from '../terminal/output.js'

/** Options of `copydesk clean`. */
export interface CleanOptions extends CleanerFiles {
  readonly from?: string
  readonly quiet?: boolean
  /** A number of threads, or `auto`. */
  readonly workers: string
}

/** `copydesk clean`: raw documents on standard input to articles on standard output. Gives the exit code. */
export async function clean({from, sites, config, workers}: CleanOptions): Promise<number> {
  const documents = readStream(process.stdin, 'stdin', {from})
  const output = createOutput(process.stdout)
  let code = ALL_GOOD
  for await (const batch of cleanBatches(documents, {sites, config, only: 'articles'}, readWorkers(workers))) {
    await output.write(batch.articles)
    for (const {message} of batch.failures) {
      process.stderr.write(`copydesk: ${message}\n`)
      code = SOME_FAILED
    }
  }
  await output.end()
  return code
}
