/** A set of 32-bit integers: an open hash table with linear probing, whose length is a power of two. 0 is no member. */
export type HashSet = Int32Array

let spare: HashSet = new Int32Array(4096)

/**
 * An empty set with room for so many members; it is good until the next is asked for. It stays nearly empty, so that
 * most of what is no member is known by its first slot.
 */
export function emptySet(members: number): HashSet {
  const size = 2 ** (32 - Math.clz32(8 * members + 1))
  if (spare.length < size) spare = new Int32Array(size)
  return spare.subarray(0, size).fill(0)
}

/** Adds a member. */
export function addTo(set: HashSet, member: number): void {
  const mask = set.length - 1
  let slot = (member ^ (member >>> 15)) & mask
  while (set[slot] !== 0 && set[slot] !== member) slot = (slot + 1) & mask
  set[slot] = member
}

/** Where a member stands in the set; -1 where it is none. */
export function slotOf(set: HashSet, member: number): number {
  const mask = set.length - 1
  let slot = (member ^ (member >>> 15)) & mask
  while (set[slot] !== 0) {
    if (set[slot] === member) return slot
    slot = (slot + 1) & mask
  }
  return -1
}
