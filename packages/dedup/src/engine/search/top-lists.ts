/**
 * For each of some consecutive numbers the few others that weigh most for it, in flat arrays: eight bytes for each place in
 * a list. A full list is a binary heap (J. W. J. Williams 1964) with the place at its top that is the first to be given away.
 */
export interface TopLists {
  /** Places in a list. */
  readonly limit: number
  /** Lists there is room for, a power of two; the lower bits of a number tell which is its own. */
  room: number
  oldest: number
  others: Uint32Array
  weights: Float32Array
  count: Uint32Array
  /** The least weight of a list that is full, 0 of others. */
  least: Float32Array
}

/** No list yet; each will hold at most `limit` numbers. */
export function createTopLists(limit: number): TopLists {
  return {limit, oldest: 0, ...emptyLists(1 << 8, limit)}
}

/** Begins the list of the next number. */
export function openList(lists: TopLists, number: number): void {
  while (number - lists.oldest >= lists.room) grow(lists)
  const at = number & (lists.room - 1)
  lists.count[at] = 0
  lists.least[at] = 0
}

/** Whether a weight is no less than all in the list of a number, at one look into an array that is small enough to stay near. */
export function mayEnter({least, room}: TopLists, number: number, weight: number): boolean {
  return weight >= least[number & (room - 1)]!
}

/** Takes `other` into the list of a number where it is among the heaviest, or weighs as much and is the lower. */
export function offer(lists: TopLists, number: number, other: number, weight: number): void {
  if (!mayEnter(lists, number, weight)) return
  const {others, weights, count, least, room, limit} = lists
  const at = number & (room - 1)
  const first = at * limit
  const size = count[at]!
  if (size < limit) {
    others[first + size] = other
    weights[first + size] = weight
    count[at] = size + 1
    if (size + 1 < limit) return
    for (let place = (limit >> 1) - 1; place >= 0; place--) sink(lists, first, place)
  } else {
    if (weight === least[at] && other > others[first]!) return
    others[first] = other
    weights[first] = weight
    sink(lists, first, 0)
  }
  least[at] = weights[first]!
}

/** The list of a number, in no order but always the same one. Holds until the next offer. */
export function listOf({others, count, room, limit}: TopLists, number: number): Uint32Array {
  const at = number & (room - 1)
  return others.subarray(at * limit, at * limit + count[at]!)
}

/** Drops the lists of the numbers below `number`. */
export function forgetLists(lists: TopLists, number: number): void {
  lists.oldest = number
}

function emptyLists(room: number, limit: number): Omit<TopLists, 'limit' | 'oldest'> {
  return {
    room,
    others: new Uint32Array(room * limit),
    weights: new Float32Array(room * limit),
    count: new Uint32Array(room),
    least: new Float32Array(room)
  }
}

/** Moves the lists to arrays with twice the room. */
function grow(lists: TopLists): void {
  const {others, weights, count, least, room, limit, oldest} = lists
  Object.assign(lists, emptyLists(room * 2, limit))
  for (let number = oldest; number < oldest + room; number++) {
    const [from, to] = [number & (room - 1), number & (lists.room - 1)]
    lists.others.set(others.subarray(from * limit, (from + 1) * limit), to * limit)
    lists.weights.set(weights.subarray(from * limit, (from + 1) * limit), to * limit)
    lists.count[to] = count[from]!
    lists.least[to] = least[from]!
  }
}

/** Lets what stands at a place of a full list that begins at `first` sink below all that is lighter. */
function sink({others, weights, limit}: TopLists, first: number, place: number): void {
  const other = others[first + place]!
  const weight = weights[first + place]!
  let at = place
  for (;;) {
    let below = 2 * at + 1
    if (below >= limit) break
    if (below + 1 < limit && goesFirst(others, weights, first + below + 1, first + below)) below++
    const lighter = weights[first + below]!
    if (lighter > weight || (lighter === weight && others[first + below]! < other)) break
    weights[first + at] = lighter
    others[first + at] = others[first + below]!
    at = below
  }
  weights[first + at] = weight
  others[first + at] = other
}

/** Whether one place is given away before another: what weighs less, or as much and has the higher number. */
function goesFirst(others: Uint32Array, weights: Float32Array, one: number, another: number): boolean {
  const a = weights[one]!
  const b = weights[another]!
  return a < b || (a === b && others[one]! > others[another]!)
}
