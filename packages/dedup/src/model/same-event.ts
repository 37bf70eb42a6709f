/**
 * The pair model of `same-event`: log-odds = bias + weights · features; `cohesion` is for the average link over them.
 * Written by train/train.ts; do not edit.
 */
export const model: {readonly bias: number; readonly cohesion: number; readonly weights: readonly number[]} = {
  bias: -7.078,
  cohesion: 0.1,
  weights: [
    0, 3.6305, 0, 4.012, 3.5016, 0.9479, 0, 0, 0, 0, 1.5859, 1.3862, 3.3039, 1.3583, 0, 1.4378, -0.1389, -1.3083,
    -0.8894, -1.8109, 3.7611, -0.6158, -0.9263, 6.1408, 2.9931, -0.4556, 0, -1.2962, -0.7207, 6.5911, 2.8037, 2.0774,
    1.9809, 3.9909, 2.6161, 0.0662, 5.0269, 0, 0, 0, 0.0338, 0, 0.0524, 0.0114, -0.6054, -0.0824, -1.1158, -0.0414,
    -0.8479, 0.7074, 0, -1.6927, 2.9171, 0.9189, -0.6686, -0.1946, -1.1482, -1.7718, -1.2359
  ]
}
