import {closeSync, mkdirSync, openSync, renameSync, writeSync} from 'node:fs'
import {fileURLToPath} from 'node:url'

const folder = fileURLToPath(new URL('.cache/', import.meta.url))
/** Lines that are written at a time. */
const atOnce = 256

/** The path of NDJSON in the cache of the benchmark, whether it is there or not. */
export function cached(name: string): string {
  return `${folder}${name}.ndjson`
}

/** Writes rows as NDJSON into the cache of the benchmark; gives the path. The file is there when it is whole. */
export function writeRows(name: string, rows: Iterable<object>): string {
  const path = cached(name)
  mkdirSync(folder, {recursive: true})
  const file = openSync(`${path}.tmp`, 'w')
  let lines: string[] = []
  for (const row of rows) {
    if (lines.push(`${JSON.stringify(row)}\n`) < atOnce) continue
    writeSync(file, lines.join(''))
    lines = []
  }
  writeSync(file, lines.join(''))
  closeSync(file)
  renameSync(`${path}.tmp`, path)
  return path
}
