// The memory of a key costs 9 bytes here and not a slot of its own as in `postings.ts`: this index holds the text keys of all
// articles of a batch, of which hardly any meets another one.

/**
 * An inverted index for keys that few documents share, such as the bands of a sketch: chains of equal keys through flat
 * arrays, 9 bytes a key and 4 more for the table of their heads, up to twice that where they have just grown: with 25
 * bands 325 to 650 bytes a document. Documents are counted from 0 in the order in which they come.
 */
export interface Chains {
  /** By slot, the last position with a key that belongs there, plus 1; as many as there is room for keys. */
  heads: Uint32Array
  /** By position: the key, the position before it in its chain plus 1, and whether another key is equal. */
  keys: Uint32Array
  next: Uint32Array
  meets: Uint8Array
  /** Positions in use. */
  used: number
  /** Where the keys of each document begin, and where those of the last one end. */
  starts: Uint32Array
  documents: number
}

const leastRoom = 1 << 11

/** What was read ahead. It means nothing, but what nobody uses would not be read. */
const sink = new Uint32Array(1)

/** An empty index, with room for as many keys before it has to grow. */
export function createChains(room: number = leastRoom): Chains {
  const capacity = 2 ** Math.ceil(Math.log2(Math.max(leastRoom, room)))
  return {
    heads: new Uint32Array(capacity),
    keys: new Uint32Array(capacity),
    next: new Uint32Array(capacity),
    meets: new Uint8Array(capacity),
    used: 0,
    starts: new Uint32Array(1 << 7),
    documents: 0
  }
}

/** Takes the keys of the next document in. */
export function chainKeys(chains: Chains, keys: Uint32Array): void {
  if (chains.documents + 1 >= chains.starts.length) chains.starts = enlarged(chains.starts)
  while (chains.used + keys.length > chains.keys.length) grow(chains)
  readAhead(chains, keys)
  const {heads, keys: all, next, meets} = chains
  const last = heads.length - 1
  let {used} = chains
  for (let k = 0; k < keys.length; k++) {
    const key = keys[k]!
    const slot = slotOf(key, last)
    let at = heads[slot]!
    while (at !== 0 && all[at - 1] !== key) at = next[at - 1]!
    if (at !== 0) meets[at - 1] = meets[used] = 1
    all[used] = key
    next[used] = heads[slot]!
    heads[slot] = ++used
  }
  chains.used = used
  chains.starts[++chains.documents] = used
}

/** The last position of the key at a position: one that stands for all its equals. */
export function lastEqual({heads, keys, next}: Chains, position: number): number {
  const key = keys[position]!
  let at = heads[slotOf(key, heads.length - 1)]!
  while (keys[at - 1] !== key) at = next[at - 1]!
  return at - 1
}

function slotOf(key: number, last: number): number {
  return (Math.imul(key, 0x9e3779b1) >>> 0) & last
}

/** Brings near where some keys are looked for: read in loops that do nothing else, many places are on their way at a time. */
function readAhead({heads, keys: all}: Chains, keys: Uint32Array): void {
  const last = heads.length - 1
  let sum = 0
  for (let k = 0; k < keys.length; k++) sum |= heads[slotOf(keys[k]!, last)]!
  for (let k = 0; k < keys.length; k++) {
    const at = heads[slotOf(keys[k]!, last)]!
    if (at !== 0) sum |= all[at - 1]!
  }
  sink[0] = sum
}

/** Makes twice the room for keys and lays the chains anew; of the old arrays each is let go as soon as it can be. */
function grow(chains: Chains): void {
  const keys = enlarged(chains.keys)
  chains.keys = keys
  const heads = new Uint32Array(keys.length)
  chains.heads = heads
  const next = new Uint32Array(keys.length)
  chains.next = next
  const meets = new Uint8Array(keys.length)
  meets.set(chains.meets)
  chains.meets = meets
  for (let position = 0; position < chains.used; position++) {
    const slot = slotOf(keys[position]!, heads.length - 1)
    next[position] = heads[slot]!
    heads[slot] = position + 1
  }
}

function enlarged(array: Uint32Array): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(array.length * 2)
  larger.set(array)
  return larger
}
