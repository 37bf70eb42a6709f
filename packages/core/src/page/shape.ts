import {CLOSER, charClass, TERMINAL} from '../text/chars.js'
import type {Page} from './doc.js'

/** True if block `i` ends as a sentence does, closing quotes and brackets aside. */
export function endsWithStop(page: Page, i: number): boolean {
  let at = page.layout.end[i]! - 1
  const start = page.layout.start[i]!
  while (
    at > start &&
    charClass[page.text.charCodeAt(at)]! & CLOSER &&
    !(charClass[page.text.charCodeAt(at)]! & TERMINAL)
  )
    at--
  return (charClass[page.text.charCodeAt(at)]! & TERMINAL) !== 0
}
