import {type BigIntStats, fstatSync} from 'node:fs'
import {usageError} from '../exit.js'

/** Standard input, and its size in bytes where it is a file: a pipe does not know how much will come. */
export interface StandardInput {
  readonly stream: AsyncIterable<Uint8Array>
  readonly size: number | null
}

/** Opens standard input; says so where it is a person at a terminal who is waited for. */
export function openStdin(): StandardInput {
  if (process.stdin.isTTY) {
    process.stderr.write('copydesk: reading from the terminal; end with Ctrl+D, or give a file by < or a pipe\n')
  }
  return {stream: process.stdin, size: sizeOf(process.stdin.fd)}
}

function sizeOf(descriptor: number): number | null {
  const found = stats(descriptor)
  if (found?.isDirectory()) {
    throw usageError('Expected standard input to be a file or a pipe, got a directory; read one by `copydesk run`')
  }
  return found?.isFile() ? Number(found.size) : null
}

/**
 * In whole numbers, which Node keeps apart: left with the plain figures of a pipe, its `realpathSync` stops at the first
 * directory, and modules that are imported after that are not found behind symbolic links, as pnpm makes them.
 */
function stats(descriptor: number): BigIntStats | undefined {
  try {
    return fstatSync(descriptor, {bigint: true})
  } catch {
    return undefined
  }
}
