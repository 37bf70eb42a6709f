/** Numbers of one seed: the same on every machine. */
export interface Random {
  /** From 0 to 1, 1 not among them. */
  readonly next: () => number
  /** A whole number from 0 to `below`, `below` not among them. */
  readonly int: (below: number) => number
}

/** Makes a generator of pseudo-random numbers (mulberry32). */
export function createRandom(seed: number): Random {
  let state = seed >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    return mix(state) / 4294967296
  }
  return {next, int: (below) => Math.floor(next() * below)}
}

/** A number from 0 to 2³² that depends on both, for choices that must come out the same whenever they are asked. */
export function hashOf(a: number, b: number): number {
  return mix((Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca6b)) >>> 0)
}

function mix(value: number): number {
  let t = Math.imul(value ^ (value >>> 15), value | 1)
  t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
  return (t ^ (t >>> 14)) >>> 0
}
