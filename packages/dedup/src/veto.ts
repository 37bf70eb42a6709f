import {type Comparison, ratio} from './engine/compare.js'
import {
  dayApart,
  HEAD_NAMES,
  HEAD_NUMBERS,
  isRefilled,
  leastOwn,
  NUMBERS,
  shareOf,
  sharesNothing,
  tally
} from './engine/template.js'

/** From this share of common shingles on, two texts are one text or one template. */
const templateContainment = 0.25
/** From this likeness of headline terms on, two headlines are one headline or one template. */
const templateTitle = 0.5
/** Below this share the texts have a passage in common, not all of the shorter one. */
const wholeContainment = 0.7
/** Share of either headline found in the other article below which they begin with different news. */
const otherTitle = 0.25

/**
 * Why a pair that looks alike is not one event: two fillings of one template, or one subject and nothing else in common.
 * Null where nothing speaks against it.
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
  if (sharesNothing(terms)) return 'no name and no number in common'
  if (isRefilled(terms, hours)) return 'the same template with other names and numbers'
  if (!twins && title < templateTitle) return null
  const otherNumbers = leastOwn(terms, NUMBERS)
  if (twins && leastOwn(terms, HEAD_NAMES) > 0 && otherNumbers >= 1) {
    return 'the same template with other names in the headline'
  }
  if (twins && leastOwn(terms, HEAD_NUMBERS) > 0 && otherNumbers >= 2) {
    return 'the same template with other numbers in the headline'
  }
  const sharedNumbers = shareOf(terms, NUMBERS)
  const anotherDay = hours >= dayApart
  if (twins && anotherDay && otherNumbers >= 3 && sharedNumbers < 0.6) {
    return 'the same template with other numbers on another day'
  }
  if (title >= templateTitle && anotherDay && sharedNumbers < 0.35 && otherNumbers >= 3) {
    return 'the same headline on another day with other numbers'
  }
  return null
}
