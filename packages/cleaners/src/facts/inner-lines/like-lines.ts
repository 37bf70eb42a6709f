/** Lines of the article that are like another of it: captions of one event begin alike, and a lightbox prints them twice. */
import {type Doc, wordCount} from '@copydesk/core'
import {oncePerDoc} from '../../look/memo.js'
import {isRepeated, wordsKey} from '../../look/repeats.js'
import {longestLine} from './line-look.js'

/** Words of a line that its first two tell to be like another, at least. */
const fewestWords = 3

/** True if another short line of the article, not beside it, begins with the same two words. */
export function hasSibling(doc: Doc, i: number): boolean {
  const reach = openingPairsOf(doc).get(pairOf(doc, i))
  return reach !== undefined && (reach.first <= i - 2 || reach.last >= i + 2)
}

/** First and last of the short lines of the frame that begin with the same two words, by a hash of these. */
const openingPairsOf = oncePerDoc((doc: Doc): ReadonlyMap<number, {readonly first: number; readonly last: number}> => {
  const pairs = new Map<number, {readonly first: number; last: number}>()
  for (let i = Math.max(0, doc.first); i <= doc.last; i++) {
    const words = wordCount(doc, i)
    if (words < fewestWords || words > longestLine) continue
    const pair = pairOf(doc, i)
    const reach = pairs.get(pair)
    if (reach) reach.last = i
    else pairs.set(pair, {first: i, last: i})
  }
  return pairs
})

function pairOf({words: {first, hash}}: Doc, i: number): number {
  const from = first[i]!
  return (Math.imul(hash[from]!, 31) + hash[from + 1]!) | 1
}

/** The same line again within two blocks: a caption and its copy in the lightbox. */
export function isDoubledNearby(doc: Doc, i: number): boolean {
  if (!isRepeated(doc, i)) return false
  const key = wordsKey(doc, i)
  for (const n of [i - 2, i - 1, i + 1, i + 2]) if (n >= 0 && n < doc.count && wordsKey(doc, n) === key) return true
  return false
}
