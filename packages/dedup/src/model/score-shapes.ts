import type {ScoreShape} from '../engine/base-rate/base-rates.js'

// How the scores of `same-event` lie. Written by train/shapes.ts; do not edit.

/** For languages whose words are of many letters. */
export const shapeOfLetters: ScoreShape = {
  from: -1,
  same: [0.047, 0.0853, 0.1348, 0.1599, 0.1729, 0.1514, 0.1315, 0.1173],
  other: [0.3951, 0.2769, 0.1919, 0.083, 0.0352, 0.0113, 0.0033, 0.0033],
  slope: 0.9328,
  share: 0.8154
}

/** For languages whose words are written as syllables or characters. */
export const shapeOfSyllables: ScoreShape = {
  from: -1,
  same: [0.0105, 0.0497, 0.0708, 0.1551, 0.1702, 0.1822, 0.1822, 0.1792],
  other: [0.2926, 0.2345, 0.1771, 0.1152, 0.086, 0.0643, 0.0214, 0.0089],
  slope: 0.7504,
  share: 0.7984
}
