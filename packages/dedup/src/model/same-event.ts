import type {Weighing} from '../engine/features.js'

// The pair model of `same-event`. Written by train/train.ts; do not edit.

/** For languages whose words are of many letters. */
export const letters: Weighing = {
  bias: -9.0936,
  weights: [
    0, 3.9759, 0, 4.1727, 10.7278, 3.0888, 1.0407, 0, 3.1081, 1.4814, 3.2755, 1.6901, 0, 1.6177, -0.0696, -1.4877, 0, 0,
    -0.8277, -1.9356, 3.1821, -0.5308, -0.5429, 6.8794, 1.3202, -0.4092, -1.0083, -0.7295
  ]
}

/** For languages whose words are written as syllables or characters. */
export const syllables: Weighing = {
  bias: -11.4126,
  weights: [
    6.5942, 0.3077, 1.7174, 2.2384, 11.0805, 3.3229, 2.2208, 6.1714, 0, 0.8447, 0, 0.819, 1.8713, -0.153, -0.1683,
    -0.6651, -0.6143, -1.1713, -0.2286, -0.3785, 0.3135, -0.1917, -0.9972, 4.1438, 0.5459, -0.5566, -0.9455, -1.121
  ]
}
