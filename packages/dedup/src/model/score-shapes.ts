import type {ScoreShape} from '../engine/base-rate/base-rates.js'

// How the scores of `same-event` lie. Written by train/shapes.ts; do not edit.

/** For languages whose words are of many letters. */
export const shapeOfLetters: ScoreShape = {
  from: -1,
  same: [0.055, 0.1188, 0.1484, 0.176, 0.1903, 0.1667, 0.1448],
  other: [0.4081, 0.2766, 0.1863, 0.0806, 0.0342, 0.011, 0.0032],
  slope: 0.9187,
  share: 0.7957
}

/** For languages whose words are written as syllables or characters. */
export const shapeOfSyllables: ScoreShape = {
  from: -1,
  same: [0.0128, 0.064, 0.0859, 0.1883, 0.2066, 0.2212, 0.2212],
  other: [0.3212, 0.2506, 0.1635, 0.1064, 0.0793, 0.0593, 0.0198],
  slope: 0.7539,
  share: 0.7632
}
