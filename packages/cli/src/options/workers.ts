import {availableParallelism} from 'node:os'
import {usageError} from '../exit.js'

/** `auto`: none for few documents, then one a core. */
export type Workers = number | 'auto'

/** Documents until threads are worth their start, each about as long as cleaning a hundred of them. */
export const firstDocuments = 1024
/** Beyond these the one thread that reads and writes has no more to hand out. */
const mostWorkers = 8

/** Reads `--workers`: `auto` or a whole number from 1 on. */
export function readWorkers(text: string): Workers {
  if (text === 'auto') return 'auto'
  if (/^[1-9]\d{0,2}$/.test(text)) return Number(text)
  throw usageError(`Expected \`--workers\` to be \`auto\` or a number from 1 to 999, got \`${text}\`; leave it out`)
}

/** How many threads clean, once they are worth it; 1 for none beside this one. */
export function threadsOf(workers: Workers): number {
  return workers === 'auto' ? Math.min(mostWorkers, availableParallelism()) : workers
}

/** Documents from which on other threads shall help. */
export function threadsFrom(workers: Workers): number {
  if (threadsOf(workers) === 1) return Number.POSITIVE_INFINITY
  return workers === 'auto' ? firstDocuments : 0
}
