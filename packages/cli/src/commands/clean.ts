import {readDocuments, readPieces, toPieces} from '@copydesk/core/io'
import {ALL_GOOD, SOME_FAILED} from '../exit.js'
import type {CleanerFiles} from '../options/cleaner-files.js'
import {expectInput, readsStdin, sizeOf} from '../options/expect-input.js'
import {readWorkers} from '../options/workers.js'
import {cleanBatches} from '../run/clean-batches.js'
import {keepMemoryLow} from '../run/keep-memory-low.js'
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

/** `copydesk clean`: raw documents of files or of standard input to articles on standard output. Gives the exit code. */
export async function clean(patterns: readonly string[], options: CleanOptions): Promise<number> {
  const {from, sites, config, asIs, quiet} = options
  const files = await expectInput(patterns)
  const workers = readWorkers(options.workers)
  keepMemoryLow()
  const stdin = readsStdin(patterns) ? openStdin() : undefined
  const output = createOutput(process.stdout)
  // Where the articles themselves come by on the terminal, a line between them would be in the way.
  const progress = startProgress(await openDisplay(process.stderr, quiet === true || process.stdout.isTTY === true))
  const size = stdin === undefined ? await sizeOf(files) : stdin.size
  if (size !== null && (stdin !== undefined || !patterns.includes('-'))) progress.expect(size)
  const reading = {from, onRead: progress.read}
  let cleaned = 0
  let failed = 0
  try {
    const documents =
      stdin === undefined ? toPieces(readDocuments(patterns, reading)) : readPieces(stdin.stream, 'stdin', reading)
    for await (const batch of cleanBatches(documents, {sites, config, asIs, only: 'articles'}, workers)) {
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
  if (stdin !== undefined && from === undefined && cleaned === 0 && failed > 0) complain(noneRead)
  return failed > 0 ? SOME_FAILED : ALL_GOOD
}

const noneRead =
  'Expected NDJSON on standard input, got no document in it; name other files (`copydesk clean page.txt`), or give their format by --from'
