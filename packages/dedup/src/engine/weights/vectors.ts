import {DIGITS, LEAD, NAME, PAIR, type Terms, TITLE} from '../../text/terms.js'
import type {Memory} from '../memory.js'

/** Where the weights of an article's terms stand. */
export interface WeightRoom {
  /** (1 + ln count) · inverse frequency. The inverse frequency alone is worked out where it is asked for: {@link rarityAt}. */
  readonly weight: Float32Array
  /** Terms of the headline: the hash of each and its position. */
  readonly title: Uint32Array
}

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

/** 1 + ln count, by count. */
const damped = Float64Array.from({length: 256}, (_, count) => (count === 0 ? 0 : 1 + Math.log(count)))

/** Inverse document frequency of the term at a position. */
export function rarityAt({count, weight}: Vector, i: number): number {
  return weight[i]! / damped[count[i]!]!
}

/** Room for the weights of some terms, in one piece of memory. */
export function weightRoom({hash, field}: Terms, memory: Memory): WeightRoom {
  let titles = 0
  for (let i = 0; i < field.length; i++) titles += field[i]! & TITLE
  const piece = memory.take(4 * hash.length + 8 * titles)
  const title = new Uint32Array(piece, 4 * hash.length, 2 * titles)
  let at = 0
  for (let i = 0; at < title.length; i++) {
    if ((field[i]! & TITLE) === 0) continue
    title[at++] = hash[i]!
    title[at++] = i
  }
  return {weight: new Float32Array(piece, 0, hash.length), title}
}

