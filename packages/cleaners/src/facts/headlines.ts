import {type Doc, wordCount} from '@copydesk/core'
import {oncePerDoc} from '../look/memo.js'
import {wordsKey} from '../look/shape.js'

/** The words of a text in lower case, parted by one space, without marks. */
export function foldLine(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()
}

/** How often each line stands on the page, by `wordsKey`. */
export const lineCounts: (doc: Doc) => ReadonlyMap<number, number> = oncePerDoc(
  (doc: Doc): ReadonlyMap<number, number> => {
    const counts = new Map<number, number>()
    for (let i = 0; i < doc.count; i++) {
      const key = wordsKey(doc, i)
      counts.set(key, (counts.get(key) ?? 0) + 1)
    }
    return counts
  }
)

/** True if block `i` is the headline over again, marks aside. */
export function isCopyOfHeadline(doc: Doc, i: number): boolean {
  return (
    doc.title >= 0 && wordCount(doc, i) === wordCount(doc, doc.title) && wordsKey(doc, i) === wordsKey(doc, doc.title)
  )
}
