/**
 * Takes out what the page says again outside its article: menus that come twice, titles given twice in lists without a
 * heading.
 *
 * It looks for runs of four or more short lines that stand on the page twice, for three or more titles below the article
 * that are each printed twice in a row, and for teasers: two or more long lines whose copies stand where the model finds
 * nothing of the article.
 *
 * It must leave alone the headline, captions (a lightbox prints them twice), tables and refrains: inside the article's text
 * it takes nothing but teasers.
 */
import {type Cleaner, type Doc, defineCleaner, type Marks, wordCount} from '@copydesk/core'
import {columnOf} from '../look/memo.js'
import {repeatedOf, slotOfKey, slotsFor, wordKeysOf} from '../look/repeats.js'
import {isDense, isHeadline, isProse} from '../look/shape.js'

/** Lines of a run that repeats, at least; a shorter one may be chance. */
const fewestLines = 4

/** Titles printed twice, at least, and the words of each. */
const fewestPairs = 3
const shortestTitle = 5

export const repeatedBlock: Cleaner = defineCleaner(
  {
    name: 'repeated-block',
    role: 'navigation',
    summary: 'menus and titles that the page repeats'
  },
  (doc, marks) => {
    const keys = wordKeysOf(doc)
    voteOnMenus(doc, marks, keys)
    voteOnDoubledTitles(doc, marks, keys)
    voteOnTeasers(doc, marks, keys)
  }
)

const slotColumn = columnOf((length) => new Int32Array(length))

function voteOnMenus(doc: Doc, marks: Marks, keys: Int32Array): void {
  const repeated = repeatedOf(doc)
  // the last block with each key
  const size = slotsFor(doc.count)
  const seen = slotColumn(size)
  // where the last run of each distance ends: what repeats inside it at the same distance is its rest
  const ends = new Map<number, number>()
  for (let i = 0; i < doc.count; i++) {
    if (repeated[i] === 0 || isInside(doc, i) || isProse(doc, i) || keys[i] === 0) continue
    const slot = slotOfKey(seen, size, keys, keys[i]!)
    const other = seen[slot]! - 1
    seen[slot] = i + 1
    const distance = i - other
    if (other < 0 || i < (ends.get(distance) ?? 0)) continue
    let length = 1
    while (i + length < doc.count && keys[other + length] === keys[i + length]) {
      if (isInside(doc, i + length) || isProse(doc, i + length)) break
      length++
    }
    ends.set(distance, i + length)
    // a run that goes on behind its own copy stands there more than twice
    const lines = Math.min(length, distance)
    if (lines < fewestLines) continue
    const because = `${lines} short lines that the page has ${length > distance ? 'again and again' : 'twice'}`
    marks.vote(i, i + length, {because, confidence: 0.95})
    marks.vote(other, other + lines, {because, confidence: 0.95})
  }
}

function isInside(doc: Doc, i: number): boolean {
  return (i >= doc.first && i <= doc.last) || i === doc.title
}

function voteOnDoubledTitles(doc: Doc, marks: Marks, keys: Int32Array): void {
  const pairs: number[] = []
  for (let i = doc.last + 1; i + 1 < doc.count; i++) {
    if (keys[i] !== 0 && keys[i] === keys[i + 1] && isHeadline(doc, i) && wordCount(doc, i) >= shortestTitle)
      pairs.push(i)
  }
  if (pairs.length < fewestPairs) return
  for (const pair of pairs) {
    marks.vote(pair, pair + 2, {
      because: `one of ${pairs.length} titles given twice`,
      confidence: 0.97,
      role: 'related'
    })
  }
}

/** Words of a teaser, at least: shorter lines are titles, labels and cells. */
const shortestTeaser = 15

/** Characters of a teaser, at least, in scripts without spaces: some six carry what a word of others does with its gaps. */
const shortestDense = 6 * shortestTeaser

/** Log-odds under which a copy surely stands among other articles. */
const amongOthers = -3

/** Teasers in a row, at least: one alone may be the article's lead, which lists of articles give again. */
const fewestTeasers = 2

function voteOnTeasers(doc: Doc, marks: Marks, keys: Int32Array): void {
  const others = new Set<number>()
  for (let i = 0; i < doc.count; i++) if (isLongCopy(doc, i) && doc.scores[i]! < amongOthers) others.add(keys[i]!)
  if (others.size < fewestTeasers) return
  const because = 'a teaser that the page has again among other articles'
  let run: number[] = []
  for (let i = doc.first; i <= doc.last + 1; i++) {
    if (i <= doc.last && isLongCopy(doc, i) && others.has(keys[i]!)) run.push(i)
    // a title or a picture's text may stand between two teasers, but no paragraph
    else if (i > doc.last || wordCount(doc, i) >= shortestTeaser) {
      if (run.length >= fewestTeasers)
        for (const n of run) marks.vote(n, n + 1, {because, confidence: 0.9, role: 'related'})
      run = []
    }
  }
}

function isLongCopy(doc: Doc, i: number): boolean {
  if (repeatedOf(doc)[i] === 0 || i === doc.title) return false
  return wordCount(doc, i) >= (isDense(doc, i) ? shortestDense : shortestTeaser)
}