/** The vector of terms that have these inverse document frequencies, in their order; a vector they had before has room. */
export function vector({hash, field, count}: Terms, idf: Float32Array, {weight, title}: WeightRoom): Vector {
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
      if (f & (TITLE | LEAD)) {
        headNameSum += rarity
      }
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

/** What two articles share, as sums of weights; `…InA` sums are of terms of the other side that A has too. */
export interface Overlap {
  full: number
  title: number
  lead: number
  names: number
  titleOfA: number
  titleOfB: number
  namesShared: number
  digitsShared: number
  headNamesOfA: number
  headNamesOfB: number
  rarestName: number
  /** Shared numbers that stand in the headline or opening of either. */
  headDigits: number
}

// The terms of one vector, laid out so that the many it is compared with find theirs in it: which upper bits of hashes
// occur, and an open table by these bits, at most a sixth full. Terms come in order of their hashes, so a walk over those
// of the other vector walks over both from beginning to end.
const tableBits = 14
const present = new Uint8Array(1 << tableBits)
let table = new Uint16Array(1 << (tableBits + 1))
let loaded: Vector | null = null

function load(vector: Vector): void {
  if (loaded === vector) return
  if (loaded !== null) unload(loaded.hash)
  loaded = vector
  const {hash} = vector
  // Behind the last slot there is room for those that find theirs taken.
  if (table.length < (1 << tableBits) + hash.length + 1) table = new Uint16Array((1 << tableBits) + hash.length * 2)
  const [bits, slots] = [present, table]
  for (let i = 0; i < hash.length; i++) {
    let slot = hash[i]! >>> (32 - tableBits)
    bits[slot] = 1
    while (slots[slot] !== 0) slot++
    slots[slot] = i + 1
  }
}

/** Lets go of a vector the memory of which is about to be used for something else. */
export function forgetVector(vector: Vector): void {
  if (loaded !== vector) return
  unload(vector.hash)
  loaded = null
}

/** Clears what the terms with these hashes took: much less than all there is. */
function unload(hash: Uint32Array): void {
  const [bits, slots] = [present, table]
  for (let i = 0; i < hash.length; i++) {
    let slot = hash[i]! >>> (32 - tableBits)
    bits[slot] = 0
    while (slots[slot] !== 0) slots[slot++] = 0
  }
}

let likely = new Uint16Array(1 << 12)

/**
 * Writes down which terms of another vector the loaded one may have, and gives how many: all that it has and few more.
 * Without a branch, since nobody can foretell which way it would go: that costs more than all else in such a loop.
 */
function likelyShared(hash: Uint32Array): number {
  if (likely.length <= hash.length) likely = new Uint16Array(hash.length * 2)
  const [bits, positions] = [present, likely]
  let count = 0
  for (let j = 0; j < hash.length; j++) {
    positions[count] = j
    count += bits[hash[j]! >>> (32 - tableBits)]!
  }
  return count
}

/** Position of a term in the loaded vector with these hashes, -1 where it has it not. */
function positionOf(h: number, hash: Uint32Array): number {
  let slot = h >>> (32 - tableBits)
  for (;;) {
    const at = table[slot++]!
    if (at === 0) return -1
    if (hash[at - 1] === h) return at - 1
  }
}

/** Sum of the products of the weights of shared terms: the cosine times both norms. Cheapest where `a` stays the same. */
export function dot(a: Vector, b: Vector): number {
  load(a)
  const count = likelyShared(b.hash)
  // As `positionOf`, with all of it at hand: this is the loop that every candidate pair goes through.
  const [mine, myWeight, theirs, theirWeight] = [a.hash, a.weight, b.hash, b.weight]
  const [slots, positions] = [table, likely]
  let sum = 0
  for (let k = 0; k < count; k++) {
    const j = positions[k]!
    const h = theirs[j]!
    for (let slot = h >>> (32 - tableBits); ; slot++) {
      const at = slots[slot]!
      if (at === 0) break
      if (mine[at - 1] !== h) continue
      sum += myWeight[at - 1]! * theirWeight[j]!
      break
    }
  }
  return sum
}

/** All that two articles share, in one walk over the terms of `b`. Cheapest where `a` stays the same. */
export function overlap(a: Vector, b: Vector): Overlap {
  load(a)
  const o = nothing()
  const count = likelyShared(b.hash)
  for (let k = 0; k < count; k++) {
    const i = positionOf(b.hash[likely[k]!]!, a.hash)
    if (i >= 0) share(o, a, i, b, likely[k]!)
  }
  return o
}

const all = Number.POSITIVE_INFINITY
/** The one object that {@link mostOverlap} gives: it is asked for every candidate pair. */
const most: Overlap = {
  full: 0,
  title: 0,
  lead: 0,
  names: 0,
  titleOfA: all,
  titleOfB: 0,
  namesShared: 0,
  digitsShared: 0,
  headNamesOfA: all,
  headNamesOfB: all,
  rarestName: 0,
  headDigits: all
}

/** Sums that are worked out in another order differ by rounding, far less than this. */
const roundedUp = 1 + 1e-6

/**
 * No less of anything than {@link overlap} finds where the cosine is this one, and the same in the headline of `b`: for
 * that alone the terms are looked at. Holds until the next call.
 */
export function mostOverlap(a: Vector, b: Vector, cosine: number): Overlap {
  load(a)
  const {title} = b
  most.full = cosine * a.norm * b.norm * roundedUp
  // An inverse frequency squared is at most the product of the two weights.
  most.lead = most.full
  most.names = most.full
  most.namesShared = Math.min(a.nameSum, b.nameSum) * roundedUp
  most.digitsShared = Math.min(a.digitSum, b.digitSum) * roundedUp
  most.rarestName = Math.min(a.rarestName, b.rarestName) * roundedUp
  most.title = 0
  most.titleOfB = 0
  for (let at = 0; at < title.length; at += 2) {
    const i = positionOf(title[at]!, a.hash)
    if (i < 0) continue
    const idf = rarityAt(a, i)
    most.titleOfB += idf
    if (a.field[i]! & TITLE) most.title += idf * idf
  }
  return most
}

function nothing(): Overlap {
  return {
    full: 0,
    title: 0,
    lead: 0,
    names: 0,
    titleOfA: 0,
    titleOfB: 0,
    namesShared: 0,
    digitsShared: 0,
    headNamesOfA: 0,
    headNamesOfB: 0,
    rarestName: 0,
    headDigits: 0
  }
}

function share(o: Overlap, a: Vector, i: number, b: Vector, j: number): void {
  const fa = a.field[i]!
  const fb = b.field[j]!
  // The same but for rounding: the lower one, so that it does not matter which of the two articles is `a`.
  const idf = Math.min(rarityAt(a, i), rarityAt(b, j))
  const w = a.weight[i]! * b.weight[j]!
  o.full += w
  if (fa & fb & TITLE) o.title += idf * idf
  if (fa & (LEAD | TITLE) && fb & (LEAD | TITLE)) o.lead += idf * idf
  if (fa & TITLE) o.titleOfA += idf
  if (fb & TITLE) o.titleOfB += idf
  if ((fa | fb) & NAME) {
    if (fa & NAME && fa & (TITLE | LEAD)) o.headNamesOfA += idf
    if (fb & NAME && fb & (TITLE | LEAD)) o.headNamesOfB += idf
    if (fa & fb & NAME) {
      o.names += w
      o.namesShared += idf
      if (idf > o.rarestName) o.rarestName = idf
    }
  }
  if ((fa & (DIGITS | PAIR)) === DIGITS) {
    o.digitsShared += idf
    if ((fa | fb) & (TITLE | LEAD)) o.headDigits++
  }
}
