import {charClass, SPACE} from '../text/chars.js'

// in a loop over all units an imported table would be looked up anew for each, one of the module's own is a constant
const classes = charClass

/** UTF-16 units of `[start, end)`, white space in a row counted once: lines that were joined may have had any behind them. */
export function plainLength(units: Uint16Array, start: number, end: number): number {
  let repeated = 0
  let before = 0
  for (let i = start; i < end; i++) {
    const space = classes[units[i]!]! & SPACE
    if (space & before) repeated++
    before = space
  }
  return end - start - repeated
}
