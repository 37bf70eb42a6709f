import type {Article} from '@copydesk/core'
import type {Sketch} from '../sketch.js'
import type {Memory} from './memory.js'
import {createNear, type Near} from './near.js'
import {fields, type Vector, vector, weightRoom} from './weights/vectors.js'

/** One article of the index. Sources with the very same record id (language, title, text) share an entry. */
export interface Entry {
  readonly number: number
  /** That of its article. */
  readonly id: string
  /** Its article, which it does not hold itself. */
  readonly read: () => Article
  /** Other sources with the same content. */
  readonly copies: Article[]
  readonly sketch: Sketch
  vector: Vector
  /** Articles in the index when `vector` was computed. */
  weighedAt: number
  /** Articles in the index when all its cosines were worked out anew; NaN where that cannot be said. */
  renewedAt: number
  /** Candidate partners. */
  readonly near: Near
}

/**
 * An entry that is near to nothing yet and has no weights. All have the same shape, of plain fields: with a getter each
 * would be a dictionary of its own to the engine, and every look at one of the thousands that are compared three times
 * as dear.
 */
export function createEntry(number: number, id: string, sketch: Sketch, read: () => Article, memory: Memory): Entry {
  return {
    number,
    id,
    read,
    copies: [],
    sketch,
    vector: unweighed,
    weighedAt: 0,
    renewedAt: Number.NaN,
    near: createNear(memory)
  }
}

/** Gives an entry the weights that its terms have by now in an index of so many articles. */
export function weighEntry(entry: Entry, idf: Float32Array, articles: number): void {
  const {terms} = entry.sketch
  entry.vector = vector(terms, idf, entry.vector === unweighed ? weightRoom(terms, entry.near.memory) : entry.vector)
  entry.weighedAt = articles
}

/**
 * The cosine of two partners as it stands with the first, NaN where one of them has other weights since, or where the two
 * are no neighbours, whatever their cosine.
 */
export function knownCosine(entry: Entry, other: Entry, place: number): number {
  const known = entry.renewedAt === other.renewedAt && isRenewed(entry) && isRenewed(other)
  return known && entry.near.cosines[place]! > 0 ? entry.near.cosines[place]! : Number.NaN
}

function isRenewed({weighedAt, renewedAt}: Entry): boolean {
  return weighedAt === renewedAt
}

const nothing = new Uint32Array(0)
/** The vector of an entry that has no weights. */
export const unweighed: Vector = vector(
  {hash: nothing, count: new Uint8Array(0), field: new Uint8Array(0)},
  new Float32Array(0),
  {weight: new Float32Array(0), title: nothing, perField: new Uint16Array(fields)}
)

/** Whether two articles come from one source. */
export function sameSource({source: a}: Article, {source: b}: Article): boolean {
  return a.id === b.id && a.outlet === b.outlet && a.url === b.url
}
