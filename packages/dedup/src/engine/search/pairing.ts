import type {Strategy} from '../../strategy.js'
import {readToMeet} from '../ahead.js'
import type {Stretch} from '../batch/schedule.js'
import type {Entry} from '../entry.js'
import {positionOf} from '../near.js'
import {addToWindow, candidatesAt, createWindow, forgetBefore, type Window} from './window.js'

/** Finds which articles may tell of one event, stretch by stretch. */
export interface Pairing {
  /** Takes in the articles of a stretch, which have their weights: they and those before find each other. */
  readonly load: (stretch: Stretch) => void
  /**
   * Pairs the articles of a stretch with what they are near to, now that all of it is loaded: each is shown to `begin`,
   * and then met with every candidate that is not its partner yet.
   */
  readonly pair: (stretch: Stretch, begin: (entry: Entry) => void, meet: (entry: Entry, other: Entry) => void) => void
}

/** `entries` by number, as far as they are loaded; `apart` as in `createWindow`. */
export function createPairing(
  entries: readonly (Entry | undefined)[],
  strategies: readonly Strategy[],
  apart: number
): Pairing {
  const ofEvents = strategies.filter(({same}) => same === 'event')
  const standing = ofEvents.map((strategy) => createWindow(strategy, apart, null))
  const passing = ofEvents.map((strategy, s) => createWindow(strategy, apart, standing[s]!))
  const windowsOf = ({loose}: Stretch): readonly Window[] => (loose ? standing : passing)
  return {
    load(stretch): void {
      for (const number of stretch.numbers)
        for (const window of windowsOf(stretch)) addToWindow(window, entries[number]!)
    },
    pair(stretch, begin, meet): void {
      const {numbers, position} = stretch
      const windows = windowsOf(stretch)
      numbers.forEach((number, i) => {
        const entry = entries[number]!
        begin(entry)
        for (const window of windows) {
          // Most have met from the other side.
          const fresh = candidatesAt(window, position + i).filter((other) => positionOf(entry.near, other) < 0)
          readToMeet(entries, fresh)
          for (const other of fresh) meet(entry, entries[other]!)
        }
      })
      for (const window of windows) forgetBefore(window, position + numbers.length)
    }
  }
}
