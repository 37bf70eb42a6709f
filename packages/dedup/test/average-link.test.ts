import {expect, test} from 'vitest'
import {averageLink} from '../src/engine/clusters/average-link.js'

const linkage = {threshold: 0, missing: -4}
const edges = (...list: readonly (readonly [number, number, number])[]) => list.map(([a, b, score]) => ({a, b, score}))

test('joins what is alike on average, leaves the rest alone', () => {
  expect([...averageLink(4, edges([0, 1, 5], [1, 2, 4], [0, 2, 3], [2, 3, -1]), linkage)]).toEqual([0, 0, 0, 3])
})

test('one strong pair does not chain two groups', () => {
  const list = edges([0, 1, 5], [2, 3, 5], [1, 2, 4], [0, 2, -3], [0, 3, -3], [1, 3, -3])
  expect([...averageLink(4, list, linkage)]).toEqual([0, 0, 2, 2])
})

test('two groups join by the mean of the pairs across, however alike each is inside', () => {
  const across = edges([0, 1, 6], [2, 3, 6], [0, 2, 3], [0, 3, -1], [1, 2, -1])
  expect([...averageLink(4, [...across, ...edges([1, 3, 1])], linkage)]).toEqual([0, 0, 0, 0])
  expect([...averageLink(4, [...across, ...edges([1, 3, -2])], linkage)]).toEqual([0, 0, 2, 2])
})

test('a pair that is no candidate counts against', () => {
  expect([...averageLink(3, edges([0, 1, 5], [1, 2, 3]), linkage)]).toEqual([0, 0, 2])
})

test('nothing gives nothing', () => {
  expect([...averageLink(0, [], linkage)]).toEqual([])
})
