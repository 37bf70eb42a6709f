import {startMachine} from '../wasm.js'
import {unitsWasm} from './units-wasm.js'

/** What `units.wat` exports. Addresses are in bytes. */
export interface UnitsMachine {
  readonly memory: {readonly buffer: ArrayBuffer; grow(pages: number): number}
  /** Writes the offsets of units that may need something, 4 bytes each, and gives their number. */
  suspects(units: number, count: number, places: number): number
}

const memoryPage = 65536

/** A machine of its own; undefined where the platform cannot do it. */
export function startUnits(): UnitsMachine | undefined {
  return startMachine<UnitsMachine>(unitsWasm)
}

/** Sees to it that the machine has memory of so many bytes. */
export function reserveBytes({memory}: UnitsMachine, bytes: number): void {
  const missing = Math.ceil((bytes - memory.buffer.byteLength) / memoryPage)
  if (missing > 0) memory.grow(missing)
}
