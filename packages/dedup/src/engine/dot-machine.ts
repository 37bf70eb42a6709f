// The machine of `dot.wat`, which holds one vector against many in little more than half the time of the loops. It works on
// copies, which cost an eighth of what they save: so no memory of its own needs looking after.
import {startMachine} from '@copydesk/core/wasm'
import {dotWasm} from './dot-wasm.js'
import type {Vector} from './weights/vectors.js'

/** What the machine exports, by addresses in its memory. */
interface Machine {
  readonly memory: {readonly buffer: ArrayBuffer}
  load(from: number, end: number): void
  unload(from: number, end: number): void
  dot(from: number, end: number, behind: number, hash: number, weight: number, list: number): number
}

/** The sum of the products of the weights of the terms that two vectors share. Cheapest where `a` stays the same. */
export type Dot = (a: Vector, b: Vector) => number

/** Terms of a vector that the machine has room for: more than an article has that was read up to 1,200 words. */
export const mostTerms = 4096

// Where things stand in the machine's memory, in bytes: behind its tables, each with room for a few terms more.
const list = 4 * mostTerms + 64
const hash = 7 * (1 << 13)
const weight = hash + list
const otherHash = weight + list
const otherWeight = otherHash + list
const likely = otherWeight + list

/** The machine for vectors of no more than {@link mostTerms}; undefined where the platform has none. */
export function startDot(): Dot | undefined {
  const machine = startMachine<Machine>(dotWasm)
  if (machine === undefined) return undefined
  const {buffer} = machine.memory
  const [hashes, weights] = [new Uint32Array(buffer, hash, mostTerms), new Float32Array(buffer, weight, mostTerms)]
  const otherHashes = new Uint32Array(buffer, otherHash, mostTerms)
  const otherWeights = new Float32Array(buffer, otherWeight, mostTerms)
  // Told by the object, which every weighing makes anew. What is laid out is a copy and is cleared by that copy, so that the
  // vector's memory may be used for something else at any time.
  let loaded: Vector | null = null
  let end = hash
  const load = (vector: Vector): void => {
    machine.unload(hash, end)
    hashes.set(vector.hash)
    weights.set(vector.weight)
    end = hash + 4 * vector.hash.length
    machine.load(hash, end)
    loaded = vector
  }
  return (a, b) => {
    if (loaded !== a) load(a)
    otherHashes.set(b.hash)
    otherWeights.set(b.weight)
    return machine.dot(otherHash, otherHash + 4 * b.hash.length, list, hash, weight, likely)
  }
}
