/**
 * What is known of a line that may be the headline: numbers in an array, each at its place, so that their weights
 * (`weights.ts`) are learnt and used in one way.
 */

/** Share of its words that the article has, 0 to 1. */
export const SHARED = 0
/** Agreement with the page's address, 0 to 1; only where there is one. */
export const ADDRESS = 1
/** It stands on the page twice. */
export const COPIES = 2
/** Lines like headlines between it and the text, in tens. */
export const OTHERS = 3
/** Words up to twelve, as a share of twelve; then that it has few, many, very many. */
export const WORDS = 4
export const FEW = 5
export const MANY = 6
export const VERY_MANY = 7
/** All capitals, as labels are; words with a capital, as a share. */
export const SHOUTED = 8
export const CAPITALS = 9
/** Begins as an item of a list; has the marks of a breadcrumb; ends with a colon. */
export const NUMBERED = 10
export const LIST_MARK = 11
export const PARTED = 12
export const COLON = 13
/** Is little more than a date. */
export const DATE = 14
/** Has a phrase of furniture. */
export const LABELLED = 15
/** A sentence ends inside it, as in a caption before the name of who made the picture. */
export const SENTENCED = 16
/** A line of a date or of names follows near below; it is the next line or the one after it. */
export const DATED = 17
export const DATED_NEXT = 18
/** A date stands near above, where captions and standfirsts stand. */
export const AFTER_DATE = 19
/** No line of a date or of names follows, and a date stands right above. */
export const DATED_ABOVE = 20
/** Empty lines above and below. */
export const BLANK_ABOVE = 21
export const BLANK_BELOW = 22
/** A longer line above ends with its words, as a breadcrumb does; or it is such a line itself. */
export const ENDS_ABOVE = 23
export const HAS_TITLE = 24
/** Ten words more than the three lines above have on average. */
export const LONGER = 25
/** Another line that may be the headline stands right above; and that one is shorter and shares words with the article: this is the standfirst. */
export const UNDER_LINE = 26
export const HEADLINE_ABOVE = 27

/** Pieces of evidence. */
export const evidenceCount = 28
