/** The pair model of `same-event`: written by train/train.ts; do not edit. */
export const model: {readonly bias: number; readonly threshold: number; readonly weights: readonly number[]} = {
  bias: -5.8277,
  threshold: 1,
  weights: [
    0.1475, 5.0004, 1.5034, 7.3568, 3.1059, 2.2647, 1.6752, 2.4248, 0.6509, 0.6775, -2.5818, -1.6541, -0.3088, -1.8484,
    -0.3422, 1.123, 1.4077, 3.832, 1.7898, -0.7067, -0.0937, 1.1561, 0.8094, -0.3884, -0.8261, -1.0485, -0.9786,
    -0.5125, -0.0649
  ]
}
