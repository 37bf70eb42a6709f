import {blockText, type Doc, wordCount} from '@copydesk/core'
import {oneSpaced} from '../look/spaces.js'

/** Tags of one line: parted by commas and the like, or glued with only a capital between: `Nhật BảnShinzo Abe`. */
export function splitTags(line: string): string[] {
  const parted = line.split(/\s*[,;|•·#、，；]\s*|\s{2,}/u)
  const tags = parted.length > 1 ? parted : line.split(/(?<=\p{Ll}|\d)(?=\p{Lu})/u)
  return tags.map(oneSpaced).filter((tag) => tag !== '' && tag.length <= 80)
}

/** Lines of nothing but hashtags, one below the other: blocks `[from, to)`, and their tags. */
export interface Hashtags {
  readonly from: number
  readonly to: number
  readonly list: readonly string[]
}

/** Blocks below the text in which hashtags are looked for. */
const reach = 12

/** Words of a line of hashtags, at most. */
const mostWords = 60

/** The hashtags below the text. */
export function hashtagsOf(doc: Doc): readonly Hashtags[] {
  const found: Hashtags[] = []
  const end = Math.min(doc.count, doc.last + reach)
  for (let i = Math.max(0, doc.last); i < end; i++) {
    const from = i
    const list: string[] = []
    for (; i < end && isHashtags(doc, i); i++) list.push(...splitTags(blockText(doc, i).replaceAll('# ', '#')))
    if (list.length > 0) found.push({from, to: i, list})
  }
  return found
}

const hash = 35

function isHashtags(doc: Doc, i: number): boolean {
  return doc.units[doc.layout.start[i]!] === hash && doc.words.letters[i]! > 0 && wordCount(doc, i) <= mostWords
}
