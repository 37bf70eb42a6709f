import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {nthLargest, nthSmallest} from './select.js'

/** Values with many ties, and some that differ by rounding alone or are all but 0. */
const values = fc.array(fc.oneof(fc.nat(5), fc.float({min: 0, max: 1e6, noNaN: true})), {minLength: 1, maxLength: 400})
const valuesAndRank = values.chain((list) => fc.tuple(fc.constant(Float32Array.from(list)), fc.nat(list.length - 1)))

describe('nthSmallest', () => {
  it('gives what stands there in sorted order, with smaller ones before it and larger ones behind', () => {
    fc.assert(
      fc.property(valuesAndRank, ([list, n]) => {
        const sorted = list.slice().sort()
        const found = nthSmallest(list, list.length, n)
        expect(found).toBe(sorted[n])
        expect(list.subarray(0, n).every((value) => value <= found)).toBe(true)
        expect(list.subarray(n).every((value) => value >= found)).toBe(true)
        expect(list.slice().sort()).toEqual(sorted)
      })
    )
  })

  it('leaves what stands behind the first `count` alone', () => {
    const list = Float32Array.of(3, 1, 2, 0, 0)
    expect(nthSmallest(list, 3, 0)).toBe(1)
    expect([...list.subarray(3)]).toEqual([0, 0])
  })
})

describe('nthLargest', () => {
  it('gives what stands there in falling order and moves nothing', () => {
    fc.assert(
      fc.property(valuesAndRank, ([list, n]) => {
        const before = list.slice()
        expect(nthLargest(list, list.length, n + 1)).toBe(list.slice().sort()[list.length - 1 - n])
        expect(list).toEqual(before)
      })
    )
  })

  it('gives 0 where there is nothing else', () => {
    expect(nthLargest(new Float32Array(3), 3, 2)).toBe(0)
  })
})
