import {blockText, classBit, type Doc, wordCount} from '@copydesk/core'
import {isLabel, labelsOf} from './labels.js'
import {columnOf, oncePerDoc} from './memo.js'

/** In UTF-16 units: titles of articles are seldom as short as the name of an outlet. */
const longestName = 44

/** Lines of one masthead, at most. */
const mostLines = 3

/**
 * True for the name of the outlet that opens its imprint: a short line, or one all in capitals, below the text and right
 * above a line of the imprint (`Báo Bến Cảng`, then `Giấy phép số 12/GP-BTTTT`).
 */
export function isMasthead(doc: Doc, i: number): boolean {
  return (doc.hits.page & classBit.copyright) !== 0 && mastheadsOf(doc)[i] === 1
}

const nameColumn = columnOf((length) => new Uint8Array(length))

/** 1 for every block that is such a name: those above each line of the imprint, as far up as they go. */
const mastheadsOf: (doc: Doc) => Uint8Array = oncePerDoc((doc: Doc): Uint8Array => {
  const names = nameColumn(doc.count)
  for (const {block, sure} of labelsOf(doc, 'copyright')) {
    if (!sure) continue
    const top = Math.max(doc.last + 1, block - mostLines)
    for (let i = block - 1; i >= top && mayBeName(doc, i); i--) names[i] = 1
  }
  return names
})

function mayBeName(doc: Doc, i: number): boolean {
  if (wordCount(doc, i) === 0) return false
  if (isLabel(doc, i, classBit.copyright)) return true
  if (doc.hits.classes[i] !== 0 && isLabel(doc, i, ~classBit.copyright)) return false
  if (doc.layout.end[i]! - doc.layout.start[i]! <= longestName) return doc.words.digits[i] === 0
  const text = blockText(doc, i)
  return text === text.toUpperCase() && text !== text.toLowerCase()
}
