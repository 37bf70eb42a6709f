import {type Comparison, ratio} from './engine/compare.js'
import type {Vector} from './engine/weights/vectors.js'
import {DIGITS, NAME, PAIR, TITLE} from './text/terms.js'

/** From this share of common shingles on, two texts are one text or one template. */
const templateContainment = 0.25
/** From this share of common word pairs on, names apart, two texts are in the same words or in those of one template. */
const templateWording = 0.25
/** From this likeness of headline terms on, two headlines are one headline or one template. */
const templateTitle = 0.5
const dayApart = 18
/** Below this share the texts have a passage in common, not all of the shorter one. */
const wholeContainment = 0.7
/** Share of either headline found in the other article below which they begin with different news. */
const otherTitle = 0.25
/** From this share of common names and numbers on, two texts are about the same, however they are worded. */
const sameFilling = 0.7
/** So many names and numbers of its own must either text have to be another filling of a template. */
const ownFilling = 3
/**
 * By so much the share of common word pairs must exceed that of common names and numbers for a template with other
 * fillings; by less where another day speaks for that already. None of the 4,800 pairs of one event in the development
 * sets that the model links is vetoed by that.
 */
const excess = {anyDay: 0.15, anotherDay: 0.05}

/**
 * Why a pair that looks alike is not one event: two fillings of one template. Null where nothing speaks against it.
 * A template shows in the text (shared shingles, shared word pairs) or the headline; its filling is what each side has
 * and the other lacks: numbers, names of places and firms, or only the day. An extract of the same page lacks things on
 * one side only.
 */
export function veto(pair: Comparison): string | null {
  const {a, b, containment, hours, overlap: o} = pair
  const [x, y] = [a.vector, b.vector]
  const title = ratio(o.title, x.titleNorm * y.titleNorm)
  const twins = containment >= templateContainment
  const titleFound = Math.max(ratio(o.titleOfA, x.titleSum), ratio(o.titleOfB, y.titleSum))
  if (twins && containment < wholeContainment && titleFound < otherTitle) return 'only a passage in common'
  const terms = tally(x, y)
  const anotherDay = hours >= dayApart
  if (isRefilled(terms, anotherDay ? excess.anotherDay : excess.anyDay)) {
    return 'the same template with other names and numbers'
  }
  if (!twins && title < templateTitle) return null
  const {numbers, headNumbers, headNames} = terms
  const otherNumbers = leastOwn(numbers)
  if (twins && leastOwn(headNames) > 0 && otherNumbers >= 1) {
    return 'the same template with other names in the headline'
  }
  if (twins && leastOwn(headNumbers) > 0 && otherNumbers >= 2) {
    return 'the same template with other numbers in the headline'
  }
  const numbersShared = shareOf(numbers)
  if (twins && anotherDay && otherNumbers >= 3 && numbersShared < 0.6) {
    return 'the same template with other numbers on another day'
  }
  if (title >= templateTitle && anotherDay && numbersShared < 0.35 && otherNumbers >= 3) {
    return 'the same headline on another day with other numbers'
  }
  return null
}

/**
 * Two reports of one event in other words share names and numbers and little else; two fillings of one template share
 * all but these.
 */
function isRefilled({wording, names, numbers}: Tally, least: number): boolean {
  const filling = {both: names.both + numbers.both, a: names.a + numbers.a, b: names.b + numbers.b}
  const [words, filled] = [shareOf(wording), shareOf(filling)]
  return words >= templateWording && leastOwn(filling) >= ownFilling && filled < sameFilling && words - filled > least
}

/** Different terms of a kind: how many both texts have, and how many only the one or the other. */
interface Common {
  both: number
  a: number
  b: number
}

interface Tally {
  /** Words in a row, but for those of a name. */
  readonly wording: Common
  readonly names: Common
  readonly numbers: Common
  /** Of the headline alone. */
  readonly headNames: Common
  readonly headNumbers: Common
}

/** Share of the terms of the side with fewer that the other has too. */
function shareOf({both, a, b}: Common): number {
  return ratio(both, both + Math.min(a, b))
}

function leastOwn({a, b}: Common): number {
  return Math.min(a, b)
}

function tally(a: Vector, b: Vector): Tally {
  const none = (): Common => ({both: 0, a: 0, b: 0})
  const found = {wording: none(), names: none(), numbers: none(), headNames: none(), headNumbers: none()}
  let i = 0
  let j = 0
  while (i < a.hash.length || j < b.hash.length) {
    const x = i < a.hash.length ? a.hash[i]! : Number.POSITIVE_INFINITY
    const y = j < b.hash.length ? b.hash[j]! : Number.POSITIVE_INFINITY
    // A name may begin a sentence in the one text, where its capital says nothing.
    if (x === y) note(found, a.field[i++]! | b.field[j++]!, 'both')
    else if (x < y) note(found, a.field[i++]!, 'a')
    else note(found, b.field[j++]!, 'b')
  }
  return found
}

function note({wording, names, numbers, headNames, headNumbers}: Tally, field: number, side: keyof Common): void {
  if (field & PAIR) {
    if ((field & NAME) === 0) wording[side]++
    return
  }
  if (field & DIGITS) {
    numbers[side]++
    if (field & TITLE) headNumbers[side]++
  } else if (field & NAME) names[side]++
  if ((field & (TITLE | NAME)) === (TITLE | NAME)) headNames[side]++
}
