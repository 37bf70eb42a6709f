import {printable} from './printable.js'

/** Says on standard error what is wrong with a document or with what was asked for. */
export function complain(message: string): void {
  process.stderr.write(`copydesk: ${printable(message)}\n`)
}
