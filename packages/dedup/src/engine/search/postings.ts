// An inverted index that documents enter in rising order and may leave in the same order. A slot of its table holds four
// numbers side by side, so that a key costs one look into far memory; most keys have one document, which stands in the
// slot itself. Longer lists lie contiguous in one arena of (document, weight), in rooms for 2, 4, 8 … postings: one that has
// filled its room drops what was forgotten before it moves to another, and its room is used again.
//
//   key, 1, document, its weight          key, length, where the list starts in the arena, its room
import type {Keys} from '../../strategy.js'
import {addShare, type Tally} from './tally.js'

/** Which documents have a key, and with what weight. */
export interface Postings {
  /** Takes up in a tally what the documents have in common with one that has these keys. */
  readonly collect: (keys: Keys, tally: Tally) => void
  /** Files a document, higher than all before, under the keys that have weight. */
  readonly file: (document: number, keys: Keys) => void
  /** Drops the documents below `document`. */
  readonly forget: (document: number) => void
}

/** Keys with more documents than this say nothing and are not followed. */
const crowd = 20_000
/** Numbers of a slot, and where they stand in it. */
const slotLength = 4
const LENGTH = 1
const START = 2
const ROOM = 3
/** Numbers of a posting. */
const width = 2

/** What was read ahead. It means nothing, but what nobody uses would not be read. */
const sink = new Uint32Array(1)

/** The same memory as numbers and as weights. */
interface Cells {
  readonly number: Uint32Array
  readonly weight: Float32Array
}

function cells(length: number): Cells {
  const number = new Uint32Array(length)
  return {number, weight: new Float32Array(number.buffer)}
}

