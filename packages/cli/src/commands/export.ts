import type {Failure} from '@copydesk/core'
import {type Exportable, exportFormats, type FormatOptions} from '@copydesk/core/formats'
import {readRecords} from '@copydesk/core/io'
import {zonePattern} from '../config/names.js'
import {ALL_GOOD, SOME_FAILED, usageError} from '../exit.js'
import {complain} from '../terminal/complain.js'
import {createOutput} from '../terminal/output.js'
import {openRecordFile, type RecordFile} from '../terminal/record-file.js'

/** Options of `copydesk export`. */
export interface ExportCommandOptions extends FormatOptions {
  readonly to: string
}

/** `copydesk export`: records of a file or of standard input to another format on standard output. Gives the exit code. */
export async function exportRecords(file: string, {to, ...options}: ExportCommandOptions): Promise<number> {
  const format = exportFormats.find(({name}) => name === to)
  if (format === undefined)
    throw usageError(`Expected \`--to\` to be a format, got \`${to}\`; see copydesk export --help`)
  checkOptions(options)
  let code = ALL_GOOD
  const records = recordsOf(await openRecordFile(file), (failure) => {
    complain(failure.message)
    code = SOME_FAILED
  })
  const output = createOutput(process.stdout)
  for await (const part of format.write(records, options)) await output.write(part)
  await output.end()
  return code
}

function checkOptions({zone, homePage, feedUrl}: FormatOptions): void {
  if (zone !== undefined && !zonePattern.test(zone)) {
    throw usageError(`Expected \`--zone\` to be an offset from UTC, got \`${zone}\`; write it as +07:00`)
  }
  for (const [name, url] of Object.entries({'--home-page': homePage, '--feed-url': feedUrl})) {
    if (url !== undefined && !URL.canParse(url)) {
      throw usageError(`Expected \`${name}\` to be an address, got \`${url}\`; write it whole, with https://`)
    }
  }
}

async function* recordsOf(
  {stream, name}: RecordFile,
  onFailure: (failure: Failure) => void
): AsyncGenerator<Exportable, void> {
  for await (const outcome of readRecords(stream, name)) {
    if (outcome.ok) yield outcome.value
    else onFailure(outcome.error)
  }
}
