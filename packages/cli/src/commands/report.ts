import {stat} from 'node:fs/promises'
import {join} from 'node:path'
import {ALL_GOOD} from '../exit.js'
import {writeReport} from '../report/html/write-report.js'
import {openRun} from '../run/read-run.js'
import {counted} from '../terminal/layout.js'

/** Options of `copydesk report`. */
export interface ReportOptions {
  readonly out?: string
}

/** `copydesk report`: a run's output directory to one HTML file. Gives the exit code. */
export async function report(dir: string, options: ReportOptions): Promise<number> {
  const path = options.out ?? join(dir, 'report.html')
  const {documents, events} = await writeReport(await openRun(dir), path)
  const {size} = await stat(path)
  const megabytes = (size / 1e6).toFixed(1)
  process.stdout.write(
    `${path}: ${counted(documents, 'document')}, ${counted(events, 'event')}, ${megabytes} MB; open it in a browser\n`
  )
  return ALL_GOOD
}
