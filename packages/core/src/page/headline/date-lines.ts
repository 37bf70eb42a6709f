// What a line's words and figures say of dates in it, wherever a language puts them.

/** Figures of a date, at least: a line with fewer holds none. */
export const fewestOfDate = 4

/** A block with this many figures is a date, a count or a table row. */
export const manyFigures = 6

/** Words and figures of a line that is little more than a date: `Monday, October 20, 2025`, `5 May 2025`. */
export const wordsOfDate = 4
export const figuresOfDate = 5

/** Words of a date with its clock, at most. */
export const wordsOfStamp = 9
