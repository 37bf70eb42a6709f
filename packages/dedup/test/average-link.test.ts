import {expect, test} from 'vitest'
import {averageLink} from '../src/engine/average-link.js'

const linkage = {threshold: 0, missing: -4, cohesion: 0.2}
const edges = (...list: readonly (readonly [number, number, number])[]) => list.map(([a, b, score]) => ({a, b, score}))

test('joins what is alike on average, leaves the rest alone', () => {
  expect([...averageLink(4, edges([0, 1, 5], [1, 2, 4], [0, 2, 3], [2, 3, -1]), linkage)]).toEqual([0, 0, 0, 3])
})

test('one strong pair does not chain two groups', () => {
  const list = edges([0, 1, 5], [2, 3, 5], [1, 2, 4], [0, 2, -3], [0, 3, -3], [1, 3, -3])
  expect([...averageLink(4, list, linkage)]).toEqual([0, 0, 2, 2])
})

test('two tight groups stay two where the same likeness joins loose ones', () => {
  const across = [
    [0, 2, 1],
    [0, 3, 1],
    [1, 2, 1],
    [1, 3, 1]
  ] as const
  expect([...averageLink(4, edges([0, 1, 6], [2, 3, 6], ...across), linkage)]).toEqual([0, 0, 2, 2])
  expect([...averageLink(4, edges([0, 1, 2], [2, 3, 2], ...across), linkage)]).toEqual([0, 0, 0, 0])
})

test('a pair that is no candidate counts against', () => {
  expect([...averageLink(3, edges([0, 1, 5], [1, 2, 3]), linkage)]).toEqual([0, 0, 2])
})

test('nothing gives nothing', () => {
  expect([...averageLink(0, [], linkage)]).toEqual([])
})
