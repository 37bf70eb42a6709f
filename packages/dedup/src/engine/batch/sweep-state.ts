import type {JudgedPair} from '../../near-misses.js'
import {type Settings, windowHours} from '../../options.js'
import type {Entry} from '../entry.js'
import {surest} from '../log-odds.js'
import {meet} from '../meet.js'
import {createMemory, type Memory} from '../memory.js'
import {addPartner, positionOf} from '../near.js'
import type {Batch} from './intake.js'
import type {Stretch} from './schedule.js'
import {findTwins, type Twins} from './twins.js'

// Where an entry stands, in order.
/** Loaded. */
const LOADED = 1
/** All that it is near to is known. */
export const SETTLED = 2
/** May be of any time: there from the beginning, and scored against others as these settle. */
export const LOOSE = 3
/** All its pairs have been scored. */
export const SCORED = 4

/** What the steps of a sweep share. */
export interface Sweep {
  readonly batch: Batch
  settings: Settings
  /** Hours between two reports beyond which they are not one event. */
  readonly apart: number
  /** Loaded entries by number. */
  readonly entries: (Entry | undefined)[]
  readonly stage: Uint8Array
  readonly twins: Twins
  /** Of the loaded entries. */
  readonly memory: Memory
  /** Numbers of entries with all pairs scored whose component is open. */
  open: number[]
  /** Number of the event of each entry, for near misses. */
  readonly eventOf: Uint32Array
  /** Pairs that may be near misses: of which neither report has its event yet, and those of two events. */
  undecided: JudgedPair[]
  readonly misses: JudgedPair[]
  founded: number
}

/** Begins a sweep: nothing is loaded yet. */
export function openSweep(batch: Batch, settings: Settings): Sweep {
  const apart = windowHours(settings)
  return {
    batch,
    settings,
    apart,
    entries: new Array(batch.count),
    stage: new Uint8Array(batch.count),
    twins: findTwins(batch, settings, apart),
    memory: createMemory(),
    open: [],
    eventOf: new Uint32Array(batch.count),
    undecided: [],
    misses: [],
    founded: 0
  }
}

/** Loads an article of a stretch that has its weights. */
export function enter({batch, entries, stage, twins}: Sweep, {loose}: Stretch, entry: Entry): void {
  const {number} = entry
  entry.copies.push(...batch.copies(number))
  for (const other of twins.far.get(number) ?? []) addPartner(entry.near, other, 0, surest)
  entries[number] = entry
  stage[number] = loose ? LOOSE : LOADED
}

/** Pairs an article with what may have its text. */
export function meetTwins({entries, twins, settings, apart}: Sweep, entry: Entry): void {
  for (const twin of twins.near.get(entry.number) ?? []) {
    const other = entries[twin]
    if (other !== undefined && positionOf(entry.near, twin) < 0) meet(entry, other, settings.strategies, apart)
  }
}
