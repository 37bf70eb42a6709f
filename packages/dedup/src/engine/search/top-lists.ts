/** For each of some consecutive numbers the few others that weigh most for it. */
export interface TopLists {
  /** Begins the list of the next number. */
  readonly open: (number: number) => void
  /** Takes `other` into the list of a number where it is among the heaviest, or weighs as much and is the lower. */
  readonly offer: (number: number, other: number, weight: number) => void
  /** The list of a number, in no order but always the same one. Holds until the next offer. */
  readonly list: (number: number) => Uint32Array
  /** Drops the lists of the numbers below `number`. */
  readonly forget: (number: number) => void
}

/**
 * Lists of at most `limit` numbers, in flat arrays: eight bytes for each place in a list. A full list is a binary heap
 * (J. W. J. Williams 1964) with the place at its top that is the first to be given away.
 */
export function createTopLists(limit: number): TopLists {
  let room = 1 << 8
  let lists = emptyLists(room, limit)
  let oldest = 0

  /** Moves the lists to arrays with twice the room. */
  const grow = (): void => {
    const old = lists
    const larger = emptyLists(room * 2, limit)
    for (let number = oldest; number < oldest + room; number++) {
      const [from, to] = [number & (room - 1), number & (room * 2 - 1)]
      larger.others.set(old.others.subarray(from * limit, (from + 1) * limit), to * limit)
      larger.weights.set(old.weights.subarray(from * limit, (from + 1) * limit), to * limit)
      larger.count[to] = old.count[from]!
      larger.least[to] = old.least[from]!
    }
    room *= 2
    lists = larger
  }
  return {
    open(number): void {
      while (number - oldest >= room) grow()
      lists.count[number & (room - 1)] = 0
      lists.least[number & (room - 1)] = 0
    },
    offer(number, other, weight): void {
      const {others, weights, count, least} = lists
      const at = number & (room - 1)
      // Most offers end here, at one look into an array that is small enough to stay near.
      if (weight < least[at]!) return
      const first = at * limit
      const size = count[at]!
      if (size < limit) {
        others[first + size] = other
        weights[first + size] = weight
        count[at] = size + 1
        if (size + 1 < limit) return
        for (let place = (limit >> 1) - 1; place >= 0; place--) sink(lists, first, limit, place)
      } else {
        if (weight === least[at] && other > others[first]!) return
        others[first] = other
        weights[first] = weight
        sink(lists, first, limit, 0)
      }
      least[at] = weights[first]!
    },
    list(number): Uint32Array {
      const at = number & (room - 1)
      return lists.others.subarray(at * limit, at * limit + lists.count[at]!)
    },
    forget(number): void {
      oldest = number
    }
  }
}

interface Lists {
  readonly others: Uint32Array
  readonly weights: Float32Array
  readonly count: Uint32Array
  /** The least weight of a list that is full, 0 of others. */
  readonly least: Float32Array
}

function emptyLists(room: number, limit: number): Lists {
  return {
    others: new Uint32Array(room * limit),
    weights: new Float32Array(room * limit),
    count: new Uint32Array(room),
    least: new Float32Array(room)
  }
}

/** Lets what stands at a place of a full list that begins at `first` sink below all that is lighter. */
function sink({others, weights}: Lists, first: number, limit: number, place: number): void {
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
