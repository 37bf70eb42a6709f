/** A set of 32-bit integers: an open hash table with linear probing, whose length is a power of two. 0 is no member. */
export type HashSet = Int32Array

let spare: HashSet = new Int32Array(4096)

/** An empty set with room for so many members; it is good until the next is asked for. */
export function emptySet(members: number): HashSet {
  const size = 2 ** (32 - Math.clz32(2 * members + 1))
  if (spare.length < size) spare = new Int32Array(size)
  return spare.subarray(0, size).fill(0)
}

/** Adds a member; false where it was there. */
export function addTo(set: HashSet, member: number): boolean {
  const mask = set.length - 1
  let slot = (member ^ (member >>> 15)) & mask
  while (set[slot] !== 0) {
    if (set[slot] === member) return false
    slot = (slot + 1) & mask
  }
  set[slot] = member
  return true
}

/** True if the set has the member. */
export function isIn(set: HashSet, member: number): boolean {
  const mask = set.length - 1
  let slot = (member ^ (member >>> 15)) & mask
  while (set[slot] !== 0) {
    if (set[slot] === member) return true
    slot = (slot + 1) & mask
  }
  return false
}
