import type {Weighing} from '../engine/features.js'

// The pair model of `same-event`. Written by train/train.ts; do not edit.

/** For languages whose words are of many letters. */
export const letters: Weighing = {
  bias: -9.2466,
  weights: [
    0, 4.4672, 0, 3.3675, 11.1708, 3.3936, 1.0788, 0, 3.1865, 1.2368, 3.4318, 1.7375, 0, 1.6166, -0.0368, -1.5641, 0, 0,
    -0.8145, -1.905, 3.1165, -0.5561, -0.4397, 6.5454, -0.0366, -0.3092, -0.9052, -0.6987
  ]
}

/** For languages whose words are written as syllables or characters. */
export const syllables: Weighing = {
  bias: -10.8051,
  weights: [
    6.4928, 0.2352, 1.5985, 2.3383, 10.8554, 3.3289, 2.1376, 6.2088, 0, 0.9269, 0, 0.8399, 1.9297, -0.1837, -0.1473,
    -0.7246, -0.6127, -1.248, -0.2315, -0.3707, 0.2746, -0.1333, -1.1315, 4.095, 0.5806, -0.5629, -0.9705, -1.1878
  ]
}
