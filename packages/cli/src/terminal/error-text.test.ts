import {expect, it} from 'vitest'
import {errorText} from './error-text.js'

const systemError = (code: string, path?: string, syscall = 'open'): Error =>
  Object.assign(new Error(`${code}: as the system has it`), {code, path, syscall})

it.each([
  [systemError('EACCES', 'out'), 'Expected `out` to be open to this user, got no permission; '],
  [systemError('EPERM', 'out'), 'Expected `out` to be open to this user, got no permission; '],
  [systemError('ENOSPC', 'out/raw.ndjson.4711.tmp'), 'Expected room for `out/raw.ndjson`, got a full disk; '],
  [systemError('ENOSPC'), 'Expected room for the output, got a full disk; '],
  [systemError('EISDIR', 'd.4711.tmp', 'rename'), 'Expected `d` to be a file, got a directory; '],
  [systemError('ENOENT', '/proc/x', 'mkdir'), 'Expected `/proc/x` to be where a directory can be made, '],
  [systemError('EEXIST', 'x', 'mkdir'), 'Expected `x` to be a directory, got something else; '],
  [systemError('EEXIST', 'x'), 'EEXIST: as the system has it'],
  [systemError('ENAMETOOLONG', 'x', 'mkdir'), 'Expected `x` to have a short name, got one that is too long '],
  [systemError('ENOENT', 'x'), 'ENOENT: as the system has it'],
  [new TypeError('Expected `a`'), 'Expected `a`'],
  ['a mere text', 'a mere text']
])('%s', (error, text) => {
  expect(errorText(error).startsWith(text)).toBe(true)
})
