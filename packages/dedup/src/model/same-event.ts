import type {Weighing} from '../engine/features.js'

// The pair model of `same-event`. Written by train/train.ts; do not edit.

/** For languages whose words are of many letters. */
export const letters: Weighing = {
  bias: -8.5027,
  weights: [
    0, 3.8885, 0.0542, 2.7557, 8.9304, 3.0576, 1.4393, 0, 3.0699, 1.2283, 3.2855, 1.7542, 0, 1.5356, -0.1046, -1.3076,
    0, 0, -0.809, -1.7184, 2.6656, -0.4246, -0.4882, 5.9177, 0.0483, -0.3133, -0.8553, -0.6846
  ]
}

/** For languages whose words are written as syllables or characters. */
export const syllables: Weighing = {
  bias: -10.3824,
  weights: [
    5.5075, 1.2256, 1.7584, 2.2378, 8.7242, 2.6054, 2.3928, 5.3797, 0, 0.8019, 0.0001, 0.8557, 1.7257, -0.0106, -0.1876,
    -0.7101, -0.4336, -1.2307, -0.2369, -0.3793, 0.11, -0.149, -0.7643, 3.5763, 0.3278, -0.4595, -0.8108, -1.0759
  ]
}
