import fc from 'fast-check'
import {expect, test} from 'vitest'
import {createShingleSet} from './shingle-set.js'

const shingles = fc.array(fc.nat(60), {maxLength: 80}).map((list) => Uint32Array.from(list, (n) => n * 0x01000100))

test('counts as sets of numbers do, whatever was in it before', () => {
  const set = createShingleSet()
  fc.assert(
    fc.property(shingles, fc.array(shingles, {maxLength: 5}), (one, others) => {
      expect(set.fill(one)).toBe(new Set(one).size)
      for (const other of others) {
        expect(set.shared(other)).toBe([...new Set(other)].filter((value) => one.includes(value)).length)
      }
    })
  )
})

test('has room for a long text', () => {
  const long = Uint32Array.from({length: 9000}, (_, i) => i * 7)
  const set = createShingleSet()
  expect(set.fill(long)).toBe(9000)
  expect(set.shared(long.map((value) => value + 7))).toBe(8999)
})
