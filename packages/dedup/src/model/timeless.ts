// Written by train/timeless.ts; do not edit.

/** Log-odds that two texts lose which tell of no event. */
export const timelessHandicap = 8.8
