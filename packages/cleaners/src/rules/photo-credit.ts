/**
 * Finds credits of pictures that stand alone: on a line (`ẢNH: QUANG THUẦN`, `Foto: dpa`), beside the date
 * (`2024-07 Photo : YONHAP News`), or in a text that came as one line, before a sentence (`Ảnh: Lam Giang/TTXVN Ước tính …`).
 *
 * Leaves alone the credits inside captions, which `caption` reads.
 */
import {type Cleaner, defineCleaner, phrasesIn} from '@copydesk/core'
import {creditIn} from '../facts/captions/caption-credits.js'
import {captionsOf} from '../facts/captions/captions.js'
import {runningCreditsOf} from '../facts/credits/running-credits.js'
import {datelinesOf} from '../facts/dates/datelines.js'

export const photoCredit: Cleaner = defineCleaner(
  {
    name: 'photo-credit',
    role: 'credit',
    summary: 'credits of pictures on lines of their own, or in running text'
  },
  (doc, marks) => {
    for (const {block, because, confidence, credit, kind} of captionsOf(doc).values()) {
      if (kind !== 'credit') continue
      const evidence = phrasesIn(doc, block, 'credit')[0]
      marks.vote(block, block + 1, {because, confidence, evidence, fields: credit ? {credit} : undefined})
    }
    for (const {block, start, end, label, credit, name} of runningCreditsOf(doc).values()) {
      if (label - start > 2) continue
      const because = `\`${name}\`${credit ? ` names ${credit}` : ''} in front of a sentence of the article`
      marks.cut(block, start, end, {because, confidence: 0.95, fields: credit ? {credit} : undefined})
      // the credit makes the whole piece look like a caption
      if (doc.scores[block - 1]! > 0 || doc.scores[block + 1]! > 0) {
        marks.vote(block, block + 1, {because: 'a sentence behind a credit', confidence: 0.97, role: 'body'})
      }
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
