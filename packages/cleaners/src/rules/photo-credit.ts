/**
 * Finds credits of pictures that stand alone: on a line (`ẢNH: QUANG THUẦN`, `Foto: dpa`), or beside the date
 * (`2024-07 Photo : YONHAP News`).
 *
 * Leaves alone the credits inside captions, which `caption` reads.
 */
import {type Cleaner, defineCleaner, phrasesIn} from '@copydesk/core'
import {captionsOf, creditIn} from '../facts/captions.js'
import {datelinesOf} from '../facts/datelines.js'

export const photoCredit: Cleaner = defineCleaner(
  {
    name: 'photo-credit',
    role: 'credit',
    summary: 'credits of pictures on lines of their own'
  },
  (doc, marks) => {
    for (const {block, because, confidence, credit, creditOnly} of captionsOf(doc).values()) {
      if (!creditOnly) continue
      const evidence = phrasesIn(doc, block, 'credit')[0]
      marks.vote(block, block + 1, {because, confidence, evidence, fields: credit ? {credit} : undefined})
    }
    for (const {block, end} of datelinesOf(doc)) {
      const hit = phrasesIn(doc, block, 'credit').find(({start}) => start >= end)
      if (!hit) continue
      const credit = creditIn(doc.text.slice(hit.end, doc.layout.end[block]!))
      const because = `\`${hit.text}\` beside the date${credit ? ` names ${credit}` : ''}`
      marks.cut(block, hit.start, doc.layout.end[block]!, {
        because,
        confidence: 0.95,
        evidence: hit,
        fields: credit ? {credit} : undefined
      })
    }
  }
)
