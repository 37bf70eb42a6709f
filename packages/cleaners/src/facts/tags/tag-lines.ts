/** Which lines are tags, and the tags on them. */
import {blockText, type Doc, endsWithStop, wordCount} from '@copydesk/core'
import {oneSpaced} from '../../look/plain-line.js'
import {standsInArticle} from '../credits/stands-in-article.js'
import {datesIn} from '../dates/datelines.js'

/** Most words of one tag, and its most UTF-16 units; titles of articles are longer. */
const [mostWords, mostUnits] = [6, 80]

/** Letters of a tag that nothing announces, at least. */
const fewestLetters = 3

/** True for a tag that nothing announces: a few words that the text has. */
export function isBareTag(doc: Doc, i: number): boolean {
  const words = wordCount(doc, i)
  if (words === 0 || words > mostWords || doc.hits.classes[i] !== 0 || endsWithStop(doc, i)) return false
  return doc.words.letters[i]! >= fewestLetters && standsInArticle(doc, i)
}

/** True for a line of tags under their label: few words between its commas, no date, no label of something else. */
export function isTagLine(doc: Doc, i: number): boolean {
  const words = wordCount(doc, i)
  const text = blockText(doc, i)
  if (words === 0 || endsWithStop(doc, i) || text.endsWith(':') || (doc.hits.classes[i] !== 0 && !text.includes(',')))
    return false
  if (datesIn(doc, i)) return false
  return words <= mostWords || (text.includes(',') && words / text.split(',').length <= mostWords)
}

/** The tags on the blocks `[from, to)`. */
export function tagsOnLines(doc: Doc, from: number, to: number): string[] {
  const list: string[] = []
  for (let i = from; i < to; i++) list.push(...splitTags(blockText(doc, i)))
  return list
}

/** Tags of one line: parted by commas and the like, or glued with only a capital between: `Nhật BảnShinzo Abe`. */
export function splitTags(line: string): string[] {
  const parted = line.split(/\s*[,;|•·#、，；]\s*|\s{2,}/u)
  const tags = parted.length > 1 ? parted : line.split(/(?<=\p{Ll}|\d)(?=\p{Lu})/u)
  return tags.map(oneSpaced).filter((tag) => tag !== '' && tag.length <= mostUnits)
}
