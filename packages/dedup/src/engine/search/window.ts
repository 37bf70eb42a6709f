import type {Keys, Strategy} from '../../strategy.js'
import type {Entry} from '../entry.js'
import {collectShares, createPostings, fileDocument, forgetDocuments, type Postings} from './postings.js'
import {clear, createTally, type Tally, tallyFor} from './tally.js'
import {createTopLists, forgetLists, listOf, mayEnter, offer, openList, type TopLists} from './top-lists.js'

/**
 * Finds, for articles that come in order of time, those near in time that share most keys with them, before and after.
 * It counts them as they come: the first is at position 0.
 */
export interface Window {
  readonly strategy: Strategy
  /** Hours of publication beyond which two articles do not find each other. */
  readonly apart: number
  /** Another window that does not change any more, the articles of which are found as well. */
  readonly standing: Window | null
  /** By position, as are the lists. */
  readonly postings: Postings
  readonly lists: TopLists
  tally: Tally
  /** By the lower bits of the position: numbers, and last hours of publication, NaN where they are not known. */
  numbers: Uint32Array
  until: Float64Array
  /** Position of the next article, and of the first that has not been forgotten. */
  count: number
  oldest: number
}

/** An empty window; see {@link Window}. */
export function createWindow(strategy: Strategy, apart: number, standing: Window | null): Window {
  const tally = createTally(0)
  return {
    strategy,
    apart,
    standing,
    postings: createPostings(),
    lists: createTopLists(strategy.limit),
    tally,
    numbers: new Uint32Array(tally.weights.length),
    until: new Float64Array(tally.weights.length),
    count: 0,
    oldest: 0
  }
}

/** Takes in the next entry: it and those before it find each other. */
export function addToWindow(window: Window, entry: Entry): void {
  const {strategy, apart, standing, postings, lists, count} = window
  makeRoom(window)
  const {tally, numbers, until} = window
  const keys = strategy.keys(entry)
  const from = entry.sketch.when?.from ?? Number.NaN
  openList(lists, count)
  collectShares(postings, keys, tally)
  const {touched, weights} = tally
  const last = numbers.length - 1
  for (let i = 0; i < tally.count; i++) {
    const position = touched[i]!
    const weight = weights[position & last]!
    // Most have too little in common for either list: of these nothing else is read.
    if (!mayEnter(lists, count, weight) && !mayEnter(lists, position, weight)) continue
    // Not known is not far away: comparisons with NaN are false.
    if (from - until[position & last]! > apart) continue
    offer(lists, count, numbers[position & last]!, weight)
    offer(lists, position, entry.number, weight)
  }
  clear(tally)
  if (standing !== null) findStanding(standing, keys, lists, count)
  numbers[count & last] = entry.number
  until[count & last] = entry.sketch.when?.to ?? Number.NaN
  fileDocument(postings, count, keys)
  window.count++
}

/**
 * Numbers of the articles that share most with the one at a position, as many as the strategy looks at, once all that it
 * may find have been added. Holds until the next one is.
 */
export function candidatesAt({lists}: Window, position: number): Uint32Array {
  return listOf(lists, position)
}

/** Drops the articles before a position: all that comes is too far away from them in time. */
export function forgetBefore(window: Window, position: number): void {
  window.oldest = position
  forgetDocuments(window.postings, position)
  forgetLists(window.lists, position)
}

/** Offers what shares some keys in a standing window to a list. */
function findStanding({postings, tally, numbers}: Window, keys: Keys, lists: TopLists, position: number): void {
  collectShares(postings, keys, tally)
  const {touched, weights} = tally
  const last = numbers.length - 1
  for (let i = 0; i < tally.count; i++) {
    offer(lists, position, numbers[touched[i]! & last]!, weights[touched[i]! & last]!)
  }
  clear(tally)
}

/** Sees to it that one more position has a place of its own. */
function makeRoom(window: Window): void {
  const {numbers, until, count, oldest} = window
  const before = numbers.length
  window.tally = tallyFor(count - oldest + 1, window.tally)
  const room = window.tally.weights.length
  if (room === before) return
  window.numbers = new Uint32Array(room)
  window.until = new Float64Array(room)
  for (let position = oldest; position < count; position++) {
    window.numbers[position & (room - 1)] = numbers[position & (before - 1)]!
    window.until[position & (room - 1)] = until[position & (before - 1)]!
  }
}
