import {expect, test} from 'vitest'
import {bCubed, foundWhole, pairwise} from '../src/index.js'

const gold = new Map([
  ['a', '1'],
  ['b', '1'],
  ['c', '1'],
  ['d', '2'],
  ['e', '2']
])

test('a perfect partition scores 1 whatever its clusters are called', () => {
  const found = new Map([...gold].map(([item, cluster]) => [item, `event-${cluster}`]))
  expect(bCubed(gold, found)).toEqual({precision: 1, recall: 1, f1: 1})
  expect(pairwise(gold, found)).toEqual({precision: 1, recall: 1, f1: 1})
})

test('one moved item, worked out by hand', () => {
  // Found: {a, b}, {c, d, e}. Precision: 1, 1, 1/3, 2/3, 2/3; recall: 2/3, 2/3, 1/3, 1, 1.
  const found = new Map([
    ['a', 'x'],
    ['b', 'x'],
    ['c', 'y'],
    ['d', 'y'],
    ['e', 'y']
  ])
  const score = bCubed(gold, found)
  expect(score.precision).toBeCloseTo(11 / 15, 12)
  expect(score.recall).toBeCloseTo(11 / 15, 12)
  // Pairs found: ab, cd, ce, de; true: ab, ac, bc, de.
  expect(pairwise(gold, found)).toEqual({precision: 0.5, recall: 0.5, f1: 0.5})
})

test('an item that was put nowhere is alone', () => {
  const score = bCubed(gold, new Map())
  expect(score).toMatchObject({precision: 1, recall: 0.4})
  expect(score.f1).toBeCloseTo(4 / 7, 12)
  expect(pairwise(gold, new Map()).recall).toBe(0)
})

test('noise costs precision where it is in `gold`, and is scored only where asked', () => {
  const noisy = new Map([...gold, ['n', 'alone']])
  const found = new Map([...gold, ['n', '2']])
  expect(bCubed(noisy, found, [...gold.keys()]).precision).toBeCloseTo((3 + 4 / 3) / 5, 12)
})

test('a cluster is found whole with all of its items and no others', () => {
  expect(foundWhole(gold, gold)).toEqual({clusters: 2, whole: 2})
  const moved = new Map([...gold, ['c', '2']])
  expect(foundWhole(gold, moved)).toEqual({clusters: 2, whole: 0})
  expect(foundWhole(gold, new Map([...gold, ['a', 'x'], ['unlabelled', '2']]))).toEqual({clusters: 2, whole: 1})
  expect(foundWhole(new Map([['a', '1']]), new Map())).toEqual({clusters: 1, whole: 1})
})
