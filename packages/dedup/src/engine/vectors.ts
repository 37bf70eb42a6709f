import {BODY, DIGITS, LEAD, NAME, PAIR, type Terms, TITLE} from '../text/terms.js'

/** An article's terms with weights, and the sums that turn overlaps into shares and cosines. */
export interface Vector {
  readonly hash: Uint32Array
  readonly field: Uint8Array
  readonly idf: Float32Array
  /** How often each term occurs; the weight of a term is worked out from it, since it would take four bytes: {@link weightAt}. */
  readonly count: Uint8Array
  /** Terms of the headline: the hash of each and its position. */
  readonly title: Uint32Array
  readonly norm: number
  readonly titleNorm: number
  readonly leadNorm: number
  readonly nameNorm: number
  readonly titleSum: number
  readonly leadSum: number
  readonly nameSum: number
  readonly digitSum: number
  readonly bodySum: number
  /** Names in headline and opening. */
  readonly headNameSum: number
  /** How many different numbers headline and opening have. */
  readonly headDigits: number
}

/** 1 + ln count, by count. */
const damped = Float64Array.from({length: 256}, (_, count) => (count === 0 ? 0 : 1 + Math.log(count)))

/** Weight of the term at a position: (1 + ln count) · idf, in single precision. */
export function weightAt({count, idf}: Vector, i: number): number {
  return Math.fround(damped[count[i]!]! * idf[i]!)
}

export function vector(terms: Terms, idf: Float32Array): Vector {
  const {hash, field, count} = terms
  let norm = 0
  let titleNorm = 0
  let leadNorm = 0
  let nameNorm = 0
  let titleSum = 0
  let leadSum = 0
  let nameSum = 0
  let digitSum = 0
  let bodySum = 0
  let headNameSum = 0
  let headDigits = 0
  let titles = 0
  for (let i = 0; i < hash.length; i++) {
    const rarity = idf[i]!
    const w = damped[count[i]!]! * rarity
    const f = field[i]!
    norm += w * w
    if (f & TITLE) {
      titleNorm += rarity * rarity
      titleSum += rarity
      titles++
    }
    if (f & (LEAD | TITLE)) {
      leadNorm += rarity * rarity
      leadSum += rarity
    }
    if (f & NAME) {
      nameNorm += w * w
      nameSum += rarity
      if (f & (TITLE | LEAD)) {
        headNameSum += rarity
      }
    }
    if ((f & (DIGITS | PAIR)) === DIGITS) {
      digitSum += rarity
      if (f & (TITLE | LEAD)) headDigits++
    }
    if (f & BODY) bodySum += rarity
  }
  return {
    hash,
    field,
    idf,
    count,
    title: titleTerms(hash, field, titles),
    norm: Math.sqrt(norm),
    titleNorm: Math.sqrt(titleNorm),
    leadNorm: Math.sqrt(leadNorm),
    nameNorm: Math.sqrt(nameNorm),
    titleSum,
    leadSum,
    nameSum,
    digitSum,
    bodySum,
    headNameSum,
    headDigits
  }
}

function titleTerms(hash: Uint32Array, field: Uint8Array, count: number): Uint32Array {
  const found = new Uint32Array(2 * count)
  let at = 0
  for (let i = 0; i < hash.length; i++) {
    if ((field[i]! & TITLE) === 0) continue
    found[at++] = hash[i]!
    found[at++] = i
  }
  return found
}

/** What two articles share, as sums of weights; `…InA` sums are of terms of the other side that A has too. */
export interface Overlap {
  full: number
  title: number
  lead: number
  names: number
  titleOfA: number
  titleOfB: number
  leadOfA: number
  leadOfB: number
  namesShared: number
  digitsShared: number
  bodyShared: number
  headNamesOfA: number
  headNamesOfB: number
  rarestName: number
  /** Shared numbers that stand in the headline or opening of either. */
  headDigits: number
}

// The terms of one vector, laid out so that the many it is compared with find theirs in it by one look each: a filter of
// 2^15 bits that stays in the nearest cache turns away nearly all of what is not shared, an open table finds the rest.
const filter = new Uint8Array(1 << 12)
let slots = new Uint16Array(1 << 12)
let loaded: Vector | null = null
let loadedWeights = new Float32Array(1 << 11)

