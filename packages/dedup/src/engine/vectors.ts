import {BODY, DIGITS, LEAD, NAME, PAIR, type Terms, TITLE} from '../text/terms.js'

/** An article's terms with weights, and the sums that turn overlaps into shares and cosines. */
export interface Vector {
  readonly hash: Uint32Array
  readonly field: Uint8Array
  readonly idf: Float32Array
  /** (1 + ln count) · idf */
  readonly weight: Float32Array
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
}

export function vector(terms: Terms, idf: Float32Array): Vector {
  const {hash, field, count} = terms
  const weight = new Float32Array(hash.length)
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
  for (let i = 0; i < hash.length; i++) {
    const rarity = idf[i]!
    const w = (1 + Math.log(count[i]!)) * rarity
    const f = field[i]!
    weight[i] = w
    norm += w * w
    if (f & TITLE) {
      titleNorm += rarity * rarity
      titleSum += rarity
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
    if ((f & (DIGITS | PAIR)) === DIGITS) digitSum += rarity
    if (f & BODY) bodySum += rarity
  }
  return {
    hash,
    field,
    idf,
    weight,
    norm: Math.sqrt(norm),
    titleNorm: Math.sqrt(titleNorm),
    leadNorm: Math.sqrt(leadNorm),
    nameNorm: Math.sqrt(nameNorm),
    titleSum,
    leadSum,
    nameSum,
    digitSum,
    bodySum,
    headNameSum
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
  leadOfA: number
  leadOfB: number
  namesShared: number
  digitsShared: number
  bodyShared: number
  headNamesOfA: number
  headNamesOfB: number
  rarestName: number
}

/** One walk over both sorted term lists. */
export function overlap(a: Vector, b: Vector): Overlap {
  const o: Overlap = {
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
    rarestName: 0
  }
  const ha = a.hash
  const hb = b.hash
  let i = 0
  let j = 0
  while (i < ha.length && j < hb.length) {
    const x = ha[i]!
    const y = hb[j]!
    if (x < y) i++
    else if (x > y) j++
    else {
      const fa = a.field[i]!
      const fb = b.field[j]!
      const idf = a.idf[i]!
      const w = a.weight[i]! * b.weight[j]!
      o.full += w
      if (fa & fb & TITLE) o.title += idf * idf
      if (fa & (LEAD | TITLE) && fb & (LEAD | TITLE)) o.lead += idf * idf
      if (fa & TITLE) o.titleOfA += idf
      if (fb & TITLE) o.titleOfB += idf
      if (fa & (LEAD | TITLE)) o.leadOfA += idf
      if (fb & (LEAD | TITLE)) o.leadOfB += idf
      if ((fa | fb) & NAME) {
        const headA = fa & (TITLE | LEAD)
        const headB = fb & (TITLE | LEAD)
        if (fa & NAME && headA) o.headNamesOfA += idf
        if (fb & NAME && headB) o.headNamesOfB += idf
        if (fa & fb & NAME) {
          o.names += w
          o.namesShared += idf
          if (idf > o.rarestName) o.rarestName = idf
        }
      }
      if ((fa & (DIGITS | PAIR)) === DIGITS) o.digitsShared += idf
      if (fa & fb & BODY) o.bodyShared += idf
      i++
      j++
    }
  }
  return o
}
