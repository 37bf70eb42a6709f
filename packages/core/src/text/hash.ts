/**
 * 32-bit word hash in the manner of MurmurHash3 (Austin Appleby, public domain): one multiply per UTF-16 unit and the
 * final mix. `Math.imul` keeps it in integer registers, where it beats WebAssembly for strings this short.
 */
export function mixUnit(hash: number, unit: number): number {
  const mixed = Math.imul(hash ^ unit, 0x5bd1e995)
  return mixed ^ (mixed >>> 15)
}

/** What a hash begins with, before its first unit is mixed in. */
export const hashSeed = 0x9747b28c

/** The final avalanche of MurmurHash3; gives an unsigned 32-bit integer that is never 0. */
export function finish(hash: number): number {
  let mixed = hash
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b)
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35)
  mixed = (mixed ^ (mixed >>> 16)) >>> 0
  return mixed === 0 ? 1 : mixed
}
