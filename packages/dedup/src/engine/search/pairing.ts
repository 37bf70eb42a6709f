import type {Strategy} from '../../strategy.js'
import {readToMeet} from '../ahead.js'
import type {Stretch} from '../batch/schedule.js'
import type {Entry} from '../entry.js'
import {partners} from '../near.js'
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
  const notYetMet = createFilter()
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
          const fresh = notYetMet(candidatesAt(window, position + i), partners(entry.near))
          readToMeet(entries, fresh)
          for (let k = 0; k < fresh.length; k++) meet(entry, entries[fresh[k]!]!)
        }
      })
      for (const window of windows) forgetBefore(window, position + numbers.length)
    }
  }
}

/** Gives the candidates that are no partners, in their order: a third of them has met from the other side. */
function createFilter(): (candidates: Uint32Array, partners: Uint32Array) => Uint32Array {
  /** 1 for the number of a partner; all 0 between two uses. */
  let isPartner = new Uint8Array(1 << 12)
  let kept = new Uint32Array(64)
  return (candidates, partners) => {
    if (kept.length < candidates.length) kept = new Uint32Array(candidates.length * 2)
    for (let i = 0; i < partners.length; i++) {
      if (partners[i]! >= isPartner.length) isPartner = enlarged(isPartner, partners[i]!)
      isPartner[partners[i]!] = 1
    }
    let count = 0
    for (let i = 0; i < candidates.length; i++) if (isPartner[candidates[i]!] !== 1) kept[count++] = candidates[i]!
    for (let i = 0; i < partners.length; i++) isPartner[partners[i]!] = 0
    return kept.subarray(0, count)
  }
}

function enlarged(array: Uint8Array, number: number): Uint8Array<ArrayBuffer> {
  const larger = new Uint8Array(number * 2)
  larger.set(array)
  return larger
}
