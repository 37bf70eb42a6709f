/** The different shingles of one text at a time, against which others are held. */
export interface ShingleSet {
  /** Takes the place of what was there by the shingles of a text, repetitions allowed; gives how many different ones it has. */
  readonly fill: (shingles: Uint32Array) => number
  /** How many different shingles of another text are in the set. */
  readonly shared: (shingles: Uint32Array) => number
}

/**
 * An empty set: an open table, a quarter of which is in use at most. Shingles are hashes already, so their lower bits
 * tell the slot. A slot holds what it was last used for, so that nothing need be cleared.
 */
export function createShingleSet(): ShingleSet {
  let hashes = new Uint32Array(1 << 12)
  /** Filling that put the hash of a slot there, and search that found it there. */
  let filledBy = new Uint32Array(hashes.length)
  let foundBy = new Uint32Array(hashes.length)
  let filling = 0
  let search = 0

  const makeRoom = (count: number): void => {
    let room = hashes.length
    while (room < count * 4) room *= 2
    if (room === hashes.length) return
    hashes = new Uint32Array(room)
    filledBy = new Uint32Array(room)
    foundBy = new Uint32Array(room)
  }
  return {
    fill(shingles): number {
      makeRoom(shingles.length)
      const now = ++filling
      const [all, filled, last] = [hashes, filledBy, hashes.length - 1]
      let different = 0
      for (let i = 0; i < shingles.length; i++) {
        const hash = shingles[i]!
        let slot = hash & last
        while (filled[slot] === now && all[slot] !== hash) slot = (slot + 1) & last
        if (filled[slot] !== now) different++
        filled[slot] = now
        all[slot] = hash
      }
      return different
    },
    shared(shingles): number {
      const [now, current] = [filling, ++search]
      const [all, filled, found, last] = [hashes, filledBy, foundBy, hashes.length - 1]
      let both = 0
      for (let i = 0; i < shingles.length; i++) {
        const hash = shingles[i]!
        let slot = hash & last
        while (filled[slot] === now && all[slot] !== hash) slot = (slot + 1) & last
        if (filled[slot] !== now || found[slot] === current) continue
        found[slot] = current
        both++
      }
      return both
    }
  }
}
