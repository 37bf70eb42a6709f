import {type Chains, lastEqual} from './chains.js'

/**
 * Which documents of {@link Chains} have equal keys: for each such key a list of its documents. They are laid out once for
 * all, so that whoever asks for the partners of one walks over arrays; a key that thousands share would otherwise be
 * gathered from all over the memory once for each of them. 16 bytes a key that has an equal.
 *
 * Documents are numbered in the order that was asked for, and stand so in the lists.
 */
export interface Meetings {
  /** Where the keys of each document begin among those that have an equal, and where those of the last one end. */
  readonly starts: Uint32Array
  /** By key that has an equal: its list, and the place of its document in `lists`. */
  readonly list: Uint32Array
  readonly place: Uint32Array
  /** Where each list begins, and where the last one ends. */
  readonly bounds: Uint32Array
  /** The lists, one after another. */
  readonly lists: Uint32Array
  /** Keys that each document shares with the one that was asked for; all 0 between two uses. */
  readonly shared: Uint16Array
  readonly touched: Uint32Array
}

/** Lays out which documents have equal keys, the documents numbered in this order of those of the chains. */
export function meetingsOf(chains: Chains, order: Uint32Array): Meetings {
  const before = countMeets(chains)
  const keys = before.at(-1)!
  const {starts, positions} = meetingKeys(chains, order, keys)
  // A list is called by the number of the last of its keys; those with the numbers of the others are empty.
  const list = positions.map((position) => rankOf(chains, before, lastEqual(chains, position)))
  const bounds = new Uint32Array(keys + 1)
  for (let i = 0; i < keys; i++) bounds[list[i]! + 1]!++
  for (let i = 0; i < keys; i++) bounds[i + 1]! += bounds[i]!
  const place = new Uint32Array(keys)
  const lists = new Uint32Array(keys)
  const filled = bounds.slice()
  for (let number = 0; number < order.length; number++) {
    for (let i = starts[number]!; i < starts[number + 1]!; i++) {
      const at = filled[list[i]!]!++
      place[i] = at
      lists[at] = number
    }
  }
  const shared = new Uint16Array(order.length)
  return {starts, list, place, bounds, lists, shared, touched: new Uint32Array(order.length)}
}

/**
 * Tells how many keys other documents share with one, one by one. Of a key that more than `reach` before or after it have,
 * such as that of a form letter, only the nearest so many are looked at on either side.
 */
export function tellPartners(
  {starts, list, place, bounds, lists, shared, touched}: Meetings,
  number: number,
  reach: number,
  tell: (other: number, shared: number) => void
): void {
  let count = 0
  for (let i = starts[number]!; i < starts[number + 1]!; i++) {
    const [own, first, end] = [place[i]!, bounds[list[i]!]!, bounds[list[i]! + 1]!]
    const last = Math.min(end, own + reach + 1)
    for (let at = Math.max(first, own - reach); at < last; at++) {
      const other = lists[at]!
      if (shared[other]!++ === 0) touched[count++] = other
    }
  }
  for (let i = 0; i < count; i++) {
    const other = touched[i]!
    if (other !== number) tell(other, shared[other]!)
    shared[other] = 0
  }
}

/** Positions of the keys that have an equal, by the number of their document. */
function meetingKeys(
  {starts: firsts, meets}: Chains,
  order: Uint32Array,
  count: number
): {readonly starts: Uint32Array; readonly positions: Uint32Array} {
  const positions = new Uint32Array(count)
  const starts = new Uint32Array(order.length + 1)
  let found = 0
  for (let number = 0; number < order.length; number++) {
    const document = order[number]!
    for (let position = firsts[document]!; position < firsts[document + 1]!; position++) {
      if (meets[position] === 1) positions[found++] = position
    }
    starts[number + 1] = found
  }
  return {starts, positions}
}

/** Positions in a block that is counted at once. */
const block = 64

/** How many keys before each block of positions have an equal, and how many in all. */
function countMeets({meets, used}: Chains): Uint32Array {
  const before = new Uint32Array(Math.ceil(used / block) + 1)
  for (let at = 1; at < before.length; at++) {
    let count = before[at - 1]!
    for (let position = (at - 1) * block; position < Math.min(used, at * block); position++) count += meets[position]!
    before[at] = count
  }
  return before
}

/** How many keys before a position have an equal: a number for each key that has one. */
function rankOf({meets}: Chains, before: Uint32Array, position: number): number {
  const first = Math.floor(position / block)
  let rank = before[first]!
  for (let at = first * block; at < position; at++) rank += meets[at]!
  return rank
}
