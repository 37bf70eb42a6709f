// Weights of the evidence that a line is the headline. Written by packages/core/train/headline.ts; do not edit.

/** By the places of `evidence.ts`. */
export const weights: readonly number[] = [
  5.27, // SHARED
  3.92, // ADDRESS
  0.47, // COPIES
  -0.56, // OTHERS
  1.34, // WORDS
  -1.94, // FEW
  -1.02, // MANY
  -1.84, // VERY_MANY
  -1.22, // SHOUTED
  1.3, // CAPITALS
  -1.71, // NUMBERED
  -1.72, // LIST_MARK
  -0.69, // PARTED
  -0.77, // COLON
  -3.05, // DATE
  -2.74, // LABELLED
  -0.98, // SENTENCED
  1.12, // DATED
  0.91, // DATED_NEXT
  -1.32, // AFTER_DATE
  2.11, // DATED_ABOVE
  1.81, // BLANK_ABOVE
  3.22, // BLANK_BELOW
  2.87, // ENDS_ABOVE
  -1.22, // HAS_TITLE
  1.66, // LONGER
  -0.95, // UNDER_LINE
  -0.89 // HEADLINE_ABOVE
]