/** An empty index. */
export function createPostings(): Postings {
  let capacity = 1 << 10
  let table = cells(capacity * slotLength)
  let used = 0
  let arena = cells(1 << 12)
  let end = 0
  /** End of the arena from which on it is worth while to drop what was forgotten or moved. */
  let full = 1 << 12
  let oldest = 0
  /** By the logarithm of their size, the first of the rooms that lists have left, plus 1; each tells of the next one. */
  const vacant = new Uint32Array(32)
  /** Slots of the keys that were asked for last. */
  let slots = new Uint32Array(256)

  /** Where the slot of a key is, or where it would be: there, the length is 0. */
  const slotOf = (key: number): number => {
    const {number} = table
    const last = capacity * slotLength - 1
    let at = ((Math.imul(key, 0x9e3779b1) >>> 0) * slotLength) & last
    while (number[at + LENGTH] !== 0 && number[at] !== key) at = (at + slotLength) & last
    return at
  }
  /**
   * Writes down the slots of some keys. They and their lists lie far apart in memory: read in loops that do nothing else,
   * many are on their way at a time.
   */
  const readAhead = (keys: Uint32Array): void => {
    if (slots.length < keys.length) slots = new Uint32Array(keys.length * 2)
    const {number} = table
    const last = capacity * slotLength - 1
    let sum = 0
    for (let k = 0; k < keys.length; k++) {
      const at = ((Math.imul(keys[k]!, 0x9e3779b1) >>> 0) * slotLength) & last
      slots[k] = at
      sum |= number[at + LENGTH]!
    }
    for (let k = 0; k < keys.length; k++) {
      let at = slots[k]!
      while (number[at + LENGTH] !== 0 && number[at] !== keys[k]) at = (at + slotLength) & last
      slots[k] = at
      if (number[at + LENGTH]! > 1) sum |= arena.number[number[at + START]!]!
    }
    sink[0] = sum
  }
  /** Finds a room for 2, 4, 8 … postings; gives where. */
  const reserve = (room: number): number => {
    const size = 31 - Math.clz32(room)
    const left = vacant[size]!
    if (left !== 0) {
      vacant[size] = arena.number[left - 1]!
      return left - 1
    }
    const from = end
    end += room * width
    if (end > arena.number.length) {
      const larger = cells(Math.max(end, arena.number.length * 2))
      larger.number.set(arena.number)
      arena = larger
    }
    return from
  }
  /** Leaves a room to the next list that needs one of its size. */
  const vacate = (start: number, room: number): void => {
    const size = 31 - Math.clz32(room)
    arena.number[start] = vacant[size]!
    vacant[size] = start + 1
  }
  /** How many of a list have been forgotten: they stand at its beginning. */
  const goneOf = (start: number, length: number): number => {
    const {number} = arena
    let gone = 0
    while (gone < length && number[start + gone * width]! < oldest) gone++
    return gone
  }
  /** Gives a list that has filled its room one with free places; nothing is left of one that was forgotten. */
  const widen = (at: number): void => {
    const {number} = table
    const [start, room] = [number[at + START]!, number[at + ROOM]!]
    const gone = goneOf(start, room)
    if (gone === room) {
      vacate(start, room)
      number[at + LENGTH] = 0
    } else if (gone * 4 >= room) {
      // Few gone are not worth while: a long list would be moved up again and again.
      arena.number.copyWithin(start, start + gone * width, start + room * width)
      number[at + LENGTH] = room - gone
    } else {
      const to = reserve(room * 2)
      arena.number.copyWithin(to, start, start + room * width)
      vacate(start, room)
      number[at + START] = to
      number[at + ROOM] = room * 2
    }
  }
  /** Makes the one document of a slot a list. */
  const openList = (at: number): void => {
    const start = reserve(2)
    arena.number[start] = table.number[at + START]!
    arena.weight[start + 1] = table.weight[at + ROOM]!
    table.number[at + START] = start
    table.number[at + ROOM] = 2
  }
  /** Puts one more document at the end of the list of a slot. */
  const append = (at: number, document: number, weight: number): void => {
    const {number} = table
    if (number[at + LENGTH] === 1) {
      if (number[at + START]! < oldest) number[at + LENGTH] = 0
      else openList(at)
    } else if (number[at + LENGTH]! > 1 && number[at + LENGTH] === number[at + ROOM]) widen(at)
    const length = number[at + LENGTH]!++
    if (length === 0) {
      number[at + START] = document
      table.weight[at + ROOM] = weight
      return
    }
    const place = number[at + START]! + length * width
    arena.number[place] = document
    arena.weight[place + 1] = weight
  }
  /** Drops what was forgotten from the list of a slot; gives how many are left. */
  const trim = (at: number): number => {
    const {number} = table
    const [length, start] = [number[at + LENGTH]!, number[at + START]!]
    if (length === 0) return 0
    if (length === 1) return start < oldest ? 0 : 1
    const gone = goneOf(start, length)
    const left = length - gone
    number[at + START] = start + gone * width
    number[at + LENGTH] = left
    if (left !== 1) return left
    const last = start + gone * width
    number[at + START] = arena.number[last]!
    table.weight[at + ROOM] = arena.weight[last + 1]!
    return 1
  }
  /** Builds the table and the arena anew from what is left. */
  const rebuild = (): void => {
    const [lists, postings] = [table, arena]
    used = 0
    for (let at = 0; at < lists.number.length; at += slotLength) {
      lists.number[at + LENGTH] = trim(at)
      if (lists.number[at + LENGTH]! > 0) used++
    }
    capacity = 1 << 10
    while (capacity < used * 3) capacity *= 2
    table = cells(capacity * slotLength)
    arena = cells(Math.max(1 << 12, end))
    vacant.fill(0)
    end = 0
    for (let from = 0; from < lists.number.length; from += slotLength) {
      const length = lists.number[from + LENGTH]!
      if (length === 0) continue
      const at = slotOf(lists.number[from]!)
      const start = lists.number[from + START]!
      table.number[at] = lists.number[from]!
      table.number[at + LENGTH] = length
      table.number[at + START] = start
      table.number[at + ROOM] = lists.number[from + ROOM]!
      if (length === 1) continue
      // Places for half as many more, at least.
      const room = 2 ** (32 - Math.clz32(length + (length >> 1) - 1))
      table.number[at + ROOM] = room
      // Most lists are short: a loop costs less than a view of them.
      let to = reserve(room)
      table.number[at + START] = to
      for (let place = start; place < start + length * width; place++) arena.number[to++] = postings.number[place]!
    }
    full = Math.max(1 << 12, end * 3)
  }
  return {
    collect({hash, weight}, tally): void {
      const {number} = table
      readAhead(hash)
      for (let k = 0; k < hash.length; k++) {
        const factor = weight === null ? 1 : weight[k]!
        const at = slots[k]!
        const length = number[at + LENGTH]!
        if (length === 0 || length > crowd || !(factor > 0)) continue
        const start = number[at + START]!
        if (length === 1) {
          if (start >= oldest) addShare(tally, start, factor * table.weight[at + ROOM]!)
          continue
        }
        for (let place = start; place < start + length * width; place += width) {
          const document = arena.number[place]!
          if (document >= oldest) addShare(tally, document, factor * arena.weight[place + 1]!)
        }
      }
    },
    file(document, {hash, weight}): void {
      if ((used + hash.length) * 4 > capacity * 3 || end > full) rebuild()
      for (let k = 0; k < hash.length; k++) {
        if (weight !== null && !(weight[k]! > 0)) continue
        const at = slotOf(hash[k]!)
        if (table.number[at + LENGTH] === 0) {
          used++
          table.number[at] = hash[k]!
        }
        append(at, document, weight === null ? 1 : weight[k]!)
      }
    },
    forget(document): void {
      oldest = document
    }
  }
}