function load(vector: Vector): void {
  if (loaded === vector) return
  const {hash, count, idf} = vector
  loaded = vector
  filter.fill(0)
  if (loadedWeights.length < hash.length) loadedWeights = new Float32Array(hash.length * 2)
  if (slots.length < hash.length * 4) slots = new Uint16Array(slots.length * 4)
  else slots.fill(0)
  const mask = slots.length - 1
  for (let i = 0; i < hash.length; i++) {
    const h = hash[i]!
    filter[h >>> 20]! |= 1 << ((h >>> 17) & 7)
    let slot = h & mask
    while (slots[slot] !== 0) slot = (slot + 1) & mask
    slots[slot] = i + 1
    loadedWeights[i] = damped[count[i]!]! * idf[i]!
  }
}

/** Position of a term in the loaded vector, -1 where it has it not. */
function positionOf(h: number, hash: Uint32Array): number {
  const mask = slots.length - 1
  let slot = h & mask
  for (;;) {
    const at = slots[slot]!
    if (at === 0) return -1
    if (hash[at - 1] === h) return at - 1
    slot = (slot + 1) & mask
  }
}

/** Sum of the products of the weights of shared terms: the cosine times both norms. Cheapest where `a` stays the same. */
export function dot(a: Vector, b: Vector): number {
  load(a)
  const [ha, hb, wa] = [a.hash, b.hash, loadedWeights]
  let sum = 0
  for (let j = 0; j < hb.length; j++) {
    const h = hb[j]!
    if ((filter[h >>> 20]! & (1 << ((h >>> 17) & 7))) === 0) continue
    const i = positionOf(h, ha)
    if (i >= 0) sum += wa[i]! * weightAt(b, j)
  }
  return sum
}

/** All that two articles share, in one walk over the terms of `b`. Cheapest where `a` stays the same. */
export function overlap(a: Vector, b: Vector): Overlap {
  load(a)
  const o = nothing()
  const [ha, hb] = [a.hash, b.hash]
  for (let j = 0; j < hb.length; j++) {
    const h = hb[j]!
    if ((filter[h >>> 20]! & (1 << ((h >>> 17) & 7))) === 0) continue
    const i = positionOf(h, ha)
    if (i >= 0) share(o, a, i, b, j)
  }
  return o
}

/** More than the inverse frequency of any term: the logarithm of all 2^32 articles that could be counted, and some. */
const rarest = 32

const all = Number.POSITIVE_INFINITY
/** The one object that {@link mostOverlap} gives: it is asked for every candidate pair. */
const most: Overlap = {
  full: all,
  title: 0,
  lead: all,
  names: all,
  titleOfA: all,
  titleOfB: 0,
  leadOfA: all,
  leadOfB: all,
  namesShared: all,
  digitsShared: all,
  bodyShared: all,
  headNamesOfA: all,
  headNamesOfB: all,
  rarestName: rarest,
  headDigits: all
}

/**
 * No less of anything than {@link overlap} finds, and the same in the headline of `b`: for that alone the terms are
 * looked at. Holds until the next call.
 */
export function mostOverlap(a: Vector, b: Vector): Overlap {
  load(a)
  const {title} = b
  most.title = 0
  most.titleOfB = 0
  for (let at = 0; at < title.length; at += 2) {
    const h = title[at]!
    if ((filter[h >>> 20]! & (1 << ((h >>> 17) & 7))) === 0) continue
    const i = positionOf(h, a.hash)
    if (i < 0) continue
    most.titleOfB += a.idf[i]!
    if (a.field[i]! & TITLE) most.title += a.idf[i]! * a.idf[i]!
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
    leadOfA: 0,
    leadOfB: 0,
    namesShared: 0,
    digitsShared: 0,
    bodyShared: 0,
    headNamesOfA: 0,
    headNamesOfB: 0,
    rarestName: 0,
    headDigits: 0
  }
}

function share(o: Overlap, a: Vector, i: number, b: Vector, j: number): void {
  const fa = a.field[i]!
  const fb = b.field[j]!
  const idf = a.idf[i]!
  const w = loadedWeights[i]! * weightAt(b, j)
  o.full += w
  if (fa & fb & TITLE) o.title += idf * idf
  if (fa & (LEAD | TITLE) && fb & (LEAD | TITLE)) o.lead += idf * idf
  if (fa & TITLE) o.titleOfA += idf
  if (fb & TITLE) o.titleOfB += idf
  if (fa & (LEAD | TITLE)) o.leadOfA += idf
  if (fb & (LEAD | TITLE)) o.leadOfB += idf
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
  if (fa & fb & BODY) o.bodyShared += idf
}
