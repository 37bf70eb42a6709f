// Weights of the evidence that a line is the headline. Written by packages/core/train/headline.ts; do not edit.

/** By the places of `evidence.ts`. */
export const weights: readonly number[] = [
  5.34, 3.93, 0.45, -0.56, 1.38, -1.93, -1.03, -1.83, -1.21, 1.31, -1.69, -1.79, -0.69, -0.77, -3.06, -2.75, -1, 1.12,
  0.92, -1.31, 2.11, 1.86, 3.21, 2.87, -1.23, 1.67, -0.94, -0.91
]
