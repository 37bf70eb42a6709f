import {createReadStream} from 'node:fs'
import {stat} from 'node:fs/promises'
import {usageError} from '../exit.js'
import {openStdin} from './stdin.js'

/** NDJSON of records that a command reads, and its name in messages. */
export interface RecordFile {
  readonly stream: AsyncIterable<Uint8Array>
  readonly name: string
}

/** Opens a file of records, or standard input for `-`. What is no file is told before anything is written. */
export async function openRecordFile(file: string): Promise<RecordFile> {
  if (file === '-') return {stream: openStdin().stream, name: 'stdin'}
  const found = await stat(file).catch(() => undefined)
  if (found !== undefined && !found.isDirectory()) return {stream: createReadStream(file), name: file}
  const got = found === undefined ? 'nothing of that name' : 'a directory'
  throw usageError(`Expected \`${file}\` to be a file of records, got ${got}; name one such as out/articles.ndjson`)
}
