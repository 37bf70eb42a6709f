import fc from 'fast-check'
import {expect, it} from 'vitest'
import {addTo, emptySet, slotOf} from './hash-set.js'

const members = fc.array(fc.integer({min: -(2 ** 31), max: 2 ** 31 - 1}).filter((member) => member !== 0))

it('knows its members, each in a slot of its own, and no others', () => {
  fc.assert(
    fc.property(members, members, (inside, others) => {
      const set = emptySet(inside.length)
      for (const member of inside) addTo(set, member)
      const slots = new Set(inside.map((member) => slotOf(set, member)))
      expect(slots.size).toBe(new Set(inside).size)
      expect(slots.has(-1)).toBe(false)
      for (const other of others) expect(slotOf(set, other) >= 0).toBe(inside.includes(other))
    })
  )
})

it('is empty when it is asked for again', () => {
  addTo(emptySet(3), 7)
  expect(slotOf(emptySet(3), 7)).toBe(-1)
})
