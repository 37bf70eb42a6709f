import {blockText, type Doc, wordCount} from '@copydesk/core'
import {oncePerDoc} from '../../look/memo.js'
import {SLASH, signsOf} from '../../look/signs.js'

/** People who sign so, at most. */
const mostPeople = 5

/** Blocks inside the frame and below it in which they are looked for. */
const [beforeEnd, behindEnd] = [2, 3]

/** Initials in small letters with slashes between, and nothing else on the line. */
const initials = /^\(?\p{Ll}{2,5}(?:\/\s?\p{Ll}{2,5})+\/?\)?$/u

/** The lines with which an agency’s desk signs a report, as blocks: `cfb/mgl/jlg`, `(riz/apl)`, `szy/ bar/`. They name no author. */
export const deskInitialsOf: (doc: Doc) => readonly number[] = oncePerDoc((doc: Doc): readonly number[] => {
  const found: number[] = []
  if (doc.first > doc.last) return found
  const to = Math.min(doc.count - 1, doc.last + behindEnd)
  for (let i = Math.max(doc.first + 1, doc.last - beforeEnd); i <= to; i++) {
    const people = wordCount(doc, i)
    if (people < 2 || people > mostPeople || doc.words.capitals[i]! > 0 || !(signsOf(doc)[i]! & SLASH)) continue
    if (initials.test(blockText(doc, i))) found.push(i)
  }
  return found
})
