import {charClass, SPACE} from '../text/chars.js'

/** UTF-16 units of `[start, end)`, white space in a row counted once: lines that were joined may have had any behind them. */
export function plainLength(units: Uint16Array, start: number, end: number): number {
  let length = 0
  let gap = false
  for (let i = start; i < end; i++) {
    const isGap = (charClass[units[i]!]! & SPACE) !== 0
    if (!(isGap && gap)) length++
    gap = isGap
  }
  return length
}
