import {type Comparison, ratio} from './engine/compare.js'
import type {Vector} from './engine/weights/vectors.js'
import {DIGITS, NAME, PAIR, TITLE} from './text/terms.js'

/** From this share of common shingles on, two texts are one text or one template. */
const templateContainment = 0.25
/** From this likeness of headline terms on, two headlines are one headline or one template. */
const templateTitle = 0.5
const dayApart = 18
/** Below this share the texts have a passage in common, not all of the shorter one. */
const wholeContainment = 0.7
/** Share of either headline found in the other article below which they begin with different news. */
const otherTitle = 0.25

/**
 * Why a pair that looks alike is not one event: two fillings of one template. Null where nothing speaks against it.
 * A template shows in the text (shared shingles) or the headline; its filling is what each side has and the other
 * lacks: numbers, names of places and firms, or only the day. An extract of the same page lacks things on one side only.
 */
export function veto(pair: Comparison): string | null {
  const {a, b, containment, hours, overlap: o} = pair
  const [x, y] = [a.vector, b.vector]
  const title = ratio(o.title, x.titleNorm * y.titleNorm)
  const twins = containment >= templateContainment
  const titleFound = Math.max(ratio(o.titleOfA, x.titleSum), ratio(o.titleOfB, y.titleSum))
  if (twins && containment < wholeContainment && titleFound < otherTitle) return 'only a passage in common'
  if (!twins && title < templateTitle) return null
  const own = ownTerms(x, y)
  const otherNumbers = Math.min(own.digitsA, own.digitsB)
  const numbersDiffer = own.headDigitsA > 0 && own.headDigitsB > 0
  const namesDiffer = own.headNamesA > 0 && own.headNamesB > 0
  const anotherDay = hours >= dayApart
  if (twins && namesDiffer && otherNumbers >= 1) return 'the same template with other names in the headline'
  if (twins && numbersDiffer && otherNumbers >= 2) return 'the same template with other numbers in the headline'
  if (twins && anotherDay && otherNumbers >= 3 && own.digitShare < 0.6)
    return 'the same template with other numbers on another day'
  if (title >= templateTitle && anotherDay && own.digitShare < 0.35 && otherNumbers >= 3) {
    return 'the same headline on another day with other numbers'
  }
  return null
}

interface OwnTerms {
  /** Numbers that one text has and the other lacks. */
  digitsA: number
  digitsB: number
  headDigitsA: number
  headDigitsB: number
  headNamesA: number
  headNamesB: number
  /** Shared numbers over those of the side with fewer. */
  digitShare: number
}

function ownTerms(a: Vector, b: Vector): OwnTerms {
  const own: OwnTerms = {
    digitsA: 0,
    digitsB: 0,
    headDigitsA: 0,
    headDigitsB: 0,
    headNamesA: 0,
    headNamesB: 0,
    digitShare: 0
  }
  let sharedDigits = 0
  let i = 0
  let j = 0
  while (i < a.hash.length || j < b.hash.length) {
    const x = i < a.hash.length ? a.hash[i]! : Number.POSITIVE_INFINITY
    const y = j < b.hash.length ? b.hash[j]! : Number.POSITIVE_INFINITY
    if (x === y) {
      if (isNumber(a.field[i]!)) sharedDigits++
      i++
      j++
    } else if (x < y) {
      const f = a.field[i++]!
      if (isNumber(f)) own.digitsA++
      if (isNumber(f) && f & TITLE) own.headDigitsA++
      if ((f & (TITLE | NAME | PAIR)) === (TITLE | NAME)) own.headNamesA++
    } else {
      const f = b.field[j++]!
      if (isNumber(f)) own.digitsB++
      if (isNumber(f) && f & TITLE) own.headDigitsB++
      if ((f & (TITLE | NAME | PAIR)) === (TITLE | NAME)) own.headNamesB++
    }
  }
  own.digitShare = ratio(sharedDigits, sharedDigits + Math.min(own.digitsA, own.digitsB))
  return own
}

function isNumber(field: number): boolean {
  return (field & (DIGITS | PAIR)) === DIGITS
}
