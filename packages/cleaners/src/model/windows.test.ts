import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {columnAt} from './columns.js'
import {createColumns} from './create-columns.js'
import {farthest} from './machine-memory.js'
import {fillWindow, goOn, sumsFor, windowByLoop} from './windows.js'

/** Numbers of blocks added up, as `sumsFor` wants them, in its third place. */
function addUp(columns: ReturnType<typeof createColumns>, numbers: readonly number[]): Float64Array {
  const sums = sumsFor(columns, 2)
  let sum = 0
  numbers.forEach((value, i) => {
    sums[farthest + i] = sum
    sum += value
  })
  goOn(sums, columns.count, sum)
  return sums
}

describe('fillWindow', () => {
  it('sums what is around each block, the block itself not counted', () => {
    const columns = createColumns(5, 2)
    addUp(columns, [1, 2, 4, 8, 16])
    const [back, ahead] = [columnAt(columns, 0), columnAt(columns, 1)]
    fillWindow(columns, 2, back, ahead, {from: 0, to: 5}, 2, 0)
    expect([...columns.data.subarray(back, back + 5)]).toEqual([0, 1, 3, 6, 12])
    expect([...columns.data.subarray(ahead, ahead + 5)]).toEqual([6, 12, 24, 16, 0])
  })

  it('writes what the loop writes, and nothing beside the span', () => {
    const number = fc.integer({min: -50, max: 50}).map((value) => value / 7)
    fc.assert(
      fc.property(
        fc.array(number, {minLength: 1, maxLength: 100}),
        fc.nat(100),
        fc.nat(100),
        fc.constantFrom(1, 5, 40),
        fc.constantFrom(0, 3),
        (numbers, a, b, reach, more) => {
          const [from, to] = [Math.min(a, b, numbers.length), Math.min(Math.max(a, b), numbers.length)]
          const columns = createColumns(numbers.length, 2)
          const sums = addUp(columns, numbers)
          const [back, ahead] = [columnAt(columns, 0), columnAt(columns, 1)]
          const expected = new Float32Array(2 * columns.stride)
          windowByLoop(expected, sums, back, ahead, from, to, reach, more)
          fillWindow(columns, 2, back, ahead, {from, to}, reach, more)
          expect(columns.data.slice(0, expected.length)).toEqual(expected)
        }
      )
    )
  })
})
