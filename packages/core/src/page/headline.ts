import type {RawDocument} from '../record/raw-document.js'
import type {Page} from './doc.js'
import {endsWithStop} from './shape.js'

/** How far before the first paragraph a headline is looked for, in blocks. */
const reach = 25

/**
 * The block that is the page's headline, or -1: of the blocks before the first paragraph the one that shares most
 * words with the article, weighed by closeness. Nothing is made up: a page without such a block has no headline.
 */
export function findHeadline(page: Page, first: number, last: number): number {
  if (first > last) return -1
  const given = givenHeadline(page, page.document, first)
  if (given >= 0) return given
  const vocabulary = new Set<number>()
  for (let w = page.words.first[first]!; w < page.words.first[last + 1]!; w++) vocabulary.add(page.words.hash[w]!)
  let best = -1
  let bestScore = 0.45
  for (let i = Math.max(0, first - reach); i <= first; i++) {
    const from = page.words.first[i]!
    const to = page.words.first[i + 1]!
    const words = to - from
    if (words < 3 || words > 40 || endsWithStop(page, i) || page.hits.classes[i] !== 0) continue
    let shared = 0
    for (let w = from; w < to; w++) if (vocabulary.has(page.words.hash[w]!)) shared++
    const score = (shared / words) * Math.min(1, words / 6) - 0.01 * (first - i)
    if (score > bestScore) {
      best = i
      bestScore = score
    }
  }
  return best
}

function givenHeadline(page: Page, document: RawDocument, first: number): number {
  if (!document.title) return -1
  const wanted = document.title.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase()
  for (let i = 0; i <= Math.min(first, page.count - 1); i++) {
    const text = page.text.slice(page.layout.start[i]!, page.layout.end[i]!)
    if (text.replace(/\s+/g, ' ').toLowerCase() === wanted) return i
  }
  return -1
}
