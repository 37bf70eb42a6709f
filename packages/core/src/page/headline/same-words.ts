import {type Page, wordCount} from '../doc.js'

/** Fewer words than this at the end of a line are there by chance. */
const fewestWords = 3

/** True if block `i` is longer than block `j` and ends with all its words, unless these are few. */
export function endsWithWords(page: Page, i: number, j: number): boolean {
  const words = wordCount(page, j)
  if (words < fewestWords || wordCount(page, i) <= words) return false
  const {first, hash} = page.words
  const shift = first[i + 1]! - first[j + 1]!
  for (let w = first[j]!; w < first[j + 1]!; w++) if (hash[w] !== hash[w + shift]) return false
  return true
}

/** True if another block has the same words as block `i`. */
export function hasCopy(page: Page, i: number): boolean {
  const {first, hash} = page.words
  const from = first[i]!
  const words = wordCount(page, i)
  for (let other = 0; other < page.count; other++) {
    const start = first[other]!
    if (wordCount(page, other) !== words || other === i) continue
    let w = 0
    while (w < words && hash[start + w] === hash[from + w]) w++
    if (w === words) return true
  }
  return false
}
