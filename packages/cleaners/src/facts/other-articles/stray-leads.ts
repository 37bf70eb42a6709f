import {blockText, type Doc, endsWithStop, PIECE, wordCount} from '@copydesk/core'
import {oncePerDoc} from '../../look/memo.js'
import {ownPack} from '../../look/own-pack.js'

/** `(GLO)- `, `VOV.VN - `, `SKĐS - `: how the reports of an outlet begin. */
const opening =
  /^(?:\([\p{Lu}\d][\p{L}\d.& ]{1,22}\)|\p{Lu}[\p{L}\d]{1,15}\.(?:vn|VN|com|net)|\p{Lu}{3,8})\s?[-–—]\s?(?=\p{Lu})/u

/** Sentences that may begin so on a page of one report, at most: with more of them it has several. */
const most = 3

/** Words of the lead of another article, at most. */
const mostWords = 50

/** Under a lead that does not begin so the text itself may: so many sentences of the article are passed over. */
const own = 2

/**
 * The leads of other articles between the paragraphs, told by the outlet's name, which stands at the beginning of a report
 * only. Read only where words are written syllable by syllable: elsewhere agencies begin with it every part of a report.
 */
export const strayLeadsOf: (doc: Doc) => readonly number[] = oncePerDoc((doc: Doc): readonly number[] => {
  const found: number[] = []
  if (!ownPack(doc)?.prose?.syllables) return found
  let above = 0
  for (let i = Math.max(0, doc.first); i <= doc.last; i++) {
    if (doc.layout.flags[i]! & PIECE || !endsWithStop(doc, i)) continue
    if (++above > own && wordCount(doc, i) <= mostWords && opening.test(blockText(doc, i))) found.push(i)
  }
  return found.length > most ? [] : found
})
