import {COMPOSE, charClass, LEAD, REFERENCE, REPAIR} from './chars.js'
import {reserveBytes, startUnits, type UnitsMachine} from './units-machine.js'

/** Classes of the characters that may need something; most need nothing. */
const SUSPECT = REPAIR | COMPOSE | REFERENCE | LEAD

/** Where the units stand that may need something, in ascending order: the first `count` of `places`. */
export interface Suspects {
  readonly places: Uint32Array
  readonly count: number
}

/** Longer texts are not for the machine, in UTF-16 units: its memory never gets smaller. */
const mostUnits = 1 << 20

let machine: UnitsMachine | undefined
let started = false

/**
 * Finds the units of a text that may be litter, decomposed, a character reference or misread; some of them need nothing.
 * The answer is good until the next text is asked about.
 */
export function findSuspects(units: Uint16Array): Suspects {
  if (!started) machine = startUnits()
  started = true
  return machine && units.length <= mostUnits ? suspectsByMachine(machine, units) : suspectsByLoop(units)
}

let short = new Uint16Array(0)
let long = new Uint32Array(0)

function suspectsByMachine(machine: UnitsMachine, units: Uint16Array): Suspects {
  const size = units.length
  // spaces behind the text, to the full eight and one more; the places behind them
  const placesAt = ((size + 16) >> 1) << 2
  reserveBytes(machine, placesAt + 4 * (size + 8))
  if (short.buffer !== machine.memory.buffer) {
    short = new Uint16Array(machine.memory.buffer)
    long = new Uint32Array(machine.memory.buffer)
  }
  short.set(units)
  short.fill(32, size, size + 9)
  const count = machine.suspects(0, size, placesAt)
  return {places: long.subarray(placesAt >> 2, (placesAt >> 2) + count), count}
}

let places = new Uint32Array(1024)
// in a loop over all units an imported table would be looked up anew for each, one of the module's own is a constant
const classes = charClass

/** What the machine finds, wherever this runs, and for texts of any length. */
export function suspectsByLoop(units: Uint16Array): Suspects {
  let count = 0
  for (let i = 0; i < units.length; i++) {
    if (!(classes[units[i]!]! & SUSPECT)) continue
    if (count === places.length) {
      const more = new Uint32Array(2 * count)
      more.set(places)
      places = more
    }
    places[count++] = i
  }
  return {places, count}
}
