import {CLOSER, charClass, TERMINAL} from '../../text/chars.js'
import type {Page} from '../doc.js'

/** True if block `i` ends with a full stop, closing quotes and brackets aside: headlines may ask and exclaim, but have none. */
export function endsWithFullStop({units, layout}: Page, i: number): boolean {
  const start = layout.start[i]!
  let at = layout.end[i]! - 1
  while (at > start && charClass[units[at]!]! & CLOSER) at--
  return (charClass[units[at]!]! & TERMINAL) !== 0 && !'?!？！؟'.includes(String.fromCharCode(units[at]!))
}
