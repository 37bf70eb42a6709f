import {expect, it} from 'vitest'
import {readWorkers, threadsFrom, threadsOf} from './workers.js'

it.each([
  ['auto', 'auto'],
  ['1', 1],
  ['999', 999]
])('reads `%s`', (text, workers) => {
  expect(readWorkers(text)).toBe(workers)
})

it.each(['', '0', '-1', '1.5', '01', '1000', 'many'])('refuses `%s`', (text) => {
  const message = `Expected \`--workers\` to be \`auto\` or a number from 1 to 999, got \`${text}\`; leave it out`
  expect(() => readWorkers(text)).toThrow(expect.objectContaining({name: 'UsageError', message}))
})

it('starts threads at once where they are asked for, and never for one', () => {
  expect([threadsOf(3), threadsFrom(3)]).toEqual([3, 0])
  expect([threadsOf(1), threadsFrom(1)]).toEqual([1, Number.POSITIVE_INFINITY])
})
