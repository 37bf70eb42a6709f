import {DIGITS, NAME, PAIR, TITLE} from '../text/terms.js'
import {cosine, ratio} from './compare.js'
import type {Entry} from './entry.js'
import {sharedTerms} from './overlap.js'
import {fields, type Vector} from './weights/vectors.js'

/** From this share of common word pairs on, names apart, two texts are in the same words or in those of one template. */
const templateWording = 0.25
/** From this share of common names and numbers on, two texts are about the same, however they are worded. */
const sameFilling = 0.7
/** So many names and numbers of its own must either text have to be another filling of a template. */
const ownFilling = 3
/**
 * By so much the share of common word pairs must exceed that of common names and numbers for a template with other
 * fillings; by less where another day speaks for that already. None of the 4,800 pairs of one event in the development
 * sets that the model links exceeds it.
 */
const excess = {anyDay: 0.15, anotherDay: 0.03}
/** Hours between two articles from which on they are of different days. */
export const dayApart = 18

/** Kinds of terms that are counted by {@link tally}: words in a row but for those of a name, names, numbers. */
const WORDING = 0
const NAMES = 3
export const NUMBERS = 6
/** Names and numbers of the headline alone. */
export const HEAD_NAMES = 9
export const HEAD_NUMBERS = 12
/** How many different terms of a kind both texts have, and how many only the one or the other. */
const BOTH = 0
const A = 1
const B = 2

/** How many different terms two texts have, by kind and by who has them: three numbers a kind. */
export type Tally = Uint32Array

const counts: Tally = new Uint32Array(15)

/** Terms by where they stand, a side after the other: few kinds of terms are told apart, once all have been counted. */
const byField = new Uint32Array(3 * fields)

/** Counts what two articles share and what either has alone. Cheapest where `a` stays the same. Holds until the next call. */
export function tally(a: Vector, b: Vector): Tally {
  const [mine, theirs, found] = [a.field, b.field, byField]
  for (let field = 0; field < fields; field++) {
    found[BOTH * fields + field] = 0
    found[A * fields + field] = a.perField[field]!
    found[B * fields + field] = b.perField[field]!
  }
  const {count, inA, inB} = sharedTerms(a, b)
  for (let k = 0; k < count; k++) {
    const [x, y] = [mine[inA[k]!]!, theirs[inB[k]!]!]
    found[A * fields + x]!--
    found[B * fields + y]!--
    // A name may begin a sentence in the one text, where its capital says nothing.
    found[BOTH * fields + (x | y)]!++
  }
  counts.fill(0)
  for (let side = 0; side < 3; side++) {
    for (let field = 0; field < fields; field++) {
      const terms = found[side * fields + field]!
      if (terms > 0) note(field, side, terms)
    }
  }
  return counts
}

function note(field: number, side: number, terms: number): void {
  if (field & PAIR) {
    if ((field & NAME) === 0) counts[WORDING + side]! += terms
    return
  }
  if (field & DIGITS) {
    counts[NUMBERS + side]! += terms
    if (field & TITLE) counts[HEAD_NUMBERS + side]! += terms
  } else if (field & NAME) counts[NAMES + side]! += terms
  if ((field & (TITLE | NAME)) === (TITLE | NAME)) counts[HEAD_NAMES + side]! += terms
}

/** Share of the terms of a kind that both have, on the side with fewer. */
export function shareOf(terms: Tally, kind: number): number {
  const both = terms[kind + BOTH]!
  return ratio(both, both + leastOwn(terms, kind))
}

/** Terms of a kind that either text has alone, on the side with fewer. */
export function leastOwn(terms: Tally, kind: number): number {
  return Math.min(terms[kind + A]!, terms[kind + B]!)
}

/**
 * Whether two texts, so many hours apart, are one template with other fillings. Two reports of one event in other words
 * share names and numbers and little else; two fillings of one template share all but these.
 */
export function isRefilled(terms: Tally, hours: number): boolean {
  const wording = shareOf(terms, WORDING)
  if (wording < templateWording) return false
  const both = terms[NAMES + BOTH]! + terms[NUMBERS + BOTH]!
  const own = Math.min(terms[NAMES + A]! + terms[NUMBERS + A]!, terms[NAMES + B]! + terms[NUMBERS + B]!)
  const filling = ratio(both, both + own)
  const least = hours >= dayApart ? excess.anotherDay : excess.anyDay
  return own >= ownFilling && filling < sameFilling && wording - filling > least
}

/** Whether two texts have names and numbers enough, and not one of them in common: they are about different things. */
export function sharesNothing(terms: Tally): boolean {
  const own = Math.min(terms[NAMES + A]! + terms[NUMBERS + A]!, terms[NAMES + B]! + terms[NUMBERS + B]!)
  return (
    terms[NAMES + BOTH] === 0 && terms[NUMBERS + BOTH] === 0 && leastOwn(terms, NAMES) >= ownFilling && own > ownFilling
  )
}

/** Below this cosine two texts are not in the words of one template. */
const templateCosine = 0.3

/**
 * The cosine of two articles, so many hours apart, as neighbours: that against which others are held to be near or far.
 * It is 0 for two fillings of one template, or an outlet's bulletin of the day before would be nearer to its bulletin
 * than what any other outlet has of that event. Cheapest where `a` stays the same.
 */
export function neighbourCosine(a: Entry, b: Entry, hours: number): number {
  const alike = cosine(a, b)
  return alike >= templateCosine && isRefilled(tally(a.vector, b.vector), hours) ? 0 : alike
}
