import {DIGITS, LEAD, NAME, PAIR, type Terms, TITLE} from '../../text/terms.js'
import type {Memory} from '../memory.js'

/** Where the weights of an article's terms stand. */
export interface WeightRoom {
  /** (1 + ln count) · inverse frequency. The inverse frequency alone is worked out where it is asked for: {@link rarityAt}. */
  readonly weight: Float32Array
  /** Terms of the headline: the hash of each and its position. */
  readonly title: Uint32Array
  /** How many terms there are of each value of `Terms.field`. */
  readonly perField: Uint16Array
}

/** Values of `Terms.field`. */
export const fields = 64

/** An article's terms with weights, and the sums that turn overlaps into shares and cosines. */
export interface Vector extends WeightRoom {
  readonly hash: Uint32Array
  readonly field: Uint8Array
  /** How often each term occurs. */
  readonly count: Uint8Array
  readonly norm: number
  readonly titleNorm: number
  readonly leadNorm: number
  readonly nameNorm: number
  readonly titleSum: number
  readonly nameSum: number
  /** Highest inverse frequency of a name. */
  readonly rarestName: number
  readonly digitSum: number
  /** Names in headline and opening. */
  readonly headNameSum: number
  /** How many different numbers headline and opening have. */
  readonly headDigits: number
}

/** 1 + ln count, by count: a term that comes ten times says more, but not ten times as much (G. Salton and C. Buckley 1988). */
const damped = Float64Array.from({length: 256}, (_, count) => (count === 0 ? 0 : 1 + Math.log(count)))

/** Inverse document frequency of the term at a position. */
export function rarityAt({count, weight}: Vector, i: number): number {
  return weight[i]! / damped[count[i]!]!
}

/** Room for the weights of some terms, in one piece of memory. */
export function weightRoom({hash, field}: Terms, memory: Memory): WeightRoom {
  let titles = 0
  for (let i = 0; i < field.length; i++) titles += field[i]! & TITLE
  const piece = memory.take(4 * hash.length + 8 * titles + 2 * fields)
  const title = new Uint32Array(piece, 4 * hash.length, 2 * titles)
  const perField = new Uint16Array(piece, 4 * hash.length + 8 * titles, fields)
  perField.fill(0)
  for (let i = 0; i < field.length; i++) perField[field[i]!]!++
  let at = 0
  for (let i = 0; at < title.length; i++) {
    if ((field[i]! & TITLE) === 0) continue
    title[at++] = hash[i]!
    title[at++] = i
  }
  return {weight: new Float32Array(piece, 0, hash.length), title, perField}
}

/** The vector of terms that have these inverse document frequencies, in their order; a vector they had before has room. */
export function vector({hash, field, count}: Terms, idf: Float32Array, {weight, title, perField}: WeightRoom): Vector {
  let norm = 0
  let titleNorm = 0
  let leadNorm = 0
  let nameNorm = 0
  let titleSum = 0
  let nameSum = 0
  let rarestName = 0
  let digitSum = 0
  let headNameSum = 0
  let headDigits = 0
  for (let i = 0; i < hash.length; i++) {
    const rarity = idf[i]!
    const w = damped[count[i]!]! * rarity
    const f = field[i]!
    weight[i] = w
    norm += w * w
    if (f & TITLE) {
      titleNorm += rarity * rarity
      titleSum += rarity
    }
    if (f & (LEAD | TITLE)) leadNorm += rarity * rarity
    if (f & NAME) {
      nameNorm += w * w
      nameSum += rarity
      if (rarity > rarestName) rarestName = rarity
      if (f & (TITLE | LEAD)) headNameSum += rarity
    }
    if ((f & (DIGITS | PAIR)) === DIGITS) {
      digitSum += rarity
      if (f & (TITLE | LEAD)) headDigits++
    }
  }
  return {
    hash,
    field,
    count,
    weight,
    title,
    perField,
    norm: Math.sqrt(norm),
    titleNorm: Math.sqrt(titleNorm),
    leadNorm: Math.sqrt(leadNorm),
    nameNorm: Math.sqrt(nameNorm),
    titleSum,
    nameSum,
    rarestName,
    digitSum,
    headNameSum,
    headDigits
  }
}
