// Weights of the evidence that a line is the headline. Written by packages/core/train/headline.ts; do not edit.

/** By the places of `evidence.ts`. */
export const weights: readonly number[] = [
  5.33, // SHARED
  3.94, // ADDRESS
  0.48, // COPIES
  -0.57, // OTHERS
  1.43, // WORDS
  -1.96, // FEW
  -1.15, // MANY
  -1.79, // VERY_MANY
  -1.26, // SHOUTED
  1.37, // CAPITALS
  -1.83, // NUMBERED
  -1.76, // LIST_MARK
  -0.72, // PARTED
  -0.74, // COLON
  -3.05, // DATE
  -2.76, // LABELLED
  -0.79, // SENTENCED
  1.13, // DATED
  0.89, // DATED_NEXT
  -1.32, // AFTER_DATE
  2.12, // DATED_ABOVE
  1.77, // BLANK_ABOVE
  3.2, // BLANK_BELOW
  2.87, // ENDS_ABOVE
  -1.24, // HAS_TITLE
  1.62, // LONGER
  -0.97, // UNDER_LINE
  -0.88 // HEADLINE_ABOVE
]
