import type {Memory} from './memory.js'

/** Log-odds of a pair that is no link and no near miss, whatever it is; asked for where both stand in one component. */
export const outOfReach: number = Number.NEGATIVE_INFINITY

/** Best cosines of an article that are kept: its neighbourhood, against which a likeness is measured. */
export const neighbourhood = 8

/** What an article is near to, its candidate partners, side by side in flat arrays: the first `count` entries hold. */
export interface Near {
  /** Where its arrays are taken from. */
  readonly memory: Memory
  count: number
  /** Numbers of the partners. */
  numbers: Uint32Array
  /** Cosines of the weighted terms when they met; 0 for what is no neighbour: another time, another filling of a template. */
  cosines: Float64Array
  /**
   * What the strategies said last; NaN until they were asked, {@link outOfReach} where they need not be: in a batch that
   * may stand on one side only.
   */
  logOdds: Float64Array
  /** Best cosines, falling; 0 where there are fewer. */
  readonly nearest: Float32Array
  /** Euclidean length of the cosines with the best one once more for the article itself, and of their squares. */
  length: number
  lengthClose: number
  /** Partners when the lengths were worked out. */
  measured: number
}

/** Near to nothing. */
export function createNear(memory: Memory): Near {
  return {
    memory,
    count: 0,
    numbers: none,
    cosines: noCosines,
    logOdds: noCosines,
    nearest: new Float32Array(neighbourhood),
    length: 0,
    lengthClose: 0,
    measured: -1
  }
}

const none = new Uint32Array(0)
const noCosines = new Float64Array(0)
const leastRoom = 32

/** Position of a partner, -1 where it is none. */
export function positionOf({numbers, count}: Near, number: number): number {
  for (let i = 0; i < count; i++) if (numbers[i] === number) return i
  return -1
}

/** Numbers of all partners, in the order they were found. Holds until the next one is. */
export function partners({numbers, count}: Near): Uint32Array {
  return numbers.subarray(0, count)
}

/** Writes a partner down that is not there yet. */
export function addPartner(near: Near, number: number, cosine: number, logOdds: number): void {
  if (near.count === near.numbers.length) makeRoom(near)
  near.numbers[near.count] = number
  near.cosines[near.count] = cosine
  near.logOdds[near.count++] = logOdds
  noteNearest(near.nearest, cosine)
}

/** Twice the room, all of it in one piece of memory. */
function makeRoom(near: Near): void {
  const room = Math.max(leastRoom, near.count * 2)
  const {memory, numbers, cosines, logOdds} = near
  const piece = memory.take(20 * room)
  near.cosines = new Float64Array(piece, 0, room)
  near.logOdds = new Float64Array(piece, 8 * room, room)
  near.numbers = new Uint32Array(piece, 16 * room, room)
  near.numbers.set(numbers)
  near.cosines.set(cosines)
  near.logOdds.set(logOdds)
  memory.give(numbers.buffer)
}

function noteNearest(nearest: Float32Array, cosine: number): void {
  let at = nearest.length - 1
  if (cosine <= nearest[at]!) return
  while (at > 0 && nearest[at - 1]! < cosine) {
    nearest[at] = nearest[at - 1]!
    at--
  }
  nearest[at] = cosine
}

/** Works the lengths out where partners were found since. */
export function measure(near: Near): void {
  const {count, cosines, nearest} = near
  if (near.measured === count) return
  let [length, lengthClose] = [0, 0]
  for (let i = 0; i <= count; i++) {
    const cosine = i < count ? cosines[i]! : nearest[0]!
    const square = cosine * cosine
    length += square
    lengthClose += square * square
  }
  near.length = Math.sqrt(length)
  near.lengthClose = Math.sqrt(lengthClose)
  near.measured = count
}

/** A number of an article, and what it is near to. */
interface Standing {
  readonly number: number
  readonly near: Near
}

/** Makes two articles partners of each other. */
export function pairUp(one: Standing, other: Standing, cosine: number, logOdds: number): void {
  addPartner(one.near, other.number, cosine, logOdds)
  addPartner(other.near, one.number, cosine, logOdds)
}

/** Notes a cosine that has changed with the weights, with both; `rank` both when all of theirs are noted. */
export function setCosine(one: Standing, other: Standing, cosine: number): void {
  one.near.cosines[positionOf(one.near, other.number)] = cosine
  other.near.cosines[positionOf(other.near, one.number)] = cosine
}

/** Finds the best cosines anew. */
export function rank(near: Near): void {
  near.nearest.fill(0)
  for (let i = 0; i < near.count; i++) noteNearest(near.nearest, near.cosines[i]!)
  near.measured = -1
}

/** Notes what the strategies say about two partners, with both. */
export function setLogOdds(one: Standing, other: Standing, logOdds: number): void {
  noteLogOdds(one.near, other.number, logOdds)
  noteLogOdds(other.near, one.number, logOdds)
}

/** Notes what the strategies say about a partner, on this side. */
export function noteLogOdds(near: Near, number: number, logOdds: number): void {
  near.logOdds[positionOf(near, number)] = logOdds
}

/** Asks for the pairs among `members`, which stand in order of their numbers, that were out of reach: in a component all count. */
export function scoreInside<Member extends Standing>(
  members: readonly Member[],
  score: (one: Member, other: Member) => void
): void {
  const inside = new Map(members.map((member) => [member.number, member]))
  for (const member of members) {
    const {numbers, logOdds, count} = member.near
    for (let p = 0; p < count; p++) {
      if (logOdds[p] !== outOfReach) continue
      const other = inside.get(numbers[p]!)
      if (other !== undefined) score(member, other)
    }
  }
}
