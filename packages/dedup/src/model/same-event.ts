/**
 * The pair model of `same-event`: log-odds = bias + weights · features; `cohesion` is for the average link over them.
 * Written by train/train.ts; do not edit.
 */
export const model: {readonly bias: number; readonly cohesion: number; readonly weights: readonly number[]} = {
  bias: -7.4059,
  cohesion: 0.1,
  weights: [
    0, 3.7423, 0, 2.4606, 3.7037, 1.0086, 0, 0, 0, 0, 2.0587, 0.9803, 3.6815, 1.513, 0, 1.4444, -0.2137, -0.9983,
    -0.9333, -1.6979, 3.6406, -0.5389, -1.0717, 5.0227, -0.8376, 0, 0, -1.0444, -0.6392, 8.2053, 0.262, 0.9101, 4.3117,
    2.6799, 3.0139, 0, 4.9209, 0, 0, 0, 0.4519, 0, 1.8312, 0, -0.7405, -0.4007, -0.0388, 0, -0.8856, 1.1334, 0, -2.1179,
    2.0221, 1.5827, -0.9279, -0.0461, -1.0665, -1.6765, -0.6528
  ]
}
