import {expect, test} from 'vitest'
import {shapeOfLetters} from '../../model/score-shapes.js'
import {createTally, handicapsFrom, noHandicaps, type Tally} from './base-rates.js'

const [datedLetters, undatedLetters] = [0, 2]

/** A tally of dated pairs in a language of letters: so many of one event and of two, as their scores usually lie. */
function tallyOf(same: number, other: number): Tally {
  const tally = createTally()
  tally[datedLetters]!.forEach((_, step, counts) => {
    counts[step] = same * shapeOfLetters.same[step]! + other * shapeOfLetters.other[step]!
  })
  return tally
}

const handicap = (same: number, other: number): number => handicapsFrom(tallyOf(same, other))[datedLetters]!

test('where as many pairs are of one event as where the model was learnt, none loses anything', () => {
  expect(handicapsFrom(createTally())).toEqual(noHandicaps)
  expect(handicap(500, 0)).toBe(0)
  expect(handicap(400, 100)).toBe(0)
})

test('the fewer pairs are of one event, the more they lose', () => {
  const rising = [500, 250, 100, 20].map((same) => handicap(same, 500))
  expect(rising[0]).toBeGreaterThan(0)
  expect(rising).toEqual([...rising].sort((a, b) => a - b))
})

test('the share is found again by the scores alone: one in five, odds of a quarter', () => {
  const [enough, found] = [Math.log(0.7 / 0.3), Math.log(0.2 / 0.8)]
  expect(handicap(2000, 8000)).toBeCloseTo((enough - found) / shapeOfLetters.slope, 1)
})

test('a handful of pairs says nothing', () => {
  expect(handicap(0, 4)).toBe(0)
  expect(handicap(0, 40)).toBeGreaterThan(0)
})

test('pairs of another kind lose nothing by it', () => {
  expect(handicapsFrom(tallyOf(10, 1000))[undatedLetters]).toBe(0)
})
