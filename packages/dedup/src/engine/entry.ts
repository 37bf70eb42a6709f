import type {Article} from '@copydesk/core'
import type {Sketch} from '../sketch.js'
import {type Vector, vector} from './vectors.js'

/** How many best cosines of an article are kept: its neighbourhood, against which a likeness is measured. */
export const neighbourhood = 8

/** One article of the index. Sources with the very same record id (language, title, text) share an entry. */
export interface Entry {
  readonly number: number
  readonly article: Article
  /** Other sources with the same content. */
  readonly copies: Article[]
  readonly sketch: Sketch
  vector: Vector
  /** Articles in the index when `vector` was computed. */
  weighedAt: number
  /** Best cosines with other articles, falling. */
  readonly nearest: Float32Array
  /** Candidate partners by number. */
  readonly near: Map<number, Pair>
  /** What `circleOf` made of them last. */
  circle: Circle | null
}

/** What an entry is near to, itself at its best cosine, as a vector by number. */
export interface Circle {
  /** Partners when it was made; there may be more by now. */
  readonly size: number
  readonly numbers: Uint32Array
  readonly cosines: Float64Array
  /** Euclidean length of the vector, and of that of the squares. */
  readonly length: number
  readonly lengthClose: number
}

/** Log-odds of a pair that is no link and no near miss, whatever it is; asked for where both stand in one component. */
export const outOfReach: number = Number.NEGATIVE_INFINITY

/** A candidate pair, held by both its entries. */
export interface Pair {
  /** Cosine of the weighted terms when they met. */
  cosine: number
  /** What the strategies said last; NaN until they were asked, {@link outOfReach} where they need not be. */
  logOdds: number
}

/** An entry that is near to nothing yet and has no weights. `read` is asked for its article, which it does not hold. */
export function createEntry(number: number, sketch: Sketch, read: () => Article): Entry {
  return {
    number,
    get article(): Article {
      return read()
    },
    copies: [],
    sketch,
    vector: unweighed,
    weighedAt: 0,
    nearest: new Float32Array(neighbourhood),
    near: new Map(),
    circle: null
  }
}

const unweighed = vector(
  {hash: new Uint32Array(0), count: new Uint8Array(0), field: new Uint8Array(0)},
  new Float32Array(0)
)

/** The circle of an entry, made anew when it has found more partners. */
export function circleOf(entry: Entry): Circle {
  const {near, nearest, number, circle} = entry
  if (circle !== null && circle.size === near.size) return circle
  const numbers = new Uint32Array(near.size + 1)
  const cosines = new Float64Array(near.size + 1)
  let [count, length, lengthClose] = [0, 0, 0]
  const put = (other: number, cosine: number): void => {
    numbers[count] = other
    cosines[count++] = cosine
    length += cosine * cosine
    lengthClose += cosine * cosine * cosine * cosine
  }
  for (const [other, {cosine}] of near) put(other, cosine)
  put(number, nearest[0]!)
  entry.circle = {size: near.size, numbers, cosines, length: Math.sqrt(length), lengthClose: Math.sqrt(lengthClose)}
  return entry.circle
}

/** Takes a cosine into the neighbourhood. */
export function noteNearest(entry: Entry, cosine: number): void {
  const {nearest} = entry
  let at = nearest.length - 1
  if (cosine <= nearest[at]!) return
  while (at > 0 && nearest[at - 1]! < cosine) {
    nearest[at] = nearest[at - 1]!
    at--
  }
  nearest[at] = cosine
}

/** Whether two articles come from one source. */
export function sameSource({source: a}: Article, {source: b}: Article): boolean {
  return a.id === b.id && a.outlet === b.outlet && a.url === b.url
}
