/**
 * An inverted index for keys that few articles share, such as the bands of a sketch: chains of equal keys through flat
 * arrays, 9 bytes a key and 4 more for the table of their heads, up to twice that where they have just grown: with 25
 * bands 325 to 650 bytes a document.
 */
export interface Chains {
  /** Takes the keys of the next document in. */
  readonly add: (keys: Uint32Array) => void
  /** How many of its keys every other document shares with document `d`, told one by one, in no order. */
  readonly partners: (d: number, tell: (other: number, shared: number) => void) => void
  /** Bytes of its arrays. */
  readonly bytes: () => number
  readonly size: () => number
}

/** Keys with more documents than this say nothing and are not followed. */
const crowd = 20_000

/** What was read ahead. It means nothing, but what nobody uses would not be read. */
const sink = new Uint32Array(1)

function slotOf(key: number, mask: number): number {
  return (Math.imul(key, 0x9e3779b1) >>> 0) & mask
}

/** An empty index, with room for as many keys before it has to grow. */
export function createChains(room: number = 1 << 11): Chains {
  const capacity = 2 ** Math.ceil(Math.log2(Math.max(1 << 11, room)))
  let heads = new Uint32Array(capacity)
  let keys = new Uint32Array(capacity)
  let next = new Uint32Array(capacity)
  /** Whether another key is equal: few have one, and only these need be followed. */
  let meets = new Uint8Array(capacity)
  let starts = new Uint32Array(1 << 7)
  let documents = 0
  let used = 0
  let shared = new Uint16Array(0)
  const touched: number[] = []

  const grow = (): void => {
    keys = enlarged(keys)
    next = enlarged(next)
    const larger = new Uint8Array(keys.length)
    larger.set(meets)
    meets = larger
    heads = new Uint32Array(heads.length * 2)
    for (let position = 0; position < used; position++) {
      const slot = slotOf(keys[position]!, heads.length - 1)
      next[position] = heads[slot]!
      heads[slot] = position + 1
    }
  }
  /** Brings near where some keys are looked for: read in loops that do nothing else, many places are on their way at a time. */
  const readAhead = (list: Uint32Array): void => {
    let sum = 0
    for (let k = 0; k < list.length; k++) sum |= heads[slotOf(list[k]!, heads.length - 1)]!
    for (let k = 0; k < list.length; k++) {
      const at = heads[slotOf(list[k]!, heads.length - 1)]!
      if (at !== 0) sum |= keys[at - 1]!
    }
    sink[0] = sum
  }
  /** The document that a key at a position belongs to: few are asked for, so none is written down. */
  const ownerOf = (position: number): number => {
    let low = 0
    let high = documents - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (starts[middle]! <= position) low = middle
      else high = middle - 1
    }
    return low
  }
  return {
    add(list): void {
      if (documents + 1 >= starts.length) starts = enlarged(starts)
      while (used + list.length > keys.length) grow()
      readAhead(list)
      const [all, following, first, mask] = [keys, next, heads, heads.length - 1]
      for (let k = 0; k < list.length; k++) {
        const key = list[k]!
        const slot = slotOf(key, mask)
        let at = first[slot]!
        while (at !== 0 && all[at - 1] !== key) at = following[at - 1]!
        if (at !== 0) meets[at - 1] = meets[used] = 1
        all[used] = key
        following[used] = first[slot]!
        first[slot] = ++used
      }
      starts[++documents] = used
    },
    partners(d, tell): void {
      if (shared.length < documents) shared = new Uint16Array(documents * 2)
      for (let position = starts[d]!; position < starts[d + 1]!; position++) {
        if (meets[position] === 0) continue
        const key = keys[position]!
        const head = heads[slotOf(key, heads.length - 1)]!
        let same = 0
        for (let at = head; at !== 0; at = next[at - 1]!) if (keys[at - 1] === key) same++
        if (same > crowd) continue
        for (let at = head; at !== 0; at = next[at - 1]!) {
          if (keys[at - 1] !== key || at - 1 === position) continue
          const other = ownerOf(at - 1)
          if (other !== d && shared[other]!++ === 0) touched.push(other)
        }
      }
      for (const other of touched) {
        tell(other, shared[other]!)
        shared[other] = 0
      }
      touched.length = 0
    },
    bytes: () =>
      heads.byteLength + keys.byteLength + next.byteLength + meets.byteLength + starts.byteLength + shared.byteLength,
    size: () => documents
  }
}

function enlarged(array: Uint32Array): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(array.length * 2)
  larger.set(array)
  return larger
}
