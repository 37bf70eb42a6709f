import {readFile} from 'node:fs/promises'
import type {Partition} from '@copydesk/dedup'
import {parse} from 'csv-parse/sync'
import {usageError} from '../exit.js'
import {messageOf} from '../terminal/error-text.js'
import {cutEnd} from '../terminal/layout.js'

/**
 * Reads which documents tell the same event: NDJSON of `{"id": …, "cluster": …}` or CSV with the columns `id` and
 * `cluster`, parted by commas, semicolons or tabs; other fields and columns are passed over. Gives the cluster of each
 * id. Throws usage errors.
 */
export async function readLabels(file: string): Promise<Partition> {
  const content = await readFile(file, 'utf8').catch((error: unknown) => {
    throw usageError(`Expected \`--gold\` to be a file of labels, got an error (${messageOf(error)}); check the path`)
  })
  const text = content.replace(/^\uFEFF/, '')
  const rows = text.trimStart().startsWith('{') ? fromLines(text, file) : fromCsv(text, file)
  const clusterOf = new Map<string, string>()
  rows.forEach((row, i) => {
    const {id, cluster} = (row ?? {}) as {readonly id?: unknown; readonly cluster?: unknown}
    if (!isLabel(id) || !isLabel(cluster)) {
      throw usageError(
        `Expected label ${i + 1} of \`${file}\` to have an \`id\` and a \`cluster\`, got \`${cutEnd(JSON.stringify(row), longestShown)}\`; leave out what has no label`
      )
    }
    clusterOf.set(String(id), String(cluster))
  })
  if (clusterOf.size === 0) throw usageError(`Expected \`${file}\` to have labels, got none; give at least one`)
  return clusterOf
}

function isLabel(value: unknown): value is string | number {
  return (typeof value === 'string' && value !== '') || typeof value === 'number'
}

function fromLines(text: string, file: string): readonly unknown[] {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line, i) => {
      try {
        return JSON.parse(line)
      } catch {
        throw usageError(
          `Expected label ${i + 1} of \`${file}\` to be JSON, got \`${cutEnd(line, longestShown)}\`; mend the line`
        )
      }
    })
}

function fromCsv(text: string, file: string): readonly unknown[] {
  try {
    return parse(text, {columns: true, delimiter: delimiterOf(text), skip_empty_lines: true, trim: true})
  } catch (error) {
    throw usageError(
      `Expected \`${file}\` to be NDJSON or CSV with a header, got neither (${messageOf(error)}); mend it`
    )
  }
}

/** Characters of a label that a message shows. */
const longestShown = 60

/** Spreadsheets write semicolons where the comma parts decimals. */
function delimiterOf(text: string): string {
  const header = text.slice(0, text.search(/\r|\n|$/))
  return [',', ';', '\t'].find((delimiter) => header.includes(delimiter)) ?? ','
}
