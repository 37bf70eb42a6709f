import {classBit, type Doc, wordCount} from '@copydesk/core'

/** True if the words of block `i` stand in the article’s text in a row, whatever their case; credits of pictures aside. */
export function standsInArticle(doc: Doc, i: number): boolean {
  if (wordCount(doc, i) === 0) return false
  for (let n = Math.max(0, doc.first); n <= doc.last; n++) {
    if (n !== i && (doc.hits.classes[n]! & classBit.credit) === 0 && hasWordsOf(doc, n, i)) return true
  }
  return false
}

function hasWordsOf({words: {first, hash}}: Doc, block: number, i: number): boolean {
  const from = first[i]!
  const opening = hash[from]!
  const size = first[i + 1]! - from
  const last = first[block + 1]! - size
  for (let w = first[block]!; w <= last; w++) {
    if (hash[w] !== opening) continue
    let n = 1
    while (n < size && hash[w + n] === hash[from + n]) n++
    if (n === size) return true
  }
  return false
}
