/** Names that only the place of their line tells: in scripts without capitals, and with the place of the report behind them. */
import {blockText, type Doc, wordCount} from '@copydesk/core'
import {ownPack} from '../../look/own-pack.js'
import {isRepeated} from '../../look/repeats.js'
import {datelineAt} from '../dates/datelines.js'
import type {Credits} from './credits.js'
import {hasEverydayWord} from './everyday-words.js'
import {nameShape, nameWordsOf} from './names.js'

/** The names that block `i` is, told by what stands about it; undefined where it is none. */
export function namesByPlace(doc: Doc, i: number): Credits | undefined {
  const authors = spacedNames(doc, i) ?? nameUnderHeadline(doc, i) ?? nameAtPlace(doc, i)
  return authors && {authors, agency: undefined, photo: undefined, labelled: false, byline: false, initials: false}
}

const spacedName = /^[\p{sc=Han}々]{1,3}[ \u3000][\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}々ー]{1,4}$/u

/** Characters of a line of such names, at most. */
const longestLine = 36

/** Names beside the date in a script without capitals, where a space stands nowhere else: `三島 沙織、田所 勇`. */
function spacedNames(doc: Doc, i: number): readonly string[] | undefined {
  if (!ownPack(doc)?.words.namesAreSpaced || wordCount(doc, i) > longestLine) return undefined
  if (!datelineAt(doc, i - 1) && !datelineAt(doc, i + 1)) return undefined
  const names = blockText(doc, i).split(/[、,]\s*/u)
  return names.every((name) => spacedName.test(name)) ? names : undefined
}

/** Two to four words of Arabic, or three to five ideographs. */
const bareName = /^(?:\p{sc=Arabic}{2,}(?: \p{sc=Arabic}{2,}){1,3}|[\p{sc=Han}々]{3,5})$/u

/** Words of a caption, at least, that may stand between the headline and the name. */
const fewestInCaption = 5

/** A line of nothing but a name under the headline, a caption at most between, with the date on one of the two lines below. */
function nameUnderHeadline(doc: Doc, i: number): readonly string[] | undefined {
  const {namesAreBare, endingsOfOthers = []} = ownPack(doc)?.words ?? {}
  if (!namesAreBare || doc.title < 0 || doc.hits.classes[i] !== 0) return undefined
  if (i !== doc.title + 1 && !(i === doc.title + 2 && wordCount(doc, i - 1) >= fewestInCaption)) return undefined
  // the name of a section or a subject stands elsewhere, too
  if (isRepeated(doc, i)) return undefined
  if (!datelineAt(doc, i + 1) && !datelineAt(doc, i + 2)) return undefined
  const line = blockText(doc, i)
  return bareName.test(line) && !endingsOfOthers.some((ending) => line.endsWith(ending)) ? [line] : undefined
}

/** Words of a line with a name and a place, at least and at most; lines below the headline in which it stands. */
const [fewestWithPlace, mostWithPlace, belowHeadline] = [4, 9, 6]

/** `Tom Hartigan at Riverside Lane`, between the headline and the date. */
function nameAtPlace(doc: Doc, i: number): readonly string[] | undefined {
  const {reportingFrom} = ownPack(doc)?.words ?? {}
  const words = wordCount(doc, i)
  if (!reportingFrom || words < fewestWithPlace || words > mostWithPlace || doc.hits.classes[i] !== 0) return undefined
  if (doc.title < 0 || i <= doc.title || i > doc.title + belowHeadline || doc.words.capitals[i]! < words - 1)
    return undefined
  if (!datelineAt(doc, i - 1) && !datelineAt(doc, i + 1)) return undefined
  const line = blockText(doc, i)
  for (const word of reportingFrom) {
    const at = line.indexOf(` ${word} `)
    if (at < 0 || nameShape(line.slice(0, at), nameWordsOf(doc)) !== 'name') continue
    const start = doc.layout.start[i]!
    return hasEverydayWord(doc, i, start, start + at) ? undefined : [line.slice(0, at)]
  }
  return undefined
}
