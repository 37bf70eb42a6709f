import {blockText, classBit, type Doc, wordCount} from '@copydesk/core'
import {isLabel, isSureLabel} from './label.js'

/** In UTF-16 units: titles of articles are seldom as short as the name of an outlet. */
const longestName = 44

/** Lines of one masthead, at most. */
const mostLines = 3

/**
 * True for the name of the outlet that opens its imprint: a short line, or one all in capitals, below the text and right
 * above a line of the imprint (`Báo Bến Cảng`, then `Giấy phép số 12/GP-BTTTT`).
 */
export function isMasthead(doc: Doc, i: number): boolean {
  if (i <= doc.last || (doc.hits.page & classBit.copyright) === 0) return false
  for (let below = i + 1; below < doc.count && below <= i + mostLines; below++) {
    if (!mayBeName(doc, below - 1)) return false
    if (isSureLabel(doc, below, classBit.copyright)) return true
  }
  return false
}

function mayBeName(doc: Doc, i: number): boolean {
  if (wordCount(doc, i) === 0) return false
  if (isLabel(doc, i, classBit.copyright)) return true
  if (doc.hits.classes[i] !== 0 && isLabel(doc, i, ~classBit.copyright)) return false
  if (doc.layout.end[i]! - doc.layout.start[i]! <= longestName) return doc.words.digits[i] === 0
  const text = blockText(doc, i)
  return text === text.toUpperCase() && text !== text.toLowerCase()
}
