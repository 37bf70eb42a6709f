import {readPieces} from '@copydesk/core/io'
import type {CleanerFiles} from '../cleaner.js'
import {ALL_GOOD, SOME_FAILED} from '../exit.js'
import {cleanBatches} from '../run/clean-batches.js'
import {keepMemoryLow} from '../run/keep-memory-low.js'
import {readWorkers} from '../run/workers.js'
import {complain} from '../terminal/complain.js'
import {createOutput} from '../terminal/output.js'
import {openDisplay, startProgress} from '../terminal/progress.js'
import {openStdin} from '../terminal/stdin.js'

/** Options of `copydesk clean`. */
export interface CleanOptions extends CleanerFiles {
  readonly from?: string
  readonly quiet?: boolean
  /** A number of threads, or `auto`. */
  readonly workers: string
}

/** `copydesk clean`: raw documents on standard input to articles on standard output. Gives the exit code. */
export async function clean({from, sites, config, asIs, quiet, workers}: CleanOptions): Promise<number> {
  keepMemoryLow()
  const {stream, size} = openStdin()
  const output = createOutput(process.stdout)
  // Where the articles themselves come by on the terminal, a line between them would be in the way.
  const progress = startProgress(await openDisplay(process.stderr, quiet === true || process.stdout.isTTY === true))
  if (size !== null) progress.expect(size)
  let cleaned = 0
  let failed = 0
  try {
    const documents = readPieces(stream, 'stdin', {from, onRead: progress.read})
    for await (const batch of cleanBatches(documents, {sites, config, asIs, only: 'articles'}, readWorkers(workers))) {
      await output.write(batch.articles)
      for (const {message} of batch.failures) complain(message)
      cleaned += batch.lengths.length
      failed += batch.failures.length
      progress.cleaned(cleaned, failed)
    }
    await output.end()
  } finally {
    progress.stop()
  }
  return failed > 0 ? SOME_FAILED : ALL_GOOD
}
