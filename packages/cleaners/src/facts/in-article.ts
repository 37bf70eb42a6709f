import {type Doc, wordCount} from '@copydesk/core'

/** True if the words of block `i` stand in the article’s text in a row, whatever their case. */
export function standsInArticle(doc: Doc, i: number): boolean {
  const {first, hash} = doc.words
  const from = first[i]!
  const size = wordCount(doc, i)
  if (size === 0 || doc.first > doc.last) return false
  const end = first[doc.last + 1]! - size
  const opening = hash[from]!
  for (let w = first[Math.max(0, doc.first)]!; w <= end; w++) {
    if (hash[w] !== opening) continue
    let n = 1
    while (n < size && hash[w + n] === hash[from + n]) n++
    if (n === size && w !== from) return true
  }
  return false
}
