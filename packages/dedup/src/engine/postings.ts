/**
 * An inverted index in three flat arrays: for every key a contiguous run of (document, weight).
 * Runs that are full move to the end with twice the room, so half of the arena at most is waste.
 */
export interface Postings {
  add(key: number, document: number, weight: number): void
  /** Slot of a key, -1 where it is not known; valid until the next `add`. */
  find(key: number): number
  start(slot: number): number
  length(slot: number): number
  documents(): Uint32Array
  weights(): Float32Array
  readonly size: () => number
  /** Gives back the room that was kept for more; after it nothing may be added. */
  readonly close: () => void
}

export function createPostings(): Postings {
  let capacity = 1 << 12
  let keys = new Uint32Array(capacity)
  let starts = new Uint32Array(capacity)
  let lengths = new Uint32Array(capacity)
  let rooms = new Uint32Array(capacity)
  let used = 0
  let documents = new Uint32Array(1 << 13)
  let weights = new Float32Array(1 << 13)
  let end = 0

  const slotOf = (key: number): number => {
    let slot = Math.imul(key, 0x9e3779b1) & (capacity - 1)
    while (rooms[slot] !== 0 && keys[slot] !== key) slot = (slot + 1) & (capacity - 1)
    return slot
  }
  const growTable = (): void => {
    const old = {keys, starts, lengths, rooms}
    capacity *= 2
    keys = new Uint32Array(capacity)
    starts = new Uint32Array(capacity)
    lengths = new Uint32Array(capacity)
    rooms = new Uint32Array(capacity)
    for (let i = 0; i < old.keys.length; i++) {
      if (old.rooms[i] === 0) continue
      const slot = slotOf(old.keys[i]!)
      keys[slot] = old.keys[i]!
      starts[slot] = old.starts[i]!
      lengths[slot] = old.lengths[i]!
      rooms[slot] = old.rooms[i]!
    }
  }
  const room = (size: number): number => {
    if (end + size > documents.length) {
      const length = Math.max(documents.length * 2, end + size)
      const moreDocuments = new Uint32Array(length)
      moreDocuments.set(documents)
      documents = moreDocuments
      const moreWeights = new Float32Array(length)
      moreWeights.set(weights)
      weights = moreWeights
    }
    const at = end
    end += size
    return at
  }
  return {
    add(key, document, weight): void {
      if (used * 4 >= capacity * 3) growTable()
      const slot = slotOf(key)
      if (rooms[slot] === 0) {
        used++
        keys[slot] = key
        rooms[slot] = 1
        starts[slot] = room(1)
      } else if (lengths[slot] === rooms[slot]) {
        const from = starts[slot]!
        const to = room(rooms[slot]! * 2)
        documents.copyWithin(to, from, from + lengths[slot]!)
        weights.copyWithin(to, from, from + lengths[slot]!)
        starts[slot] = to
        rooms[slot]! *= 2
      }
      const at = starts[slot]! + lengths[slot]!
      documents[at] = document
      weights[at] = weight
      lengths[slot]!++
    },
    find(key): number {
      const slot = slotOf(key)
      return rooms[slot] === 0 ? -1 : slot
    },
    start: (slot) => starts[slot]!,
    length: (slot) => lengths[slot]!,
    documents: () => documents,
    weights: () => weights,
    size: () => end,
    close(): void {
      let total = 0
      for (let slot = 0; slot < capacity; slot++) total += lengths[slot]!
      const exactDocuments = new Uint32Array(total)
      const exactWeights = new Float32Array(total)
      let to = 0
      for (let slot = 0; slot < capacity; slot++) {
        const from = starts[slot]!
        const length = lengths[slot]!
        starts[slot] = to
        for (let at = from; at < from + length; at++) {
          exactDocuments[to] = documents[at]!
          exactWeights[to++] = weights[at]!
        }
      }
      documents = exactDocuments
      weights = exactWeights
      end = total
    }
  }
}
