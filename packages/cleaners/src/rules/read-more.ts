/**
 * Takes out pointers to other articles that stand inside or right after the text.
 *
 * It looks for lines that open with a pointer (`Xem thêm: …`, `READ MORE: …`, `Mời độc giả xem thêm …`), for a pointer
 * alone on its line with the title on the next, and for lines marked `>>`.
 *
 * It must leave alone paragraphs that open with the same words: a pointer is one line, and where its words are short it
 * has its colon.
 */
import {type Cleaner, type Doc, defineCleaner, PIECE} from '@copydesk/core'
import {labelIn, labelsAnd, quote} from '../look/labels.js'
import {isHeadline} from '../look/shape.js'
import {blocksWith, OPENS_ARROW} from '../look/signs.js'

export const readMore: Cleaner = defineCleaner(
  {
    name: 'read-more',
    role: 'related',
    summary: 'pointers to other articles inside the text'
  },
  (doc, marks) => {
    for (const i of labelsAnd(doc, 'readMore', blocksWith(doc, OPENS_ARROW))) {
      if (hasArrows(doc, i)) {
        marks.vote(i, i + 1, {because: `\`>>\` before \`${quote(doc, i)}\``, confidence: 0.98})
        continue
      }
      const label = labelIn(doc, i, 'readMore')
      if (!label) continue
      // in a page of one line the pointer's title runs into the sentence behind it
      const piece = (doc.layout.flags[i]! & PIECE) !== 0
      const confidence = piece ? 0.7 : label.sure ? 0.98 : 0.9
      const alone = isAlone(doc, i, label.end)
      const end = alone && i + 1 < doc.count && isHeadline(doc, i + 1) ? i + 2 : i + 1
      const because =
        end > i + 1 ? `pointer \`${quote(doc, i)}\` and the title under it` : `pointer \`${quote(doc, i)}\``
      marks.vote(i, end, {because, confidence, evidence: label.phrase})
    }
  }
)

/** True if a doubled arrow stands before the block: `>> Title`. */
function hasArrows({text, layout}: Doc, i: number): boolean {
  const mark = text.slice(layout.outer[i]!, layout.start[i]! + 2)
  return /^(?:>>|»»|››|> >|» )/.test(mark)
}

/** True if nothing with a letter follows the phrase in its block. */
function isAlone(doc: Doc, i: number, end: number): boolean {
  return !/[\p{L}\p{N}]/u.test(doc.text.slice(end, doc.layout.end[i]!))
}
