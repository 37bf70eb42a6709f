import type {ScoreShape} from '../engine/base-rate/score-shape.js'

// How the scores of `same-event` lie. Written by train/shapes.ts; do not edit.

/** For languages whose words are of many letters. */
export const shapeOfLetters: ScoreShape = {
  from: -1,
  same: [0.0583, 0.1201, 0.1497, 0.173, 0.1889, 0.165, 0.145],
  other: [0.415, 0.273, 0.1831, 0.0801, 0.0345, 0.0111, 0.0033],
  slope: 0.9075,
  share: 0.7974
}

/** For languages whose words are written as syllables or characters. */
export const shapeOfSyllables: ScoreShape = {
  from: -1,
  same: [0.0128, 0.064, 0.0859, 0.1883, 0.2066, 0.2212, 0.2212],
  other: [0.3212, 0.2506, 0.1635, 0.1064, 0.0793, 0.0593, 0.0198],
  slope: 0.7539,
  share: 0.7632
}
