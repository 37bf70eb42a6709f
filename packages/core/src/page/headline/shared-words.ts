import {addTo, emptySet, type HashSet, slotOf} from '../../text/hash-set.js'
import {type Doc, type Page, wordCount} from '../doc.js'
import {endsWithFullStop} from './full-stop.js'

/** A page whose blocks have their odds to be the article’s text. */
export type ScoredPage = Page & Pick<Doc, 'scores'>

/** The different words of all candidates: few beside those of the article. */
export function candidateWords({words: {first, hash}}: Page, candidates: readonly number[]): HashSet {
  let count = 0
  for (const i of candidates) count += first[i + 1]! - first[i]!
  const words = emptySet(count)
  for (const i of candidates) for (let w = first[i]!; w < first[i + 1]!; w++) addTo(words, hash[w]! | 0)
  return words
}

/** Kept from page to page, as the set of words is. */
let marks = new Uint8Array(4096)

/** By slot of the candidates' words, 1 where the article has the word; good until the next page is read. */
export function markShared(page: ScoredPage, words: HashSet, first: number, last: number): Uint8Array {
  if (marks.length < words.length) marks = new Uint8Array(words.length)
  marks.fill(0, 0, words.length)
  // the block that the frame begins with may be the headline itself
  markBlocks(page, words, endsWithFullStop(page, first) ? first : Math.min(first + 1, last), last + 1)
  const lead = leadAbove(page, first)
  if (lead >= 0) markBlocks(page, words, lead, lead + 1)
  return marks
}

function markBlocks({words: {first, hash}}: Page, words: HashSet, from: number, to: number): void {
  for (let w = first[from]!; w < first[to]!; w++) {
    const slot = slotOf(words, hash[w]! | 0)
    if (slot >= 0) marks[slot] = 1
  }
}

/** How far above the first paragraph a lead is looked for, in blocks, and its fewest words. */
const leadReach = 12
const fewestInLead = 15

/** The paragraph nearest above the text that is likely text itself, with date and buttons between, or -1. */
function leadAbove(page: ScoredPage, first: number): number {
  for (let i = first - 1; i >= Math.max(0, first - leadReach); i--) {
    if (page.scores[i]! > 0 && wordCount(page, i) >= fewestInLead && endsWithFullStop(page, i)) return i
  }
  return -1
}

/** Share of block `i`'s words that stand in the article, by what `markShared` gave for all candidates' words. */
export function sharedWords({words: {first, hash}}: Page, i: number, words: HashSet, inArticle: Uint8Array): number {
  const from = first[i]!
  const to = first[i + 1]!
  let shared = 0
  for (let w = from; w < to; w++) shared += inArticle[slotOf(words, hash[w]! | 0)]!
  return shared / (to - from)
}
