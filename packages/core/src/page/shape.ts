import {CLOSER, charClass, TERMINAL} from '../text/chars.js'
import type {Page} from './doc.js'

/** True if block `i` ends as a sentence does, closing quotes and brackets aside. */
export function endsWithStop({units, layout}: Page, i: number): boolean {
  const start = layout.start[i]!
  let at = layout.end[i]! - 1
  while (at > start && (charClass[units[at]!]! & (CLOSER | TERMINAL)) === CLOSER) at--
  return (charClass[units[at]!]! & TERMINAL) !== 0
}
