import {charClass, type Doc, endsWithStop, LETTER, PIECE, sentencesIn, UPPER, wordCount} from '@copydesk/core'
import {oncePerDoc} from '../../look/memo.js'
import {ownPack} from '../../look/own-pack.js'
import {hasListMark, isParagraph} from '../../look/paragraph.js'
import {isHeadline} from '../../look/shape.js'
import {unitsOf} from '../../look/units.js'
import {setOf, slotOf} from '../../look/word-set.js'

/** The title of another article between two paragraphs, with its teaser: the blocks `[from, end)`. */
export interface StrayTitle {
  readonly from: number
  readonly end: number
}

/** Words of a title that is told by its words alone, and of its teaser. */
const fewestInTitle = 7
const mostInTitle = 30
const mostInTeaser = 28

/** A title of so many words may share one pair in so many: some pairs stand in any text. */
const longTitle = 12
const leastShare = 0.1

/** Words of an article that tell what is none of it: the paragraphs of a shorter one share little with each other. */
const fewestInArticle = 120

/** What the model takes so surely for text is not told otherwise by its words. */
const surest = 2.5

/**
 * Titles of other articles between the paragraphs that share no words with them. A subhead shares some with what it heads.
 * Read only where words are written syllable by syllable, as pairs of neighbours.
 */
export const strayTitlesOf: (doc: Doc) => readonly StrayTitle[] = oncePerDoc((doc: Doc): readonly StrayTitle[] => {
  const found: StrayTitle[] = []
  if (!ownPack(doc)?.prose?.syllables) return found
  for (let i = Math.max(1, doc.first); i < doc.last; i++) {
    // one title may follow another, or its teaser
    const follows = found.at(-1)?.end === i
    if (!mayBeTitle(doc, i) || !(follows || isParagraph(doc, i - 1))) continue
    // the last paragraph is the article's own, unless it is one more teaser
    const teased = mayBeTeaser(doc, i + 1) && (follows || hasParagraph(doc, i + 2))
    if (sharesWords(doc, i, i + 1, teased ? i + 2 : i + 1)) continue
    const end = teased && !sharesWords(doc, i, i + 2, i + 2) ? i + 2 : i + 1
    found.push({from: i, end})
    i = end - 1
  }
  return found
})

const arrow = 62

/** Ends what introduces the paragraph below. */
const colon = 58

function mayBeTitle(doc: Doc, i: number): boolean {
  const words = wordCount(doc, i)
  if (words < fewestInTitle || words > mostInTitle || i === doc.title || doc.scores[i]! > surest) return false
  if (doc.layout.flags[i]! & PIECE || doc.hits.classes[i] !== 0) return false
  if (hasListMark(doc, i) && doc.units[doc.layout.outer[i]!] !== arrow) return false
  if (doc.units[doc.layout.end[i]! - 1] === colon || goesOnBelow(doc, i)) return false
  return isHeadline(doc, i)
}

/** How many blocks a link inside a paragraph may make of it. */
const mostPieces = 3
const mostInLink = 5

/** True if a line below begins in small letters: a paragraph whose links were put on lines of their own. */
function goesOnBelow(doc: Doc, i: number): boolean {
  const {units, layout, last} = doc
  if (!(charClass[units[layout.end[i]! - 1]!]! & LETTER)) return false
  for (let n = i + 1; n <= Math.min(i + mostPieces, last); n++) {
    const kind = charClass[units[layout.start[n]!]!]!
    if (kind & LETTER && !(kind & UPPER)) return true
    if (wordCount(doc, n) > mostInLink) return false
  }
  return false
}

/** True if the article has a paragraph from block `from` on. */
function hasParagraph(doc: Doc, from: number): boolean {
  for (let i = from; i <= doc.last; i++) if (isParagraph(doc, i, fewestInTitle)) return true
  return false
}

const speech = unitsOf('"“‘«\'-–')

/** One short sentence: two are a paragraph of the article, and so is what somebody says. */
function mayBeTeaser(doc: Doc, i: number): boolean {
  if (speech.includes(doc.units[doc.layout.outer[i]!]!) || speech.includes(doc.units[doc.layout.start[i]!]!))
    return false
  return wordCount(doc, i) <= mostInTeaser && endsWithStop(doc, i) && sentencesIn(doc, i).length === 1
}

/** True if the blocks `[from, to)` share pairs of neighbouring words with the article’s paragraphs before and from `next` on. */
function sharesWords(doc: Doc, from: number, to: number, next: number): boolean {
  const own = pairsOf(doc, from, to)
  const pairs = setOf(own)
  const found = new Uint8Array(pairs.length)
  const enough = own.length < longTitle ? 1 : Math.max(1, Math.ceil(own.length * leastShare))
  let shared = 0
  let words = 0
  for (let i = Math.max(0, doc.first); i <= doc.last; i++) {
    if ((i >= from && i < next) || !isParagraph(doc, i, fewestInTitle)) continue
    words += wordCount(doc, i)
    for (let w = doc.words.first[i]!; w + 1 < doc.words.first[i + 1]!; w++) {
      const slot = slotOf(pairs, pairAt(doc, w))
      if (pairs[slot] === 0 || found[slot] === 1) continue
      found[slot] = 1
      if (++shared >= enough) return true
    }
  }
  return words < fewestInArticle
}

function pairsOf(doc: Doc, from: number, to: number): readonly number[] {
  const pairs = new Set<number>()
  for (let i = from; i < to; i++) {
    for (let w = doc.words.first[i]!; w + 1 < doc.words.first[i + 1]!; w++) pairs.add(pairAt(doc, w))
  }
  return [...pairs]
}

function pairAt({words: {hash}}: Doc, w: number): number {
  return (Math.imul(hash[w]!, 31) + hash[w + 1]!) | 0
}
