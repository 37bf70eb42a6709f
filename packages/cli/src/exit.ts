import {complain} from './terminal/complain.js'
import {errorText} from './terminal/error-text.js'

/** How the program ends: nothing to complain of. */
export const ALL_GOOD = 0
/** Some documents failed; all others are answered. */
export const SOME_FAILED = 1
/** Wrong usage: nothing was done. */
const WRONG_USAGE = 2
/** The run itself failed, for example because the disk is full: no output file was touched. */
export const RUN_FAILED = 3

interface UsageError extends Error {
  readonly name: 'UsageError'
}

/** An error that is the caller's: an option or path that cannot be used. The message says what to do. */
export function usageError(message: string): UsageError {
  return Object.assign(new Error(message), {name: 'UsageError' as const})
}

/** The exit code for an error that reached the top; commander's own are usage errors, save those for help. */
export function exitCode(error: unknown): number {
  if (isCommanderError(error)) return error.exitCode === 0 ? ALL_GOOD : WRONG_USAGE
  return error instanceof Error && error.name === 'UsageError' ? WRONG_USAGE : RUN_FAILED
}

/** Says on standard error what went wrong, unless commander has said so already. */
export function reportError(error: unknown): void {
  if (isCommanderError(error)) return
  complain(errorText(error))
}

function isCommanderError(error: unknown): error is {readonly code: string; readonly exitCode: number} {
  return error instanceof Error && 'exitCode' in error && 'code' in error && String(error.code).startsWith('commander.')
}
