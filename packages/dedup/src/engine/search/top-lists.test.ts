import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {createTopLists, forgetLists, listOf, mayEnter, offer, openList} from './top-lists.js'

describe('top lists', () => {
  it('hold the heaviest, of equal ones the lower, in whatever order they are offered', () => {
    const offers = fc.uniqueArray(fc.record({other: fc.nat(60), weight: fc.integer({min: 1, max: 6})}), {
      selector: ({other}) => other,
      maxLength: 40
    })
    fc.assert(
      fc.property(offers, fc.integer({min: 1, max: 9}), (offered, limit) => {
        const lists = createTopLists(limit)
        openList(lists, 0)
        for (const {other, weight} of offered) offer(lists, 0, other, weight)
        const heaviest = offered.toSorted((x, y) => y.weight - x.weight || x.other - y.other).slice(0, limit)
        expect(Array.from(listOf(lists, 0)).sort()).toEqual(heaviest.map(({other}) => other).sort())
      })
    )
  })

  it('say beforehand that what is lighter than all of a full list cannot enter', () => {
    const lists = createTopLists(2)
    openList(lists, 7)
    expect(mayEnter(lists, 7, 0.1)).toBe(true)
    offer(lists, 7, 1, 3)
    offer(lists, 7, 2, 4)
    expect(mayEnter(lists, 7, 2)).toBe(false)
    expect(mayEnter(lists, 7, 3)).toBe(true)
  })

  it('keep what they hold as they grow, and give the room of forgotten ones to the next', () => {
    const lists = createTopLists(1)
    for (let number = 0; number < 1000; number++) {
      openList(lists, number)
      offer(lists, number, number + 5000, 1)
    }
    expect(Array.from({length: 1000}, (_, number) => listOf(lists, number)[0])).toEqual(
      Array.from({length: 1000}, (_, number) => number + 5000)
    )
    const {room} = lists
    forgetLists(lists, 1000)
    for (let number = 1000; number < 1000 + room; number++) openList(lists, number)
    expect(lists.room).toBe(room)
    expect(listOf(lists, 1000)).toHaveLength(0)
  })
})
