import {stat} from 'node:fs/promises'
import {findFiles} from '@copydesk/core/io'
import {usageError} from '../exit.js'

/** The files that patterns name. One wrong pattern of several is a failure like others; when no file is found at all, the call was wrong. */
export async function expectInput(patterns: readonly string[], exclude?: string): Promise<readonly string[]> {
  const {files, unreadable} = await findFiles(patterns, exclude === undefined ? {} : {exclude})
  if (files.length > 0 || patterns.includes('-')) return files
  const todo =
    unreadable.length === 0 ? 'check the path' : `give yourself the right to read \`${unreadable.join('`, `')}\``
  throw usageError(`Expected \`${patterns.join('`, `')}\` to name at least one file, got none; ${todo}`)
}

/** Whether all input comes from standard input, where ids may repeat. */
export function readsStdin(patterns: readonly string[]): boolean {
  return patterns.every((pattern) => pattern === '-')
}

/** Bytes of all these files together. */
export async function sizeOf(files: readonly string[]): Promise<number> {
  let size = 0
  for (const file of files) size += (await stat(file).catch(() => undefined))?.size ?? 0
  return size
}
