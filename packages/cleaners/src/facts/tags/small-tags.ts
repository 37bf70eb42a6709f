import {blockText, charClass, type Doc, endsWithStop, LETTER, UPPER, wordCount} from '@copydesk/core'
import {ownPack} from '../../look/own-pack.js'
import {hasListMark} from '../../look/paragraph.js'
import {creditClasses} from '../credits/credit-words.js'

/** Words of a tag that only its small first letter tells, at most, and the fewest such lines. */
const mostWords = 5
const fewest = 2

/**
 * Tags that close the text, as blocks `[from, to)`: short lines of which at least two, and half, begin small as no title and no
 * sentence does. Nothing where the page has no capitals at all, and read only where words are written syllable by
 * syllable: elsewhere lists close a text so, too.
 */
export function smallTagsOf(doc: Doc): readonly [number, number] | undefined {
  const {title, first, last, words} = doc
  if (first > last || words.capitals[title >= 0 ? title : first] === 0) return undefined
  if (!ownPack(doc)?.prose?.syllables) return undefined
  let from = last + 1
  let small = 0
  while (from > first + 1 && mayBeTag(doc, from - 1)) if (beginsSmall(doc, --from)) small++
  return small >= fewest && 2 * small >= last + 1 - from ? [from, last + 1] : undefined
}

function mayBeTag(doc: Doc, i: number): boolean {
  const words = wordCount(doc, i)
  if (words === 0 || words > mostWords || endsWithStop(doc, i) || hasListMark(doc, i)) return false
  return doc.words.letters[i]! > 2 && (doc.hits.classes[i]! & creditClasses) === 0 && !/[,;:]$/u.test(blockText(doc, i))
}

function beginsSmall({units, layout}: Doc, i: number): boolean {
  return (charClass[units[layout.start[i]!]!]! & (LETTER | UPPER)) === LETTER
}
