import {blockText, type Doc, wordCount} from '@copydesk/core'
import {oncePerDoc} from './memo.js'

/** The words of a text in lower case, without marks and figures at its end: what copies of a line have in common. */
export function foldLine(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()
}

/** The page’s headline as it was given or found, folded; empty where there is none. */
export const headlineOf: (doc: Doc) => string = oncePerDoc((doc: Doc): string => {
  const given = doc.document.title
  if (given) return foldLine(given.normalize('NFC'))
  return doc.title >= 0 ? foldLine(blockText(doc, doc.title)) : ''
})

/** How often each folded line stands on the page. */
export const lineCounts: (doc: Doc) => ReadonlyMap<string, number> = oncePerDoc(
  (doc: Doc): ReadonlyMap<string, number> => {
    const counts = new Map<string, number>()
    for (let i = 0; i < doc.count; i++) {
      if (wordCount(doc, i) > 60) continue
      const line = foldLine(blockText(doc, i))
      counts.set(line, (counts.get(line) ?? 0) + 1)
    }
    return counts
  }
)

/** True if block `i` is the headline over again, marks aside. */
export function isCopyOfHeadline(doc: Doc, i: number): boolean {
  const headline = headlineOf(doc)
  return headline !== '' && wordCount(doc, i) <= 60 && foldLine(blockText(doc, i)) === headline
}
