import {usageError} from '../exit.js'
import type {Workers} from './clean-batches.js'

/** Reads `--workers`: `auto` or a whole number from 1 on. */
export function readWorkers(text: string): Workers {
  if (text === 'auto') return 'auto'
  if (/^[1-9]\d{0,2}$/.test(text)) return Number(text)
  throw usageError(`Expected \`--workers\` to be \`auto\` or a number from 1 to 999, got \`${text}\`; leave it out`)
}
