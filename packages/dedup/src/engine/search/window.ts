import type {Keys, Strategy} from '../../strategy.js'
import type {Entry} from '../entry.js'
import {createPostings} from './postings.js'
import {clear, createTally, shareOf, tallyFor} from './tally.js'
import {createTopLists} from './top-lists.js'

/**
 * Finds, for articles that come in order of time, those near in time that share most keys with them, before and after.
 * It counts them as they come: the first is at position 0.
 */
export interface Window {
  /** Takes in the next entry: it and those before it find each other. */
  readonly add: (entry: Entry) => void
  /** Tells of every article with one of some keys, and how much weight it shares; in no order, but always the same one. */
  readonly find: (keys: Keys, tell: (number: number, share: number) => void) => void
  /**
   * Numbers of the articles that share most with the one at a position, as many as the strategy looks at, once all that
   * it may find have been added. Holds until the next `add`.
   */
  readonly candidates: (position: number) => Uint32Array
  /** Drops the articles before a position: all that comes is too far away from them in time. */
  readonly forget: (position: number) => void
}

/**
 * A window in which two articles published more than `apart` hours from each other do not find each other. Those of
 * `standing`, another window that does not change any more, are found as well.
 */
export function createWindow(strategy: Strategy, apart: number, standing: Window | null): Window {
  const postings = createPostings()
  const lists = createTopLists(strategy.limit)
  let tally = createTally(0)
  /** By the lower bits of the position: numbers, and last hours of publication. */
  let numbers = new Uint32Array(tally.weights.length)
  let until = new Float64Array(tally.weights.length)
  let count = 0
  let oldest = 0

  const makeRoom = (): void => {
    const before = numbers.length
    tally = tallyFor(count - oldest + 1, tally)
    const room = tally.weights.length
    if (room === before) return
    const [old, oldUntil] = [numbers, until]
    numbers = new Uint32Array(room)
    until = new Float64Array(room)
    for (let position = oldest; position < count; position++) {
      numbers[position & (room - 1)] = old[position & (before - 1)]!
      until[position & (room - 1)] = oldUntil[position & (before - 1)]!
    }
  }
  return {
    find(keys, tell): void {
      postings.collect(keys, tally)
      const last = numbers.length - 1
      for (let i = 0; i < tally.count; i++) tell(numbers[tally.touched[i]! & last]!, shareOf(tally, tally.touched[i]!))
      clear(tally)
    },
    add(entry): void {
      const keys = strategy.keys(entry)
      const from = entry.sketch.when?.from ?? Number.NaN
      makeRoom()
      lists.open(count)
      postings.collect(keys, tally)
      const {touched, weights} = tally
      const last = numbers.length - 1
      for (let i = 0; i < tally.count; i++) {
        const position = touched[i]!
        // Not known is not far away: comparisons with NaN are false.
        if (from - until[position & last]! > apart) continue
        const weight = weights[position & last]!
        lists.offer(count, numbers[position & last]!, weight)
        lists.offer(position, entry.number, weight)
      }
      clear(tally)
      standing?.find(keys, (number, weight) => lists.offer(count, number, weight))
      numbers[count & last] = entry.number
      until[count & last] = entry.sketch.when?.to ?? Number.NaN
      postings.file(count++, keys)
    },
    candidates: lists.list,
    forget(position): void {
      oldest = position
      postings.forget(position)
      lists.forget(position)
    }
  }
}
